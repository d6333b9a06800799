"""Puts a backup in the place of a Book: proved first, in one transaction, and what it replaces is kept."""

from datetime import datetime
from pathlib import Path

from askwhy.domain.faults import Fault
from askwhy.store.backup import copy_into, discard, sync, sync_folder
from askwhy.store.backups import free_name, keep
from askwhy.store.checking import DAMAGE
from askwhy.store.database import is_open_here
from askwhy.store.faults import world_faults
from askwhy.store.file import has_journal, is_cut, journal_of, look_at, make, put_in_place, stands
from askwhy.store.proof import content_of, reading
from askwhy.store.recovering import Recovered, recover


def restore(backup: Path, book: Path, at: datetime) -> Path | None:
    """Put a backup in the place of a Book; gives where the replaced one is kept, None when there was none.

    A window that has the Book open sees what came. Raises the Faults of `content_of`; "restore_of_itself";
    "backup_failed", "book_locked" and "disk_full" with the Book as it was.
    """
    if stands(backup) and stands(book) and backup.samefile(book):
        raise Fault("restore_of_itself", path=str(book))
    content_of(backup)
    if not stands(book):
        _put_new(backup, book)
        return None
    try:
        look_at(book)
        _refuse_cut(book)
        replaced = keep(book, at, "before-restore")
    except Fault as fault:
        if fault.reason.key not in DAMAGE:
            raise
        replaced = set_aside(book, at)
        _put_new(backup, book)
        return replaced
    # Into the file and not by a new one in its place: an open window must not go on with the old one.
    with world_faults(str(book)), reading(backup) as source:
        copy_into(source, book, durable=True)
    return replaced


def _refuse_cut(book: Path) -> None:
    """Tell a Book as damaged of which SQLite would take the missing end for zeros."""
    if not is_open_here(book) and not has_journal(book) and is_cut(book):
        raise Fault("book_damaged", path=str(book))


def set_aside(book: Path, at: datetime) -> Path:
    """Move a damaged Book into the folder of its backups, as it is, with the journal that belongs to it.

    The journal goes first: SQLite would write its pages into whatever has the Book's name next.
    """
    place = free_name(book, at, "damaged", ".file")
    try:
        if journal_of(book).exists():
            journal_of(book).replace(journal_of(place))
        book.replace(place)
    except OSError as error:
        raise Fault("backup_failed", path=str(place)) from error
    sync_folder(book.parent)
    return place


def _put_new(backup: Path, book: Path) -> None:
    """Write a Book where none stands."""

    def fill(made: Path) -> None:
        with world_faults(str(book)), reading(backup) as source:
            copy_into(source, made)
        sync(made)

    make(book, fill)
    sync_folder(book.parent)


def mend(book: Path, at: datetime) -> Recovered:
    """Put what can be read of a damaged Book in its place; the damaged file is kept among the backups.

    Raises Fault "nothing_recovered" with the Book as it was.
    """
    made = free_name(book, at, "recovered", ".file")
    try:
        recovered = recover(book, made)
        set_aside(book, at)
        put_in_place(made, book)
    finally:
        discard(made)
    sync_folder(book.parent)
    return recovered
