"""The line over the ribbon: its sentence, in the longest wording that fits, and the legend of the bars."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from askwhy.domain.outreach import WindowKind
from askwhy.ui.look.bars import paint_bar
from askwhy.ui.look.colours import colour
from askwhy.ui.look.mirror import draw_text, painter_on
from askwhy.ui.look.roles import TEXT, reads_as
from askwhy.ui.look.size import BOLD, SECOND, font, px
from askwhy.ui.look.tips import plain_tip
from askwhy.ui.today.opening import Opening
from askwhy.wording import names
from askwhy.wording.i18n import _

_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class OpeningLine(QWidget):
    """The sentence at the left and the legend of the bars at the right; the sentence ends before the legend."""

    def __init__(self) -> None:
        super().__init__()
        reads_as(self, TEXT)
        self._opening = Opening(False, "", ("",))
        self._kinds: tuple[WindowKind, ...] = ()
        self.setFixedHeight(px(22))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_opening(self, said: Opening, kinds: set[WindowKind]) -> None:
        """Show the sentence, and the colours of these stretches; early and late are always explained."""
        self._opening = said
        shown = kinds | {WindowKind.EARLY, WindowKind.LATE}
        self._kinds = tuple(kind for kind in WindowKind if kind in shown)
        self.setAccessibleName(said.whole)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(px(200), px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sentence and the legend."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self._paint_legend(painter)
        self._paint_sentence(painter, QRectF(0, 0, room - px(16), self.height()))

    def _paint_sentence(self, painter: QPainter, area: QRectF) -> None:
        said = self._opening
        if said.is_open:
            side = px(8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("good"))
            painter.drawEllipse(QRectF(px(2), area.center().y() - side / 2, side, side))
            area.setLeft(px(18))
        strong, plain = font(weight=BOLD), font(tabular=True)
        bold_metrics, metrics = QFontMetricsF(strong), QFontMetricsF(plain)
        painter.setFont(strong)
        painter.setPen(colour("ink"))
        words = bold_metrics.elidedText(said.strong, Qt.TextElideMode.ElideRight, area.width())
        draw_text(painter, area, _FLAGS, words)
        area.setLeft(area.left() + bold_metrics.horizontalAdvance(words) + px(7))
        painter.setFont(plain)
        painter.setPen(colour("quiet"))
        fits = [rest for rest in said.rests if metrics.horizontalAdvance(rest) <= area.width()]
        draw_text(painter, area, _FLAGS, fits[0] if fits else "")
        self.setToolTip("" if fits and fits[0] == said.rests[0] else plain_tip(said.whole))

    def _paint_legend(self, painter: QPainter) -> float:
        """Draw the legend from the right; gives where it begins."""
        painter.setFont(font(SECOND))
        metrics = QFontMetricsF(painter.font())
        x = float(self.width())
        for kind in reversed(self._kinds):
            name = names.window(kind)
            x -= metrics.horizontalAdvance(name)
            painter.setPen(colour("quiet"))
            draw_text(painter, QRectF(x, 0, self.width() - x, self.height()), _FLAGS, name)
            x -= px(8) + px(16)
            paint_bar(painter, QRectF(x, self.height() / 2 - px(3), px(16), px(6)), kind)
            x -= px(12)
        title = _("Their day:")
        x -= metrics.horizontalAdvance(title)
        painter.setPen(colour("quiet"))
        draw_text(painter, QRectF(x, 0, self.width() - x, self.height()), _FLAGS, title)
        return x
