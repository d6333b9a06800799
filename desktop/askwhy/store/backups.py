"""The backups kept beside a Book: their folder, their names, which there are, and which go."""

import os
import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from askwhy.domain.backups import kept
from askwhy.domain.faults import Fault
from askwhy.store.backup import back_up

_NAME = re.compile(r"(\d{8}T\d{6}Z)-([a-z]+(?:-[a-z]+)*)(?:-(\d+))?\.askwhy")
_STAMP = "%Y%m%dT%H%M%SZ"


class Backup(NamedTuple):
    """One backup: where it is, of when, and why it was made: "daily", "before-version", "before-restore"."""

    path: Path
    at: datetime
    why: str


def folder_of(book: Path) -> Path:
    """Give the folder of a Book's backups."""
    return book.with_name(f"{book.name}.backups")


def backups_of(book: Path) -> list[Backup]:
    """Give the backups that stand beside a Book, the newest first."""
    found = []
    try:
        names = os.listdir(folder_of(book))
    except OSError:
        return []
    for name in names:
        match = _NAME.fullmatch(name)
        if match is not None:
            at = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
            found.append(Backup(folder_of(book) / name, at, match[2]))
    return sorted(found, key=lambda backup: (backup.at, backup.path.name), reverse=True)


def keep(book: Path, at: datetime, why: str) -> Path:
    """Write a backup of a Book beside it, and let go of those that are no longer wanted.

    Raises the Faults of `back_up`.
    """
    target = free_name(book, at, why, ".askwhy")
    write(book, target)
    _prune(book)
    return target


def write(book: Path, target: Path) -> None:
    """Write a backup of a Book to any place; a file there is replaced whole, or left as it is.

    Raises Fault "backup_onto_folder", "backup_onto_book" and those of `back_up`.
    """
    if target.is_dir():
        raise Fault("backup_onto_folder", path=str(target))
    if os.path.exists(target) and target.samefile(book):
        raise Fault("backup_onto_book", path=str(target))
    # A connection of its own, because SQLite makes no copy through one that is writing.
    try:
        with closing(sqlite3.connect(f"{book.absolute().as_uri()}?mode=rw", uri=True)) as source:
            back_up(source, target)
    except sqlite3.Error as error:
        raise Fault("backup_failed", path=str(target)) from error


def free_name(book: Path, at: datetime, why: str, ending: str) -> Path:
    """Give a name in the folder that nothing has; the folder is made. Raises Fault "backup_failed"."""
    folder = folder_of(book)
    try:
        folder.mkdir(exist_ok=True, mode=0o700)
    except OSError as error:
        raise Fault("backup_failed", path=str(folder)) from error
    stem = f"{at.astimezone(UTC).strftime(_STAMP)}-{why}"
    numbered = (folder / f"{stem}{number}{ending}" for number in ("", *(f"-{n}" for n in range(2, 10_000))))
    return next(path for path in numbered if not os.path.lexists(path))


def last_change(book: Path) -> datetime:
    """Give the instant at which a Book's file was last written to."""
    return datetime.fromtimestamp(book.stat().st_mtime, UTC)


def _prune(book: Path) -> None:
    backups = backups_of(book)
    staying = kept(backup.at for backup in backups)
    for backup in backups:
        if backup.at not in staying:
            try:
                backup.path.unlink(missing_ok=True)
            except OSError:
                continue  # one too many does no harm
