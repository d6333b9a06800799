"""Proves a file to be a whole Book, without changing it, and tells what is in it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from askwhy.domain.faults import Fault
from askwhy.store.file import has_journal, is_cut, look_at, stands
from askwhy.store.migrate import newest
from askwhy.store.seal import Seal, seal_of


class Content(NamedTuple):
    """What a Book holds, for people to tell one from another."""

    version: int
    people: int
    applications: int
    plans: int
    touches: int
    changed: datetime | None
    """When its last change was made that can be undone; None when there is none."""


def content_of(path: Path) -> Content:
    """Prove a file to be a whole Book that this program can read, and tell what it holds.

    Raises Fault: file_missing, book_is_folder, not_a_book, book_newer, backup_damaged, backup_unfinished.
    """
    if not stands(path):
        raise Fault("file_missing", file=str(path))
    look_at(path)
    _refuse_damage(path)
    try:
        with reading(path) as book:
            version = book.execute("PRAGMA user_version").fetchone()[0]
            if version > newest():
                raise Fault("book_newer", path=str(path))
            if not is_sound(book):
                raise Fault("backup_damaged", path=str(path))
            return _content(book, version)
    except sqlite3.Error as error:
        raise Fault("backup_damaged", path=str(path)) from error


def is_sealed_and_sound(path: Path) -> bool:
    """Tell whether a backup is what was written, to the last bit."""
    try:
        return seal_of(path.read_bytes()) is Seal.SOUND
    except OSError:
        return False


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection that changes nothing."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as book:
        yield book


def is_sound(book: sqlite3.Connection) -> bool:
    """Check every page, every index, and that what is referred to is there."""
    said = book.execute("PRAGMA integrity_check(1)").fetchone()[0]
    return bool(said == "ok") and book.execute("PRAGMA foreign_key_check").fetchone() is None


def _refuse_damage(path: Path) -> None:
    if has_journal(path):
        # Copied in the middle of a change: what is whole stands only in the two together.
        raise Fault("backup_unfinished", path=str(path))
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Fault("book_unreadable", path=str(path)) from error
    if is_cut(path) or seal_of(data) is Seal.BROKEN:
        raise Fault("backup_damaged", path=str(path))


def _content(book: sqlite3.Connection, version: int) -> Content:
    tables = ("interviewer", "application", "plan", "touch")
    people, *rest = (book.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables)
    applications, plans, touches = rest
    (at,) = book.execute("SELECT max(at) FROM history").fetchone()
    changed = datetime.fromisoformat(at) if at else None
    return Content(version, people, applications, plans, touches, changed)
