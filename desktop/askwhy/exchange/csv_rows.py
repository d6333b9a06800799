"""Cuts the text of a CSV file into rows of cells."""

import re
from collections.abc import Iterator
from typing import NamedTuple

DELIMITERS = (",", ";", "\t", "|")

_LINE_END = re.compile(r"\r\n|\n|\r")
_QUOTES = re.compile('"+')


class Row(NamedTuple):
    """A row with the number of the line on which it begins."""

    line: int
    cells: list[str]
    unclosed: bool
    """It has a quotation mark that is never closed."""


def rows(text: str, delimiter: str) -> Iterator[Row]:
    """Give the rows of a text, each read only when it is asked for."""
    return _Cutter(text, delimiter).rows()


class _Cutter:
    """Reads cells where people and programs quote carelessly, which Python's csv module does not.

    A mark closes a cell only where the cell ends: `"The "Boss", CEO",` is one cell. One that is never closed is
    a letter, so that it does not swallow the rest of the file. Each mark is looked at once, so that a file of
    nothing but marks takes no longer than another.
    """

    def __init__(self, text: str, delimiter: str) -> None:
        border = re.escape(delimiter)
        self._text = text
        self._delimiter = delimiter
        self._plain = re.compile(rf"[^{border}\r\n]*")
        self._no_mark = re.compile(r'[^"\r\n]*')
        self._well_quoted = re.compile(rf'"((?:[^"]++|"")*+)"[ \t]*(?=[{border}\r\n]|\Z)')
        self._cell_end = re.compile(rf"[ \t]*?(?=[{border}\r\n]|\Z)")
        self._open_from = len(text)
        """From here on no mark is closed by one further on."""

    def rows(self) -> Iterator[Row]:
        at, line = 0, 1
        while at < len(self._text):
            end = _LINE_END.search(self._text, at)
            stop, after = (end.start(), end.end()) if end else (len(self._text), len(self._text))
            plain = self._text[at:stop]
            open_only = at >= self._open_from and '""' not in plain
            if open_only or '"' not in plain:
                cells = plain.split(self._delimiter)
                yield Row(line, cells, open_only and any(cell.lstrip(" ").startswith('"') for cell in cells))
                at, line = after, line + 1
                continue
            cells, at, unclosed = self._quoted_row(at)
            yield Row(line, cells, unclosed)
            line += 1 + sum(len(_LINE_END.findall(cell)) for cell in cells)

    def _quoted_row(self, at: int) -> tuple[list[str], int, bool]:
        """Give the cells from a place on, the place after the row, and whether a mark stays open."""
        cells, unclosed = list[str](), False
        while True:
            # Most cells of a row have no mark, also where one has: these are cut at once.
            begin = self._no_mark.match(self._text, at).end()  # type: ignore[union-attr]  # it always matches
            *before, last = self._text[at:begin].split(self._delimiter)
            cells += before
            opens = self._text.startswith('"', begin) and not last.strip(" ")
            cell = self._quoted_cell(begin) if opens else None
            unclosed |= opens and cell is None
            text, at = cell or self._plain_cell(begin - len(last))
            cells.append(text)
            if not self._text.startswith(self._delimiter, at):
                end = _LINE_END.match(self._text, at)
                return cells, end.end() if end else at, unclosed
            at += 1

    def _plain_cell(self, at: int) -> tuple[str, int]:
        found = self._plain.match(self._text, at)
        assert found is not None
        return found[0], found.end()

    def _quoted_cell(self, at: int) -> tuple[str, int] | None:
        """Give the cell that a mark opens, and the place after it; None when nothing closes it."""
        found = self._well_quoted.match(self._text, at) if at < self._open_from else None
        if found is not None:
            return found[1].replace('""', '"'), found.end()
        for marks in _QUOTES.finditer(self._text, at + 1):
            if marks.start() > at + 1 and at >= self._open_from:
                return None
            end = self._cell_end.match(self._text, marks.end())
            if end and len(marks[0]) % 2:
                return self._text[at + 1 : marks.end() - 1].replace('""', '"'), end.end()
        self._open_from = min(self._open_from, at)
        return None
