"""The pen beside a value: seen under the pointer and with the keyboard; a check while the value is written."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from askwhy.ui.look.colours import colour
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.size import px
from askwhy.wording.i18n import N_, _

_SIDE = 22
_DOT = 3
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)

PEN_KEYS = (
    (N_("Enter, F2"), N_("Change the value whose pen is in hand")),
    (N_("Enter"), N_("Keep what is written; several lines with Ctrl")),
    (N_("Esc"), N_("Leave the value as it was")),
)
"""What keys do at a pen, and in the field that comes of it."""


class Pen(QAbstractButton):
    """Pressed by Space, and as in a table by Enter and F2.

    Between two values on a line a dot stands in its place while it is not seen.
    """

    def __init__(self) -> None:
        super().__init__()
        self._is_near = False
        self._parts = False
        self._keeps = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(px(_SIDE), px(_SIDE))
        self.serve(keeps=False)

    def serve(self, *, keeps: bool) -> None:
        """Be a check that keeps what is being written, or the pen that begins."""
        self._keeps = keeps
        self.setToolTip(_("Keep it") if keeps else _("Change it here"))
        self.update()

    def show_for(self, *, pointer: bool) -> None:
        """Be seen while the pointer is on the value."""
        self._is_near = pointer
        self.update()

    def part(self, *, parts: bool) -> None:
        """Part the value from one behind it, or not."""
        self._parts = parts
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter and F2 as well."""
        if event.key() in _KEYS:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pen and the ring of the focus; otherwise the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self._is_near or self._keeps or self.hasFocus():
            name = "check" if self._keeps else "pen"
            paint_icon(painter, name, area.adjusted(3, 3, -3, -3), "ink" if self.hasFocus() else "quiet")
        elif self._parts:
            side = px(_DOT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("quiet"))
            painter.drawEllipse(area.center(), side / 2, side / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), px(4), px(4))
