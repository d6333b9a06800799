"""Gathers what a card or a row says of one person, and makes a draft of it; nothing that is said gets lost."""

from collections.abc import Iterable
from operator import itemgetter
from typing import TypeVar

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.people import Address
from askwhy.exchange.names import PARTS, full_name, pronouns_of, says_more, words
from askwhy.exchange.text import one_line
from askwhy.exchange.ways import emails_in, is_for_talking, phones_in
from askwhy.facts.countries import country_code
from askwhy.facts.places import known_zone

T = TypeVar("T")

UNRANKED = 101
"""The rank of a way that nobody preferred; vCard 4 ranks from 1 to 100 (RFC 6350, 5.3)."""

_RANK = itemgetter(0)

_LONGEST_HINT = 60
"""Letters of a name that is the beginning of something else."""

_LAST = 1000
"""Added to the rank of a number that cannot be called."""


class Gathered:
    """What is known so far of one person. `title` is how the file calls a value, for what stays unread."""

    def __init__(self) -> None:
        self._said: dict[str, tuple[str, str]] = {}
        self._emails: list[tuple[int, str, str]] = []
        self._phones: list[tuple[int, str, str]] = []
        self._addresses: list[tuple[int, Address]] = []
        self._written_out: list[tuple[str, str, str]] = []
        self._notes: list[str] = []
        self._tags: list[str] = []
        self._unread: list[str] = []
        self.opted_out = False
        """They asked not to be contacted."""

    def say(self, field: str, title: str, text: str) -> None:
        """Take a value of which there is one: a part of a name, name, employer, role, uid. The first counts."""
        text = one_line(text)
        if text and self._said.setdefault(field, (title, text))[1] != text:
            self.leave(title, text)

    def leave(self, title: str, text: str) -> None:
        """Keep a value for which there is no field."""
        line = one_line(text)
        if line:
            self._unread.append(f"{title}: {line}" if title else line)

    def email(self, title: str, text: str, label: str, rank: int = UNRANKED) -> None:
        """Take e-mail addresses; what is none of them stays unread."""
        found, says_more = emails_in(text)
        self._emails += [(rank, address, label) for address in found]
        if says_more:
            self.leave(title, text)

    def phone(self, text: str, label: str, rank: int = UNRANKED) -> None:
        """Take phone numbers; a fax comes after all that can be called."""
        place = rank if is_for_talking(label) else rank + _LAST
        self._phones += [(place, number, label) for number in phones_in(text)]

    def address(self, address: Address, rank: int = UNRANKED) -> None:
        """Take a postal address."""
        self._addresses.append((rank, address))

    def written_out(self, title: str, text: str, label: str) -> None:
        """Take an address as it stands on an envelope; it counts where its parts are not known."""
        if text:
            self._written_out.append((title, text, label))

    def note(self, text: str) -> None:
        """Take a note; several stand below each other."""
        if text:
            self._notes.append(text)

    def tags(self, texts: Iterable[str]) -> None:
        """Take tags. Google's group of all people ("* myContacts") says nothing."""
        tags = [one_line(text.strip().removeprefix("* ")) for text in texts]
        self._tags += [tag for tag in tags if tag.replace(" ", "").casefold() not in ("", "mycontacts")]

    def gender(self, title: str, text: str) -> None:
        """Take a gender, for the pronouns."""
        pronoun = pronouns_of(text)
        if pronoun:
            self._said.setdefault("likely_pronouns", (title, pronoun))
        else:
            self.leave(title, text)

    def zone(self, title: str, text: str) -> None:
        """Take a time zone's name; an offset is none, because it is not the same in summer."""
        name = _zone_name(text.strip())
        if name:
            self.say("zone", title, name)
        else:
            self.leave(title, text)

    def summary(self) -> str:
        """Say in one line what was gathered, where it makes no person."""
        said = [text for _, text in self._said.values()]
        streets = [address.street or address.city for _, address in self._addresses]
        written = [text for _, text, _ in self._written_out]
        return " · ".join(filter(None, (*said, *streets, *written, *self._notes, *self._unread)))

    def hint(self) -> str:
        """Give what may stand for a name where there is none: the first line of an address."""
        streets = (address.street or address.city for _, address in self._addresses)
        written = (text for _, text, _ in self._written_out)
        return next(filter(None, (*streets, *written)), "").strip().split("\n")[0][:_LONGEST_HINT]

    def draft(self, called: str = "") -> PersonDraft | None:
        """Make the draft; None when there is nothing by which to tell a person, and no name to call it."""
        emails = _ways(self._emails)
        phones = _ways(self._phones)
        name = self._name([way for way, _ in (*emails, *phones)]) or one_line(called)
        if not name:
            return None
        return PersonDraft(
            name=name,
            uid=self._text("uid"),
            pronouns=self._text("pronouns") or self._likely_pronouns(),
            role=self._text("role"),
            employer=self._text("employer"),
            emails=tuple(emails),
            phones=tuple(phones),
            addresses=self._all_addresses(name),
            zone=self._text("zone"),
            language=self._text("language"),
            note="\n".join(_once(self._notes)),
            tags=_once(self._tags),
            unread=_once(self._unread),
            opted_out=self.opted_out,
        )

    def _text(self, field: str) -> str:
        return self._said.get(field, ("", ""))[1]

    def _likely_pronouns(self) -> str:
        return self._text("likely_pronouns") or pronouns_of(self._text("prefix"))

    def _name(self, ways: list[str]) -> str:
        """Choose the name; what the others say beyond it stays unread.

        Where the whole name is the employer's, as of a card that is shown by it, the person is in the parts.
        """
        built = full_name({part: self._said[part][1] for part in PARTS if part in self._said})
        whole, employer, nickname = self._text("name"), self._text("employer"), self._text("nickname")
        if built and whole == employer:
            whole = built
        chosen = whole or built or nickname or employer or one_line(next(iter(ways), ""))
        said = [self._said[part] for part in (*PARTS, "nickname") if part in self._said]
        left = [(title, text) for title, text in said if says_more(text, chosen)]
        for title in dict.fromkeys(title for title, _ in left):
            self.leave(title, " ".join(text for own, text in left if own == title))
        return chosen

    def _all_addresses(self, name: str) -> tuple[Address, ...]:
        """Give the addresses, preferred first, with those that are only written out."""
        addresses = [address for _, address in sorted(self._addresses, key=_RANK)]
        if not self._written_out:
            return _once(addresses)
        places = {address.label for address in addresses} | ({""} if addresses else set())
        known = words(" ".join([name, *(text for _, text in self._said.values()), *map(_text, addresses)]))
        for title, text, label in self._written_out:
            if words(text) <= known:
                continue
            if label in places:
                self.leave(title, text)
            else:
                addresses.append(_from_lines(text, label, (name, self._text("employer"))))
        return _once(addresses)


def _once(values: list[T]) -> tuple[T, ...]:
    """Give each value once, in their order."""
    return tuple(dict.fromkeys(values) if len(values) > 1 else values)


def _ways(ranked: list[tuple[int, str, str]]) -> list[tuple[str, str]]:
    """Give values with their labels, preferred first, each value once."""
    labels: dict[str, str] = {}
    for _, value, label in sorted(ranked, key=_RANK):
        labels.setdefault(value, label)
    return list(labels.items())


def _text(address: Address) -> str:
    parts = (address.street, address.locality, address.city, address.region, address.postal_code)
    return " ".join((*parts, address.country))


def _from_lines(text: str, label: str, names: tuple[str, ...]) -> Address:
    """Make an address of its lines: without the names above it, the country taken from its end."""
    lines = [line.strip() for line in text.splitlines() if line.strip() and line.strip() not in names]
    country = lines.pop() if len(lines) > 1 and country_code(lines[-1]) else ""
    return Address(street="\n".join(lines), country=country, label=label)


def _zone_name(text: str) -> str:
    try:
        return known_zone(text) if "/" in text else ""
    except Fault:
        return ""
