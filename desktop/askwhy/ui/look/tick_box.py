"""The tick box: a real check box, so that every reader can tick it, drawn as the look has it."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from askwhy.ui.look.colours import colour
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.size import px

_SIDE, _ROOM = 20, 3
"""The box, and the room around it for the ring of the focus."""


class TickBox(QCheckBox):
    """A box with a check, a dash when only some of many are ticked, or nothing."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Ask for the box and its ring."""
        side = px(_SIDE) + 2 * _ROOM
        return QSize(side, side)

    def hitButton(self, place: QPoint) -> bool:
        """Take a click anywhere on the box."""
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, what stands in it, and the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(7), px(7))
        empty = self.checkState() is Qt.CheckState.Unchecked
        if empty or not self.isEnabled():
            self._paint_empty(painter, box)
        else:
            self._paint_filled(painter, box)

    def _paint_empty(self, painter: QPainter, box: QRectF) -> None:
        hovered = self.underMouse() and self.isEnabled()
        painter.setPen(QPen(colour("accent" if hovered else "edge"), 1.5))
        painter.setBrush(colour("paper" if self.isEnabled() else "hover"))
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), px(5), px(5))

    def _paint_filled(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawRoundedRect(box, px(5), px(5))
        if self.checkState() is Qt.CheckState.Checked:
            inset = box.width() * 0.14
            paint_icon(painter, "check", box.adjusted(inset, inset, -inset, -inset), "onaccent")
        else:
            painter.setPen(QPen(colour("onaccent"), 2))
            middle = box.center().y()
            painter.drawLine(QPointF(box.left() + px(5), middle), QPointF(box.right() - px(5), middle))
