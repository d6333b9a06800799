"""One typed connection to a Book's file; reads are fetched whole, so no cursor stays open between events."""

import gc
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from peewee import SqliteDatabase

from askwhy.store.faults import world_faults

_open_here: Counter[tuple[int, int]] = Counter()
"""How often this program has a file open, by device and number."""

Row = tuple[Any, ...]
Values = Sequence[Any] | Mapping[str, Any]
"""What stands for the marks of a statement: ? in their order, or :name."""

# The rollback journal with EXTRA keeps the Book one file that may be copied, synced or read from a read-only
# folder at any time, and lost nothing in simulated power cuts; WAL with FULL kept its promises too, but has
# two more files beside the Book, cannot be read from a read-only folder, and has a rare corruption with two
# connections before SQLite 3.51.3. The price is some milliseconds a commit, measured in tests/benchmarks.
# cache_spill: an early spill would take the exclusive lock in the middle of a long change.
_PRAGMAS = {
    "journal_mode": "delete",
    "synchronous": "extra",
    "foreign_keys": 1,
    "cache_spill": 0,
    "secure_delete": 1,
    "trusted_schema": 0,
}


def is_open_here(path: Path) -> bool:
    """Tell whether this program has a file open as a Book."""
    return _open_here[_file(path)] > 0


def _file(path: Path) -> tuple[int, int]:
    known = path.stat()
    return known.st_dev, known.st_ino


class Database(SqliteDatabase):
    """The connection of one Book; `BEGIN IMMEDIATE` for writes, so that a lock is met at once.

    Everything here raises a Fault when the world is in the way: a lock, a full disk, a damaged file.
    """

    def __init__(self, path: Path, *, read_only: bool, patience_ms: int) -> None:
        self.path = path
        self._file: tuple[int, int] | None = None
        self.is_damaged: Callable[[], bool] = lambda: False
        """Looks at the tables, where a question made no sense to SQLite."""
        mode = "ro" if read_only else "rw"
        pragmas = {"query_only": 1} if read_only else _PRAGMAS
        super().__init__(
            f"{path.absolute().as_uri()}?mode={mode}",
            pragmas=pragmas,
            uri=True,
            timeout=patience_ms / 1000,
            autoconnect=False,
            lock_type="IMMEDIATE",
        )

    def open(self) -> None:
        """Open the file."""
        with self._faults():
            self.connect()
        self._file = _file(self.path)
        _open_here[self._file] += 1

    def close(self) -> bool:
        """Let go of the file."""
        if self._file is not None:
            _open_here[self._file] -= 1
            self._file = None
        return bool(super().close())

    def run(self, sql: str, values: Values = ()) -> int:
        """Run one statement; gives the id of the last inserted row."""
        with self._faults():
            cursor = self.execute_sql(sql, values)  # type: ignore[no-untyped-call]
        number: int = cursor.lastrowid or 0
        return number

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for many rows: executemany is some 8 to 70 times faster than models."""
        with self._faults():
            self.cursor().executemany(sql, rows)  # type: ignore[no-untyped-call]

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """Give all rows of a question."""
        with self._faults():
            found: list[Row] = self.execute_sql(sql, values).fetchall()  # type: ignore[no-untyped-call]
        return found

    def row(self, sql: str, values: Values = ()) -> Row | None:
        """Give the first row of a question; None when there is none."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def number(self, sql: str, values: Values = ()) -> int:
        """Give the one whole number that a question answers."""
        found = self.rows(sql, values)
        return int(found[0][0])

    def state(self) -> tuple[int, int]:
        """Give what is something else as soon as anybody has changed the Book, through here or beside."""
        beside = self.number("PRAGMA data_version")
        return beside, self.connection().total_changes  # type: ignore[no-untyped-call]

    @contextmanager
    def whole(self) -> Iterator[None]:
        """Do all of a block or nothing of it."""
        with self._faults(), self.atomic(), _uncollected():
            yield

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Have nobody change the Book while several questions are asked of it."""
        self.run("BEGIN DEFERRED")
        try:
            yield
        finally:
            self.run("ROLLBACK")

    def _faults(self) -> AbstractContextManager[None]:
        return world_faults(str(self.path), self.is_damaged)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Let no garbage be looked for: the values of a large change hold no circles, and looking takes a third of it."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
