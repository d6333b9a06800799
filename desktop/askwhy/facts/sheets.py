"""The label sheets that are known, by vendor and number."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from askwhy.assets import resource
from askwhy.domain.faults import Fault
from askwhy.domain.sheets import Known, LabelSheet

_TABLE = "label_sheets.tsv"
_COLUMNS = 16
_NEAR_MM = 0.6
"""By how much a size that was typed may differ: boxes round to whole millimetres."""
_SIZE = re.compile(r"(\d+(?:[.,]\d+)?)[x×*](\d+(?:[.,]\d+)?)(?:mm)?")
_PAPERS = {(216, 279): "letter", (210, 297): "a4", (148, 210): "a5"}


@cache
def label_sheets() -> dict[str, LabelSheet]:
    """Give every known sheet by its name, in the table's order."""
    return {name: _sheet(name) for name in _lines()}


def label_sheet(name: str, own: Iterable[LabelSheet] = ()) -> LabelSheet:
    """Give one sheet, in small letters or capitals; one's `own` stand before the table's.

    Raises Fault "unknown_sheet" with the nearest names, and "sheet_row" when the row has a slip.
    """
    key = name.strip().casefold()
    mine = {sheet.name: sheet for sheet in own}
    if key in mine:
        return mine[key]
    if key in _lines():
        return _sheet(key)
    from difflib import get_close_matches  # only for a slip of the hand

    near = get_close_matches(key, [*mine, *_lines()], n=3, cutoff=0.5) or ["avery-5160"]
    raise Fault("unknown_sheet", name=name, near=", ".join(near))


def find_sheets(query: str, own: Sequence[LabelSheet] = ()) -> list[LabelSheet]:
    """Give the sheets that every word of the query fits: name, vendor, number, paper, count (24-up), or size in
    millimetres (70x36, whichever way round); one's own first, but before them who has the very number.
    """
    words = re.sub(r"(?<=\d)\s*[x×*]\s*(?=\d)", "x", query.casefold()).replace(" mm", "").split()
    found = [sheet for sheet in (*own, *label_sheets().values()) if all(_fits(word, sheet) for word in words)]
    return sorted(found, key=lambda sheet: sheet.part.casefold() not in words)


def _fits(word: str, sheet: LabelSheet) -> bool:
    size = _SIZE.fullmatch(word)
    if size is not None and _has_size(sheet, *(float(each.replace(",", ".")) for each in size.groups())):
        return True
    at = _text(sheet).find(word)
    # A number is found in L7160, but 5160 not in 15160.
    while at > 0 and word[0].isdigit() and _text(sheet)[at - 1].isdigit():
        at = _text(sheet).find(word, at + 1)
    return at >= 0


def _has_size(sheet: LabelSheet, across: float, down: float) -> bool:
    measures = (sheet.label_width, sheet.label_height)
    return any(
        abs(width - across) <= _NEAR_MM and abs(height - down) <= _NEAR_MM
        for width, height in (measures, measures[::-1])
    )


@cache
def _text(sheet: LabelSheet) -> str:
    paper = _PAPERS.get((round(sheet.page_width), round(sheet.page_height)), "")
    return f"{sheet.name} {sheet.title} {sheet.description} {sheet.per_sheet}-up {paper}".casefold()


@cache
def _lines() -> dict[str, str]:
    """Give the table's rows by name, unread: one sheet is wanted at a start, and there are thousands."""
    text = resource(_TABLE).read_text(encoding="utf-8")
    rows = (line for line in text.splitlines() if line and not line.startswith("#"))
    return {row.partition("\t")[0]: row for row in rows}


@cache
def _sheet(name: str) -> LabelSheet:
    return read_row(_lines()[name])


def read_row(row: str) -> LabelSheet:
    """Read one row of the table. Raises Fault "sheet_row", naming the sheet and what is wrong with it."""
    cells = row.split("\t")
    try:
        return _read(cells)
    except ValueError as error:
        raise Fault("sheet_row", name=cells[0], why=str(error)) from error


def _read(cells: list[str]) -> LabelSheet:
    if len(cells) != _COLUMNS:
        raise ValueError(f"{len(cells)} of {_COLUMNS} columns")
    name, vendor, part, description = cells[:4]
    page_width, page_height, label_width, label_height, left, top, pitch_x, pitch_y, corner = map(
        float, cells[4:6] + cells[8:15]
    )
    columns, rows = map(int, cells[6:8])
    return LabelSheet(
        name,
        vendor,
        part,
        description,
        page_width,
        page_height,
        columns,
        rows,
        label_width,
        label_height,
        left,
        top,
        pitch_x,
        pitch_y,
        corner,
        Known(cells[15]),
    )
