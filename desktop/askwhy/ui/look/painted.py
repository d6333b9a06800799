"""What delegates paint alike: a text on one line, and the ground of a row."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from askwhy.ui.look.colours import colour
from askwhy.ui.look.mirror import draw_text


def paint_line(painter: QPainter, area: QRectF, text: str, letters: QFont, token: str) -> float:
    """Draw a text on one line, cut with an ellipsis where it is too long; gives where it ends."""
    painter.setFont(letters)
    painter.setPen(colour(token))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
    draw_text(painter, area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    return float(area.left() + painter.fontMetrics().horizontalAdvance(shown))
