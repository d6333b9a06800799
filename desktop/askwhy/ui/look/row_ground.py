"""The ground of a row that a delegate paints; apart from what a first paint needs, which knows no QStyle."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle

from askwhy.ui.look.colours import colour
from askwhy.ui.look.painted import chosen_pen
from askwhy.ui.look.size import px


def paint_ground(painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
    """Draw the ground of a row: tinted where it is chosen or under the pointer, ringed where the keyboard is."""
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    painter.setPen(chosen_pen(chosen=chosen))
    if chosen or state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(colour("soft" if chosen else "hover"))
        painter.drawRoundedRect(area, px(6), px(6))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, px(6), px(6))
