"""One column in the dialog of the columns: ticked while it is shown, moved and sized by keys."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent

from askwhy.ui.interviewers.columns import Column
from askwhy.ui.interviewers.model import HEADINGS
from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import Whole
from askwhy.ui.look.size import SECOND, px
from askwhy.ui.look.tick_line import TickLine
from askwhy.wording.i18n import N_, _

_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SIZES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
COLUMN_KEYS = (
    (N_("Alt+Up, Alt+Down"), N_("Move a column")),
    (N_("Alt+Left, Alt+Right"), N_("Make a column narrower or wider")),
)
"""What keys do in the dialog."""
ALT = Qt.KeyboardModifier.AltModifier


class ColumnLine(TickLine):
    """Up and Down go to the next line; with Alt they move the column, Left and Right make it narrower or wider."""

    went = Signal(int)
    moved = Signal(int)
    sized = Signal(int)
    came = Signal()
    """The keyboard is here now."""

    def __init__(self, column: Column) -> None:
        super().__init__(_(HEADINGS[column]))
        self.column = column
        self._in_hand = False
        self._share = Whole("", SECOND, token="quiet")
        row = self.layout()
        assert row is not None
        row.addWidget(self._share)
        self.setContentsMargins(px(8), 0, px(12), 0)
        self.tick.installEventFilter(self)

    def show_place(self, place: int, count: int, percent: int) -> None:
        """Say at which place it stands and how wide it is; place 0 is none."""
        name = _(HEADINGS[self.column])
        self._share.setText(_("{percent} %").format(percent=percent) if place else "")
        self.tick.blockSignals(True)  # it says what stands, and asks for nothing
        self.tick.setChecked(place > 0)
        self.tick.blockSignals(False)
        words = _("{column}, place {place} of {count}, {percent} % of the width")
        said = words.format(column=name, place=place, count=count, percent=percent)
        self.tick.setAccessibleName(said if place else name)

    def take_in_hand(self, *, in_hand: bool) -> None:
        """Be the line that the buttons below are for, or not."""
        self._in_hand = in_hand
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear that the box has the keyboard, and the arrows there."""
        if event.type() is QEvent.Type.FocusIn:
            self.came.emit()
        return event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        key, keys = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _WAYS and keys in (ALT, Qt.KeyboardModifier.NoModifier):
            (self.moved if keys == ALT else self.went).emit(_WAYS[key])
        elif key in _SIZES and keys == ALT:
            self.sized.emit(_SIZES[key])
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint the line in hand."""
        if self._in_hand:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("soft"))
            painter.drawRoundedRect(QRectF(self.rect()), px(6), px(6))
