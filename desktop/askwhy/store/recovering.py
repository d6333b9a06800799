"""Recovers what can be read from a damaged Book: row by row into a new one, and what does not fit is left out."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

from peewee import IntegrityError

from askwhy.domain.changes import Edit
from askwhy.domain.contacts import Plan
from askwhy.domain.faults import Fault
from askwhy.domain.people import Interviewer
from askwhy.store.backup import discard
from askwhy.store.book import Book, open_book
from askwhy.store.derived import refresh
from askwhy.store.migrate import APPLICATION_ID
from askwhy.store.proof import reading
from askwhy.store.shelves import SHELVES

Row = tuple[Any, ...]

_APP_ID = APPLICATION_ID.to_bytes(4, "big")

_MOST_PAGES = 262_144
"""A gigabyte: what the head of a damaged file counts beyond it is not believed."""

_LEFT_OUT = frozenset({"history"})
"""What belongs to the old file alone: an undo of what is no longer there would be wrong."""

_LARGEST_GAP = 1000
"""So many numbers after the last row that could be read are tried: rows behind a torn page."""


class Recovered(NamedTuple):
    """What was recovered: how many people, applications, plans and touches."""

    people: int
    applications: int
    plans: int
    touches: int


def recover(damaged: Path, target: Path) -> Recovered:
    """Write a new Book to `target` with what can be read of a damaged one, which stays as it is.

    Raises Fault "nothing_recovered" when no person and no application can be read.
    """
    work = target.with_name(f"{target.name}.reading")
    try:
        _copy(damaged, work)
        _mend_head(work, target)
        with closing(open_book(target, create=True)) as book:
            _fill(book, work)
            return _counted(book, damaged)
    except OSError as error:
        raise Fault("book_cannot_be_made", path=str(target)) from error
    finally:
        for each in (work, work.with_name(f"{work.name}-journal")):
            discard(each)


def _copy(damaged: Path, work: Path) -> None:
    """Copy the bytes alone: a journal that may have damaged the Book is not let near it again."""
    handle = os.open(work, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as copy, damaged.open("rb") as source:
        shutil.copyfileobj(source, copy)


def _mend_head(work: Path, target: Path) -> None:
    """Give the copy a head that SQLite reads: that of a new Book, with the pages that are there."""
    open_book(target, create=True).close()
    head = bytearray(target.read_bytes()[:100])
    with work.open("rb+") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        old = file.read(100)
        page = int.from_bytes(head[16:18], "big")
        if old[:16] == head[:16] and old[16:18] == head[16:18] and old[68:72] == _APP_ID:
            head = bytearray(old)
        # Pages that were cut off are put there empty: a table may begin on one, and the others be whole.
        pages = max(-(-size // page), min(int.from_bytes(old[28:32], "big"), _MOST_PAGES))
        head[28:32] = pages.to_bytes(4, "big")
        head[92:96] = head[24:28]
        head[32:40] = bytes(8)  # the list of free pages, which may lead anywhere
        file.seek(0)
        file.write(head)
        file.truncate(max(pages, 1) * page)


def _fill(book: Book, work: Path) -> None:
    database = book.database
    tables = [
        name
        for (name,) in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not name.startswith(("sqlite_", "person_search")) and name not in _LEFT_OUT
    ]
    with database.whole():
        database.run("PRAGMA defer_foreign_keys = ON")
        for table in tables:
            columns = _columns_in_both(book, work, table)
            if not columns:
                continue
            names = ", ".join(f'"{column}"' for column in columns)
            marks = ", ".join("?" * len(columns))
            for row in _readable(work, table, columns):
                # What is no number in the place of one is left out too, which OR IGNORE does not.
                with suppress(IntegrityError):
                    database.run(f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})', row)
        _leave_out_what_is_no_value(book)
        _cut_loose_ends(book)
        database.run("UPDATE interviewer SET plan = NULL, next_step = NULL, next_due = NULL")
        derived_from = (*_values(book, Interviewer), *_values(book, Plan))
        refresh(database, [Edit(None, value) for value in derived_from])


@contextmanager
def _reading(work: Path) -> Iterator[sqlite3.Connection]:
    """Read the copy, also where a part of its schema makes no sense."""
    with reading(work) as source:
        source.execute("PRAGMA writable_schema = 1")
        yield source


def _columns_in_both(book: Book, work: Path, table: str) -> list[str]:
    """Give a table's columns, as far as a Book of an older version has them too."""
    sql = f'PRAGMA table_info("{table}")'
    try:
        with _reading(work) as source:
            there = {row[1] for row in source.execute(sql)}
    except sqlite3.Error:
        return []
    return [row[1] for row in book.database.rows(sql) if row[1] in there]


