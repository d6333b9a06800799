"""Reads a vCard file: finds its cards, also those that have no end, and makes people of them."""

import re

from askwhy.domain.drafts import PersonDraft, Problem, ReadFile
from askwhy.domain.faults import Fault
from askwhy.exchange.text import decode, shorten
from askwhy.exchange.vcard_lines import Property, properties
from askwhy.exchange.vcard_person import OPENING, gather, is_group

_MOST_CARDS = 200_000
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


def read_cards(data: bytes, file_name: str) -> ReadFile:
    """Read all cards of a file; what is no part of one, and cards without a person, become problems.

    Raises Fault "too_crowded" for what no address book looks like, before it costs time.
    """
    _refuse_crowds(data, file_name)
    reader = _Reader(file_name)
    for item in properties(data):
        reader.take(item)
    reader.close_unfinished()
    return ReadFile(tuple(reader.people), tuple(reader.problems))


def _refuse_crowds(data: bytes, file_name: str) -> None:
    lines = data.count(b"\n") - data.count(b"\n ") - data.count(b"\n\t")
    lines = max(lines, data.count(b"\r") if b"\n" not in data else 0)
    if lines <= _MOST_LINES:
        return
    cards = sum(1 for _ in _END.finditer(data))
    if cards > _MOST_CARDS or lines > _MOST_LINES + cards * _LINES_PER_CARD:
        raise Fault("too_crowded", file=file_name)


class _Reader:
    """Sorts properties into cards and cards into people."""

    def __init__(self, file_name: str) -> None:
        self.people: list[PersonDraft] = []
        self.problems: list[Problem] = []
        self._file = file_name
        self._begin: Property | None = None
        self._items: list[Property] = []
        self._inside = 0
        """How many cards deep inside a card the reader is."""
        self._agent: Property | None = None
        """The AGENT whose card follows."""

    def take(self, item: Property) -> None:
        """Take the next property of the file."""
        value = item.value.strip().upper()
        if item.name == "BEGIN" and value == b"VCARD":
            self._begin_card(item)
        elif item.name == "END" and value.startswith(b"VCARD"):
            self._end_card()
            if b"BEGIN:VCARD" in value:
                self._begin_card(item)
        elif not self._inside:
            self._agent = None
            self._keep(item)

    def close_unfinished(self) -> None:
        """Take what an open card holds."""
        if self._begin is not None:
            self._problem(self._begin, "unfinished_card")
            self._finish()

    def _begin_card(self, item: Property) -> None:
        if self._agent is not None:
            self._problem(self._agent, "nested_card")
        if self._inside or self._agent is not None:
            self._agent = None
            self._inside += 1
        else:
            self.close_unfinished()
            self._begin = item

    def _end_card(self) -> None:
        if self._inside:
            self._inside -= 1
        elif self._begin is not None:
            self._finish()

    def _keep(self, item: Property) -> None:
        """Keep a property of the open card; one that can only belong to a card opens one itself."""
        if self._begin is None and item.name in OPENING:
            self._begin = item
        if self._begin is None or not item.name:
            self._problem(item, "not_a_property")
        if self._begin is not None and not self._is_agent(item):
            self._items.append(item)

    def _is_agent(self, item: Property) -> bool:
        """Tell whether a property is a card for someone else: on the lines below (2.1) or in its value (3.0)."""
        value = item.value.strip().upper()
        if item.name != "AGENT" or not (value == b"" or value.startswith(b"BEGIN:VCARD")):
            return False
        self._agent = item if not value else None
        if value:
            self._problem(item, "nested_card")
            self._inside = 0 if b"END:VCARD" in value else 1
        return True

    def _finish(self) -> None:
        begin, items = self._begin, self._items
        assert begin is not None
        self._begin, self._items = None, []
        gathered, troubles = gather(items)
        for item, why in troubles:
            self._problem(item, why)
        person = None if is_group(items) else gathered.draft()
        if person is None and not is_group(items):
            person = gathered.draft(called=gathered.hint())
            if person is not None:
                self._problem(begin, "no_name", person.name)
        if person is not None:
            self.people.append(person)
        else:
            self._problem(begin, "no_person", gathered.summary())

    def _problem(self, item: Property, why: str, text: str = "") -> None:
        said = shorten(text or decode(item.text[:_LONGEST_SHOWN]))
        self.problems.append(Problem(self._file, item.line, said, why))
