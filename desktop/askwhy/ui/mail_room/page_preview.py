"""A page of mail as it will come out: painted by the painter that prints it, with the zones of the post dashed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from askwhy.domain.sheets import Box, Paper
from askwhy.printing.drawing import Drawing, Placement, Run
from askwhy.printing.envelopes import EnvelopeRun
from askwhy.printing.paint import UNITS, paint_page
from askwhy.ui.look.colours import colour
from askwhy.ui.look.size import px
from askwhy.ui.mail_room.preview import dots_per_mm

HIGHEST = 520
"""Pixels of the room for a page that stands."""
_NOTHING = Paper("", 210, 297)


class PagePreview(QWidget):
    """One page of a run, never larger than in true size. What is dashed does not print."""

    def __init__(self) -> None:
        super().__init__()
        self._paper, self._placement = _NOTHING, Placement()
        self._drawing = Drawing()
        self._zones: tuple[Box, ...] = ()
        self._edge: Box | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_page(self, run: Run, page: int) -> None:
        """Show one page of a run."""
        self._paper, self._placement = run.paper, run.placement
        self._drawing = run.drawing(page)
        self._zones, self._edge = (), None
        if isinstance(run, EnvelopeRun):
            self._edge, *zones = run.drawing(page, outline=True).edges
            self._zones = tuple(zones)
        lines = [line.text for block in self._drawing.blocks for line in block.lines]
        self.setAccessibleName(", ".join(lines))
        self.updateGeometry()
        self.update()

    def percent(self, width: int) -> int:
        """Give the size in which the page is shown at a width; 100 is true size."""
        return round(100 * self._scale(width) / dots_per_mm(self.screen()))

    def _scale(self, width: int) -> float:
        fits = min((width - 1) / self._paper.width, px(HIGHEST) / self._paper.height)
        return min(dots_per_mm(self.screen()), fits)

    def hasHeightForWidth(self) -> bool:
        """A page that is too wide is shown smaller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Ask for the height of the page at this width."""
        return round(self._scale(width) * self._paper.height) + 1

    def sizeHint(self) -> QSize:
        """Ask for the page in the width of a column."""
        return QSize(px(296), self.heightForWidth(px(296)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height anew: a column that grew wider shows a larger page."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper, what will be printed on it, and the zones."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale(self.width())
        page = QRectF(0, 0, self._paper.width * scale, self._paper.height * scale)
        painter.setPen(QPen(colour("edge"), 1))
        painter.setBrush(colour("sheet"))
        painter.drawRoundedRect(page.adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))
        paint_page(painter, self._drawing, dots_per_mm=scale, placement=self._placement)
        self._paint_zones(painter, scale)

    def _paint_zones(self, painter: QPainter, scale: float) -> None:
        painter.scale(scale / UNITS, scale / UNITS)
        painter.translate(self._placement.left * UNITS, self._placement.top * UNITS)
        painter.rotate(90 * self._placement.quarters)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(colour("sheetquiet"), 1, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        painter.setPen(pen)
        for zone in self._zones:
            painter.drawRect(_rect(zone))
        if self._edge is not None and self._placement.quarters:
            pen.setStyle(Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawRect(_rect(self._edge))


def _rect(box: Box) -> QRectF:
    return QRectF(box.left * UNITS, box.top * UNITS, box.width * UNITS, box.height * UNITS)
