"""What delegates paint alike: a text on one line, and the outline of what is chosen."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from askwhy.ui.look.colours import colour, is_bare
from askwhy.ui.look.mirror import draw_text


def chosen_pen(*, chosen: bool) -> QPen:
    """Give the pen around the ground of a row: without grounds of their own colour, what is chosen has an outline."""
    return QPen(colour("accent"), 2) if chosen and is_bare() else QPen(Qt.PenStyle.NoPen)


_AT_FRONT = (Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft).value


def paint_line(painter: QPainter, area: QRectF, text: str, letters: QFont, token: str) -> float:
    """Draw a text on one line, cut with an ellipsis where it is too long; gives where it ends."""
    painter.setFont(letters)
    painter.setPen(colour(token))
    metrics = painter.fontMetrics()
    return float(area.left() + metrics.horizontalAdvance(draw_line(painter, area, text, metrics)))


def draw_line(painter: QPainter, area: QRectF, text: str, metrics: QFontMetrics) -> str:
    """Draw a text on one line in the font and the pen that the painter has; gives what is seen of it."""
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
    draw_text(painter, area, _AT_FRONT, shown)
    return shown
