"""Reads the person of one card: what each property says."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from askwhy.domain.people import Address
from askwhy.exchange.gathering import UNRANKED, Gathered
from askwhy.exchange.text import decode
from askwhy.exchange.vcard_lines import Property
from askwhy.exchange.vcard_values import LONGEST, param_text, parts, read_value, unescaped
from askwhy.exchange.ways import label_of, street_lines, typed_label

_SILENT = re.compile(
    r"VERSION|KIND|PRODID|REV|PHOTO|LOGO|SOUND|KEY|CLASS|MAILER|SORT-STRING|PROFILE|SOURCE|CLIENTPIDMAP|XML|MEMBER"
    r"|X-ABLABEL|X-ABADR|X-ABUID|X-ABSHOWAS.*|X-ADDRESSBOOKSERVER-.*|X-EVOLUTION-(?:FILE-AS|LIST|WEBDAV|BOOK).*|X-MOZILLA-.*"
    r"|X-IMAGE.*|X-SHARED-PHOTO-.*|X-MS-OL-.*|X-MS-CARDPICTURE|X-KADDRESSBOOK-CRYPTO.*"
)
"""Properties that mean something to programs, not to people."""

_NAME_ORDER = ("family", "given", "middle", "prefix", "suffix")
"""The components of N (RFC 6350, 6.2.2)."""


class _Field(NamedTuple):
    """A property with its value read, its label, and its rank among its like (1: preferred)."""

    item: Property
    text: str
    label: str
    rank: int
    country: str
    """Of the address with the same group, as Apple gives it (X-ABADR)."""

    @property
    def title(self) -> str:
        """Give how the file calls it: "URL (work)"."""
        return f"{self.item.name} ({self.label})" if self.label else self.item.name

    @property
    def meant(self) -> str:
        """Give the whole value as it was meant."""
        return unescaped(self.text)


def gather(items: Sequence[Property]) -> tuple[Gathered, list[tuple[Property, str]]]:
    """Gather what a card says, and list its properties that were not wholly readable, with the reason's key."""
    gathered = Gathered()
    troubles: list[tuple[Property, str]] = []
    labels, countries = _of_groups(items, "X-ABLABEL"), _of_groups(items, "X-ABADR")
    charset = next((item.param("CHARSET") for item in items if item.param("CHARSET")), "")
    for item in items:
        if not item.name:
            gathered.leave("", decode(item.text[:LONGEST]))
        elif not _is_silent(item):
            value = read_value(item, charset)
            troubles += [(item, value.why)] if value.why else []
            label = typed_label(labels.get(item.group, "")) or label_of(item.types)
            field = _Field(item, value.text, label, _rank(item), countries.get(item.group, ""))
            _READERS.get(item.name, _unread)(gathered, field)
    return gathered, troubles


def _is_silent(item: Property) -> bool:
    binary = item.name not in _READERS and item.param("ENCODING").upper() in ("B", "BASE64")
    return binary or bool(_SILENT.fullmatch(item.name))


def is_group(items: Sequence[Property]) -> bool:
    """Tell whether a card is a list of people, not a person."""
    kinds = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
    return any(item.name in kinds and item.value.strip().lower() == b"group" for item in items)


def _of_groups(items: Sequence[Property], name: str) -> dict[str, str]:
    return {
        item.group: unescaped(read_value(item, "").text) for item in items if item.group and item.name == name
    }


def _rank(item: Property) -> int:
    """Give the rank: PREF=1 to 100 (vCard 4), or the type PREF (before)."""
    number = item.param("PREF")
    if number.isdecimal() and len(number) <= 3:
        return int(number)
    return 1 if "PREF" in (each.upper() for each in item.types) else UNRANKED


def _unread(gathered: Gathered, field: _Field) -> None:
    gathered.leave(field.title, field.meant)


def _name(gathered: Gathered, field: _Field) -> None:
    for part, text in zip(_NAME_ORDER, parts(field.text, comma=" "), strict=False):
        gathered.say(part, field.title, text)


def _nickname(gathered: Gathered, field: _Field) -> None:
    gathered.say("nickname", field.title, field.meant)


def _full_name(gathered: Gathered, field: _Field) -> None:
    gathered.say("name", field.title, field.meant)


def _employer(gathered: Gathered, field: _Field) -> None:
    name, *units = parts(field.text)
    gathered.say("employer", field.title, name)
    gathered.leave(field.title, ", ".join(filter(None, units)))


def _role(gathered: Gathered, field: _Field) -> None:
    gathered.say("role", field.title, field.meant)


def _uid(gathered: Gathered, field: _Field) -> None:
    gathered.say("uid", field.title, field.meant.removeprefix("urn:uuid:"))


def _email(gathered: Gathered, field: _Field) -> None:
    gathered.email(field.title, field.meant, field.label, field.rank)


def _phone(gathered: Gathered, field: _Field) -> None:
    gathered.phone(field.meant, field.label, field.rank)


def _address(gathered: Gathered, field: _Field) -> None:
    """Read the components of ADR (RFC 6350, 6.3.1); an address in one piece is taken as a street."""
    found = parts(field.text, comma="\n")
    if len(found) == 1:
        found = ["", "", *found]
    box, extended, street, *rest = (*found[:7], *[""] * (7 - len(found)))
    city, region, code, country = (", ".join(text.split("\n")) for text in rest)
    organisation = param_text(field.item.param("X-ORGANISATION"))
    locality = extended if field.item.param("X-EXTENDED") == "district" else ""
    if any(found[:7]) or organisation:
        address = Address(
            street=street_lines(street, "" if locality else extended, box),
            locality=", ".join(locality.split("\n")),
            city=city,
            region=region,
            postal_code=code,
            country=country or field.country.upper(),
            organisation=organisation,
            label=field.label,
        )
        gathered.address(address, field.rank)
    gathered.written_out("LABEL", param_text(field.item.param("LABEL")), field.label)
    gathered.leave(field.title, " ".join(found[7:]))


def _kept(gathered: Gathered, field: _Field) -> None:
    """Take what AskWhy itself once read and did not understand, as it stood."""
    gathered.leave("", field.meant)


def _written_out(gathered: Gathered, field: _Field) -> None:
    gathered.written_out(field.title, field.meant, field.label)


def _note(gathered: Gathered, field: _Field) -> None:
    gathered.note(field.meant)


def _tags(gathered: Gathered, field: _Field) -> None:
    gathered.tags(parts(field.text, ","))


def _zone(gathered: Gathered, field: _Field) -> None:
    gathered.zone(field.title, field.meant)


def _pronouns(gathered: Gathered, field: _Field) -> None:
    gathered.say("pronouns", field.title, field.meant)


def _gender(gathered: Gathered, field: _Field) -> None:
    gathered.gender(field.title, field.meant.strip(";"))


_READERS: dict[str, Callable[[Gathered, _Field], None]] = {
    "FN": _full_name,
    "N": _name,
    "NICKNAME": _nickname,
    "ORG": _employer,
    "TITLE": _role,
    "ROLE": _role,
    "UID": _uid,
    "EMAIL": _email,
    "TEL": _phone,
    "ADR": _address,
    "LABEL": _written_out,
    "NOTE": _note,
    "CATEGORIES": _tags,
    "TZ": _zone,
    "PRONOUNS": _pronouns,
    "X-PRONOUNS": _pronouns,
    "GENDER": _gender,
    "X-GENDER": _gender,
    "X-ASKWHY-KEPT": _kept,
}

OPENING = frozenset(_READERS) | {"VERSION"}
"""The properties that stand in a card and nowhere else, also where its first line is missing."""
