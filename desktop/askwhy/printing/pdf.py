"""Writes a run as a PDF file, whole or not at all."""

from pathlib import Path

from PySide6.QtCore import QIODevice
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from askwhy.domain.faults import Fault
from askwhy.domain.printers import PrinterTray
from askwhy.printing.drawing import Progress, Run
from askwhy.printing.page_setup import set_up
from askwhy.printing.paint import UNITS, paint_page
from askwhy.printing.whole_file import written_whole

_DOTS_PER_INCH = 2540
"""A hundred dots per millimetre: nothing is rounded on the way to the page."""


def write_pdf(
    run: Run,
    path: Path,
    *,
    outline: bool = False,
    first_page: int = 0,
    tray: PrinterTray | None = None,
    progress: Progress | None = None,
) -> None:
    """Write the pages of a run, from one on. The file is replaced whole at the end; until then the old one stays.

    `tray` corrects them for the printer that the file is meant for.

    Raises Fault "nothing_to_print", "cannot_write", "stopped".
    """
    if not 0 <= first_page < run.pages:
        raise Fault("nothing_to_print")
    with written_whole(path) as file:
        file.complete = _write(
            run, file.device, outline=outline, first_page=first_page, tray=tray, progress=progress
        )


def _write(
    run: Run,
    file: QIODevice,
    *,
    outline: bool,
    first_page: int,
    tray: PrinterTray | None,
    progress: Progress | None,
) -> bool:
    writer = QPdfWriter(file)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setCreator("AskWhy")
    writer.setTitle(run.paper.title)
    set_up(writer, run.paper, lambda: _take_full_page(writer))
    return paint_pages(
        writer,
        run,
        outline=outline,
        first_page=first_page,
        tray=tray,
        dots_per_mm=UNITS,
        progress=progress,
    )


def _take_full_page(writer: QPdfWriter) -> None:
    layout = writer.pageLayout()
    layout.setMode(QPageLayout.Mode.FullPageMode)
    writer.setPageLayout(layout)


def paint_pages(
    device: QPagedPaintDevice,
    run: Run,
    *,
    outline: bool,
    dots_per_mm: float,
    first_page: int = 0,
    tray: PrinterTray | None = None,
    progress: Progress | None = None,
) -> bool:
    """Paint the pages of a run on a paged device; gives False when the device does not take them.

    Raises Fault "stopped" when `progress` says so.
    """
    painter = QPainter()
    if not painter.begin(device):
        return False
    wanted = range(first_page, run.pages)
    try:
        for done, page in enumerate(wanted, start=1):
            if page > first_page and not device.newPage():
                return False
            drawing = run.drawing(page, outline=outline)
            paint_page(painter, drawing, dots_per_mm=dots_per_mm, placement=run.placement, tray=tray)
            if progress is not None and not progress(done, len(wanted)):
                raise Fault("stopped")
    finally:
        painter.end()
    return True
