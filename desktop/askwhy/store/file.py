"""The file of a Book: whether one stands there, how it is made, and what is refused as none."""

import os
from collections.abc import Callable
from pathlib import Path

from askwhy.domain.faults import Fault
from askwhy.store.database import Database, is_open_here
from askwhy.store.migrate import APPLICATION_ID, migrate

_MAGIC = b"SQLite format 3\x00"
_APPLICATION_ID_AT = slice(68, 72)
"""Where SQLite's header holds the application id (sqlite.org/fileformat2.html, section 1.3)."""
_PAGE_SIZE_AT, _PAGES_AT = slice(16, 18), slice(28, 32)
"""Where it holds the bytes of a page, with 1 for 65536, and the number of pages."""
_HEADER = 100
"""Its bytes."""
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
"""How the journal of a change begins (the same page, section 3); a finished one is gone or overwritten."""


def stands(path: Path) -> bool:
    """Tell whether something stands there."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise Fault("book_unreadable", path=str(path)) from error
    return True


def make(path: Path, fill: Callable[[Path], object] | None = None) -> None:
    """Create a Book that only its owner may read: whole or not at all, and never over a file.

    It is made under another name: a half-made Book would be refused at the next start. `fill` writes what it
    holds into a file without a byte; without it, the Book is empty.
    """
    from tempfile import mkstemp  # once in the life of a Book

    from askwhy.store.backup import discard  # with it

    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = mkstemp(".new", f"{path.name}.", path.parent)
        os.close(handle)
    except OSError as error:
        raise Fault("book_cannot_be_made", path=str(path)) from error
    made = Path(name)
    try:
        (fill or _empty)(made)
        put_in_place(made, path)
    finally:
        discard(made)


def _empty(made: Path) -> None:
    database = Database(made, read_only=False, patience_ms=0)
    database.open()
    try:
        migrate(database, made)
    finally:
        database.close()


def put_in_place(made: Path, path: Path) -> None:
    """Give a finished Book its name, but never over a file."""
    try:
        # A link, because a rename would take the place of a Book that was made meanwhile.
        os.link(made, path)
    except FileExistsError as error:
        if not path.exists():  # a link to nowhere
            raise Fault("book_cannot_be_made", path=str(path)) from error
    except OSError:
        # Some file systems (FAT, some of the net) have no links.
        made.replace(path)


def look_at(path: Path) -> None:
    """Refuse what is no Book before SQLite touches it.

    A Book that this program has open was looked at then, and must not be opened and closed beside SQLite: the
    system would let go of SQLite's locks (sqlite.org/howtocorrupt.html, section 2.2).
    """
    if path.is_dir():
        raise Fault("book_is_folder", path=str(path))
    if is_open_here(path):
        return
    try:
        # To read from a pipe would be to wait for who writes into it.
        head = _head(path) if path.is_file() else b""
    except OSError as error:
        raise Fault("book_unreadable", path=str(path)) from error
    if path.is_file() and not head:
        raise Fault("book_empty", path=str(path))
    ours = head[_APPLICATION_ID_AT] == APPLICATION_ID.to_bytes(4, "big")
    if not head.startswith(_MAGIC) or not ours:
        raise Fault("not_a_book", path=str(path))


def is_cut(path: Path) -> bool:
    """Tell whether a file has fewer bytes than the pages that its header counts; for a file nobody has open.

    Raises Fault "book_unreadable".
    """
    try:
        head, length = _head(path), path.stat().st_size
    except OSError as error:
        raise Fault("book_unreadable", path=str(path)) from error
    page = int.from_bytes(head[_PAGE_SIZE_AT], "big")
    pages = int.from_bytes(head[_PAGES_AT], "big")
    return length < pages * (65536 if page == 1 else page)


def has_journal(path: Path) -> bool:
    """Tell whether the journal of an unfinished change stands beside a file."""
    try:
        with journal_of(path).open("rb") as journal:
            return journal.read(len(_JOURNAL_MAGIC)) == _JOURNAL_MAGIC
    except OSError:
        return False


def journal_of(path: Path) -> Path:
    """Give the place of a Book's journal."""
    return path.with_name(f"{path.name}-journal")


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEADER)
