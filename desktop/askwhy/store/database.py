"""One typed connection to a Book's file; reads are fetched whole, so no cursor stays open between events."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from peewee import SqliteDatabase

Row = tuple[Any, ...]

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


class Database(SqliteDatabase):
    """The connection of one Book; `BEGIN IMMEDIATE` for writes, so that a lock is met at once."""

    def __init__(self, path: Path, *, read_only: bool, patience_ms: int) -> None:
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

    def run(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run one statement; gives the id of the last inserted row."""
        cursor = self.execute_sql(sql, values)  # type: ignore[no-untyped-call]
        number: int = cursor.lastrowid or 0
        return number

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for many rows: executemany is some 8 to 70 times faster than models."""
        self.cursor().executemany(sql, rows)  # type: ignore[no-untyped-call]

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Give all rows of a question."""
        found: list[Row] = self.execute_sql(sql, values).fetchall()  # type: ignore[no-untyped-call]
        return found

    def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """Give the first row of a question; None when there is none."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def number(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Give the one whole number that a question answers."""
        found = self.rows(sql, values)
        return int(found[0][0])

    def whole(self) -> AbstractContextManager[Any]:
        """Do all of a block or nothing of it."""
        block: AbstractContextManager[Any] = self.atomic()
        return block
