"""Turns what SQLite says of the world (locked, full, read-only, damaged) into faults with a sentence."""

from collections.abc import Iterator
from contextlib import contextmanager

from peewee import DatabaseError, PeeweeException

from askwhy.domain.faults import Fault

_KEYS = (
    ("locked", "book_locked"),
    ("busy", "book_locked"),
    ("readonly", "book_read_only"),
    ("read-only", "book_read_only"),
    ("full", "disk_full"),
    ("disk i/o", "disk_error"),
    ("not a database", "not_a_book"),
    ("malformed", "book_damaged"),
    ("unable to open", "book_unreadable"),
)


@contextmanager
def world_faults(path: str) -> Iterator[None]:
    """Raise a Fault for each of SQLite's errors that is the world's; let our own bugs through."""
    try:
        yield
    except (DatabaseError, PeeweeException) as error:
        key = _key_of(error)
        if key is None:
            raise
        raise Fault(key, path=path) from error


def _key_of(error: BaseException | None) -> str | None:
    """Look along the chain: peewee's atomic() hides a full disk behind "cannot rollback"."""
    while error is not None:
        said = str(error).lower()
        for words, key in _KEYS:
            if words in said:
                return key
        error = error.__cause__ or error.__context__
    return None
