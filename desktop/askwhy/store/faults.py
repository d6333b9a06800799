"""Turns what SQLite says of the world (locked, full, read-only, damaged) into faults with a sentence."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from peewee import PeeweeException

from askwhy.domain.faults import Fault

_KEYS = {
    sqlite3.SQLITE_BUSY: "book_locked",
    sqlite3.SQLITE_LOCKED: "book_locked",
    sqlite3.SQLITE_READONLY: "book_read_only",
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_IOERR: "disk_error",
    sqlite3.SQLITE_NOTADB: "not_a_book",
    sqlite3.SQLITE_CORRUPT: "book_damaged",
    sqlite3.SQLITE_CANTOPEN: "book_unreadable",
}
_TELL_DAMAGE = ("Could not decode", "unsupported file format")
"""Words of errors that have no code of their own: letters that are none, a number in the head that is none."""

UNREADABLE = (ValueError, TypeError, KeyError, AttributeError)
"""What a value's decoder raises for what is none: a date that no calendar has, a word that nobody knows."""

_PRIMARY = 0xFF
"""The part of a result code that names the error; the rest gives details (sqlite.org/rescode.html)."""


Given = ParamSpec("Given")
Answer = TypeVar("Answer")
Asked = TypeVar("Asked", bound="HasPath")


class HasPath(Protocol):
    """What is asked: a Book's file."""

    path: Path


def tells_damage(
    question: Callable[Concatenate[Asked, Given], Answer],
) -> Callable[Concatenate[Asked, Given], Answer]:
    """Let a question to the Book tell as damage what stands there and is no value: a word that nobody knows."""

    @wraps(question)
    def asked(database: Asked, /, *given: Given.args, **named: Given.kwargs) -> Answer:
        try:
            return question(database, *given, **named)
        except (ValueError, KeyError) as error:
            raise Fault("book_damaged", path=str(database.path)) from error

    return asked


@contextmanager
def world_faults(path: str, is_damaged: Callable[[], bool] = lambda: False) -> Iterator[None]:
    """Raise a Fault for each of SQLite's errors that is the world's; let our own bugs through.

    `is_damaged` is asked where a question made no sense to SQLite: a table may no longer be as it was made.
    """
    try:
        yield
    except UnicodeEncodeError as error:
        # Half a sign, as a broken file name on the command line holds, or what was pasted.
        raise Fault("no_text") from error
    except UnicodeDecodeError as error:
        raise Fault("book_damaged", path=path) from error
    except (sqlite3.Error, PeeweeException) as error:
        key = "book_damaged" if any(words in str(error) for words in _TELL_DAMAGE) else _key_of(error)
        if key is None and sqlite3.SQLITE_ERROR in _codes(error) and is_damaged():
            key = "book_damaged"
        if key is None:
            raise
        raise Fault(key, path=path) from error


def _key_of(error: BaseException | None) -> str | None:
    """Look along the chain: peewee wraps SQLite's errors, and hides a full disk behind "cannot rollback"."""
    return next((_KEYS[code] for code in _codes(error) if code in _KEYS), None)


def _codes(error: BaseException | None) -> Iterator[int]:
    while error is not None:
        yield getattr(error, "sqlite_errorcode", 0) & _PRIMARY
        error = error.__cause__ or error.__context__
