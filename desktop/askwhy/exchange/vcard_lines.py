"""Cuts the bytes of a vCard file into properties: folded lines are joined, values are left as they stand."""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from askwhy.exchange.text import decode

_ENCODINGS = ("QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT")
_BASE64 = re.compile(rb"[A-Za-z0-9+/=]+")
_BASE64_HEAD = re.compile(rb"BASE64|ENCODING=B\b", re.IGNORECASE)
_QUOTED_HEAD = re.compile(rb"QUOTED-PRINTABLE", re.IGNORECASE)
_EDGE = re.compile(rb"[ \t]*(?:BEGIN|END)[ \t]*:[ \t]*VCARD", re.IGNORECASE)
_EDGE_AFTER_CR = re.compile(rb"\r" + _EDGE.pattern, re.IGNORECASE)
_MARK = re.compile(rb'"[^"]*"|[;:]')
_MOST_PARAMS = 1000
"""More parameters than any property has: what has more is none, or ends here."""

_LONGEST_HEAD = 65536
"""Bytes in which the colon of a property must come; the labels of an address stand before it."""

_KEPT_HEAD = 200
"""Bytes of a head that is remembered."""

_NAME = re.compile(r"[\w/-]+")


@dataclass(frozen=True, slots=True)
class Property:
    """One property as it stands: the value is still encoded and escaped.

    `name` and the parameters' names are in capitals; a parameter without a name (2.1: "TEL;WORK") counts as
    TYPE. `text` is the whole line, for a list of problems. A line that is no property has no name.
    """

    line: int
    text: bytes
    group: str = ""
    name: str = ""
    params: Mapping[str, tuple[str, ...]] | None = None
    value: bytes = b""

    def param(self, name: str) -> str:
        """Give the first value of a parameter; empty when there is none."""
        return next(iter((self.params or {}).get(name, ())), "")

    @property
    def types(self) -> tuple[str, ...]:
        """Give the types."""
        return (self.params or {}).get("TYPE", ())


def properties(data: bytes) -> Iterator[Property]:
    """Give the properties of a file in UTF-8 or an 8-bit charset, with what is no property among them."""
    for number, line in _logical_lines(data):
        yield _parsed(number, line)


def _physical_lines(data: bytes) -> Iterator[bytes]:
    """Give the lines at any line end. Beside LF a CR alone is a letter of a value, unless cards hang on it."""
    if b"\n" not in data:
        yield from data.split(b"\r")
        return
    # Read one at a time: a list of a million short lines takes four times the file.
    for line in io.BytesIO(data):
        bare = line.removesuffix(b"\n").rstrip(b"\r")
        if b"\r" in bare and _EDGE_AFTER_CR.search(bare):
            yield from bare.split(b"\r")
        else:
            yield bare


class _Line:
    """A logical line that grows while the lines below belong to it."""

    def __init__(self, number: int, text: bytes) -> None:
        head = text.partition(b":")[0]
        self.number = number
        self._before = bytearray()
        self._last = text
        encoded = b";" in head
        self._base64 = encoded and bool(_BASE64_HEAD.search(head))
        self._quoted = encoded and bool(_QUOTED_HEAD.search(head))
        self._closed = not text or bool(_EDGE.match(text))

    def takes(self, text: bytes, old: bool) -> bool:
        """Take the next line if it belongs to this one; `old` means vCard 2.1, whose folds keep the blank."""
        blank = text[:1] in (b" ", b"\t")
        if self._closed or not (blank or self._quoted or self._base64) or _EDGE.match(text):
            return False
        if self._quoted and self._last.rstrip(b" \t").endswith(b"="):
            self._last = self._last.rstrip(b" \t")[:-1]
            self._grow(text)
            return True
        if blank:
            keeps = old and not self._base64 and not self._last.endswith((b" ", b"\t"))
            self._grow((b" " if keeps else b"") + text[1:])
            return True
        if self._base64 and _BASE64.fullmatch(text):
            self._grow(text)
            return True
        return False

    def _grow(self, text: bytes) -> None:
        self._before += self._last
        self._last = text

    def whole(self) -> bytes:
        """Give the joined line."""
        return bytes(self._before + self._last) if self._before else self._last


def _logical_lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Give the lines with their folds joined, each with the number at which it begins."""
    old = False
    open_line = _Line(0, b"")
    for number, text in enumerate(_physical_lines(data), 1):
        if _EDGE.match(text):
            old = False
        elif text[:8].upper() == b"VERSION:":
            old = text[8:].strip() == b"2.1"
        if not open_line.takes(text, old):
            whole = open_line.whole()
            if whole.strip():
                yield open_line.number, whole
            open_line = _Line(number, text)
    whole = open_line.whole()
    if whole.strip():
        yield open_line.number, whole


def _parsed(number: int, line: bytes) -> Property:
    colon = line.find(b":", 0, _LONGEST_HEAD)
    head, value = line[:colon], line[colon + 1 :]
    if colon < 0 or b'"' in head:
        head, value = _cut(line)
    found = _head(head) if len(head) < _KEPT_HEAD else _read_head(head)
    if found is None:
        return Property(number, line)
    group, name, params = found
    return Property(number, line, group, name, params, value)


def _cut(line: bytes) -> tuple[bytes, bytes]:
    """Cut a line at the colon that stands in no quotation; without one the head is empty."""
    for mark in _MARK.finditer(line, 0, _LONGEST_HEAD):
        if mark[0] == b":":
            return line[: mark.start()], line[mark.end() :]
    return b"", line


_Head = tuple[str, str, Mapping[str, tuple[str, ...]]]


def _read_head(head: bytes) -> _Head | None:
    """Read group, name and parameters; None when there is no name."""
    cuts = [0]
    for mark in _MARK.finditer(head):
        if mark[0] == b";":
            cuts.append(mark.end())
        if len(cuts) > _MOST_PARAMS:
            return None
    ends = [*(cut - 1 for cut in cuts[1:]), len(head)]
    name, *params = (decode(head[start:end]).strip() for start, end in zip(cuts, ends, strict=True))
    before, dot, after = name.lstrip("\ufeff").partition(".")
    group, name = (before, after) if dot else ("", before)
    return (group.upper(), name.upper(), _params(params)) if _NAME.fullmatch(name) else None


_head = lru_cache(maxsize=2048)(_read_head)
"""A file has few heads and repeats them in each card."""


def _params(texts: list[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for text in filter(None, texts):
        name, equals, value = (part.strip() for part in text.partition("="))
        name = name.upper()
        if not equals:
            name, value = ("ENCODING" if name in _ENCODINGS else "TYPE"), name
        values = [each.strip(' "') for each in (value.split(",") if name == "TYPE" else [value])]
        found[name] = (*found.get(name, ()), *filter(None, values))
    return found
