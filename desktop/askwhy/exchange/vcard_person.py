"""Reads the person of one card: all that its properties say together."""

from collections.abc import Sequence
from typing import NamedTuple

from askwhy.exchange.gathering import Gathered
from askwhy.exchange.text import decode
from askwhy.exchange.vcard_fields import How, how_to_read
from askwhy.exchange.vcard_heads import KINDS
from askwhy.exchange.vcard_lines import Property
from askwhy.exchange.vcard_values import LONGEST, read_value, unescaped
from askwhy.exchange.ways import typed_label


class Trouble(NamedTuple):
    """A property that was not wholly readable, and the reason's key."""

    item: Property
    why: str


class Card(NamedTuple):
    """What a card says, what of it was not wholly readable, and the names of what is left out."""

    gathered: Gathered
    troubles: list[Trouble]
    left_out: list[str]
    of_several: bool
    """It is a list of people, not a person."""


def gather(items: Sequence[Property], home: str) -> Card:
    """Gather what a card says. `home` is the computer's code page."""
    beside = _Beside([item for item in items if item.head.tells])
    charset = beside.charset
    card = Card(Gathered(), [], [], beside.of_several)
    for item in items:
        how = how_to_read(item.head)
        if how.read is not None:
            value = item.value
            # Nearly every value is as plain as that, and is read in a quarter of the time.
            if how.plain and value.isascii() and len(value) <= LONGEST and not charset:
                text = value.decode()
            else:
                text, why = read_value(item, charset, home)
                if why:
                    card.troubles.append(Trouble(item, why))
            how.read(card.gathered, beside.told(how) if item.head.group else how, text)
        elif how.left_out:
            card.left_out.append(item.head.name)
        elif not item.head.name:
            card.gathered.leave("", decode(item.text[:LONGEST], charset, home))
    return card


class _Beside:
    """What properties tell of others in their card: a charset, and for Apple's groups a label or a country."""

    def __init__(self, telling: Sequence[Property]) -> None:
        self.charset, self.of_several = "", False
        self._labels: dict[str, str] = {}
        self._countries: dict[str, str] = {}
        for item in telling:
            head = item.head
            self.charset = self.charset or head.charset
            self.of_several |= head.name in KINDS and item.value.strip().lower() == b"group"
            if head.group and head.name in ("X-ABLABEL", "X-ABADR"):
                told = self._labels if head.name == "X-ABLABEL" else self._countries
                told[head.group] = unescaped(read_value(item).text)

    def told(self, how: How) -> How:
        """Give how a property is read with what its group tells."""
        group = how.head.group
        return how.beside(typed_label(self._labels.get(group, "")), self._countries.get(group, ""))
