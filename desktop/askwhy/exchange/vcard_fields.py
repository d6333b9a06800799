"""Reads the properties of a card, each in its own way: what a name, a number, an address says."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from askwhy.domain.people import Address
from askwhy.exchange.gathering import UNRANKED, Gathered
from askwhy.exchange.vcard_heads import Head
from askwhy.exchange.vcard_values import param_text, parts, unescaped
from askwhy.exchange.ways import label_of, street_lines

_SILENT = re.compile(
    r"BEGIN|END|VERSION|KIND|PRODID|REV|CLASS|MAILER|SORT-STRING|PROFILE|SOURCE|CLIENTPIDMAP|XML|MEMBER"
    r"|X-ABLABEL|X-ABADR|X-ABUID|X-ABSHOWAS.*|X-ADDRESSBOOKSERVER-.*|X-EVOLUTION-(?:FILE-AS|LIST|WEBDAV|BOOK).*|X-MOZILLA-.*"
    r"|X-IMAGE.*|X-SHARED-PHOTO-.*|X-MS-OL-.*|X-KADDRESSBOOK-CRYPTO.*"
)
"""Properties that mean something to programs, not to people."""

_LEFT_OUT = ("PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE")
"""What a book has no room for, like all that is not text."""

_NAME_ORDER = ("family", "given", "middle", "prefix", "suffix")
"""The components of N (RFC 6350, 6.2.2)."""


class How(NamedTuple):
    """How a property with a certain head is read: by whom, with which label and rank (1: preferred)."""

    head: Head
    read: "Callable[[Gathered, How, str], None] | None"
    """None: it says nothing to a person."""
    plain: bool
    """It declares no encoding of its own."""
    left_out: bool
    """It says something, but the book has no room for it."""
    title: str
    """How the file calls it: "URL (work)"."""
    label: str
    rank: int
    country: str = ""
    """Of the address with the same group, as Apple gives it (X-ABADR)."""

    def beside(self, label: str, country: str) -> "How":
        """Give how it is read with what others of its group tell."""
        label = label or self.label
        return self._replace(title=_title_of(self.head.name, label), label=label, country=country)


@lru_cache(maxsize=2048)
def how_to_read(head: Head) -> How:
    """Tell how properties with a head are read."""
    reader = _READERS.get(head.name)
    left_out = head.name in _LEFT_OUT or (reader is None and head.base64)
    if reader is None and head.name and not left_out and not _SILENT.fullmatch(head.name):
        reader = _unread
    label = label_of(head.types)
    plain = not head.encoding and not head.charset
    return How(head, reader, plain, left_out, _title_of(head.name, label), label, _rank(head))


def _title_of(name: str, label: str) -> str:
    return f"{name} ({label})" if label else name


def _rank(head: Head) -> int:
    """Give the rank: PREF=1 to 100 (vCard 4), or the type PREF (before)."""
    number = head.param("PREF")
    if number.isdecimal() and len(number) <= 3:
        return int(number)
    return 1 if "PREF" in (each.upper() for each in head.types) else UNRANKED


def _unread(gathered: Gathered, how: How, text: str) -> None:
    gathered.leave(how.title, unescaped(text))


def _name(gathered: Gathered, how: How, text: str) -> None:
    found = parts(text, comma=" ")
    for part, said in zip(_NAME_ORDER, found, strict=False):
        if said:
            gathered.say(part, how.title, said)
    if len(found) > len(_NAME_ORDER):
        gathered.leave(how.title, " ".join(found[len(_NAME_ORDER) :]))


def _nickname(gathered: Gathered, how: How, text: str) -> None:
    gathered.say("nickname", how.title, unescaped(text))


def _full_name(gathered: Gathered, how: How, text: str) -> None:
    gathered.say("name", how.title, unescaped(text))


def _employer(gathered: Gathered, how: How, text: str) -> None:
    name, *units = parts(text)
    gathered.say("employer", how.title, name)
    if units:
        gathered.leave(how.title, ", ".join(filter(None, units)))


def _role(gathered: Gathered, how: How, text: str) -> None:
    gathered.say("role", how.title, unescaped(text))


def _uid(gathered: Gathered, how: How, text: str) -> None:
    gathered.say("uid", how.title, unescaped(text).removeprefix("urn:uuid:"))


def _email(gathered: Gathered, how: How, text: str) -> None:
    gathered.email(how.title, unescaped(text), how.label, how.rank)


def _phone(gathered: Gathered, how: How, text: str) -> None:
    gathered.phone(unescaped(text), how.label, how.rank)


def _address(gathered: Gathered, how: How, text: str) -> None:
    """Read the components of ADR (RFC 6350, 6.3.1); an address in one piece is taken as a street."""
    found = parts(text, comma="\n")
    if len(found) == 1:
        found = ["", "", *found]
    if len(found) < 7:
        found += [""] * (7 - len(found))
    box, extended, street, *rest = found[:7]
    city, region, code, country = map(_in_one_line, rest)
    organisation = param_text(how.head.param("X-ORGANISATION"))
    locality = extended if how.head.param("X-EXTENDED") == "district" else ""
    if any(found[:7]) or organisation:
        address = Address(
            street=street_lines(street, "" if locality else extended, box),
            locality=_in_one_line(locality),
            city=city,
            region=region,
            postal_code=code,
            country=country or how.country.upper(),
            organisation=organisation,
            label=how.label,
        )
        gathered.address(address, how.rank)
    gathered.written_out("LABEL", param_text(how.head.param("LABEL")), how.label)
    if len(found) > 7:
        gathered.leave(how.title, " ".join(found[7:]))


def _in_one_line(text: str) -> str:
    return text.replace("\n", ", ")


def _kept(gathered: Gathered, how: How, text: str) -> None:
    """Take what AskWhy itself once read and did not understand, as it stood."""
    gathered.leave("", unescaped(text))


def _opted_out(gathered: Gathered, _how: How, text: str) -> None:
    gathered.opted_out = unescaped(text) == "yes"


def _written_out(gathered: Gathered, how: How, text: str) -> None:
    gathered.written_out(how.title, unescaped(text), how.label)


def _note(gathered: Gathered, how: How, text: str) -> None:
    gathered.note(unescaped(text))


def _tags(gathered: Gathered, how: How, text: str) -> None:
    gathered.tags(parts(text, ","))


def _zone(gathered: Gathered, how: How, text: str) -> None:
    gathered.zone(how.title, unescaped(text))


def _pronouns(gathered: Gathered, how: How, text: str) -> None:
    gathered.say("pronouns", how.title, unescaped(text))


def _gender(gathered: Gathered, how: How, text: str) -> None:
    gathered.gender(how.title, unescaped(text).strip(";"))


def _language(gathered: Gathered, how: How, text: str) -> None:
    """The first one that a card names is the dearest, or the only one."""
    gathered.say("language", how.title, unescaped(text).strip().partition("-")[0].casefold())


_READERS: dict[str, Callable[[Gathered, How, str], None]] = {
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
    "LANG": _language,
    "PRONOUNS": _pronouns,
    "X-PRONOUNS": _pronouns,
    "GENDER": _gender,
    "X-GENDER": _gender,
    "X-ASKWHY-KEPT": _kept,
    "X-ASKWHY-OPTED-OUT": _opted_out,
}

OPENING = frozenset(_READERS) | {"VERSION"}
"""The properties that stand in a card and nowhere else, also where its first line is missing."""
