"""Asks for the file of a plan template: where to save one, which to bring in, which was dropped."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from askwhy.ui.drops import given_by
from askwhy.wording.i18n import _


def ask_where(parent: QWidget, name: str, then: Callable[[Path], None]) -> None:
    """Ask where to save a template with the system's dialog, which asks before a file is replaced."""
    dialog = QFileDialog(parent, _("Save the plan template"), "", _("Plan templates (*.toml)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix("toml")
    dialog.selectFile(f"{name}.toml")
    _open(dialog, then)


def ask_which(parent: QWidget, then: Callable[[Path], None]) -> None:
    """Ask for the file of a template with the system's dialog."""
    kinds = ";;".join((_("Plan templates (*.toml)"), _("All files (*)")))
    dialog = QFileDialog(parent, _("Bring in a plan template"), "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, then)


def _open(dialog: QFileDialog, then: Callable[[Path], None]) -> None:
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def template_files(dropped: QMimeData) -> list[Path]:
    """Give the files of templates among what was dropped."""
    return [path for path in given_by(dropped).files if path.suffix.casefold() == ".toml"]