def _readable(work: Path, table: str, columns: list[str]) -> Iterator[Row]:
    """Give the rows of a table that can be read: from the front, from the back, then one by one."""
    names = ", ".join(f'"{column}"' for column in columns)
    seen: set[Row] = set()
    whole = False
    for way in ("ASC", "DESC"):
        if whole:
            break
        try:
            with _reading(work) as source:
                for row in source.execute(f'SELECT {names} FROM "{table}" ORDER BY 1 {way}'):
                    if row not in seen:
                        seen.add(row)
                        yield row
            whole = True
        except (sqlite3.Error, OverflowError):
            continue
    if not whole and columns[0] in ("id", "interviewer", "interview"):
        yield from _one_by_one(work, table, columns, seen)


def _one_by_one(work: Path, table: str, columns: list[str], seen: set[Row]) -> Iterator[Row]:
    """Ask for each number on its own; a torn page costs only the rows on it."""
    names = ", ".join(f'"{column}"' for column in columns)
    numbers = [row[0] for row in seen if isinstance(row[0], int)]
    last = max((number for number in numbers if number < 2**31), default=0) + _LARGEST_GAP
    try:
        with _reading(work) as source:
            for number in range(1, last + 1):
                try:
                    sql = f'SELECT {names} FROM "{table}" WHERE "{columns[0]}" = ?'
                    rows = source.execute(sql, (number,)).fetchall()
                except sqlite3.Error:
                    continue
                yield from (row for row in rows if row not in seen)
    except sqlite3.Error:
        return


def _values(book: Book, kind: type) -> list[Any]:
    shelf = SHELVES[kind]
    keys = [key for (key,) in book.database.rows(f'SELECT "{shelf.key}" FROM "{shelf.table}"')]
    return list(book.values(kind, keys).values())


def _leave_out_what_is_no_value(book: Book) -> None:
    """Take out the rows that tell no value: a date that is none, a word that nobody knows."""
    for kind, shelf in SHELVES.items():
        sql = f'SELECT "{shelf.key}" FROM "{shelf.table}"'
        for (key,) in book.database.rows(sql):
            try:
                book.values(kind, [key])
            except Fault:
                shelf.delete(book.database, [key])


def _cut_loose_ends(book: Book) -> None:
    """Cut references to what is gone; what cannot be without it goes too, and what hangs on that."""
    while loose := book.database.rows("PRAGMA foreign_key_check"):
        for table, number in {(row[0], row[3]) for row in loose}:
            _cut(book, table, number)


def _cut(book: Book, table: str, number: int) -> None:
    database = book.database
    keys = database.rows(f'PRAGMA foreign_key_list("{table}")')
    parent, column = next(row[2:4] for row in keys if row[0] == number)
    columns = database.rows(f'PRAGMA table_info("{table}")')
    needed = next(row[3] for row in columns if row[1] == column)
    gone = f'"{column}" IS NOT NULL AND "{column}" NOT IN (SELECT id FROM "{parent}")'
    if needed:
        database.run(f'DELETE FROM "{table}" WHERE {gone}')
    else:
        database.run(f'UPDATE "{table}" SET "{column}" = NULL WHERE {gone}')


def _counted(book: Book, damaged: Path) -> Recovered:
    tables = ("interviewer", "application", "plan", "touch")
    found = Recovered(*(book.database.number(f"SELECT count(*) FROM {table}") for table in tables))
    if not found.people and not found.applications:
        raise Fault("nothing_recovered", path=str(damaged))
    return found
