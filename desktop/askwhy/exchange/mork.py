"""Reads an address book that Thunderbird kept until 2018: Mork, a database in one text (.mab)."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from askwhy.domain.drafts import PersonDraft, ReadFile
from askwhy.domain.faults import Fault
from askwhy.exchange import csv_person
from askwhy.exchange.headers import columns
from askwhy.exchange.report import Report
from askwhy.exchange.text import clean, decode

_HEAD = b"<mdb:mork:z"
_CARDS, _LISTS = "ns:addrbk:db:row:scope:card:all", "ns:addrbk:db:row:scope:list:all"
_DELETED = "ns:addrbk:db:table:kind:deleted"

_MOST_ROWS = 120_000
_MOST_CELLS = 1_500_000
"""No address book has more; what does would only keep its owner waiting."""

_TOKEN = re.compile(rb"//[^\r\n]*|@\$\$[^@]*@|\((?:[^)\\]|\\.)*+\)|[<>{}\[\]]|[^\s<>{}\[\]()]+", re.DOTALL)
_ESCAPE = re.compile(rb"\$([0-9A-Fa-f]{2})|\\(\r?\n|.)", re.DOTALL)
_CELL = re.compile(rb"\(\s*(\^?)([^=^\s]+)\s*(?:\^([0-9A-Fa-f]+)|=(.*))\)", re.DOTALL)
_KIND = re.compile(rb"\(k\^([0-9A-Fa-f]+)")

_Key = tuple[str, str]
"""The scope of a row, and its number there."""


class _Row(NamedTuple):
    """A row of the database, and the line on which it begins."""

    line: int
    cells: dict[str, str]

    def said(self) -> str:
        """Give what it says, for a list of problems."""
        return " · ".join(filter(None, self.cells.values()))


def is_mork(data: bytes) -> bool:
    """Tell whether bytes are of such an address book."""
    return _HEAD in data[:200]


def read_book(data: bytes, file_name: str, home: str) -> ReadFile:
    """Read all cards of an address book. `home` is the computer's code page.

    Raises Fault "too_crowded" for what no address book looks like, before it costs time.
    """
    if data.count(b"(") > _MOST_CELLS or data.count(b"[") > _MOST_ROWS:
        raise Fault("too_crowded", file=file_name)
    people: list[PersonDraft] = []
    report = Report(file_name)
    for (scope, _number), row in _Reader(data, home).rows().items():
        person = _person(row) if scope == _CARDS else None
        if person is not None:
            people.append(person)
        elif scope in (_CARDS, _LISTS):
            why = "no_person" if scope == _CARDS else "list_of_people"
            report.add(row.line, row.said, why)
    return report.closed(people)


def _person(row: _Row) -> PersonDraft | None:
    filled = {title: clean(text) for title, text in row.cells.items() if text.strip()}
    told = columns(list(filled))
    return csv_person.gather(list(zip(told, filled.values(), strict=True))).draft()


class _Reader:
    """Reads the database: dictionaries of names and values, and tables of rows that refer to them."""

    def __init__(self, data: bytes, home: str) -> None:
        self._data, self._home = data, home
        self._names: dict[str, str] = {}
        self._values: dict[str, str] = {}
        self._rows: dict[_Key, _Row] = {}
        self._line, self._counted = 1, 0

    def rows(self) -> dict[_Key, _Row]:
        """Give the rows as the last of the changes that are written one after the other left them."""
        tokens = _TOKEN.finditer(self._data)
        for token in tokens:
            if token[0] == b"<":
                self._dictionary(tokens)
            elif token[0] == b"{":
                self._table(tokens)
            elif token[0] == b"[":
                self._row(token, tokens, "", deleted=False)
        return self._rows

    def _dictionary(self, tokens: Iterator[re.Match[bytes]]) -> None:
        """Read names or values by their numbers; `<(a=c)>` at the beginning says that they are names."""
        known, inner = self._values, False
        for token in tokens:
            if token[0] == b"<":
                inner = True
            elif token[0] == b">":
                if not inner:
                    return
                inner = False
            elif inner:
                known = self._names if token[0] == b"(a=c)" else known
            elif token[0].startswith(b"("):
                number, _equals, value = token[0][1:-1].partition(b"=")
                known[number.decode("ascii", "replace").strip()] = self._text(value)

    def _table(self, tokens: Iterator[re.Match[bytes]]) -> None:
        """Read a table `{1:^80 {(k^BC:c)} [..] [..]}`."""
        head, scope, deleted, inner = True, "", False, False
        for token in tokens:
            text = token[0]
            if text == b"{":
                inner = True
            elif text == b"}":
                if not inner:
                    return
                inner = False
            elif text == b"[":
                self._row(token, tokens, scope, deleted)
            elif head and not inner:
                head, scope = False, self._scope(text)
            elif inner and (kind := _KIND.match(text)):
                deleted = self._named(kind[1]) == _DELETED

    def _row(
        self, begin: re.Match[bytes], tokens: Iterator[re.Match[bytes]], scope: str, deleted: bool
    ) -> None:
        """Read a row `[1(^83^84)(^85=x)]`; a minus before its number empties it first."""
        number, cells = b"", dict[str, str]()
        for token in tokens:
            if token[0] == b"]":
                break
            if not number and not token[0].startswith(b"("):
                number = token[0]
            elif cell := _CELL.fullmatch(token[0]):
                name = self._named(cell[2]) if cell[1] else cell[2].decode("ascii", "replace")
                by_number = cell[3] is not None
                cells[name] = self._values.get(cell[3].decode(), "") if by_number else self._text(cell[4])
        key = (
            self._scope(number) or scope,
            number.lstrip(b"-").partition(b":")[0].decode("ascii", "replace"),
        )
        if deleted:
            self._rows.pop(key, None)
            return
        if number.startswith(b"-") or key not in self._rows:
            self._rows[key] = _Row(self._line_of(begin.start()), {})
        self._rows[key].cells.update(cells)

    def _scope(self, number: bytes) -> str:
        """Give the scope that a number names: "1:^80"."""
        named = number.partition(b":^")[2]
        return self._named(named) if named else ""

    def _named(self, number: bytes) -> str:
        return self._names.get(number.decode("ascii", "replace"), "")

    def _text(self, value: bytes) -> str:
        return decode(_ESCAPE.sub(_plain, value), "", self._home)

    def _line_of(self, place: int) -> int:
        """Count lines up to a place, which grows from call to call."""
        self._line += self._data.count(b"\n", self._counted, place)
        self._counted = place
        return self._line


def _plain(escape: re.Match[bytes]) -> bytes:
    if escape[1] is not None:
        return bytes([int(escape[1], 16)])
    return b"" if escape[2].endswith(b"\n") else escape[2]
