"""Takes what is dropped on the window, or pasted: files, a book, a card, a text with a person in it."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

_CARDS = ("text/vcard", "text/x-vcard", "text/directory")
"""How address books name a card that is dragged out of them (RFC 6350, section 10.1, and before it)."""


class Given(NamedTuple):
    """What was dropped or pasted."""

    files: tuple[Path, ...] = ()
    """Files and folders of this computer."""
    text: bytes = b""
    """A card, or a text that may tell of a person, in UTF-8."""


def given_by(data: QMimeData) -> Given:
    """Tell what there is to take: files before a card, a card before a text. An address of the web is nothing."""
    files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if files or data.hasUrls():
        return Given(files)
    for kind in _CARDS:
        if data.hasFormat(kind):
            return Given(text=bytes(data.data(kind).data()))
    # Half a letter may stand where another program cut a text.
    return Given(text=data.text().strip().encode("utf-8", "replace") if data.hasText() else b"")


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
