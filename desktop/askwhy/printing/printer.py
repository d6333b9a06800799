"""Prints a run of labels on a real printer."""

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from askwhy.domain.faults import Fault
from askwhy.printing.labels import LabelRun
from askwhy.printing.page_setup import set_up
from askwhy.printing.pdf import paint_pages

_MM_PER_INCH = 25.4


def printer_for(run: LabelRun) -> QPrinter:
    """Give a printer set up for the run's sheet, for a print dialog to choose from.

    Raises Fault "no_printer" and "paper_refused".
    """
    if not QPrinterInfo.availablePrinterNames():
        raise Fault("no_printer")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(run.sheet.title)
    set_up(printer, run.sheet, lambda: printer.setFullPage(True))
    return printer


def print_run(run: LabelRun, printer: QPrinter, *, outline: bool = False) -> None:
    """Print a run at true size. Raises Fault "nothing_to_print", "paper_refused" and "printer_failed"."""
    if not run.labels:
        raise Fault("nothing_to_print")
    # The dialog may have chosen another printer, which has its own idea of the page.
    set_up(printer, run.sheet, lambda: printer.setFullPage(True))
    dots_per_mm = printer.resolution() / _MM_PER_INCH
    if not paint_pages(printer, run, outline=outline, dots_per_mm=dots_per_mm):
        raise Fault("printer_failed", printer=printer.printerName())
