"""The main window: side bar, pages, the person beside them, menus and the toast."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QStackedWidget

from askwhy import __version__
from askwhy.domain.ids import InterviewerId
from askwhy.domain.settings import SettingKey
from askwhy.ui.bridge import Bridge
from askwhy.ui.drops import DropTarget
from askwhy.ui.look.roles import tell_readers
from askwhy.ui.look.size import px
from askwhy.ui.menus import Menus
from askwhy.ui.notice import Notices
from askwhy.ui.page import Page
from askwhy.ui.pages import make_page, places
from askwhy.ui.pane_place import PanePlace
from askwhy.ui.side_bar import Place, SideBar
from askwhy.ui.verbs import Verbs
from askwhy.wording.books import window_title
from askwhy.wording.i18n import _
from askwhy.workspace.today import WaitingCounts, waiting_counts

if TYPE_CHECKING:
    from askwhy.ui.toast import Toast

NARROW_BELOW = 1000
"""Logical pixels of the window under which the side bar is a rail and the pane lies over the page."""


class Window(DropTarget):
    """One open Book. Pages are made when they are first gone to."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        tell_readers()
        self.bridge = bridge
        self.verbs = Verbs(bridge, self)
        self.places: Sequence[Place] = places()
        self.pages: dict[str, Page] = {}
        self.setWindowTitle(window_title(bridge.workspace.book.path))
        self.setAcceptDrops(True)
        self.setMinimumSize(px(720), px(480))
        self.notices = Notices()
        self._side = SideBar(self.places)
        self._stack = QStackedWidget()
        self.pane = PanePlace(bridge, self.verbs, self)
        self._lay_out()
        self._menus = Menus(self)
        self._connect()
        self.go("today")
        # What the side bar counts and the pane shows waits for the first paint of the page.
        self.current.first_painted.connect(self._count)
        self.current.first_painted.connect(self.pane.wake)
        self.current.first_painted.connect(self._menus.fill)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._side)
        row.addWidget(self._stack, 1)
        row.addWidget(self.pane)
        self.setCentralWidget(self.notices.over(row))

    def _connect(self) -> None:
        self._side.chosen.connect(self.go)
        self._side.settings_wanted.connect(self.verbs.settings)
        self.dropped.connect(self.verbs.take)
        self.verbs.labels_wanted.connect(self._print_labels)
        self.verbs.people_wanted.connect(lambda: self.go("interviewers"))
        self.pane.left.connect(self._back_to_page)
        self.bridge.said.connect(self._say)
        self.bridge.refused.connect(self._refuse)
        self.bridge.changed.connect(self._count)
        self.bridge.ticked.connect(self._count)

    def page(self, key: str) -> Page:
        """Give a page, made if it is the first time."""
        if key not in self.pages:
            made = make_page(key, self.bridge, self.verbs)
            made.person_chosen.connect(self._person_chosen)
            made.person_opened.connect(self.pane.open)
            self._stack.addWidget(made)
            made.begin()
            self.pages[key] = made
        return self.pages[key]

    @property
    def current(self) -> Page:
        """The page in sight."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def go(self, key: str) -> None:
        """Go to a page."""
        page = self.page(key)
        self._stack.setCurrentWidget(page)
        self._side.set_current(key)
        by_key = self._side.isAncestorOf(self.focusWidget() or self)
        if page.focusProxy() is not None and not by_key:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pane.serve(page.has_pane, page.focus_person())

    def seek(self) -> None:
        """Go where people are searched for: on this page, or among the interviewers."""
        if not self.current.seek():
            self.go("interviewers")
            self.current.seek()

    def _print_labels(self, people: Sequence[InterviewerId]) -> None:
        from askwhy.ui.mail_room.page import MailRoomPage  # only to know the page that is gone to

        page = self.page("mail")
        assert isinstance(page, MailRoomPage)
        self.go("mail")
        page.choose(people)

    # The person of the page

    def chosen_person(self) -> InterviewerId | None:
        """Give who is chosen on the page in sight."""
        return self.current.focus_person()

    def _person_chosen(self, person: InterviewerId | None) -> None:
        if self.sender() is self.current:
            self.pane.show_person(person)

    def toggle_pane(self) -> None:
        """Show or hide the person."""
        self.pane.toggle(self.chosen_person())

    def _back_to_page(self) -> None:
        """Give the keyboard to what had it last on the page."""
        last = self.current.focusWidget()
        if last is not None:
            last.setFocus(Qt.FocusReason.OtherFocusReason)

    # What the window says

    @cached_property
    def toast(self) -> "Toast":
        """The toast, made when there is first something to say."""
        from askwhy.ui.toast import Toast  # not before the first paint

        made = Toast(self)
        made.offer_taken.connect(lambda offer: self.bridge.undo() if offer == "undo" else self.bridge.redo())
        return made

    def _say(self, text: str, offer: str) -> None:
        self.toast.say(text, offer)
        self._place_toast()

    def _refuse(self, sentence: str) -> None:
        if any(box.isVisible() and box.text() == sentence for box in self.findChildren(QMessageBox)):
            return
        box = QMessageBox(QMessageBox.Icon.NoIcon, _("AskWhy"), sentence, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _count(self, *_told: object) -> None:
        # A Book that stays locked is said by the page in sight.
        self.bridge.do(
            lambda now: waiting_counts(self.bridge.workspace, now),
            then=self._show_counts,
            refused=lambda _sentence: None,
        )

    def _show_counts(self, counts: WaitingCounts) -> None:
        self._side.set_count("today", counts.due)
        self._side.set_count("mail", counts.letters)

    def holds_example(self) -> bool:
        """Tell whether the Book holds the example."""
        return self.bridge.workspace.book.settings().get(SettingKey.EXAMPLE) == "yes"

    def about(self) -> None:
        """Say what this program is."""
        text = _("AskWhy {version}. Ask kindly why, at a good time. Everything stays in one file: {path}")
        self._refuse(text.format(version=__version__, path=self.bridge.workspace.book.path))

    # Size and the end

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the side bar into a rail, and the pane into a cover, where the window is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < px(NARROW_BELOW)
        self._side.set_narrow(narrow)
        self.pane.set_narrow(narrow)
        if "toast" in self.__dict__:
            self._place_toast()

    def _place_toast(self) -> None:
        """Put the toast into the free foot of the pane, else in the middle, clear of ticks and buttons."""
        width = px(312)
        self.toast.resize(width, self.toast.height())
        self.toast.adjust()
        left = self.width() - width - px(16)
        if not self.pane.isVisible():
            left = self._side.width() + (self.width() - self._side.width() - width) // 2
        below = self.toast.height() + px(16) + self.current.foot_height()
        self.toast.move(left, self.height() - below)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let running work end before the window goes."""
        self.bridge.close()
        super().closeEvent(event)
