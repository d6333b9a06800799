"""Cuts the bytes of a vCard file into properties: folded lines are joined, values are left as they stand."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from askwhy.exchange.lines import blocks_of_lines
from askwhy.exchange.vcard_heads import KNOWN_HEADS, MARK, NO_HEAD, Head, read_head

_BASE64 = re.compile(rb"[A-Za-z0-9+/=]+")
_EDGE = re.compile(rb"[ \t]*(?:BEGIN|END)[ \t]*:[ \t]*VCARD", re.IGNORECASE)
_EDGE_AFTER_CR = re.compile(rb"\r" + _EDGE.pattern, re.IGNORECASE)
_BLANKS = (b" ", b"\t")

_LONGEST_HEAD = 65536
"""Bytes in which the colon of a property must come; the labels of an address stand before it."""


class Property(NamedTuple):
    """One property as it stands: the value is still encoded and escaped.

    `text` is the whole line, for a list of problems. A line that is no property has a head without a name.
    """

    line: int
    text: bytes
    head: Head
    value: bytes


def properties(data: bytes) -> Iterator[Property]:
    """Give the properties of a file in UTF-8 or an 8-bit charset, with what is no property among them."""
    old = False
    # Nearly every line begins a property, so what is asked of each is asked of a byte and of a head that is known.
    last = Property(0, b"", NO_HEAD, b"")
    folded: _Folded | None = None
    for number, text in enumerate(_physical_lines(data), 1):
        if text[:1] in _BLANKS or last.head.encoding:
            folded = folded or _Folded(last)
            if folded.takes(text, old):
                continue
        if folded is not None:
            last, folded = folded.whole(), None
        if last.head.name or last.text.strip():
            yield last
        last = parsed(number, text)
        if last.head.turns:
            old = last.head.name == "VERSION" and last.value.strip() == b"2.1"
    last = folded.whole() if folded is not None else last
    if last.text.strip():
        yield last


def _physical_lines(data: bytes) -> Iterator[bytes]:
    """Give the lines at any line end. Beside LF a CR alone is a letter of a value, unless cards hang on it."""
    if b"\n" not in data:
        yield from data.split(b"\r")
        return
    clean = data.count(b"\r") == data.count(b"\r\n")
    for lines in blocks_of_lines(data):
        yield from lines if clean else _parted(lines)


def _parted(lines: list[bytes]) -> Iterator[bytes]:
    for line in lines:
        bare = line.rstrip(b"\r")
        if b"\r" in bare and _EDGE_AFTER_CR.search(bare):
            yield from bare.split(b"\r")
        else:
            yield bare


class _Folded:
    """A property that grows while the lines below belong to it."""

    def __init__(self, begun: Property) -> None:
        self._line, self._last = begun.line, begun.text
        self._before = bytearray()
        self._quoted, self._base64 = begun.head.quoted, begun.head.base64
        self._closed = not begun.text or bool(_EDGE.match(begun.text))

    def takes(self, text: bytes, old: bool) -> bool:
        """Take the next line if it belongs to this one; `old` means vCard 2.1, whose folds keep the blank."""
        blank = text[:1] in _BLANKS
        if self._closed or not (blank or self._quoted or self._base64) or _EDGE.match(text):
            return False
        if self._quoted and self._last.rstrip(b" \t").endswith(b"="):
            self._last = self._last.rstrip(b" \t")[:-1]
            self._grow(text)
            return True
        if blank:
            keeps = old and not self._base64 and not self._last.endswith(_BLANKS)
            self._grow((b" " if keeps else b"") + text[1:])
            return True
        if self._base64 and _BASE64.fullmatch(text):
            self._grow(text)
            return True
        return False

    def _grow(self, text: bytes) -> None:
        self._before += self._last
        self._last = text

    def whole(self) -> Property:
        """Give the property of the joined line."""
        return parsed(self._line, bytes(self._before + self._last) if self._before else self._last)


def parsed(number: int, line: bytes) -> Property:
    """Read a whole line."""
    start, colon, value = line.partition(b":")
    head = KNOWN_HEADS.get(start) if colon else None
    if head is None:
        start, value = _cut(line)
        head = read_head(start)
    return Property(number, line, head, value)


def _cut(line: bytes) -> tuple[bytes, bytes]:
    """Cut a line at the colon that stands in no quotation; without one the head is empty."""
    for mark in MARK.finditer(line, 0, _LONGEST_HEAD):
        if mark[0] == b":":
            return line[: mark.start()], line[mark.end() :]
    return b"", line
