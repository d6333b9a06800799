"""Starts the window: reads how it was called, and brings an open window of the same Book to the front instead."""

import argparse
import linecache
from datetime import datetime
from pathlib import Path

from askwhy.ui.one_window import Claim, claim_or_ring
from askwhy.workspace.at_login import FLAG
from askwhy.workspace.home import BOOK_ENDING, default_book, named_book


def run(words: list[str]) -> int:
    """Open the window on the Book that was named, else on one's own; gives the exit status."""
    arguments = _arguments(words)
    files = arguments.files
    if len(files) == 1 and files[0].suffix.casefold() == BOOK_ENDING and arguments.book is None:
        arguments.book, files = files[0], []
    named = named_book(arguments.book)
    book = named or default_book()
    claim = Claim.on(book) if arguments.at_login else claim_or_ring(book, files)
    if claim is None:
        return 0
    try:
        load_what_needs_no_qt()
        from askwhy.ui.app import run as run_window  # a start that only rings loads none of it

        # PySide has looked for its own name in the source of each (see below); Python would keep the lines.
        linecache.clearcache()
        quietly = arguments.at_login
        return run_window(book, arguments.now, claim, files, create=named is None, quietly=quietly)
    finally:
        claim.release()


def load_what_needs_no_qt() -> None:
    """Load the rooms below the window before Qt.

    PySide6 reads the source of each module that is imported after it, to look for its own name there (the switch
    `__feature__`), which takes longer than to load it.
    """
    # Imported when the window is about to open: a start that only rings needs none of them.
    import askwhy.store.applied
    import askwhy.wording.books
    import askwhy.wording.reasons
    import askwhy.workspace.own_language
    import askwhy.workspace.today  # noqa: F401  # they are there for the window


def _arguments(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="askwhy")
    parser.add_argument("--book", type=Path)
    parser.add_argument("--now", type=lambda text: datetime.fromisoformat(text).astimezone())
    parser.add_argument("--json", action="store_true")
    parser.add_argument(FLAG, action="store_true")
    parser.add_argument("files", nargs="*", type=Path)
    return parser.parse_args(words)
