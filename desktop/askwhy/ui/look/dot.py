"""A small dot beside a word, filled or open."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from askwhy.ui.look.colours import colour
from askwhy.ui.look.roles import DECORATION, reads_as
from askwhy.ui.look.size import px


class Dot(QWidget):
    """A small dot in a token's colour, or an open one; the word beside it says the same."""

    def __init__(self, token: str = "") -> None:
        super().__init__()
        self._token = token
        reads_as(self, DECORATION)
        self.setFixedSize(px(10), px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if self._token else QPen(colour("edge"), 1.5))
        painter.setBrush(colour(self._token) if self._token else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
