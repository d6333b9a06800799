"""The Book: one open file, with its values, its changes and its history."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from askwhy.domain.faults import Fault
from askwhy.domain.settings import DEFAULTS, SettingKey
from askwhy.store.chunks import AT_ONCE, chunks
from askwhy.store.database import Database
from askwhy.store.file import has_journal, look_at, make, stands
from askwhy.store.migrate import migrate, newest

if TYPE_CHECKING:
    from askwhy.domain.changes import Change, Edit, Value
    from askwhy.domain.reasons import Reason
    from askwhy.domain.sequences import Sequence
    from askwhy.store.applied import Applied
    from askwhy.store.shelf import Shelf

T = TypeVar("T")

WINDOW_PATIENCE_MS = 50
COMMAND_PATIENCE_MS = 2000


class Book:
    """One job seeker's data in one file. Make it with `open_book`; `close` it in the end."""

    def __init__(self, path: Path, database: Database, *, read_only: bool, only_look: bool = False) -> None:
        self.path = path
        self.database = database
        self.read_only = read_only
        self.only_look = only_look
        """Whether a damaged Book was opened to be looked at."""

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()

    def apply(self, change: Change, at: datetime) -> Applied:
        """Write a Change; `at` is the instant under which the history keeps it.

        Raises StaleChange when what it was computed from no longer stands; Fault when the world is in the
        way.
        """
        from askwhy.store import changes  # a start changes nothing

        self._refuse_when_read_only()
        return changes.apply(self.database, change, at)

    def undo(self) -> Applied | None:
        """Take the newest change back."""
        from askwhy.store import changes  # a start changes nothing

        self._refuse_when_read_only()
        return changes.undo(self.database)

    def redo(self) -> Applied | None:
        """Apply again what was undone last."""
        from askwhy.store import changes  # a start changes nothing

        self._refuse_when_read_only()
        return changes.redo(self.database)

    def forget(self, edits: Iterable[Edit]) -> None:
        """Write edits that forget: they cannot be undone, nor can what was done before them."""
        from askwhy.store import forgetting  # seldom

        self._refuse_when_read_only()
        forgetting.forget(self.database, edits)

    def next_labels(self) -> tuple[Reason | None, Reason | None]:
        """Give the labels of what undo and redo would do."""
        from askwhy.store import changes  # asked for after the start

        return changes.next_labels(self.database)

    def next_sizes(self) -> tuple[int, int]:
        """Give how large the changes are that undo and redo would do, in letters of the history."""
        from askwhy.store import changes  # asked for after the start

        return changes.next_sizes(self.database)

    def values(self, kind: type[T], keys: Iterable[Any]) -> dict[Any, T]:
        """Give the values of a kind by their ids; ids that do not exist are missing from the answer."""
        wanted = list(keys)
        found: dict[Any, T] = _shelf(kind).load(self.database, wanted) if wanted else {}
        return found

    def value(self, kind: type[T], key: Any) -> T:
        """Give one value; Fault "gone" when it is no longer in the Book."""
        found = self.values(kind, [key])
        if key not in found:
            raise Fault("gone")
        return found[key]

    def of(self, kind: type[T], field: str, keys: Iterable[Any]) -> list[T]:
        """Give the values of a kind whose field holds one of these keys, in the order of their ids."""
        shelf = _shelf(kind)
        found: list[Any] = []
        for chunk in chunks(list(keys)):
            marks = ", ".join("?" * len(chunk))
            sql = f'SELECT "{shelf.key}" FROM "{shelf.table}" WHERE "{field}" IN ({marks})'
            found += [key for (key,) in self.database.rows(sql, chunk)]
        values = self.values(kind, found)
        return [values[key] for key in sorted(values)]

    def every(self, kind: type[T]) -> list[T]:
        """Give all values of a kind that has few, in the order of their keys."""
        shelf = _shelf(kind)
        keys = [key for (key,) in self.database.rows(f'SELECT "{shelf.key}" FROM "{shelf.table}"')]
        return [value for _, value in sorted(self.values(kind, keys).items())]

    def in_parts(self, kind: type[T]) -> Iterator[list[T]]:
        """Give all values of a kind in the order of their keys, some hundred at a time: there may be many."""
        shelf = _shelf(kind)
        every, after = f'SELECT "{shelf.key}" FROM "{shelf.table}"', f'WHERE "{shelf.key}" > ?'
        rows = self.database.rows(f"{every} ORDER BY 1 LIMIT {AT_ONCE}")
        while rows:
            keys = [key for (key,) in rows]
            found = self.values(kind, keys)
            yield [found[key] for key in keys]
            rows = self.database.rows(f"{every} {after} ORDER BY 1 LIMIT {AT_ONCE}", keys[-1:])

    def count(self, kind: type[Value]) -> int:
        """Count the values of a kind."""
        return self.database.number(f'SELECT COUNT(*) FROM "{_shelf(kind).table}"')

    def settings(self) -> dict[SettingKey, str]:
        """Give every setting, with its default where nothing was set."""
        keys = [key.value for key in SettingKey]
        sql = f"SELECT key, value FROM setting WHERE key IN ({', '.join('?' * len(keys))})"
        stored: dict[str, str] = dict(self.database.rows(sql, keys))
        return {key: stored.get(key, DEFAULTS.get(key, "")) for key in SettingKey}

    def own_sequences(self) -> dict[str, Sequence]:
        """Give the plan templates of one's own by their keys, in the order of their names."""
        from askwhy.domain.sequences import Sequence  # a start begins no plan

        sql = "SELECT key FROM sequence ORDER BY lower(name), key"
        keys = [key for (key,) in self.database.rows(sql)]
        found = self.values(Sequence, keys)
        return {key: found[key] for key in keys}

    def data_version(self) -> int:
        """Give a number that is another one when someone else has changed the Book."""
        return self.database.number("PRAGMA data_version")

    def _refuse_when_read_only(self) -> None:
        if self.read_only:
            raise Fault("book_only_to_look_at" if self.only_look else "book_read_only", path=str(self.path))


