"""Books of each earlier version: the first is kept as SQL, the others come from it by their migrations."""

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory

from askwhy.store.database import Database
from askwhy.store.migrate import migrate, newest, scripts

FIRST = Path(__file__).parent / "books" / "0001.sql"
VERSIONS = range(1, newest())
"""Every version that a Book may still have."""


def book_of_version(path: Path, version: int) -> None:
    """Write a Book of a version, as the AskWhy of its time left it."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as first:
        first.executescript(FIRST.read_text(encoding="utf-8"))
    with TemporaryDirectory() as folder:
        known = [script for number, script in scripts() if number <= version]
        for script in known:
            copy(script, folder)
        database = Database(path, read_only=False, patience_ms=0)
        database.open()
        migrate(database, path, Path(folder))
        database.close()


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
