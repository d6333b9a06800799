"""A journal that was left beside a Book: left to SQLite, unless it belongs to another file, and then put away.

Who puts a copy in the place of a Book whose change was cut off leaves the old journal beside the new file; SQLite
would write its pages into it (sqlite.org/howtocorrupt.html, section 1.4).
"""

import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from askwhy.store.database import is_open_here
from askwhy.store.file import has_journal, journal_of
from askwhy.store.proof import is_sound

if sys.platform != "win32":
    import fcntl

_RESERVED_BYTE = 0x40000001
"""Locked by who is writing (the constant PENDING_BYTE + 1 in SQLite's os.h)."""


def put_away_if_stale(path: Path) -> Path | None:
    """Put a journal away that would break a Book which is whole without it; gives where it is kept then.

    Without a journal, as nearly always, this costs one look for a name. A journal that someone is writing is none
    of ours.
    """
    if is_open_here(path) or not has_journal(path) or _is_written_to(path):
        return None
    try:
        with TemporaryDirectory(prefix=f".{path.name}.", dir=path.parent) as folder:
            if not _is_stale(path, Path(folder)):
                return None
        kept = path.with_name(f"{path.name}.stale-journal")
        journal_of(path).replace(kept)
    except OSError:
        return None  # a place that may only be read, or is full; SQLite says so itself
    return kept


def _is_stale(path: Path, folder: Path) -> bool:
    """Try the journal on a copy: where it breaks what is whole without it, it is another file's."""
    without, with_it = folder / "without", folder / "with"
    for copy in (without, with_it):
        shutil.copyfile(path, copy)
    shutil.copyfile(journal_of(path), journal_of(with_it))
    return _is_whole(without) and not _is_whole(with_it)


def _is_whole(copy: Path) -> bool:
    try:
        with closing(sqlite3.connect(copy)) as book:
            return is_sound(book)
    except sqlite3.Error:
        return False


def _is_written_to(path: Path) -> bool:
    """Tell whether a program is in the midst of a change, as SQLite itself asks before it plays a journal back."""
    if sys.platform == "win32":
        return True  # it cannot be asked there without getting in the way
    try:
        with path.open("rb") as file:
            fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB, 1, _RESERVED_BYTE)
    except OSError:
        return True
    return False
