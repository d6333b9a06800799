"""Copies a Book with SQLite's backup API, and checks the copy before it counts."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from askwhy.domain.faults import Fault


def back_up(source: sqlite3.Connection, target: Path) -> None:
    """Write a checked copy to `target`; an existing file there is replaced whole, never in part.

    Raises Fault "book_locked" for a source that another program keeps to itself, and "backup_failed" when the
    copy does not open or does not check; the target stays as it was.
    """
    temporary = target.with_name(target.name + ".part")
    try:
        temporary.unlink(missing_ok=True)
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(sqlite3.connect(temporary)) as copy:
            source.backup(copy, progress=lambda code, *_: _refuse_lock(source, code))
            said = copy.execute("PRAGMA integrity_check").fetchone()[0]
        if said != "ok":
            raise Fault("backup_failed", path=str(target))
        _sync(temporary)
        temporary.replace(target)
    except (OSError, sqlite3.Error) as error:
        raise Fault("backup_failed", path=str(target)) from error
    finally:
        temporary.unlink(missing_ok=True)


def _refuse_lock(source: sqlite3.Connection, code: int) -> None:
    """Stop a copy that met a lock; sqlite3 itself would wait for ever."""
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        path = source.execute("PRAGMA database_list").fetchone()[2]
        raise Fault("book_locked", path=path)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
