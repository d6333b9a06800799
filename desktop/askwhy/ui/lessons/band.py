"""A band: a share as a dot on a line, and around it the range in which the true one probably lies."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from askwhy.domain.reach import Rate
from askwhy.ui.look.colours import colour
from askwhy.ui.look.roles import PICTURE, reads_as
from askwhy.ui.look.size import px
from askwhy.ui.look.tips import plain_tip

_SOFT = 0.5
"""The range is paler than the dot in it."""


class Band(QWidget):
    """From nobody on the left to everybody on the right. Without a call, only the line."""

    def __init__(self, token: str = "accent", *, large: bool = False) -> None:
        super().__init__()
        reads_as(self, PICTURE)
        self._token, self._large = token, large
        self._rate = Rate(0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(24 if large else 20))

    def show_rate(self, rate: Rate, spoken: str) -> None:
        """Show a rate; `spoken` says it in words."""
        self._rate = rate
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tip(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line of a usual length."""
        return QSize(px(160), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, the likely range and the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick, radius = (px(10), px(7)) if self._large else (px(6), px(5))
        line = QRectF(radius, (self.height() - thick) / 2, self.width() - 2 * radius, thick)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("desk"))
        painter.drawRoundedRect(line.adjusted(0.5, 0.5, -0.5, -0.5), thick / 2, thick / 2)
        if not self._rate.tried:
            return
        low, high = self._rate.likely
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._token))
        painter.setOpacity(_SOFT)
        likely = QRectF(line.left() + line.width() * low, line.top(), line.width() * (high - low), thick)
        painter.drawRoundedRect(likely, thick / 2, thick / 2)
        painter.setOpacity(1.0)
        painter.setPen(QPen(colour("paper"), 2))
        painter.drawEllipse(
            QPointF(line.left() + line.width() * self._rate.share, self.height() / 2), radius, radius
        )