def _shelf(kind: type[Any]) -> Shelf:
    # What a page shows are rows: every kind of value is loaded when the first is asked for, which takes some 20 ms.
    from askwhy.store.shelves import SHELVES

    return SHELVES[kind]


def open_book(
    path: Path, *, create: bool, patience_ms: int = COMMAND_PATIENCE_MS, only_look: bool = False
) -> Book:
    """Open a Book, bring it to the newest version, and make a new one first where `create` allows it.

    With `only_look` nothing is written, and a damaged Book is opened as far as it can be read.

    Raises Fault: book_missing, book_is_folder, not_a_book, book_newer, book_locked, book_unreadable and such;
    a file that is no Book is never touched.
    """
    if not stands(path):
        if not create:
            raise Fault("book_missing", path=str(path))
        make(path)
    look_at(path)
    read_only = only_look or not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK)
    if not read_only and has_journal(path):
        from askwhy.store.journal import put_away_if_stale  # nearly never

        put_away_if_stale(path)
    database = Database(path, read_only=read_only, patience_ms=patience_ms)
    database.is_damaged = partial(_is_damaged, path)
    database.open()
    try:
        if not only_look:
            _refuse_cut(database, path)
        _bring_up(database, path, read_only=read_only)
    except BaseException:
        database.close()
        raise
    return Book(path, database, read_only=read_only, only_look=only_look)


def _bring_up(database: Database, path: Path, *, read_only: bool) -> None:
    version = database.number("PRAGMA user_version")
    if read_only and version != newest():
        raise Fault("book_newer" if version > newest() else "book_old_read_only", path=str(path))
    if version != newest():
        migrate(database, path)


def _is_damaged(path: Path) -> bool:
    from askwhy.store.schema import is_damaged  # asked when a question made no sense

    return is_damaged(path)


def _refuse_cut(database: Database, path: Path) -> None:
    """Refuse a file that lacks a piece of its last page, which SQLite takes for zeros."""
    # Both under one lock, and after SQLite has taken back what was cut off in the middle of a change.
    with database.reading():
        pages, size = database.number("PRAGMA page_count"), database.number("PRAGMA page_size")
        if path.stat().st_size < pages * size:
            raise Fault("book_damaged", path=str(path))
