"""A plot as a picture of its own, and the files it can be saved as: PNG, SVG, PDF."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from askwhy.domain.faults import Fault
from askwhy.domain.sheets import Paper
from askwhy.printing.drawing import Fonts
from askwhy.printing.one_page import OnePage
from askwhy.printing.paint import UNITS, paint_page
from askwhy.printing.pdf import write_pdf
from askwhy.printing.plots import draw_dots, draw_rates
from askwhy.printing.sketch import Sketch
from askwhy.printing.whole_file import written_whole
from askwhy.wording.plots import DotPlot, RatePlot

ENDINGS = (".png", ".svg", ".pdf")

_WIDTH, _MARGIN = 120.0, 8.0
_DOTS_PER_MM = 12
"""Some 300 dots per inch."""
_MM_PER_INCH = 25.4
_KEYWORDS = ("Title", "Description")
"""Under which a PNG keeps its texts (the PNG specification, 11.3.4.2)."""


@dataclass(frozen=True)
class PictureRun(OnePage):
    """One picture, as large as what is on it."""

    spoken: str
    """What it shows, in sentences; written into the file for who does not see it."""


def picture(plots: tuple[RatePlot | DotPlot, ...], fonts: Fonts) -> PictureRun:
    """Draw plots below each other; the first one names the picture."""
    sketch = Sketch(fonts, _MARGIN, _MARGIN, _WIDTH - 2 * _MARGIN)
    for at, plot in enumerate(plots):
        if at:
            sketch.skip(5)
        if isinstance(plot, DotPlot):
            draw_dots(sketch, plot)
        else:
            draw_rates(sketch, plot)
    paper = Paper(plots[0].title, _WIDTH, sketch.y + _MARGIN)
    return PictureRun(paper, sketch.drawing(), " ".join(plot.spoken for plot in plots))


def write_picture(run: PictureRun, path: Path) -> None:
    """Write a picture in the form that the file's ending tells; the file is replaced whole.

    Raises Fault "unknown_ending" and "cannot_write".
    """
    ending = path.suffix.casefold()
    if ending == ".pdf":
        write_pdf(run, path)
        return
    if ending not in ENDINGS:
        raise Fault("unknown_ending", path=str(path), known=", ".join(ENDINGS))
    with written_whole(path) as file:
        file.complete = (_write_png if ending == ".png" else _write_svg)(run, file.device)


def _write_png(run: PictureRun, device: QIODevice) -> bool:
    size = QSize(round(run.paper.width * _DOTS_PER_MM), round(run.paper.height * _DOTS_PER_MM))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(255, 255, 255))
    image.setDotsPerMeterX(_DOTS_PER_MM * 1000)
    image.setDotsPerMeterY(_DOTS_PER_MM * 1000)
    for keyword, text in zip(_KEYWORDS, (run.paper.title, run.spoken), strict=True):
        image.setText(keyword, text)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_page(painter, run.drawn, dots_per_mm=_DOTS_PER_MM)
    painter.end()
    return QImageWriter(device, b"png").write(image)


def _write_svg(run: PictureRun, device: QIODevice) -> bool:
    width, height = run.paper.width * UNITS, run.paper.height * UNITS
    made = QSvgGenerator()
    made.setOutputDevice(device)
    made.setTitle(run.paper.title)
    made.setDescription(run.spoken)
    made.setResolution(round(_MM_PER_INCH * UNITS))
    made.setSize(QSize(round(width), round(height)))
    made.setViewBox(QRectF(0, 0, width, height))
    painter = QPainter()
    if not painter.begin(made):
        return False
    painter.fillRect(QRectF(0, 0, width, height), QColor(255, 255, 255))
    paint_page(painter, run.drawn, dots_per_mm=UNITS)
    return painter.end()
