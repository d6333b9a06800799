"""Checks a Book in full: its pages, its tables, that every value can be read, and its backups."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from askwhy.domain.faults import Fault
from askwhy.domain.reasons import Reason
from askwhy.store.backups import backups_of
from askwhy.store.book import Book, open_book
from askwhy.store.codec import loads
from askwhy.store.edits import load_edits
from askwhy.store.faults import UNREADABLE
from askwhy.store.proof import is_sealed_and_sound
from askwhy.store.schema import missing_parts
from askwhy.store.shelves import SHELVES

DAMAGE = frozenset({"book_damaged", "not_a_book", "book_empty"})
"""The faults of opening that tell of a damaged file."""

_MOST = 20
"""So many lines of one kind tell enough."""


def problems_of(path: Path) -> list[Fault]:
    """Give what is wrong with a Book and its backups; nothing when all is well.

    Raises Fault when it is no matter of the Book: book_missing, book_is_folder, book_locked, book_newer.
    """
    found: list[Fault] = []
    try:
        with closing(open_book(path, create=False)) as book:
            # What stands on a damaged page cannot be asked for.
            found += _pages(book) or _inside(book)
    except Fault as fault:
        if fault.reason.key not in DAMAGE:
            raise
        found.append(fault)
    return found + [
        Fault("check_backup", file=backup.path.name)
        for backup in backups_of(path)
        if not is_sealed_and_sound(backup.path)
    ]


def _pages(book: Book) -> list[Fault]:
    said = book.database.rows(f"PRAGMA integrity_check({_MOST})")
    return [Fault("check_pages", said=text) for (text,) in said if text != "ok"]


def _inside(book: Book) -> list[Fault]:
    return _tables(book) or [*_references(book), *_search(book), *_values(book), *_history(book)]


def _tables(book: Book) -> list[Fault]:
    return [Fault("check_table", name=name) for name in missing_parts(book.path)]


def _references(book: Book) -> Iterator[Fault]:
    for table, rowid, parent, _number in book.database.rows("PRAGMA foreign_key_check")[:_MOST]:
        yield Fault("check_reference", table=table, number=rowid or 0, to=parent)


def _search(book: Book) -> Iterator[Fault]:
    sql = "SELECT 1 FROM person_search WHERE rowid NOT IN (SELECT id FROM interviewer) LIMIT 1"
    other = "SELECT 1 FROM interviewer WHERE id NOT IN (SELECT rowid FROM person_search) LIMIT 1"
    if book.database.row(sql) or book.database.row(other):
        yield Fault("check_search")


def _values(book: Book) -> Iterator[Fault]:
    for kind, shelf in SHELVES.items():
        keys = [key for (key,) in book.database.rows(f'SELECT "{shelf.key}" FROM "{shelf.table}"')]
        try:
            book.values(kind, keys)
        except Fault:
            yield from _each(book, kind, keys)


def _each(book: Book, kind: type, keys: list[int | str]) -> Iterator[Fault]:
    for key in keys:
        try:
            book.values(kind, [key])
        except Fault:
            yield Fault("check_value", table=SHELVES[kind].table, number=str(key))


def _history(book: Book) -> Iterator[Fault]:
    for number, label, edits in book.database.rows("SELECT id, label, edits FROM history ORDER BY id"):
        try:
            loads(Reason, label)
            load_edits(edits)
        except UNREADABLE:
            yield Fault("check_history", number=number)
