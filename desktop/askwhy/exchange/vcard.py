"""Reads a vCard file: finds its cards, also those that have no end, and makes people of them."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from askwhy.domain.drafts import PersonDraft, ReadFile
from askwhy.domain.faults import Fault
from askwhy.exchange.report import Report
from askwhy.exchange.text import decode
from askwhy.exchange.vcard_fields import OPENING
from askwhy.exchange.vcard_lines import Property, properties
from askwhy.exchange.vcard_person import gather
from askwhy.exchange.vcard_values import read_value, unescaped
from askwhy.facts.code_pages import WESTERN

_MOST_CARDS = 120_000
"""No address book has more; a quarter of the largest that a phone takes would be a phone book."""
_MOST_LINES = 100_000
_LINES_PER_CARD = 1000
"""A file may have so many lines, and so many more for each of its cards; folded lines count once.

What has more is no address book, and would only keep its owner waiting: each line takes some ten millionths of
a second.
"""

_LONGEST_SHOWN = 1000
"""Bytes of a line that are decoded for a list of problems."""

_END = re.compile(rb"[\r\n][ \t]*END[ \t]*:[ \t]*VCARD", re.IGNORECASE)
_CARD = re.compile(rb"(?:^|[\r\n\xbf])[ \t]*(?:BEGIN|END)[ \t]*:[ \t]*VCARD", re.IGNORECASE)


def is_vcard(data: bytes) -> bool:
    """Tell whether bytes hold a card, by its first or last line."""
    return bool(_CARD.search(data))


def read_cards(data: bytes, file_name: str, home: str = WESTERN) -> ReadFile:
    """Read all cards of a file; what is no part of one, and cards without a person, become problems.

    `home` is the computer's code page. Raises Fault "too_crowded" for what no address book looks like, before
    it costs time.
    """
    _refuse_crowds(data, file_name)
    reader = _Reader(file_name, home)
    reader.take_all(properties(data))
    reader.close_unfinished()
    return reader.report.closed(reader.people, reader.left_out)


def _refuse_crowds(data: bytes, file_name: str) -> None:
    lines = data.count(b"\n") - data.count(b"\n ") - data.count(b"\n\t")
    lines = max(lines, data.count(b"\r") if b"\n" not in data else 0)
    if lines <= _MOST_LINES:
        return
    cards = sum(1 for _ in _END.finditer(data))
    if cards > _MOST_CARDS or lines > _MOST_LINES + cards * _LINES_PER_CARD:
        raise Fault("too_crowded", file=file_name)


class _Open(NamedTuple):
    """A card that is being read: the line that begins it, and what it holds so far."""

    begin: Property
    items: list[Property]


class _Reader:
    """Sorts properties into cards and cards into people; a card inside a card is a person of its own."""

    def __init__(self, file_name: str, home: str) -> None:
        self.people: list[PersonDraft] = []
        self.report = Report(file_name)
        self.left_out: Counter[str] = Counter()
        self._home = home
        self._open: list[_Open] = []
        """The cards that have no end yet, the innermost last."""
        self._agent: tuple[Property, int] | None = None
        """An AGENT whose card follows, and how many lines its own card had then."""

    def take_all(self, items: Iterable[Property]) -> None:
        """Take the properties of a file in turn."""
        opened = self._open
        for item in items:
            if opened and item.head.inside:
                opened[-1].items.append(item)
            else:
                self._take(item)

    def _take(self, item: Property) -> None:
        head = item.head
        if not head.inside and self._is_edge(item):
            return
        if not self._open:
            if head.name not in OPENING:
                self._problem(item, "not_a_property")
                return
            self._open.append(_Open(item, []))
        elif not head.name:
            self._problem(item, "not_a_property")
        if head.name != "AGENT" or not self._is_card(item):
            self._open[-1].items.append(item)

    def close_unfinished(self, depth: int = 0) -> None:
        """Take what open cards hold, down to a depth."""
        while len(self._open) > depth:
            self._problem(self._open[-1].begin, "unfinished_card")
            self._finish()

    def _is_edge(self, item: Property) -> bool:
        """Take the first or last line of a card."""
        value = item.value.strip().upper()
        begins = item.head.name == "BEGIN" and value == b"VCARD"
        ends = item.head.name == "END" and value.startswith(b"VCARD")
        if ends and self._open:
            self._finish()
        if begins or (ends and b"BEGIN:VCARD" in value):
            self._begin_card(item)
        return begins or ends

    def _begin_card(self, item: Property) -> None:
        if self._agent is not None and self._open and self._agent[1] == len(self._open[-1].items):
            self._problem(self._agent[0], "nested_card")
        elif len(self._open) == 1:
            self.close_unfinished()
        self._agent = None
        self._open.append(_Open(item, []))

    def _is_card(self, item: Property) -> bool:
        """Take an AGENT that is a card: on the lines below (2.1), or in its value (3.0)."""
        value = item.value.strip().upper()
        if value and not value.startswith(b"BEGIN:VCARD"):
            return False
        depth = len(self._open)
        self._agent = item, len(self._open[-1].items)
        text = unescaped(read_value(item, "", self._home).text)
        self.take_all(inner._replace(line=item.line) for inner in properties(text.encode("utf-8", "replace")))
        if b"END:VCARD" in value:
            self.close_unfinished(depth)
        return True

    def _finish(self) -> None:
        begin, items = self._open.pop()
        gathered, troubles, left_out, of_several = gather(items, self._home)
        if left_out:
            self.left_out.update(left_out)
        for trouble in troubles:
            self._problem(*trouble)
        if of_several:
            self._problem(begin, "list_of_people", gathered.summary())
            return
        person = gathered.draft()
        if person is None:
            person = gathered.draft(called=gathered.hint())
            self._problem(
                begin, "no_name" if person else "no_person", person.name if person else gathered.summary()
            )
        if person is not None:
            self.people.append(person)

    def _problem(self, item: Property, why: str, text: str = "") -> None:
        self.report.add(item.line, lambda: text or decode(item.text[:_LONGEST_SHOWN]), why)
