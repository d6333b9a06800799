"""Brings a Book to the newest version: numbered SQL in one transaction, after a checked backup."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from askwhy.domain.faults import Fault
from askwhy.store.database import Database

APPLICATION_ID = 0x41736B57
"""The four letters AskW in SQLite's header: what makes a SQLite file a Book."""

MIGRATIONS = Path(__file__).parent / "migrations"


def newest(folder: Path = MIGRATIONS) -> int:
    """Give the version that this program writes."""
    return max(number for number, _ in scripts(folder))


def migrate(database: Database, path: Path, folder: Path = MIGRATIONS) -> None:
    """Run the migrations that the Book lacks, all or none.

    Raises Fault "book_newer" for a Book of a newer program, and "backup_failed" before anything is changed.
    """
    with database.whole():
        # The version is read under the lock: who comes second waits, and finds the work done.
        version = _version(database)
        if version > newest(folder):
            raise Fault("book_newer", path=str(path))
        missing = [(number, script) for number, script in scripts(folder) if number > version]
        if missing and version:
            from askwhy.store.backups import keep, last_change  # a Book of this version needs none

            keep(path, last_change(path), "before-version")
        for number, script in missing:
            _run(database, number, script)


def _version(database: Database) -> int:
    return database.number("PRAGMA user_version")


def scripts(folder: Path = MIGRATIONS) -> list[tuple[int, Path]]:
    """Give the migrations with their numbers, in order."""
    return sorted((int(path.name.split("_")[0]), path) for path in folder.glob("*.sql"))


def _run(database: Database, number: int, script: Path) -> None:
    for statement in _statements(script.read_text(encoding="utf-8")):
        database.run(statement)
    if number > 1:
        # A value in the history may no longer have the shape that the tables now want.
        database.run("DELETE FROM history")
    database.run(f"PRAGMA application_id = {APPLICATION_ID}")
    database.run(f"PRAGMA user_version = {number}")


def _statements(text: str) -> Iterator[str]:
    """Cut a script into statements: executescript() would commit the transaction first."""
    statement = ""
    for line in text.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        yield statement
