"""Guesses how a table is to be read: by the titles that are known, else by what its cells look like."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice, permutations
from typing import NamedTuple

from askwhy.exchange.csv_mapping import DELIMITERS, CsvMapping
from askwhy.exchange.csv_rows import Row, rows
from askwhy.exchange.headers import Column, columns, score
from askwhy.exchange.text import decode_as, likely_charsets

_CHARSETS = ("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp932", "gb18030", "cp950", "cp949")
"""The code pages in which titles are looked for, beside the computer's own."""

_ROWS_ABOVE = 20
"""A header further down is none: LinkedIn's stands in the fourth row, below a remark."""

_ROWS_LOOKED_AT = 50

SAMPLE = 65536
"""Bytes by which a table is told."""

_ENOUGH = 0.8
"""The part of the rows that must look alike, for a table without known titles."""

_MOST_OF_WORDS = 6
"""Columns of words among which names are looked for."""

_EMAIL = re.compile(r"""[^\s<>@,;:|="'()]+@[^\s<>@,;:|="'()]+""")
_PHONE = re.compile(r"(?=(?:\D*\d){7})(?:[+(0]|\d+[ (/-])[\d ()/.-]*")
_DATE = re.compile(r"\d{4}-\d\d?-\d\d?.*|\d\d?[./-]\d\d?[./-]\d{2,4}.*")
_WORDS = re.compile(r"[^\W\d_][^\d@:=<>{}\[\]\\]*")
_ANY_BORDER = re.compile("[,;\t|]")
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f]")


def guess(data: bytes, home: str) -> CsvMapping | None:
    """Guess how a file is to be read; None when it is no table. `home` is the computer's code page."""
    sample = sample_of(data)
    charsets = likely_charsets(sample, home, _CHARSETS)
    header = _find_header(sample, charsets)
    if header is not None:
        mapping = CsvMapping(header.charset, header.delimiter, header.row.line)
        return with_columns(mapping, decode_as(sample, header.charset))
    return _by_cells(decode_as(sample, charsets[0]), charsets[0])


def sample_of(data: bytes) -> bytes:
    """Give the beginning of a file, up to the end of a line."""
    if len(data) <= SAMPLE:
        return data
    return data[: data.rfind(b"\n", 0, SAMPLE) + 1 or SAMPLE]


def with_columns(mapping: CsvMapping, text: str) -> CsvMapping:
    """Guess what the columns of a table hold, by its titles, where they say nothing by the cells."""
    found = list(islice(_filled(text, mapping.delimiter), _ROWS_ABOVE + _ROWS_LOOKED_AT))
    titles = next((row.cells for row in found if row.line == mapping.header), [])
    cells = [row.cells for row in found if row.line > mapping.header]
    told = columns(titles)
    if not any(column.field for column in told):
        return replace(mapping, columns=_told_by_cells(titles, cells))
    return replace(mapping, columns=tuple(_with_emails(told, cells)))


class _Header(NamedTuple):
    """Where the header is and how it was read; `known` titles of it are known."""

    known: int
    charset: str
    delimiter: str
    row: Row


def _find_header(sample: bytes, charsets: Sequence[str]) -> _Header | None:
    """Find the row with the most known titles; of equals the first counts."""
    found = [
        _Header(score(row.cells), charset, delimiter, row)
        for charset in charsets
        for text in (decode_as(sample, charset),)
        for delimiter in DELIMITERS
        for row in islice(rows(text, delimiter), _ROWS_ABOVE)
    ]
    best = max(found, key=lambda header: header.known, default=None)
    return best if best is not None and best.known else None


def _by_cells(text: str, charset: str) -> CsvMapping | None:
    """Take a file whose titles are unknown, or that has none, for the table that its cells make."""
    if _NO_TEXT.search(text):
        return None
    lines = [line for line in islice(text.splitlines(), _ROWS_LOOKED_AT) if line.strip()]
    of_people = sum(any(map(is_email, _ANY_BORDER.split(line))) for line in lines) >= len(lines) * _ENOUGH
    tables = [_as_table(text, charset, delimiter, of_people) for delimiter in DELIMITERS]
    found = [table for table in tables if table is not None]
    return max(found, key=lambda table: table.with_email).mapping if found else None


