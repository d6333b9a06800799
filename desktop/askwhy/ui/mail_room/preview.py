"""One label in true size, painted by the painter that prints it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QScreen
from PySide6.QtWidgets import QSizePolicy, QWidget

from askwhy.printing.drawing import Drawing
from askwhy.printing.labels import LabelRun, PlacedLabel
from askwhy.printing.paint import paint_page
from askwhy.ui.look.colours import colour
from askwhy.ui.look.size import px

_MM_PER_INCH = 25.4
_BELIEVABLE = (60.0, 300.0)
"""Dots per inch that a screen can have; what lies beyond is a screen that does not know its size."""


def dots_per_mm(screen: QScreen) -> float:
    """Give the pixels of a millimetre on a screen: as it measures itself, else as the system assumes."""
    measured = screen.physicalDotsPerInch()
    low, high = _BELIEVABLE
    return (measured if low <= measured <= high else screen.logicalDotsPerInch()) / _MM_PER_INCH


class LabelPreview(QWidget):
    """The label of one person, never larger than in true size."""

    def __init__(self) -> None:
        super().__init__()
        self._run: LabelRun | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_label(self, run: LabelRun, label: PlacedLabel | None) -> None:
        """Show one label of a run, or nothing."""
        self._run = run._replace(labels=(label,), left_out=()) if label is not None else None
        self.setAccessibleName(", ".join(line.text for line in label.lines) if label is not None else "")
        self.updateGeometry()
        self.update()

    def percent(self, width: int) -> int:
        """Give the size in which the label is shown at a width; 100 is true size."""
        return round(100 * self._scale(width) / dots_per_mm(self.screen()))

    def _scale(self, width: int) -> float:
        true = dots_per_mm(self.screen())
        return min(true, width / self._run.sheet.label_width) if self._run is not None else true

    def hasHeightForWidth(self) -> bool:
        """A label that is too wide is shown smaller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Ask for the height of the label at this width."""
        return round(self._scale(width) * self._run.sheet.label_height) + 1 if self._run is not None else 0

    def sizeHint(self) -> QSize:
        """Ask for the label in the width of a column."""
        return QSize(px(296), self.heightForWidth(px(296)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the label's paper, and on it what will be printed."""
        if self._run is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, box = self._scale(self.width()), self._run.labels[0].box
        paper = QRectF(0, 0, box.width * scale, box.height * scale).adjusted(0.5, 0.5, -0.5, -0.5)
        corner = max(px(4), self._run.sheet.corner * scale)
        edge = QPainterPath()
        edge.addRoundedRect(paper, corner, corner)
        painter.fillPath(edge, colour("sheet"))
        painter.save()
        painter.translate(-box.left * scale, -box.top * scale)
        paint_page(painter, Drawing(self._run.labels), dots_per_mm=scale)
        painter.restore()
        painter.setPen(QPen(colour("edge"), 1))
        painter.drawPath(edge)
