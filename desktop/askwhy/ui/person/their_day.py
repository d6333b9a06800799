"""Their day: a small ribbon of their working hours, with early and late in it and now on it."""

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from askwhy.domain.outreach import WindowKind
from askwhy.domain.windows import CallWindow
from askwhy.ui.look.bars import paint_bar
from askwhy.ui.look.colours import colour
from askwhy.ui.look.mirror import draw_text, painter_on
from askwhy.ui.look.roles import PICTURE, reads_as
from askwhy.ui.look.size import SMALL, font, px
from askwhy.wording.dates import stretch

_AROUND_MINUTES = 30
"""How much of the day before opening and after closing is shown."""


class TheirDay(QWidget):
    """One bar from opening to closing on their clock."""

    def __init__(self) -> None:
        super().__init__()
        reads_as(self, PICTURE)
        self._windows: tuple[CallWindow, ...] = ()
        self._now: datetime | None = None
        self.setFixedHeight(px(36))

    def show_day(self, windows: tuple[CallWindow, ...], now: datetime) -> None:
        """Show the windows of a day; `now` is on their clock. Without windows it is a free day."""
        self._windows, self._now = windows, now
        self.setVisible(bool(windows))
        self.setAccessibleName(", ".join(f"{each.kind.value} {self._hours(each)}" for each in windows))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for one bar with its hours below."""
        return QSize(px(200), px(36))

    def _hours(self, window: CallWindow) -> str:
        assert self._now is not None
        zone = self._now.tzinfo
        return stretch(window.start.astimezone(zone), window.end.astimezone(zone))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar, the two ends of the day, their hours and now."""
        if not self._windows or self._now is None:
            return
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0.5, px(2), self.width() - 1, px(12))
        painter.setPen(QPen(colour("edge"), 1))
        painter.setBrush(colour("paper"))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.setFont(font(SMALL, tabular=True))
        for window in self._windows:
            if window.kind is not WindowKind.MIDDAY:
                self._paint_window(painter, bar, window)
        self._paint_now(painter, bar)

    def _x(self, bar: QRectF, instant: datetime) -> float:
        around = _AROUND_MINUTES * 60
        first, last = self._windows[0].start, self._windows[-1].end
        part = ((instant - first).total_seconds() + around) / ((last - first).total_seconds() + 2 * around)
        return float(bar.left() + bar.width() * part)

    def _paint_window(self, painter: QPainter, bar: QRectF, window: CallWindow) -> None:
        left, right = self._x(bar, window.start), self._x(bar, window.end)
        paint_bar(painter, QRectF(left, bar.center().y() - 3, right - left, 6), window.kind)
        text = self._hours(window)
        width = painter.fontMetrics().horizontalAdvance(text)
        x = min(max(0.0, (left + right - width) / 2), self.width() - width)
        painter.setPen(colour("quiet"))
        draw_text(painter, QRectF(x, bar.bottom() + 2, width + 1, px(20)), Qt.AlignmentFlag.AlignTop, text)

    def _paint_now(self, painter: QPainter, bar: QRectF) -> None:
        assert self._now is not None
        x = self._x(bar, self._now)
        if bar.left() <= x <= bar.right():
            painter.fillRect(QRectF(x - 1, bar.top() - 2, 2, bar.height() + 4), colour("accent"))
