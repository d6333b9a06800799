"""Writes a run of labels as a PDF file, whole or not at all."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSaveFile
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from askwhy.domain.faults import Fault
from askwhy.printing.labels import LabelRun
from askwhy.printing.page_setup import set_up
from askwhy.printing.paint import UNITS, paint_page

_DOTS_PER_INCH = 2540
"""A hundred dots per millimetre: nothing is rounded on the way to the page."""

Progress = Callable[[int, int], bool]
"""Told the pages done and in all; answers whether to go on."""


def write_pdf(run: LabelRun, path: Path, *, outline: bool = False, progress: Progress | None = None) -> None:
    """Write the pages of a run. The file is replaced whole at the end; until then the old one stays.

    Raises Fault "nothing_to_print", "cannot_write", "stopped".
    """
    if not run.labels:
        raise Fault("nothing_to_print")
    if path.is_dir():
        raise Fault("cannot_write", path=str(path))
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise Fault("cannot_write", path=str(path))
    # Names and addresses are nobody else's business.
    file.setPermissions(QSaveFile.Permission.ReadOwner | QSaveFile.Permission.WriteOwner)
    written = False
    try:
        written = _write(run, file, outline=outline, progress=progress)
    finally:
        if not written:
            file.cancelWriting()
        # A cancelled file is thrown away here, and not when the last exception lets go of it.
        written = file.commit()
    if not written:
        raise Fault("cannot_write", path=str(path))


def _write(run: LabelRun, file: QSaveFile, *, outline: bool, progress: Progress | None) -> bool:
    writer = QPdfWriter(file)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setCreator("AskWhy")
    writer.setTitle(run.sheet.title)
    set_up(writer, run.sheet, lambda: _take_full_page(writer))
    return paint_pages(writer, run, outline=outline, dots_per_mm=UNITS, progress=progress)


def _take_full_page(writer: QPdfWriter) -> None:
    layout = writer.pageLayout()
    layout.setMode(QPageLayout.Mode.FullPageMode)
    writer.setPageLayout(layout)


def paint_pages(
    device: QPagedPaintDevice,
    run: LabelRun,
    *,
    outline: bool,
    dots_per_mm: float,
    progress: Progress | None = None,
) -> bool:
    """Paint every page of a run on a paged device; gives False when the device does not take them.

    Raises Fault "stopped" when `progress` says so.
    """
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        for page in range(run.pages):
            if page and not device.newPage():
                return False
            paint_page(painter, run, page, outline=outline, dots_per_mm=dots_per_mm)
            if progress is not None and not progress(page + 1, run.pages):
                raise Fault("stopped")
    finally:
        painter.end()
    return True
