"""Reads a CSV file: every row below its titles becomes a person or a problem."""

from collections.abc import Iterator
from functools import partial
from itertools import islice

from askwhy.domain.drafts import PersonDraft, ReadFile
from askwhy.domain.faults import Fault
from askwhy.exchange import csv_person
from askwhy.exchange.csv_guard import unguarded
from askwhy.exchange.csv_guess import guess, is_email, sample_of, with_columns
from askwhy.exchange.csv_mapping import DELIMITERS, CsvMapping, Look, LookedRow
from askwhy.exchange.csv_rows import Row, rows
from askwhy.exchange.gathering import Gathered
from askwhy.exchange.headers import Column, score
from askwhy.exchange.report import Report
from askwhy.exchange.text import UNREADABLE, clean, decode_as

_MOST_LINES = 300_000
_MOST_CELLS = 4_000_000
_MOST_COLUMNS = 20_000
"""No address book has more; what does would only keep its owner waiting."""

_MOST_PEOPLE = 120_000

_ROWS_SHOWN = 5
_CELLS_SHOWN = 40
_LONGEST_SHOWN = 200


def look_into(data: bytes, home: str, mapping: CsvMapping | None = None) -> Look | None:
    """Look into a table: how it would be read, and its first rows so; None when a file is no table.

    `mapping` is a corrected one; without columns they are guessed anew.
    """
    found = _settled(data, home, mapping)
    if found is None:
        return None
    text = decode_as(sample_of(data), found.charset)
    above = sum(1 for row in _filled_rows(text, found) if row.line < found.header)
    first = islice(_rows_below(text, found), _ROWS_SHOWN)
    shown = (LookedRow(row.line, tuple(row.cells), _gathered(row, found.columns).draft()) for row in first)
    return Look(found, tuple(shown), above)


def read_rows(data: bytes, file_name: str, home: str, mapping: CsvMapping | None = None) -> ReadFile | None:
    """Read all rows of a file as people; None when it is no table in which people can be told.

    Raises Fault "too_crowded" for what no address book looks like, before it costs time.
    """
    lines, cells = max(data.count(b"\n"), data.count(b"\r")) + 1, _cells(data)
    if lines > _MOST_LINES or cells > min(_MOST_CELLS, lines * _MOST_COLUMNS):
        raise Fault("too_crowded", file=file_name)
    settled = _settled(data, home, mapping)
    if settled is None or not settled.tells_who:
        return None
    text = decode_as(data, settled.charset)
    known = score([column.title for column in settled.columns])
    people: list[PersonDraft] = []
    report = Report(file_name)
    for row in _rows_below(text, settled):
        gathered = _gathered(row, settled.columns)
        for why in _troubles(row, len(settled.columns)):
            report.add(row.line, partial(_said, row), why)
        person = gathered.draft()
        if person is not None:
            people.append(person)
        else:
            report.add(row.line, partial(_said, row), "no_person")
        if len(people) > _MOST_PEOPLE:
            raise Fault("too_crowded", file=file_name)
    if mapping is None and known <= 1 and not people:
        return None
    if mapping is None and not known:
        titles = " · ".join(column.title for column in settled.columns if column.title)
        report.add(settled.header or 1, lambda: titles, "columns_guessed")
    return report.closed(people)


def _cells(data: bytes) -> int:
    return max(data.count(mark.encode()) for mark in DELIMITERS)


def _settled(data: bytes, home: str, mapping: CsvMapping | None) -> CsvMapping | None:
    """Give how a file is read: as one says, or as it is guessed."""
    if mapping is None:
        return guess(data, home)
    return mapping if mapping.columns else with_columns(mapping, decode_as(sample_of(data), mapping.charset))


def _rows_below(text: str, mapping: CsvMapping) -> Iterator[Row]:
    """Give the filled rows below the titles, without repetitions of these."""
    titles = [column.title for column in mapping.columns]
    for row in _filled_rows(text, mapping):
        repeated = mapping.header and [cell.strip() for cell in row.cells[: len(titles)]] == titles
        if row.line > mapping.header and not repeated:
            yield row


def _filled_rows(text: str, mapping: CsvMapping) -> Iterator[Row]:
    several = len(mapping.columns) > 1
    for row in rows(text, mapping.delimiter):
        if any(map(str.strip, row.cells)):
            yield _cut_otherwise(row, mapping.columns) if several and len(row.cells) == 1 else row


def _cut_otherwise(row: Row, columns: tuple[Column, ...]) -> Row:
    """Cut a row that is one cell, among others of many, at another border if that fits."""
    for delimiter in DELIMITERS:
        cells = row.cells[0].split(delimiter)
        pairs = zip(columns, cells, strict=False)
        with_email = any(column.field == "email" and is_email(cell) for column, cell in pairs)
        if len(cells) > 1 and (with_email or len(cells) == len(columns)):
            return row._replace(cells=cells)
    return row


def _gathered(row: Row, columns: tuple[Column, ...]) -> Gathered:
    pairs = zip(columns, row.cells, strict=False)
    filled = [(column, unguarded(clean(cell))) for column, cell in pairs if cell.strip()]
    gathered = csv_person.gather(filled)
    for cell in row.cells[len(columns) :]:
        gathered.note(clean(cell))
    return gathered


def _troubles(row: Row, width: int) -> Iterator[str]:
    if any(map(str.strip, row.cells[width:])):
        yield "too_many_cells"
    if row.unclosed:
        yield "unclosed_quote"
    if any(UNREADABLE in cell for cell in row.cells):
        yield "undecodable"


def _said(row: Row) -> str:
    """Give what a row says, for a list of problems, which shows its beginning."""
    return " · ".join(cell.strip()[:_LONGEST_SHOWN] for cell in row.cells[:_CELLS_SHOWN] if cell.strip())
