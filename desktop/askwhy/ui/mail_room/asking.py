"""Asks where to: for a file, or for a printer, with the dialogs of the system."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from askwhy.domain.printers import tray_parts
from askwhy.ui.mail_room.task import Task
from askwhy.wording.i18n import _

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

FileAsker = Callable[[QWidget, Path, Callable[[Path], None]], None]
"""Asks for a file, beginning with a suggestion; calls back with the answer, or not at all."""
PrinterAsker = Callable[[QWidget, Task, Callable[["QPrinter"], None]], None]
"""Asks for a printer, beginning with the task's; calls back with the answer, or not at all.

Raises the faults of `printer_for`."""


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


def ask_printer(window: QWidget, task: Task, then: Callable[["QPrinter"], None]) -> None:
    """Ask for a printer with the system's dialog, set up for the task's paper."""
    from PySide6.QtPrintSupport import QPrintDialog  # not before something is printed

    from askwhy.printing.printer import printer_for  # not before something is printed

    printer = printer_for(task.run, tray_parts(task.printer)[0])
    dialog = QPrintDialog(printer, window)
    # Every page is printed, or "Printed well?" would ask about labels that stayed away; for files there is Save PDF.
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: then(printer))
    QDialog.open(dialog)  # its own `open` asks for a slot


def ask(window: QWidget, text: str, *answers: tuple[str, Callable[[], object]], usual: int = 0) -> None:
    """Ask a question beside the window; `usual` is the answer that Return gives, and Escape gives the last one."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, _("AskWhy"), text, parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    role = QMessageBox.ButtonRole
    for at, (name, then) in enumerate(answers):
        last = at == len(answers) - 1
        made = box.addButton(name, role.RejectRole if last else role.AcceptRole)
        made.clicked.connect(then)
        if at == usual:
            box.setDefaultButton(made)
        if last:
            box.setEscapeButton(made)
    box.open()


def nothing() -> None:
    """Leave it at that: the answer of who closes a question."""
