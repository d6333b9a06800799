"""The place of the person's pane: beside the page where there is room, else over it when asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.controls import Ground
from askwhy.ui.look.size import px
from askwhy.ui.verbs import Verbs

if TYPE_CHECKING:
    from askwhy.ui.person.pane import PersonPane

WIDTH, MOST = 344, 560
"""Pixels of the look: what it is drawn for, and how wide it can be made."""


class PanePlace(Ground):
    """Holds the pane, which is made when somebody is first shown."""

    left = Signal()
    """The keyboard was in it, and leaves it."""
    turned = Signal()
    """It came into sight, or went."""

    def __init__(self, bridge: Bridge, verbs: Verbs, window: QWidget) -> None:
        super().__init__("desk", window)
        self._bridge, self._verbs = bridge, verbs
        self._pane: PersonPane | None = None
        self._narrow = False
        self._serves = False
        self._wanted = True
        self._awake = False
        self._person: InterviewerId | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setMinimumWidth(px(WIDTH))
        self.setMaximumWidth(px(MOST))
        self.hide()

    def wake(self) -> None:
        """Begin to show people, once the page has been painted."""
        from PySide6.QtGui import QKeySequence, QShortcut  # there is nobody to leave before

        close = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._leave)
        close.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._awake = True
        self._renew()

    def serve(self, serves: bool, person: InterviewerId | None) -> None:
        """Stand beside a page, or leave it alone; over a narrow page, wait until asked."""
        self._serves = serves
        self._wanted = not self._narrow
        self.show_person(person)

    def show_person(self, person: InterviewerId | None) -> None:
        """Show a person, where there is room beside the page; nobody leaves the page alone."""
        self._person = person
        self._renew()

    def open(self, person: InterviewerId) -> None:
        """Show a person, over the page where there is no room beside it."""
        self._wanted = True
        self.show_person(person)
        if self._pane is not None:
            self._pane.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, person: InterviewerId) -> None:
        """Show a person where there is no room beside the page; else the page has done so."""
        if self._narrow:
            self.open(person)

    @property
    def shown(self) -> InterviewerId | None:
        """Who is shown; None while the pane is out of sight."""
        return self._person if self.isVisible() else None

    def toggle(self, person: InterviewerId | None) -> None:
        """Show the person, or nobody."""
        self._wanted = not self.isVisible()
        self.show_person(person)

    def set_narrow(self, narrow: bool) -> None:
        """Tell whether there is room beside the page."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._wanted = not narrow
            self._renew()

    def _leave(self) -> None:
        """Give the keyboard back to the page; where the pane lies over it, out of sight."""
        if self._narrow:
            self._wanted = False
            self._renew()
        else:
            self.left.emit()

    def _renew(self) -> None:
        shown = self._awake and self._serves and self._wanted and self._person is not None
        if shown:
            pane = self._made()
            pane.show_person(self._person)
            pane.go_last()
        focused = self.window().focusWidget()
        leaves = not shown and focused is not None and self.isAncestorOf(focused)
        turns = shown == self.isHidden()
        self.setVisible(shown)
        if turns:
            self.turned.emit()
        if leaves:
            self.left.emit()

    def _made(self) -> "PersonPane":
        """Make the pane when it is first needed."""
        if self._pane is None:
            from askwhy.ui.person.pane import PersonPane  # not before the first paint of the page

            self._pane = PersonPane(self._bridge, self._verbs)
            self._column.addWidget(self._pane)
        return self._pane
