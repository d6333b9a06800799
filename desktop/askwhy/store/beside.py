"""What a Book keeps outside its history, taken out and put in whole: texts and notes being written, accepted mail."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from peewee import IntegrityError

from askwhy.domain.changes import Change
from askwhy.store.applied import Applied, StaleChange
from askwhy.store.book import Book
from askwhy.store.database import Database

Rows = Iterable[dict[str, Any]]

TABLES: dict[str, tuple[str, ...]] = {
    "manuscript": ("step", "variant", "subject", "body", "at"),
    "call_notes": ("person", "notes", "asked", "marks", "pointed_to", "at"),
    "accepted_mail": ("step", "at"),
}
"""The columns of each table; what each holds tells the module of its name."""


def rows(database: Database, table: str) -> list[dict[str, Any]]:
    """Give all rows of a table, each with the names of its columns."""
    columns = TABLES[table]
    found = database.rows(f"SELECT {', '.join(columns)} FROM {table} ORDER BY 1, 2")
    return [dict(zip(columns, row, strict=True)) for row in found]


def is_row(table: str, row: dict[str, Any]) -> bool:
    """Tell whether a row has the columns of a table, with texts in them."""
    texts = (value for column, value in row.items() if column != "variant")
    return row.keys() == set(TABLES[table]) and all(isinstance(text, str) for text in texts)


def fill(book: Book, change: Change, given: Mapping[str, Rows], at: datetime) -> Applied | None:
    """Apply a Change to an empty Book and put the rows beside it; None, and nothing done, where they contradict
    themselves: two with one id, one that hangs on another that is not there.
    """
    try:
        with book.database.whole():
            applied = book.apply(change, at)
            for table, values in given.items():
                _put(book.database, table, values)
    except (IntegrityError, StaleChange):
        return None
    return applied


def _put(database: Database, table: str, given: Rows) -> None:
    columns = TABLES[table]
    marks = ", ".join("?" * len(columns))
    values = [tuple(row[column] for column in columns) for row in given]
    database.run_many(f"INSERT OR REPLACE INTO {table} ({', '.join(columns)}) VALUES ({marks})", values)
