"""Reads what stands before the colon of a vCard property: group, name and parameters."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from askwhy.exchange.text import decode

_ENCODINGS = ("QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT")
MARK = re.compile(rb'"[^"]*"|[;:]')
"""A quotation, or a border of parts."""

_MOST_PARAMS = 1000
"""More parameters than any property has: what has more is none, or ends here."""

_KEPT_HEAD = 200
"""Bytes of a head that is remembered."""

_MOST_KNOWN = 2048

KINDS = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
"""Where a card says what it is of: a person, a list."""

_NAME = re.compile(r"[\w/-]+")


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """A head, the same object wherever the same bytes come again: a file has few, and repeats them in each card.

    `name` and the parameters' names are in capitals; a parameter without a name (2.1: "TEL;WORK") counts as TYPE.
    What is no property has no name.
    """

    group: str
    name: str
    params: Mapping[str, tuple[str, ...]]
    encoding: str
    """In capitals; empty where none is named."""
    charset: str
    inside: bool
    """It is a line of a card and nothing more: no edge, no card of its own."""
    turns: bool
    """It tells how the lines below are folded: BEGIN, VERSION."""
    tells: bool
    """It tells of the properties beside it, or of the card: a group, a charset, a kind."""

    def param(self, name: str) -> str:
        """Give the first value of a parameter; empty when there is none."""
        values = self.params.get(name)
        return values[0] if values else ""

    @property
    def types(self) -> tuple[str, ...]:
        """Give the types."""
        return self.params.get("TYPE", ())

    @property
    def quoted(self) -> bool:
        """Tell whether the value is in quoted-printable, whose lines go on by a mark at their end."""
        return self.encoding in ("QUOTED-PRINTABLE", "Q")

    @property
    def base64(self) -> bool:
        """Tell whether the value is in Base64, whose lines may go on without a mark."""
        return self.encoding in ("BASE64", "B")


NO_HEAD = Head("", "", {}, "", "", False, False, False)


KNOWN_HEADS: dict[bytes, Head] = {}
"""Heads that were read, by their bytes; those with quotations, which may hide a colon, are none of them."""


def read_head(text: bytes) -> Head:
    """Read a head; one without a name where there is none."""
    head = KNOWN_HEADS.get(text) or _read(text)
    if len(text) < _KEPT_HEAD and b'"' not in text:
        if len(KNOWN_HEADS) >= _MOST_KNOWN:
            KNOWN_HEADS.clear()
        KNOWN_HEADS[text] = head
    return head


def _read(text: bytes) -> Head:
    cuts = [0]
    for mark in MARK.finditer(text):
        if mark[0] == b";":
            cuts.append(mark.end())
        if len(cuts) > _MOST_PARAMS:
            return NO_HEAD
    ends = [*(cut - 1 for cut in cuts[1:]), len(text)]
    name, *params = (decode(text[start:end]).strip() for start, end in zip(cuts, ends, strict=True))
    before, dot, after = name.lstrip("\ufeff").partition(".")
    group, name = (before, after) if dot else ("", before)
    if not _NAME.fullmatch(name):
        return NO_HEAD
    found = _params(params)
    encoding, charset = (next(iter(found.get(each, ())), "") for each in ("ENCODING", "CHARSET"))
    name = name.upper()
    inside = name not in ("BEGIN", "END", "AGENT")
    tells = bool(group or charset) or name in KINDS
    turns = name in ("BEGIN", "VERSION")
    return Head(group.upper(), name, found, encoding.upper(), charset, inside, turns, tells)


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
