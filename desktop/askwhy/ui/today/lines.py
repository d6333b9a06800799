"""The quiet lines of Today: who is held back, and what was done."""

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from askwhy.domain.today import Held
from askwhy.store.rows import DoneRow
from askwhy.ui.look.colours import colour
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.mirror import draw_text, painter_on
from askwhy.ui.look.roles import ITEM, reads_as
from askwhy.ui.look.size import font, px
from askwhy.ui.look.tips import plain_tip
from askwhy.ui.today.words import done_sentence
from askwhy.wording import dates, reasons

_HEIGHT, _ICON_AT, _CLOCK_AT = 26, 12, 44
_TEXT_AT = 92
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class QuietLine(QLabel):
    """One line with an icon, a time if there is one, and a sentence that is cut where the room ends."""

    def __init__(self, icon: str, token: str, clock: str, sentence: str) -> None:
        super().__init__()
        reads_as(self, ITEM)
        self.setText(sentence)
        self._icon, self._token, self._clock = icon, token, clock
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(f"{clock} {sentence}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(_HEIGHT))

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(px(200), px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole sentence where it is cut."""
        super().resizeEvent(event)
        self.setToolTip(plain_tip(self.text()) if self._shown() != self.text() else "")

    @property
    def _text_left(self) -> float:
        if not self._clock:
            return px(_CLOCK_AT)
        # The widest time that is usual leaves room for one a little wider.
        return max(px(_TEXT_AT), px(_CLOCK_AT) + self._metrics.horizontalAdvance("00:00") + px(12))

    @property
    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(font(tabular=True))

    def _shown(self) -> str:
        room = self.width() - self._text_left - px(12)
        return self._metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon, time and sentence."""
        painter = painter_on(self)
        side = px(18)
        paint_icon(
            painter, self._icon, QRectF(px(_ICON_AT) + 1, (self.height() - side) / 2, side, side), self._token
        )
        painter.setFont(font(tabular=True))
        painter.setPen(colour("quiet"))
        area = QRectF(self.rect())
        draw_text(painter, area.adjusted(px(_CLOCK_AT), 0, 0, 0), _LEFT, self._clock)
        draw_text(painter, area.adjusted(self._text_left, 0, 0, 0), _LEFT, self._shown())


def held_line(held: Held, day: date) -> QuietLine:
    """Say who is held back, and for whom."""
    return QuietLine("pause", "quiet", "", reasons.sentence(held.why, day))


def done_line(row: DoneRow, own: ZoneInfo, day: date) -> QuietLine:
    """Say what was done, and when on one's own clock."""
    return QuietLine("check", "good", dates.clock(row.at.astimezone(own)), done_sentence(row, day))
