"""Goes from one open book to another: the first is left only when the other one is open."""

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QApplication, QWidget

from askwhy.ui.one_window import Claim, ring
from askwhy.workspace.open_book import OpenBook

SWITCH = 78
"""With this status the window is left so that the one of another book can be shown."""


class Opens(Protocol):
    """Opens a Book; where it cannot be, says why and offers the ways on. None when none was taken."""

    def __call__(self, book: Path, *, create: bool, over: QWidget) -> OpenBook | None:
        """Open a Book; `over` is the window that asks for it."""


class Switch:
    """The way to another Book, for as long as the program runs."""

    def __init__(self, opens: Opens) -> None:
        self._opens = opens
        self._next: tuple[OpenBook, Claim] | None = None

    def go(self, window: QWidget, book: Path, *, make: bool) -> None:
        """Leave a window for that of another Book; one that is open in a window comes to the front instead."""
        claim = Claim.on(book)
        if claim is None:
            ring(book)
            return
        opened = self._opens(book, create=make, over=window)
        if opened is None:
            claim.release()
            if not book.exists():
                from askwhy.ui.recent import drop  # no start goes to another

                drop(book)
            return
        self._next = opened, claim
        window.close()
        QApplication.exit(SWITCH)

    def take(self) -> tuple[OpenBook, Claim]:
        """Give the Book that was gone to, open, and its claim."""
        assert self._next is not None
        found, self._next = self._next, None
        return found
