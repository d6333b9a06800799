"""Takes what is dropped on the window: files, or a book."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow


class Given(NamedTuple):
    """What was dropped."""

    files: tuple[Path, ...] = ()
    """Files and folders of this computer."""


def given_by(data: QMimeData) -> Given:
    """Tell what there is to take."""
    return Given(tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()))


class DropTarget(QMainWindow):
    """A window on which things can be dropped."""

    dropped = Signal(object)
    """What was `Given`."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what may hold people or a book."""
        if given_by(event.mimeData()) != Given():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped."""
        self.dropped.emit(given_by(event.mimeData()))
