"""Asks where to: for a file, or for a printer, with the dialogs of the system."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from askwhy.printing.drawing import Run
from askwhy.wording.i18n import _

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

FileAsker = Callable[[QWidget, Path, Callable[[Path], None]], None]
"""Asks for a file, beginning with a suggestion; calls back with the answer, or not at all."""
PrinterAsker = Callable[[QWidget, Run, Callable[["QPrinter"], None]], None]
"""Asks for a printer; calls back with the answer, or not at all. Raises the faults of `printer_for`."""


def ask_file(window: QWidget, suggested: Path, then: Callable[[Path], None]) -> None:
    """Ask for a PDF file with the system's dialog, which asks before one is replaced."""
    dialog = QFileDialog(window, _("Save as PDF"), str(suggested.parent), _("PDF files (*.pdf)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(suggested.name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()


def ask_printer(window: QWidget, run: Run, then: Callable[["QPrinter"], None]) -> None:
    """Ask for a printer with the system's dialog, set up for the run's paper."""
    from PySide6.QtPrintSupport import QPrintDialog  # not before something is printed

    from askwhy.printing.printer import printer_for  # not before something is printed

    printer = printer_for(run)
    dialog = QPrintDialog(printer, window)
    # Every page is printed, or "Printed well?" would ask about labels that stayed away; for files there is Save PDF.
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: then(printer))
    QDialog.open(dialog)  # its own `open` asks for a slot
