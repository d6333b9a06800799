"""A band: a share as a dot on a line, and around it the range in which the true one probably lies."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from askwhy.domain.rates import Rate
from askwhy.ui.look.colours import colour
from askwhy.ui.look.mirror import draw_text, painter_on
from askwhy.ui.look.roles import PICTURE, reads_as
from askwhy.ui.look.size import SECOND, font, px
from askwhy.ui.look.tips import plain_tip
from askwhy.wording.plots import Benchmark, RateRow

_SOFT = 0.4
"""The range is paler than the dot in it."""


class Band(QWidget):
    """From nobody on the left to everybody on the right. Without a try, only the line, and the benchmark on it."""

    def __init__(self, token: str = "accent", *, large: bool = False) -> None:
        super().__init__()
        reads_as(self, PICTURE)
        self._token, self._large = token, large
        self._rate = Rate(0, 0)
        self._benchmark: Benchmark | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(26 if large else 20) + self._caption_height)

    @property
    def _caption_height(self) -> int:
        return px(20) if self._large else 0

    def show_row(self, row: RateRow) -> None:
        """Show a share, and somebody else's figure on the same line."""
        self._rate, self._benchmark = row.rate, row.benchmark
        self.setAccessibleName(row.spoken)
        self.setToolTip(plain_tip(row.spoken))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line of a usual length."""
        return QSize(px(160), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, the likely range, the benchmark and the dot, which stays within the line."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick, radius = (px(10), px(7)) if self._large else (px(6), px(5))
        middle = (self.height() - self._caption_height) / 2
        line = QRectF(0, middle - thick / 2, self.width(), thick)
        scale = line.adjusted(radius, 0, -radius, 0)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("desk"))
        painter.drawRoundedRect(line.adjusted(0.5, 0.5, -0.5, -0.5), thick / 2, thick / 2)
        if self._rate.tried:
            self._paint_range(painter, scale)
        if self._benchmark is not None:
            self._paint_benchmark(painter, scale, self._benchmark)
        if self._rate.tried:
            painter.setBrush(colour(self._token))
            painter.setPen(QPen(colour("paper"), 2))
            painter.drawEllipse(
                QPointF(scale.left() + scale.width() * self._rate.share, middle), radius, radius
            )

    def _paint_range(self, painter: QPainter, line: QRectF) -> None:
        low, high = self._rate.likely
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._token))
        painter.setOpacity(_SOFT)
        likely = QRectF(
            line.left() + line.width() * low, line.top(), line.width() * (high - low), line.height()
        )
        painter.drawRoundedRect(likely, line.height() / 2, line.height() / 2)
        painter.setOpacity(1.0)

    def _paint_benchmark(self, painter: QPainter, line: QRectF, benchmark: Benchmark) -> None:
        """Draw the tick, and below it what it is: under the tick, as far as the line's ends let it."""
        at = line.left() + line.width() * benchmark.share
        tall = px(12)
        painter.setPen(QPen(colour("ink"), 2))
        painter.drawLine(QPointF(at, line.center().y() - tall), QPointF(at, line.center().y() + tall))
        if not self._large:
            return
        painter.setFont(font(SECOND))
        painter.setPen(colour("quiet"))
        shown = painter.fontMetrics().elidedText(benchmark.said, Qt.TextElideMode.ElideRight, self.width())
        wide = painter.fontMetrics().horizontalAdvance(shown)
        left = max(0.0, min(at - wide / 2, self.width() - wide))
        caption = QRectF(left, self.height() - self._caption_height, wide + 1, self._caption_height)
        draw_text(painter, caption, int(Qt.AlignmentFlag.AlignVCenter), shown)
