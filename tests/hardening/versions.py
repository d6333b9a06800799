"""Books of each version, kept as SQL: a program of that version has filled each with the example and more."""

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from askwhy.store.migrate import newest

BOOKS = Path(__file__).parent / "books"
VERSIONS = range(1, newest())
"""Every earlier version that a Book may still have."""

Row = tuple[object, ...]

_LOOKED_UP = ("sqlite_%", "person_search%", "free_year", "history")
"""What a migration may make anew, or empties: indexes, what was looked up, and the list of what to undo."""


def sql_of_version(version: int) -> Path:
    """Give the place of the SQL of a version's Book."""
    return BOOKS / f"{version:04}.sql"


def book_of_version(path: Path, version: int) -> None:
    """Write a Book of a version, as the AskWhy of its time left it."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as book:
        book.executescript(sql_of_version(version).read_text(encoding="utf-8"))


def without_newer(path: Path) -> str:
    """Give a hash of a Book of any version, as it stands once SQLite has taken back what was cut off."""
    with closing(sqlite3.connect(path)) as book:
        if book.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            return "torn"
        found = sha256(repr(book.execute("PRAGMA user_version").fetchone()).encode())
        sql = "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'person_search%' ORDER BY name"
        for name, text in book.execute(sql).fetchall():
            found.update(f"{name} {text}\n".encode())
            if text and text.startswith("CREATE TABLE") and not name.startswith("sqlite_"):
                for row in sorted(map(repr, book.execute(f'SELECT * FROM "{name}"'))):
                    found.update(f"{row}\n".encode())
    return found.hexdigest()


_MOVED = {"feedback": ("theme", "resolve", "resolved")}
"""Columns that a migration has emptied into tables of their own (version 6); no verb had ever filled them."""


def columns_of(path: Path) -> dict[str, tuple[str, ...]]:
    """Give the tables that hold what one wrote, with their columns."""
    unlike = " AND ".join("name NOT LIKE ?" for _ in _LOOKED_UP)
    sql = f"SELECT name FROM sqlite_master WHERE type = 'table' AND {unlike} ORDER BY name"
    with closing(sqlite3.connect(path)) as book:
        return {
            name: tuple(
                row[1]
                for row in book.execute(f'PRAGMA table_info("{name}")')
                if row[1] not in _MOVED.get(name, ())
            )
            for (name,) in book.execute(sql, _LOOKED_UP).fetchall()
        }


def rows_of(path: Path, columns: dict[str, tuple[str, ...]]) -> dict[str, list[Row]]:
    """Give what stands in these columns, in an order of its own."""
    found = {}
    with closing(sqlite3.connect(path)) as book:
        for table, names in columns.items():
            wanted = ", ".join(map('"{}"'.format, names))
            found[table] = sorted(book.execute(f'SELECT {wanted} FROM "{table}"'), key=repr)
    return found
