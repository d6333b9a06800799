"""Remembers which books were open lately, on this computer."""

from pathlib import Path

from PySide6.QtCore import QSettings

MOST = 9
"""How many are remembered: as many as have a digit for a key."""

_KEY = "books/recent"


def recent_books() -> list[Path]:
    """Give the books that were open, the last one first. They are not looked for: a stick may be out."""
    text = str(QSettings("AskWhy", "AskWhy").value(_KEY, ""))
    return [Path(line) for line in text.split("\n") if line]


def remember(book: Path) -> None:
    """Put a book at the head of the list."""
    whole = book.absolute()
    _keep([whole, *(each for each in recent_books() if each != whole)][:MOST])


def drop(book: Path) -> None:
    """Take a book off the list."""
    _keep([each for each in recent_books() if each != book.absolute()])


def _keep(books: list[Path]) -> None:
    QSettings("AskWhy", "AskWhy").setValue(_KEY, "\n".join(map(str, books)))
