"""How a book is called: by its file's name, as a coach names one for each client."""

from collections.abc import Sequence
from pathlib import Path

from askwhy.wording.i18n import _

_OWN = "book"
"""The name of the file that AskWhy makes by itself; the folder around it may tell more."""


def book_name(book: Path) -> str:
    """Give the name of a book, "Anna Sand" for "Anna Sand.askwhy"; empty for one's own."""
    if book.stem.casefold() != _OWN:
        return book.stem
    folder = book.absolute().parent.name
    return "" if folder.casefold() == "askwhy" else folder


def window_title(book: Path) -> str:
    """Give the title of a book's window: it says which of several this is.

    Qt adds the program's name where that is the habit of the desktop, as it does for every dialog.
    """
    return book_name(book) or _("AskWhy")


def calendar_name(book: Path) -> str:
    """Give the name of the file that is a book's calendar: those of several books may lie in one folder."""
    return " ".join(filter(None, ("AskWhy", book_name(book)))) + ".ics"


def book_names(books: Sequence[Path]) -> list[str]:
    """Give the names of books for a list; two that share one are told apart by their folders."""
    names = [book_name(book) or _("My own book") for book in books]
    return [
        _("{book} ({folder})").format(book=name, folder=book.absolute().parent)
        if names.count(name) > 1
        else name
        for name, book in zip(names, books, strict=True)
    ]
