"""A bar of a stretch of their day: in its colour, or in high contrast told apart by how it is filled."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from askwhy.domain.outreach import WindowKind
from askwhy.ui.look.colours import colour, is_bare, window_token


def paint_bar(painter: QPainter, area: QRectF, kind: WindowKind) -> None:
    """Draw a bar with round ends. In high contrast early is empty, midday half filled, and late full."""
    radius = area.height() / 2
    if not is_bare():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(window_token(kind)))
        painter.drawRoundedRect(area, radius, radius)
        return
    inner = area.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setPen(QPen(colour("ink"), 1.5))
    painter.setBrush(colour("ink" if kind is WindowKind.LATE else "paper"))
    painter.drawRoundedRect(inner, radius, radius)
    if kind is WindowKind.MIDDAY:
        painter.setBrush(colour("ink"))
        painter.drawRect(inner.adjusted(inner.width() / 2, 0, -radius / 2, 0))
