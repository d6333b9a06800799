"""Prints a run of labels on a real printer."""

from collections.abc import Sequence

from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from askwhy.domain.faults import Fault
from askwhy.domain.sheets import LabelSheet
from askwhy.printing.labels import LabelRun
from askwhy.printing.page_setup import is_page, page_size, refusal, set_up
from askwhy.printing.pdf import paint_pages

_MM_PER_INCH = 25.4


def printer_for(run: LabelRun) -> QPrinter:
    """Give a printer set up for the run's sheet, for a print dialog to choose from: the system's own choice,
    or the first one that has the paper.

    Raises Fault "no_printer" and "paper_refused".
    """
    if not QPrinterInfo.availablePrinterNames():
        raise Fault("no_printer")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(run.sheet.title)
    if _paper(QPrinterInfo(printer), run.sheet) is None:
        _choose_another(printer, run.sheet)
    _set_up(printer, run.sheet)
    return printer


def _choose_another(printer: QPrinter, sheet: LabelSheet) -> None:
    having = (info for info in QPrinterInfo.availablePrinters() if _paper(info, sheet) is not None)
    found = next(having, None)
    if found is not None:
        printer.setPrinterName(found.printerName())


def _paper(info: QPrinterInfo, sheet: LabelSheet) -> QPageSize | None:
    return paper(info.supportedPageSizes(), sheet, any_size=info.supportsCustomPageSizes())


def paper(known: Sequence[QPageSize], sheet: LabelSheet, *, any_size: bool) -> QPageSize | None:
    """Give the printer's own paper for a sheet; None when it has none. A printer that names no paper, and one
    that cuts to `any_size`, takes the sheet as it is.

    Qt takes every page for every printer, and a queue then shrinks the labels onto the paper that it has.
    """
    own = [size for size in known if is_page(size.size(QPageSize.Unit.Millimeter), sheet)]
    if own:
        # The same paper without borders has the longer name, and often prints everything a little larger.
        return min(own, key=lambda size: len(size.key()))
    return page_size(sheet) if any_size or not known else None


def _set_up(printer: QPrinter, sheet: LabelSheet) -> None:
    size = _paper(QPrinterInfo(printer), sheet)
    if size is None:
        raise refusal(sheet)
    set_up(printer, sheet, lambda: printer.setFullPage(True), size)


def print_run(run: LabelRun, printer: QPrinter, *, outline: bool = False) -> None:
    """Print a run at true size. Raises Fault "nothing_to_print", "paper_refused" and "printer_failed"."""
    if not run.labels:
        raise Fault("nothing_to_print")
    if not _is_there(printer):
        raise Fault("printer_failed", printer=printer.printerName())
    # The dialog may have chosen another printer, which has its own idea of the page.
    _set_up(printer, run.sheet)
    dots_per_mm = printer.resolution() / _MM_PER_INCH
    if not paint_pages(printer, run, outline=outline, dots_per_mm=dots_per_mm):
        raise Fault("printer_failed", printer=printer.printerName())


def _is_there(printer: QPrinter) -> bool:
    """Qt does not tell when a queue that went away did not get the job."""
    return bool(printer.outputFileName()) or printer.printerName() in QPrinterInfo.availablePrinterNames()
