"""Where a window was left: its place, the width of the pane, and, for its Book and the rest of a day, its page."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QMainWindow, QSplitter

from askwhy.ui.look.preferences import Place, Preference, keep_place, place, prefer, preference


def first_page(known: list[str], today: date, book: Path) -> str:
    """Give the page to begin with: the one on which this Book was left today; else the first, Today."""
    key, _space, left = preference(Preference.PAGE).partition(" ")
    return key if key in known and left == _left(today, book) else known[0]


def put_back(window: QMainWindow, split: QSplitter) -> bool:
    """Give a window its last place; tells whether there was one. Qt keeps it on a screen that is there."""
    split.restoreState(place(Place.SPLIT))
    return window.restoreGeometry(place(Place.WINDOW))


def keep(window: QMainWindow, split: QSplitter, page: str, today: date, book: Path) -> None:
    """Remember how a window is left."""
    keep_place(Place.WINDOW, window.saveGeometry())
    keep_place(Place.SPLIT, split.saveState())
    prefer(Preference.PAGE, f"{page} {_left(today, book)}")


def _left(today: date, book: Path) -> str:
    return f"{today.isoformat()} {book.absolute()}"
