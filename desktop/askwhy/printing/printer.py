"""Prints a run on a real printer."""

from collections.abc import Sequence

from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from askwhy.domain.faults import Fault
from askwhy.domain.printers import PrinterTray
from askwhy.domain.sheets import Paper
from askwhy.printing.drawing import Run
from askwhy.printing.page_setup import is_page, page_size, refusal, set_up
from askwhy.printing.pdf import paint_pages

_MM_PER_INCH = 25.4


def printer_for(run: Run, wanted: str = "") -> QPrinter:
    """Give a printer set up for the run's paper, for a print dialog to choose from: the one `wanted`, if it is
    there, else the system's own choice, or the first one that has the paper.

    Raises Fault "no_printer" and "paper_refused".
    """
    names = QPrinterInfo.availablePrinterNames()
    if not names:
        raise Fault("no_printer")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if wanted in names:
        printer.setPrinterName(wanted)
    printer.setDocName(run.paper.title)
    if _own_size(QPrinterInfo(printer), run.paper) is None:
        _choose_another(printer, run.paper)
    _set_up(printer, run.paper)
    return printer


def _choose_another(printer: QPrinter, wanted: Paper) -> None:
    having = (info for info in QPrinterInfo.availablePrinters() if _own_size(info, wanted) is not None)
    found = next(having, None)
    if found is not None:
        printer.setPrinterName(found.printerName())


def _own_size(info: QPrinterInfo, wanted: Paper) -> QPageSize | None:
    return paper(info.supportedPageSizes(), wanted, any_size=info.supportsCustomPageSizes())


def paper(known: Sequence[QPageSize], wanted: Paper, *, any_size: bool) -> QPageSize | None:
    """Give the printer's own name for a paper; None when it has none. A printer that names no paper, and one
    that cuts to `any_size`, takes it as it is.

    Qt takes every page for every printer, and a queue then shrinks what it gets onto the paper that it has.
    """
    own = [size for size in known if _is_either_way(size, wanted)]
    if own:
        # The same paper without borders has the longer name, and often prints everything a little larger.
        return min(own, key=lambda size: len(size.key()))
    return page_size(wanted) if any_size or not known else None


def _is_either_way(size: QPageSize, wanted: Paper) -> bool:
    """A printer names a paper as it is stored, most often short side first."""
    stored = size.size(QPageSize.Unit.Millimeter)
    return is_page(stored, wanted) or is_page(stored.transposed(), wanted)


def loaded_papers(printer: QPrinter) -> list[Paper]:
    """Give the papers that a printer says it has, the one it takes first in front; none when it does not tell."""
    info = QPrinterInfo(printer)
    default = info.defaultPageSize()
    sizes = [default, *info.supportedPageSizes()] if default.isValid() else info.supportedPageSizes()
    measured = [(size.name(), size.size(QPageSize.Unit.Millimeter)) for size in sizes]
    return [Paper(name, size.width(), size.height()) for name, size in measured]


def is_loaded(printer: QPrinter, wanted: Paper) -> bool:
    """Tell whether the paper that a printer takes by itself is the run's; True where it does not tell."""
    default = QPrinterInfo(printer).defaultPageSize()
    return not default.isValid() or _is_either_way(default, wanted)


def _set_up(printer: QPrinter, wanted: Paper) -> None:
    size = _own_size(QPrinterInfo(printer), wanted)
    if size is None:
        raise refusal(wanted)
    set_up(printer, wanted, lambda: printer.setFullPage(True), size)


def print_run(
    run: Run,
    printer: QPrinter,
    *,
    outline: bool = False,
    first_page: int = 0,
    tray: PrinterTray | None = None,
) -> None:
    """Print a run at true size, from a page on, corrected for the tray.

    Raises Fault "nothing_to_print", "paper_refused" and "printer_failed".
    """
    if not 0 <= first_page < run.pages:
        raise Fault("nothing_to_print")
    if not _is_there(printer):
        raise Fault("printer_failed", printer=printer.printerName())
    # The dialog may have chosen another printer, which has its own idea of the page.
    _set_up(printer, run.paper)
    dots_per_mm = printer.resolution() / _MM_PER_INCH
    if not paint_pages(
        printer, run, outline=outline, first_page=first_page, tray=tray, dots_per_mm=dots_per_mm
    ):
        raise Fault("printer_failed", printer=printer.printerName())


def _is_there(printer: QPrinter) -> bool:
    """Qt does not tell when a queue that went away did not get the job."""
    return bool(printer.outputFileName()) or printer.printerName() in QPrinterInfo.availablePrinterNames()
