"""The line drawing of an empty day: the sun rises early, stands at midday, and sets late."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from askwhy.ui.look.colours import colour
from askwhy.ui.look.size import px

_WIDTH, _HEIGHT = 280, 96
_HORIZON = 92
_EARLY_AT, _LATE_AT = 44, 236
_SUN = 15


class Suns(QWidget):
    """Three suns over a horizon; the way between them is dotted. It says nothing that words do not say."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(px(_WIDTH), px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the size of the drawing."""
        return QSize(px(_WIDTH), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw way, suns and horizon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.width() / _WIDTH
        painter.scale(scale, scale)
        self._paint_way(painter)
        for x, token in ((_EARLY_AT, "early"), (_LATE_AT, "late")):
            self._paint_half(painter, x, token)
        painter.setBrush(colour("paper"))
        painter.setPen(QPen(colour("edge"), 1.75))
        painter.drawEllipse(QPointF(_WIDTH / 2, 18), 13, 13)
        painter.drawLine(QPointF(2, _HORIZON), QPointF(_WIDTH - 2, _HORIZON))

    def _paint_way(self, painter: QPainter) -> None:
        dots = QPen(colour("ghost"), 1.6, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        dots.setDashPattern([0.01, 5])
        painter.setPen(dots)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        way = QRectF(_EARLY_AT, 18, _LATE_AT - _EARLY_AT, 2 * (_HORIZON - 18))
        painter.drawArc(way, 0, 180 * 16)

    def _paint_half(self, painter: QPainter, x: float, token: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(token))
        sun = QRectF(x - _SUN, _HORIZON - _SUN, 2 * _SUN, 2 * _SUN)
        painter.drawPie(sun, 0, 180 * 16)
