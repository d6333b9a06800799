"""Measures how an import of 5,000 people is taken back, against the raw deletes in one transaction."""

import shutil
import sqlite3
from pathlib import Path

from books import NOW, draft
from timing import Figure, Goal, in_turns, timed

from askwhy.workspace.workspace import Workspace

PEOPLE = 5_000
_TABLES = ("email", "phone", "address", "person_search", "interviewer", "employer")
"""What an import writes, in the order in which it can go."""

_AS_A_BOOK = """
PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
PRAGMA cache_spill = OFF
"""
"""As durable, as careful and as forgetful as the Book is."""


def figures(folder: Path) -> list[Figure]:
    """Import once, then take it back and again, in turns with the raw deletes on a copy."""
    path, raw = folder / "undo.askwhy", folder / "raw-undo.db"
    workspace = Workspace.open(path, create=True)
    workspace.bring_in([draft(number) for number in range(PEOPLE)], NOW)

    def undo() -> float:
        taken = timed(workspace.undo)()
        workspace.redo()
        return taken

    def delete() -> float:
        shutil.copy(path, raw)
        connection = sqlite3.connect(raw, isolation_level=None)
        connection.executescript(_AS_A_BOOK)
        taken = timed(lambda: _delete(connection))()
        connection.close()
        return taken

    taken, floor = in_turns(5, undo, delete)
    workspace.close()
    return [Figure(f"undo of an import of {PEOPLE} / the raw deletes", taken, floor, Goal(3))]


def _delete(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for table in _TABLES:
        keys = [row[0] for row in connection.execute(f"SELECT DISTINCT {_key(table)} FROM {table}")]
        connection.executemany(f"DELETE FROM {table} WHERE {_key(table)} = ?", ((key,) for key in keys))
    connection.execute("COMMIT")


def _key(table: str) -> str:
    if table in ("email", "phone", "address"):
        return "interviewer"
    return "rowid" if table == "person_search" else "id"
