"""Writes people as CSV that opens right in Excel and LibreOffice, with Google's titles, which most programs know."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.people import Address
from askwhy.exchange.csv_guard import guarded, phone_cell
from askwhy.facts.countries import country_name


class Most(NamedTuple):
    """How many ways of each kind the person has who has most of them: so many columns there are."""

    emails: int
    phones: int
    addresses: int


def write_rows(people: Iterable[PersonDraft], most: Most, delimiter: str = ",") -> Iterator[bytes]:
    """Write a header and a row for each person, in UTF-8 with the mark by which Excel knows it."""
    line = _Line()
    writer = csv.writer(line, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(_titles(*most))
    yield line.text.encode("utf-8-sig")
    for each in people:
        writer.writerow(_row(each, *most))
        yield line.text.encode("utf-8", "replace")


class _Line:
    """Holds the line that was written last."""

    text = ""

    def write(self, text: str) -> None:
        """Hold a line."""
        self.text = text


_PLACE = ("Label", "Street", "Neighborhood", "City", "Region", "Postal Code", "Country", "Organisation")


def _titles(emails: int, phones: int, addresses: int) -> list[str]:
    return [
        *("Name", "Pronouns", "Organization Title", "Organization Name"),
        *(f"E-mail {number} - {part}" for number in range(1, emails + 1) for part in ("Label", "Value")),
        *(f"Phone {number} - {part}" for number in range(1, phones + 1) for part in ("Label", "Value")),
        *(f"Address {number} - {part}" for number in range(1, addresses + 1) for part in _PLACE),
        *("Time Zone", "Notes", "Labels", "Asked not to be contacted", "Kept from imports", "UID"),
    ]


def _row(draft: PersonDraft, emails: int, phones: int, addresses: int) -> list[str]:
    ways = [[guarded(label), guarded(value)] for value, label in draft.emails]
    numbers = [[guarded(label), phone_cell(value)] for value, label in draft.phones]
    places = [_place(address) for address in draft.addresses]
    cells = [
        *map(guarded, (draft.name, draft.pronouns, draft.role, draft.employer)),
        *_filled(ways, emails, 2),
        *_filled(numbers, phones, 2),
        *_filled(places, addresses, len(_PLACE)),
        *map(guarded, (draft.zone, draft.note, " ::: ".join(draft.tags))),
        "yes" if draft.opted_out else "",
        *map(guarded, ("\n".join(draft.unread), draft.uid)),
    ]
    return [cell.replace("\0", "") for cell in cells]


def _place(address: Address) -> list[str]:
    parts = (address.label, address.street, address.locality, address.city, address.region)
    return [
        *map(guarded, (*parts, address.postal_code)),
        *map(guarded, (country_name(address.country), address.organisation)),
    ]


def _filled(groups: Sequence[Sequence[str]], count: int, size: int) -> list[str]:
    missing = [[""] * size] * (count - len(groups))
    return list(chain.from_iterable((*groups, *missing)))
