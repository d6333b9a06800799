"""What all pages share: a head with a title, and a content that is fetched again when it is looked at."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.controls import Ground, Text, Whole
from askwhy.ui.look.size import BOLD, NAME, PAGE_TITLE, px
from askwhy.ui.verbs import Verbs

if TYPE_CHECKING:
    from askwhy.ui.palette.keys import KeyHint


class Page(Ground):
    """One page of the side bar.

    A page overrides `refresh`; it is called when the page is shown and its content is older than the Book or
    the minute, and at once when that happens while it is in sight.
    """

    person_chosen = Signal(object)
    """The InterviewerId of whom the pane shall show, or None."""
    person_opened = Signal(object)
    """The InterviewerId of whom the pane shall show even where there is no room beside the page."""

    find_wanted = Signal()
    """A person or an action shall be found, whatever page it is on."""
    page_wanted = Signal(str)
    """The key of another page to go to."""

    first_painted = Signal()
    """Told once, when the page has been seen; what can wait for that does."""

    foot_moved = Signal()
    """What the toast must not cover became higher or lower."""

    print_button: QPushButton | None = None
    """The button that Ctrl+P presses, where there is one."""

    has_pane = True
    """Whether the pane with the person stands beside this page."""

    def __init__(self, bridge: Bridge, verbs: Verbs, title: str) -> None:
        super().__init__("paper")
        self.bridge, self.verbs = bridge, verbs
        self._stale = True
        self._seen = False
        self.setAccessibleName(title)
        self.title = Whole(title, PAGE_TITLE, BOLD, heading=True)
        self.subtitle = Text("", NAME, token="quiet")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.head = self._head()
        self.column.addWidget(self.head)
        bridge.changed.connect(self._on_changed)
        bridge.ticked.connect(self._on_ticked)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(px(64))
        self.tools = QHBoxLayout(head)
        self.tools.setContentsMargins(px(24), 0, px(24), 0)
        self.tools.setSpacing(px(12))
        self.tools.addWidget(self.title)
        self.tools.addWidget(self.subtitle, 1)
        return head

    def refresh(self) -> None:
        """Fetch again what the page shows, keeping selection, scroll and focus."""
        raise NotImplementedError

    def focus_person(self) -> InterviewerId | None:
        """Give whom the pane shows for this page; None when nobody is chosen."""
        return None

    def begin(self) -> None:
        """Name the control that has the keyboard when one first comes here, where it is not the first one.

        A focus proxy would lead Tab past everything above it.
        """

    def take_keyboard(self) -> None:
        """Have the keyboard where it was last on this page."""
        last = self.focusWidget()
        if last is not None:
            last.setFocus(Qt.FocusReason.OtherFocusReason)

    def seek(self) -> bool:
        """Put the focus where one searches on this page; tells whether it has such a place."""
        return False

    def print_out(self) -> bool:
        """Print what this page has to print; tells whether it has anything."""
        if self.print_button is None:
            return False
        self.print_button.click()
        return True

    def key_hints(self) -> list["KeyHint"]:
        """Give the keys of this page that no menu has, from the actions of its controls."""
        from askwhy.ui.palette.keys import hints_of  # asked for by the page of keys only

        return [hint for each in self.findChildren(QWidget) for hint in hints_of(each)]

    def foot_height(self) -> int:
        """Give the pixels at the foot of the page that the toast must not cover."""
        return 0

    def concerns(self, kinds: frozenset[type]) -> bool:
        """Tell whether a change of these kinds of values is seen on this page."""
        return True

    def _on_changed(self, kinds: frozenset[type]) -> None:
        if self.concerns(kinds):
            self._renew()

    def _on_ticked(self, _now: datetime) -> None:
        self._renew()

    def _renew(self) -> None:
        if self.isVisible():
            self._fetch()
        else:
            self._stale = True

    def _fetch(self) -> None:
        """Show what the Book says now; a locked one is asked again for a while, then the window says so."""
        self._stale = False
        self.bridge.do(lambda _now: self.refresh(), refused=self._not_fetched)

    def _not_fetched(self, sentence: str) -> None:
        self._stale = True
        self.bridge.refused.emit(sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground, and tell when that was the first time."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch what became old while the page was out of sight."""
        super().showEvent(event)
        if self._stale:
            self._fetch()
