"""The keys of a due row, wherever in the row the keyboard is."""

from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from askwhy.ui.today.fold import Fold
from askwhy.wording.i18n import N_

FAR = 1_000_000
"""So many rows on is the last one."""

_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -FAR, Qt.Key.Key_End: FAR}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Letter(Enum):
    """The letters of a row, and what each does."""

    TICK = ("T", N_("Tick the row in hand"))
    LATER = ("L", N_("Move the step in hand, or skip it"))
    NOTE = ("N", N_("Write a note before you answer"))

    def __init__(self, key: str, does: str) -> None:
        self.key, self.does = key, does


OTHER_KEYS = (
    (N_("Up, Down"), N_("The row above, the row below")),
    (N_("Enter"), N_("Show the person of the row in hand")),
    (N_("Ctrl+Enter"), N_("Call, print or write: what the row’s button says")),
    ("1 – 6", N_("Say what happened, when a row asks")),
    (N_("Esc"), N_("Leave what is asked in a row")),
)
"""What other keys do in a row."""


class RowKeys(QObject):
    """Turns keys into what is wanted of a row.

    Buttons swallow the arrow keys and leave Enter alone, so they are listened to; other keys come up from them.
    """

    went = Signal(int)
    opened = Signal()
    acted = Signal()
    ticked = Signal()
    later_wanted = Signal()

    def __init__(self, row: QWidget, fold: Fold) -> None:
        super().__init__(row)
        self._row, self._fold = row, fold

    def listen_to(self, *widgets: QWidget) -> None:
        """Hear the keys of widgets, and of the buttons in them."""
        for widget in widgets:
            for each in (widget, *widget.findChildren(QAbstractButton)):
                each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that a button would keep from the row."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if not isinstance(watched, QAbstractButton):
            return False
        if event.key() in _ENTER and event.modifiers() in _PLAIN:
            watched.click()
            return True
        return event.key() in _WAYS and self.press(event)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; tells whether it asked for anything."""
        if event.key() in _ENTER:
            return self._enter(event)
        if event.modifiers() not in _PLAIN:
            return False
        if event.key() in _WAYS:
            self.went.emit(_WAYS[Qt.Key(event.key())])
            return True
        return self._answer(event) or self._letter(event)

    def _enter(self, event: QKeyEvent) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.acted.emit()
        elif self._row.hasFocus():
            self.opened.emit()
        else:
            return False
        return True

    def _answer(self, event: QKeyEvent) -> bool:
        """Answer what is asked in the row, or leave it."""
        panel = self._fold.panel
        if panel is not None and event.key() == Qt.Key.Key_Escape:
            panel.left.emit()
            return True
        if panel is None or not event.text().isdigit():
            return False
        from askwhy.ui.today.chooser import Chooser  # with what is open

        return isinstance(panel, Chooser) and panel.press(int(event.text()))

    def _letter(self, event: QKeyEvent) -> bool:
        pressed = event.text().upper()
        if pressed == Letter.TICK.key or (event.key() == Qt.Key.Key_Space and self._row.hasFocus()):
            self.ticked.emit()
        elif pressed == Letter.LATER.key:
            self.later_wanted.emit()
        elif pressed == Letter.NOTE.key:
            self._fold.open_note()
        else:
            return False
        return True
