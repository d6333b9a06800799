"""Copies a Book with SQLite's backup API, and proves the copy before it counts."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from askwhy.domain.faults import Fault
from askwhy.store.seal import seal

_OWN_TO_EACH_COPY = (slice(24, 28), slice(40, 44), slice(92, 100))
"""What SQLite counts in a file's header: its changes, its schema's, and the version that wrote them."""

_WORLD = {
    sqlite3.SQLITE_BUSY: "book_locked",
    sqlite3.SQLITE_LOCKED: "book_locked",
    sqlite3.SQLITE_CORRUPT: "book_damaged",
    sqlite3.SQLITE_NOTADB: "book_damaged",
}
_PRIMARY = 0xFF


def back_up(source: sqlite3.Connection, target: Path) -> None:
    """Write a sealed copy to `target`; an existing file there is replaced whole, never in part.

    The copy is opened again, checked, and compared with the source, which nobody can change meanwhile. Raises
    Fault "book_locked" for a source that another program keeps to itself, "book_damaged" for one that does not
    check, and "backup_failed" when the copy is not what it should be; the target stays as it was. "disk_error"
    tells that the copy stands, but the disk would not promise to keep its name.
    """
    temporary = target.with_name(target.name + ".part")
    try:
        temporary.unlink(missing_ok=True)
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with _standing_still(source):
            copy_into(source, temporary)
            _prove(source, temporary, target)
        seal(temporary)
        sync(temporary)
        temporary.replace(target)
        sync_folder(target.parent)
    except sqlite3.Error as error:
        key = _WORLD.get(getattr(error, "sqlite_errorcode", 0) & _PRIMARY, "backup_failed")
        raise Fault(key, path=str(target) if key == "backup_failed" else _path_of(source)) from error
    except OSError as error:
        raise Fault("backup_failed", path=str(target)) from error
    finally:
        discard(temporary)


def discard(path: Path) -> None:
    """Take a half-made file away; where the disk refuses even that, it does no harm."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def copy_into(source: sqlite3.Connection, path: Path, *, durable: bool = False) -> None:
    """Copy a Book over the one at `path`, in one transaction of the latter. Raises Fault "book_locked"."""
    with closing(sqlite3.connect(path, timeout=_PATIENCE_S if durable else 0)) as copy:
        if durable:
            copy.execute("PRAGMA synchronous = EXTRA")
            copy.execute("PRAGMA secure_delete = 1")
        source.backup(copy, progress=lambda code, *_: _refuse_lock(code, str(path) if durable else source))


_PATIENCE_S = 2


@contextmanager
def _standing_still(source: sqlite3.Connection) -> Iterator[None]:
    """Keep others from changing the source while it is copied and compared."""
    source.execute("BEGIN")
    try:
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield
    finally:
        source.execute("ROLLBACK")


def _prove(source: sqlite3.Connection, temporary: Path, target: Path) -> None:
    with closing(sqlite3.connect(f"{temporary.absolute().as_uri()}?mode=ro", uri=True)) as again:
        said = again.execute("PRAGMA integrity_check").fetchone()[0]
    if _plain(temporary.read_bytes()) != _plain(source.serialize()):
        raise Fault("backup_failed", path=str(target))
    if said != "ok":
        raise Fault("book_damaged", path=_path_of(source))


def _plain(data: bytes) -> bytes:
    """Give the bytes of a Book without what is each file's own."""
    head = bytearray(data[:100])
    for part in _OWN_TO_EACH_COPY:
        head[part] = bytes(len(head[part]))
    return bytes(head) + data[100:]


def _refuse_lock(code: int, of: sqlite3.Connection | str) -> None:
    """Stop a copy that met a lock; sqlite3 itself would wait for ever."""
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise Fault("book_locked", path=of if isinstance(of, str) else _path_of(of))


def _path_of(source: sqlite3.Connection) -> str:
    path: str = next(row[2] for row in source.execute("PRAGMA database_list") if row[1] == "main")
    return path


def sync(path: Path) -> None:
    """Have the disk keep a file."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Have the disk keep the names in a folder; where folders cannot be opened, the system does it itself.

    Raises Fault "disk_error" when the disk fails: what was given its name may not be there after a power cut.
    """
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_SYNC_OF_FOLDERS:
            raise Fault("disk_error") from error
    finally:
        os.close(handle)


_NO_SYNC_OF_FOLDERS = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS})
"""What file systems answer that know no such thing, as some of other computers do."""
