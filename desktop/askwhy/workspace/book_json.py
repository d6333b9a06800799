"""Writes the whole Book as JSON, and makes the same Book of it again.

The document, for other programs: `{"askwhy": 1, "values": {KIND: [VALUE, ...]}, "beside": {TABLE: [ROW, ...]}}`.
KIND is one of the kinds of `askwhy.store.codec.KINDS`, such as "Interviewer" or "Touch"; a VALUE has the fields of
its class in `askwhy.domain`, ids as numbers, days and instants as ISO 8601 texts. TABLE is one of those of
`askwhy.store.beside`, which hold texts that are being written; a ROW has their columns. Each value and each row
stands on a line of its own. The history of changes is not in it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from itertools import chain
from typing import Any, NamedTuple

from askwhy.domain.changes import Edit, Value
from askwhy.domain.faults import Fault
from askwhy.domain.people import Interviewer
from askwhy.domain.settings import Setting
from askwhy.operations.editing import Edits
from askwhy.store import beside
from askwhy.store.book import Book
from askwhy.store.codec import decoder, dumps, fits
from askwhy.store.edits import KINDS
from askwhy.workspace.workspace import Workspace

VERSION = 1


def book_as_json(book: Book) -> Iterator[bytes]:
    """Write a Book, piece by piece."""
    yield f'{{"askwhy": {VERSION}, "values": {{'.encode()
    yield from _lists((name, everything(book, kind)) for name, kind in KINDS.items())
    yield b'}, "beside": {'
    yield from _lists((table, beside.rows(book.database, table)) for table in beside.TABLES)
    yield b"}}\n"


def _lists(named: Iterable[tuple[str, Iterable[Any]]]) -> Iterator[bytes]:
    """Write lists by their names, a value a line."""
    for place, (name, values) in enumerate(named):
        yield f'{"," if place else ""}\n"{name}": ['.encode()
        border = "\n"
        for value in values:
            yield f"{border}{dumps(value)}".encode("utf-8", "replace")
            border = ",\n"
        yield b"]"


def everything(book: Book, kind: type) -> Iterator[Any]:
    """Give every value of a kind, in the order of their keys."""
    return chain.from_iterable(book.in_parts(kind))


def is_book(data: bytes) -> bool:
    """Tell whether a file may hold a Book as JSON."""
    return data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and b'"askwhy"' in data[:1000]


def bring_book_in(workspace: Workspace, data: bytes, file: str, at: datetime) -> int:
    """Fill an empty Book with a Book from JSON, as one change; gives how many people it has.

    Raises Fault "not_a_book_file", "book_file_newer", and "book_not_empty_for_file" where there is something.
    """
    document = _read(data, file)
    if any(True for kind in KINDS.values() if kind is not Setting for _ in everything(workspace.book, kind)):
        raise Fault("book_not_empty_for_file", file=file)
    before = {setting.key: setting for setting in everything(workspace.book, Setting)}
    edits = (
        Edit(before.get(value.key) if isinstance(value, Setting) else None, value)
        for value in document.values
    )
    people = sum(isinstance(value, Interviewer) for value in document.values)
    change = replace(
        Edits().as_change("imported", count=people),
        edits=tuple(each for each in edits if each.before != each.after),
    )
    # Past the workspace's own way, which would add today to the story of each step.
    applied = beside.fill(workspace.book, change, document.beside, at)
    if applied is None:
        raise Fault("not_a_book_file", file=file)
    workspace.tell(applied.kinds)
    return people


class _Document(NamedTuple):
    """What a file holds."""

    values: list[Value]
    beside: Mapping[str, beside.Rows]


def _read(data: bytes, file: str) -> _Document:
    try:
        document = json.loads(data.decode("utf-8-sig"))
        if document["askwhy"] > VERSION:
            raise Fault("book_file_newer", file=file)
        values = [
            _value(KINDS[name], value) for name, values in document["values"].items() for value in values
        ]
        rows = {table: list(map(dict, document.get("beside", {}).get(table, ()))) for table in beside.TABLES}
        if not all(beside.is_row(table, row) for table in rows for row in rows[table]):
            raise TypeError(rows)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Fault("not_a_book_file", file=file) from error
    return _Document(values, rows)


def _value(kind: type, data: Any) -> Value:
    """Build a value. Raises TypeError where a field holds what it cannot."""
    value: Value = decoder(kind)(data)
    if not fits(kind, value):
        raise TypeError(data)
    return value
