"""Writes people as vCard 4.0, or 3.0 for programs that read no newer one; what AskWhy kept unread goes back out."""

import re
from collections.abc import Iterable, Iterator

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.people import Address
from askwhy.exchange.text import clean
from askwhy.exchange.text_lines import folded
from askwhy.facts.countries import country_name

VERSIONS = ("4.0", "3.0")

_PLAIN_TYPES = {"work", "home", "cell", "fax", "pager", "voice", "text", "video"}
"""The types of both versions (RFC 2426, 3.3.1; RFC 6350, 6.4.1); any other label is an X-ABLabel."""

_KNOWN_UNREAD = re.compile(r"(URL|BDAY|ANNIVERSARY|IMPP)(?: \((work|home)\))?: (.+)")


def write_cards(people: Iterable[PersonDraft], version: str = VERSIONS[0]) -> Iterator[bytes]:
    """Write people, one card each."""
    return (_Card(person, version).bytes() for person in people)


class _Card:
    """One card in the making."""

    def __init__(self, person: PersonDraft, version: str) -> None:
        self._person = person
        self._new = version == VERSIONS[0]
        self._groups = 0
        self._lines = ["BEGIN:VCARD", f"VERSION:{version}"]

    def bytes(self) -> bytes:
        """Give the whole card."""
        self._who()
        for address, label in self._person.emails:
            self._labelled("EMAIL", label, escaped(address), first=self._person.emails[0][0] == address)
        for number, label in self._person.phones:
            self._labelled("TEL", label, escaped(number), first=self._person.phones[0][0] == number)
        for place in self._person.addresses:
            self._address(place)
        self._rest()
        return b"".join(folded(line) for line in (*self._lines, "END:VCARD"))

    def _put(self, name: str, text: str) -> None:
        if text:
            self._lines.append(f"{name}:{escaped(text)}")

    def _who(self) -> None:
        person = self._person
        self._put("UID", person.uid)
        self._put("FN", person.name)
        *given, family = person.name.split() or [""]
        self._lines.append(f"N:{escaped(family)};{escaped(' '.join(given))};;;")
        self._put("ORG", person.employer)
        self._put("TITLE", person.role)
        self._put("PRONOUNS" if self._new else "X-PRONOUNS", person.pronouns)
        self._put("LANG", person.language)

    def _labelled(self, name: str, label: str, value: str, *, first: bool) -> None:
        """Write one way to reach the person; a label of one's own stands beside it, as Apple has it."""
        types = label.split()
        plain = all(word in _PLAIN_TYPES for word in types)
        head = name
        if types and plain:
            head += (
                f";TYPE={','.join(types)}" if len(types) == 1 else "".join(f";TYPE={each}" for each in types)
            )
        if first:
            head += ";PREF=1" if self._new else ";TYPE=PREF"
        if types and not plain:
            self._groups += 1
            self._lines.append(f"item{self._groups}.X-ABLabel:{escaped(label)}")
            head = f"item{self._groups}.{head}"
        self._lines.append(f"{head}:{value}")

    def _address(self, address: Address) -> None:
        """Write an address; what has no component of its own (district, organisation) is named in a parameter."""
        parts = (
            *("", address.locality, address.street, address.city, address.region, address.postal_code),
            country_name(address.country),
        )
        head = "ADR"
        if address.locality:
            head += ";X-EXTENDED=district"
        if address.organisation:
            head += f";X-ORGANISATION={_param(address.organisation)}"
        self._labelled(head, address.label, ";".join(map(escaped, parts)), first=False)

    def _rest(self) -> None:
        person = self._person
        self._put("TZ", person.zone)
        self._put("X-ASKWHY-OPTED-OUT", "yes" if person.opted_out else "")
        if person.tags:
            self._lines.append(f"CATEGORIES:{','.join(map(escaped, person.tags))}")
        self._put("NOTE", person.note)
        for text in person.unread:
            known = _KNOWN_UNREAD.fullmatch(text)
            if known:
                kind = f";TYPE={known[2]}" if known[2] else ""
                self._lines.append(f"{known[1]}{kind}:{escaped(known[3])}")
            else:
                self._put("X-ASKWHY-KEPT", text)


def escaped(text: str) -> str:
    """Give a text as a value: RFC 6350, 3.4."""
    text = clean(text)
    for letter, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(letter, written)
    return text


def _param(text: str) -> str:
    """Give a text as a parameter's value: RFC 6868, 3.1."""
    text = clean(text)
    for letter, written in (("^", "^^"), ("\n", "^n"), ('"', "^'")):
        text = text.replace(letter, written)
    return f'"{text}"'
