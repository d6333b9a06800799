"""Writes the whole Book as JSON, and makes the same Book of it again.

The document, for other programs: `{"askwhy": 1, "values": {KIND: [VALUE, ...]}}`. KIND is one of the kinds of
`askwhy.store.codec.KINDS`, such as "Interviewer" or "Touch"; a VALUE has the fields of its class in
`askwhy.domain`, ids as numbers, days and instants as ISO 8601 texts. The history of changes is not in it.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from askwhy.domain.changes import Value
from askwhy.domain.faults import Fault
from askwhy.domain.people import Interviewer
from askwhy.domain.settings import Setting
from askwhy.operations.editing import Edits
from askwhy.store.book import Book
from askwhy.store.codec import KINDS, decoder, plain
from askwhy.store.shelves import SHELVES
from askwhy.workspace.workspace import Workspace

VERSION = 1


def book_as_json(book: Book) -> tuple[bytes, int]:
    """Write a Book; gives the bytes and how many values there are."""
    values = {name: [plain(value) for value in everything(book, kind)] for name, kind in KINDS.items()}
    text = json.dumps({"askwhy": VERSION, "values": values}, ensure_ascii=False, indent=1)
    return (text + "\n").encode("utf-8", "replace"), sum(map(len, values.values()))


def everything(book: Book, kind: type) -> list[Any]:
    """Give every value of a kind, in the order of their keys."""
    shelf = SHELVES[kind]
    rows = book.database.rows(f'SELECT "{shelf.key}" FROM "{shelf.table}" ORDER BY "{shelf.key}"')
    keys = [key for (key,) in rows]
    found: dict[Any, Any] = book.values(kind, keys)
    return [found[key] for key in keys]


def is_book(data: bytes) -> bool:
    """Tell whether a file may hold a Book as JSON."""
    return data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and b'"askwhy"' in data[:1000]


def bring_book_in(workspace: Workspace, data: bytes, file: str, at: datetime) -> int:
    """Fill an empty Book with a Book from JSON, as one change; gives how many people it has.

    Raises Fault "not_a_book_file", "book_file_newer", and "book_not_empty_for_file" where there is something.
    """
    values = list(_read(data, file))
    if any(everything(workspace.book, kind) for kind in KINDS.values() if kind is not Setting):
        raise Fault("book_not_empty_for_file", file=file)
    before = {setting.key: setting for setting in everything(workspace.book, Setting)}
    edits = Edits()
    for value in values:
        edits.change(before.get(value.key) if isinstance(value, Setting) else None, value)
    people = sum(isinstance(value, Interviewer) for value in values)
    workspace.apply(edits.as_change("imported", count=people), at)
    return people


def _read(data: bytes, file: str) -> Iterator[Value]:
    try:
        document = json.loads(data.decode("utf-8-sig"))
        version, kinds = document["askwhy"], document["values"]
        if version > VERSION:
            raise Fault("book_file_newer", file=file)
        yield from (decoder(KINDS[name])(value) for name, values in kinds.items() for value in values)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Fault("not_a_book_file", file=file) from error
