"""Writes the whole Book as JSON, and makes the same Book of it again.

The document, for other programs: `{"askwhy": 1, "values": {KIND: [VALUE, ...]}}`. KIND is one of the kinds of
`askwhy.store.codec.KINDS`, such as "Interviewer" or "Touch"; a VALUE has the fields of its class in
`askwhy.domain`, ids as numbers, days and instants as ISO 8601 texts, and stands on a line of its own. The history
of changes is not in it.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from itertools import chain
from typing import Any

from askwhy.domain.changes import Value
from askwhy.domain.faults import Fault
from askwhy.domain.people import Interviewer
from askwhy.domain.settings import Setting
from askwhy.operations.editing import Edits
from askwhy.store.book import Book
from askwhy.store.codec import KINDS, decoder, dumps
from askwhy.workspace.workspace import Workspace

VERSION = 1


def book_as_json(book: Book) -> Iterator[bytes]:
    """Write a Book, piece by piece."""
    yield f'{{"askwhy": {VERSION}, "values": {{'.encode()
    for place, (name, kind) in enumerate(KINDS.items()):
        yield f'{"," if place else ""}\n"{name}": ['.encode()
        border = "\n"
        for value in everything(book, kind):
            yield f"{border}{dumps(value)}".encode("utf-8", "replace")
            border = ",\n"
        yield b"]"
    yield b"}}\n"


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
    values = list(_read(data, file))
    if any(True for kind in KINDS.values() if kind is not Setting for _ in everything(workspace.book, kind)):
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