class _Table(NamedTuple):
    """A file cut at one delimiter, and how many of its rows have an e-mail address then."""

    with_email: int
    mapping: CsvMapping


def _as_table(text: str, charset: str, delimiter: str, of_people: bool) -> _Table | None:
    """Take a text for a table when it is `of_people`, or when nearly all its rows have as many cells."""
    found = list(islice(_filled(text, delimiter), _ROWS_LOOKED_AT))
    width, alike = Counter(len(row.cells) for row in found).most_common(1)[0] if found else (0, 0)
    even = width > 1 and len(found) > 1 and alike >= len(found) * _ENOUGH
    with_email = sum(any(map(is_email, row.cells)) for row in found)
    if not even and not (of_people and with_email):
        return None
    first, *rest = found
    titled = not _says_something(first) and any(map(_says_something, rest))
    mapping = CsvMapping(charset, delimiter, first.line if titled else 0)
    return _Table(with_email, with_columns(mapping, text))


def _filled(text: str, delimiter: str) -> Iterator[Row]:
    return (row for row in rows(text, delimiter) if any(map(str.strip, row.cells)))


def is_email(cell: str) -> bool:
    """Tell whether a cell is one e-mail address and nothing else."""
    return bool(_EMAIL.fullmatch(cell.strip()))


def _is_phone(cell: str) -> bool:
    return bool(_PHONE.fullmatch(cell.strip())) and not _DATE.fullmatch(cell.strip())


def _says_something(row: Row) -> bool:
    """Tell whether a row holds a value, as titles do not."""
    return any(is_email(cell) or any(map(str.isdecimal, cell)) for cell in row.cells)


def _with_emails(told: list[Column], cells: list[list[str]]) -> Iterator[Column]:
    """Take an unknown column for one of e-mail addresses where it holds nothing else."""
    for at, column in enumerate(told):
        emails = not column.field and _all(is_email, _column(cells, at))
        yield column._replace(field="email") if emails else column


def _told_by_cells(titles: list[str], cells: list[list[str]]) -> tuple[Column, ...]:
    """Tell e-mail addresses, numbers and names by their looks; other columns stay unknown."""
    width = max(map(len, (titles, *cells)), default=0)
    fields = [_looks(_column(cells, at)) for at in range(width)]
    for at, field in _names(cells, [at for at, field in enumerate(fields) if field == "words"]).items():
        fields[at] = field
    named = [*titles, *[""] * (width - len(titles))]
    return tuple(
        Column(title.strip(), "" if field == "words" else field, "", str(at + 1))
        for at, (title, field) in enumerate(zip(named, fields, strict=True))
    )


def _column(cells: list[list[str]], at: int) -> list[str]:
    return [row[at].strip() for row in cells if at < len(row) and row[at].strip()]


def _all(looks: Callable[[str], bool], filled: list[str]) -> bool:
    return bool(filled) and all(map(looks, filled))


def _looks(filled: list[str]) -> str:
    if _all(is_email, filled):
        return "email"
    if _all(_is_phone, filled):
        return "phone"
    return "words" if _all(lambda cell: bool(_WORDS.fullmatch(cell)), filled) else ""


def _names(cells: list[list[str]], of_words: list[int]) -> dict[int, str]:
    """Find the columns of names: a whole one beside its parts, a whole one alone, or two parts."""
    filled = {at: _column(cells, at) for at in of_words[:_MOST_OF_WORDS]}
    for whole, given, family in permutations(filled, 3):
        parts = zip(filled[given], filled[family], strict=False)
        if [f"{first} {last}" for first, last in parts] == filled[whole]:
            return {whole: "name", given: "given", family: "family"}
    for at, texts in filled.items():
        if all(" " in text for text in texts):
            return {at: "name"}
    return dict(zip(filled, ("given", "family") if len(filled) > 1 else ("name",), strict=False))
