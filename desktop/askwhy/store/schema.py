"""Holds the tables of a Book against those of a new one: which are missing, whole or in part."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from askwhy.domain.faults import Fault
from askwhy.store.faults import world_faults
from askwhy.store.migrate import scripts
from askwhy.store.proof import reading

_NAMES = "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY name"


def missing_parts(path: Path) -> list[str]:
    """Give the names of tables, indexes and columns that a new Book has and this one lacks.

    Raises Fault "book_damaged" when not even the names can be read.
    """
    with closing(sqlite3.connect(":memory:")) as new:
        for _number, script in scripts():
            new.executescript(script.read_text(encoding="utf-8"))
        # Where even such a question makes no sense, a table is not as it was made.
        with world_faults(str(path), lambda: True), reading(path) as book:
            there = set(_parts(book))
        return [part for part in _parts(new) if part not in there]


def is_damaged(path: Path) -> bool:
    """Tell whether a table is not as it was made, so that a question to it makes no sense."""
    try:
        return bool(missing_parts(path))
    except Fault:
        return True


def _parts(book: sqlite3.Connection) -> Iterator[str]:
    for (name,) in book.execute(_NAMES).fetchall():
        yield name
        if not name.startswith("person_search_"):
            yield from (f"{name}.{row[1]}" for row in book.execute(f'PRAGMA table_info("{name}")'))
