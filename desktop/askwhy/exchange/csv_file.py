"""Reads a CSV file: finds its header, its delimiter and its encoding by what the titles mean."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from askwhy.domain.drafts import PersonDraft, Problem, ReadFile
from askwhy.domain.faults import Fault
from askwhy.exchange import csv_person
from askwhy.exchange.csv_rows import DELIMITERS, Row, rows
from askwhy.exchange.headers import Column, columns, score
from askwhy.exchange.text import UNREADABLE, clean, decode_lines, shorten

_CHARSETS = ("", "cp1250", "cp1251", "cp1253", "cp1254", "cp932", "gb18030", "cp950", "cp949")
"""The code pages of Windows that exports come in, beside Western European, which is tried first."""

_ROWS_ABOVE = 20
"""A header further down is none: LinkedIn's stands in the fourth row, below a remark."""

_SAMPLE = 65536
"""Bytes in which the header must begin."""


_MOST_LINES = 300_000
_MOST_CELLS = 4_000_000
"""No address book has more; what does would only keep its owner waiting."""

_FORMULA_GUARD = re.compile(r"\A'(?=[=+\-@＝＋－＠]|\d+\Z)")
"""The mark before what a spreadsheet would take for a formula or a figure, as AskWhy and others write it."""


class _Header(NamedTuple):
    """Where the header is and how it was read; `known` titles of it are known."""

    known: int
    charset: str
    delimiter: str
    row: Row


def read_rows(data: bytes, file_name: str) -> ReadFile | None:
    """Read all rows of a file as people; None when it has no header of a contact file.

    Raises Fault "too_crowded" for what no address book looks like, before it costs time.
    """
    if max(data.count(b"\n"), data.count(b"\r")) > _MOST_LINES or _cells(data) > _MOST_CELLS:
        raise Fault("too_crowded", file=file_name)
    header = _find_header(data)
    if header is None:
        return None
    people: list[PersonDraft] = []
    problems: list[Problem] = []
    below = columns(header.row.cells)
    for row in _rows_below(decode_lines(data, header.charset), header):
        gathered = csv_person.gather(_filled(below, row))
        extra = [clean(cell) for cell in row.cells[len(below) :] if cell.strip()]
        for cell in extra:
            gathered.note(cell)
        problems += [_problem(file_name, row, why) for why in _troubles(row, bool(extra))]
        person = gathered.draft()
        if person is not None:
            people.append(person)
        else:
            problems.append(_problem(file_name, row, "no_person"))
    if header.known == 1 and not people and problems:
        return None
    return ReadFile(tuple(people), tuple(problems))


def _cells(data: bytes) -> int:
    return max(data.count(mark.encode()) for mark in DELIMITERS)


def _find_header(data: bytes) -> _Header | None:
    """Find the row with the most known titles; of equals the first counts."""
    sample = data[:_SAMPLE]
    found = [
        _Header(score(row.cells), charset, delimiter, row)
        for charset in (_CHARSETS[:1] if sample.isascii() else _CHARSETS)
        for text in (decode_lines(sample, charset),)
        for delimiter in DELIMITERS
        for row in islice(rows(text, delimiter), _ROWS_ABOVE)
    ]
    best = max(found, key=lambda header: header.known)
    return best if best.known else None


def _rows_below(text: str, header: _Header) -> Iterator[Row]:
    """Give the filled rows below the header, without repetitions of it."""
    for row in rows(text, header.delimiter):
        if row.line > header.row.line and any(map(str.strip, row.cells)) and row.cells != header.row.cells:
            yield row


def _filled(below: list[Column], row: Row) -> csv_person.Cells:
    pairs = zip(below, row.cells, strict=False)
    return [(column, _FORMULA_GUARD.sub("", clean(cell), count=1)) for column, cell in pairs if cell.strip()]


def _troubles(row: Row, extra: bool) -> Iterator[str]:
    if extra:
        yield "too_many_cells"
    if row.unclosed:
        yield "unclosed_quote"
    if any(UNREADABLE in cell for cell in row.cells):
        yield "undecodable"


def _problem(file_name: str, row: Row, why: str) -> Problem:
    said = " · ".join(cell.strip() for cell in row.cells if cell.strip())
    return Problem(file_name, row.line, shorten(said), why)
