"""What one can do from anywhere in the window: find a person or an action, see every key, print."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

from askwhy import __version__
from askwhy.domain.ids import InterviewerId
from askwhy.ui.bridge import Bridge
from askwhy.ui.page import Page
from askwhy.ui.pane_place import PanePlace
from askwhy.ui.side_bar import Place
from askwhy.wording.i18n import _

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog


class Pages(Protocol):
    """What is asked of the window: its pages, and to go to one."""

    bridge: Bridge
    places: Sequence[Place]
    pane: PanePlace

    @property
    def current(self) -> Page:
        """The page in sight."""

    def page(self, key: str) -> Page:
        """Give a page, made if it is the first time."""

    def go(self, key: str) -> None:
        """Go to a page."""


class Ways(QObject):
    """The ways of one window."""

    def __init__(self, pages: Pages, window: QMainWindow) -> None:
        super().__init__(window)
        self._pages, self._window = pages, window

    # What they open is imported when it is asked for: it costs the start nothing.

    # Finding

    def find_anything(self) -> None:
        """Open the palette over the window."""
        from askwhy.ui.palette.actions import entries
        from askwhy.ui.palette.dialog import Palette

        palette = Palette(self._pages.bridge, entries(self._window.menuBar()), self._window)
        palette.person_wanted.connect(self.show_person)
        self._open(palette)

    def show_person(self, person: InterviewerId) -> None:
        """Show somebody among the interviewers."""
        from askwhy.ui.interviewers.page import InterviewersPage

        page = self._pages.page("interviewers")
        assert isinstance(page, InterviewersPage)
        self._pages.go("interviewers")
        page.choose(person)
        self._pages.pane.reveal(person)

    def show_help(self, page: str = "") -> None:
        """Show the help, at a page or from its beginning; one window of it is enough."""
        from askwhy.ui.help.window import HelpWindow  # read when one asks for it

        for old in self._window.findChildren(HelpWindow):
            old.close()
        HelpWindow(self._window, page).show()

    def show_keys(self) -> None:
        """Show every key: of the menus, and of each page."""
        from askwhy.ui.interviewers.column_line import COLUMN_KEYS
        from askwhy.ui.palette.actions import entries
        from askwhy.ui.palette.keys import KeyHint
        from askwhy.ui.palette.keys_page import KeyGroup, KeysPage
        from askwhy.ui.person.pen import PEN_KEYS

        groups: dict[str, list[KeyHint]] = {}
        for entry in entries(self._window.menuBar()):
            if entry.keys:
                groups.setdefault(entry.menu, []).append(KeyHint(entry.keys, entry.text))
        for place in self._pages.places:
            groups[place.name] = self._pages.page(place.key).key_hints()
        for title, told in ((_("The person beside the page"), PEN_KEYS), (_("Columns"), COLUMN_KEYS)):
            groups[title] = [KeyHint(_(keys), _(does)) for keys, does in told]
        self._open(KeysPage(self._window, [KeyGroup(*each) for each in groups.items()]))

    def tell_about(self) -> None:
        """Say what this program is."""
        bridge = self._pages.bridge
        text = _("AskWhy {version}. Ask kindly why, at a good time. Everything stays in one file: {path}")
        bridge.refused.emit(text.format(version=__version__, path=bridge.opened.book.path))

    def _open(self, dialog: "QDialog") -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    # Printing

    def print_page(self) -> None:
        """Print what the page in sight has to print; a page that has nothing leads to what is due."""
        if not self._pages.current.print_out():
            self._pages.go("mail")

    def print_kind(self, kind: int) -> None:
        """Go to the mail room to print labels, envelopes, letters or the call sheet, by their number."""
        from askwhy.ui.mail_room.page import MailRoomPage
        from askwhy.ui.mail_room.wishes import Kind

        page = self._pages.page("mail")
        assert isinstance(page, MailRoomPage)
        self._pages.go("mail")
        page.turn_to(Kind(kind))

    def print_labels(self, people: Sequence[InterviewerId]) -> None:
        """Go to the mail room with these people chosen."""
        from askwhy.ui.mail_room.page import MailRoomPage

        page = self._pages.page("mail")
        assert isinstance(page, MailRoomPage)
        self._pages.go("mail")
        page.choose(people)
