"""Reads an LDIF file, as Thunderbird and directories write it: each entry becomes a person or a problem."""

import binascii
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, partial
from itertools import chain
from typing import NamedTuple

from askwhy.domain.drafts import PersonDraft, ReadFile
from askwhy.domain.faults import Fault
from askwhy.exchange import csv_person
from askwhy.exchange.headers import Column
from askwhy.exchange.lines import blocks_of_lines
from askwhy.exchange.report import Report
from askwhy.exchange.text import UNREADABLE, clean, decode
from askwhy.facts.tables import rows

_SAMPLE = 65536
"""Bytes in which the first entry must begin."""

_MOST_ENTRIES = 120_000
_MOST_LINES = 100_000
_LINES_PER_ENTRY = 100
"""No address book has more entries; folded lines count once. What has more would only keep its owner waiting."""

_LONGEST = 262144
"""Bytes of the longest value that is text."""

_LISTS = {"groupofnames", "groupofuniquenames", "posixgroup", "mailgroup"}
_PLACES = {"organizationalunit", "organization", "domain", "dcobject", "container"}
_PEOPLE = {"person", "organizationalperson", "inetorgperson", "mozillaabpersonalpha", "contact", "user"}
_NAME_IN_DN = re.compile(r"(?:^|[,+])\s*cn=((?:[^\\,+]|\\.)+)", re.IGNORECASE)
_ADDRESS_ESCAPE = re.compile(r"\\(24|5[cC])")


class Attribute(NamedTuple):
    """One attribute of an entry: its name as it stands, and its value as text."""

    line: int
    name: str
    text: str
    why: str = ""
    """The key of what was wrong with it."""

    @property
    def key(self) -> str:
        """Give the name by which it is known."""
        return _key(self.name)

    def said(self) -> str:
        """Give it as it stands."""
        return f"{self.name}: {self.text}" if self.name else self.text


def is_ldif(data: bytes) -> bool:
    """Tell whether bytes are of an LDIF file: its first entry begins with a name in a directory."""
    for line in data[:_SAMPLE].splitlines():
        lower = line[:8].lower()
        if line.strip() and not lower.startswith((b"#", b" ", b"version:")):
            return lower.startswith(b"dn:")
    return False


def read_entries(data: bytes, file_name: str, home: str) -> ReadFile:
    """Read all entries of a file. `home` is the computer's code page.

    Raises Fault "too_crowded" for what no address book looks like, before it costs time.
    """
    lines, entries = data.count(b"\n") - data.count(b"\n "), data.count(b"\ndn:")
    if entries > _MOST_ENTRIES or lines > _MOST_LINES + entries * _LINES_PER_ENTRY:
        raise Fault("too_crowded", file=file_name)
    people: list[PersonDraft] = []
    report = Report(file_name)
    left_out: Counter[str] = Counter()
    for entry in _entries(data, home):
        for each in entry:
            if each.why:
                report.add(each.line, each.said, each.why)
        left_out.update(each.name for each in entry if _field(each.key)[0] == "left_out")
        person, why = _person(entry)
        if person is not None:
            people.append(person)
        elif why:
            report.add(entry[0].line, partial(_said, entry), why)
    return report.closed(people, left_out)


def _said(entry: list[Attribute]) -> str:
    return " · ".join(each.text for each in entry if _field(each.name)[0] != "nothing") or entry[0].text


def _person(entry: list[Attribute]) -> tuple[PersonDraft | None, str]:
    """Make a person of an entry, or tell why there is none; a directory's own branches are nobody's."""
    classes = {each.text.casefold() for each in entry if each.key == "objectclass"}
    if classes & _LISTS:
        return None, "list_of_people"
    if all(_field(each.key)[0] == "nothing" for each in entry) or (
        classes & _PLACES and not classes & _PEOPLE
    ):
        return None, "no_person"
    gathered = csv_person.gather(list(_cells(entry)))
    named = _NAME_IN_DN.search(next((each.text for each in entry if each.key == "dn"), ""))
    called = re.sub(r"\\(.)", r"\1", named[1]).strip() if named else ""
    person = gathered.draft() or gathered.draft(called=called)
    return person, "" if person is not None else "no_person"


def _cells(entry: list[Attribute]) -> Iterator[tuple[Column, str]]:
    for each in entry:
        field, label = _field(each.key)
        text = clean(each.text)
        if field == "formatted":
            text = _ADDRESS_ESCAPE.sub(
                lambda escape: "$" if escape[1] == "24" else "\\", text.replace("$", "\n")
            )
        if text and field not in ("nothing", "left_out"):
            yield Column(each.name, field, label, label), text


def _entries(data: bytes, home: str) -> Iterator[list[Attribute]]:
    """Give the entries, which empty lines part."""
    entry: list[Attribute] = []
    for number, line in _logical_lines(data):
        if line.strip():
            found = _attribute(number, line, home)
            # Thunderbird parts by empty lines; where one is missing, the next name begins another entry.
            if found.key == "dn" and entry:
                yield entry
                entry = []
            entry.append(found)
        elif entry:
            yield entry
            entry = []
    if entry:
        yield entry


def _logical_lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Give the lines with their folds joined, without remarks and the marks of changes, each with its number."""
    number, begun, text = 0, 0, bytearray()
    for line in chain.from_iterable(blocks_of_lines(data)):
        number += 1
        if line.startswith(b" ") and begun:
            text += line[1:]
            continue
        if begun and not text.startswith((b"#", b"-")):
            yield begun, bytes(text)
        begun, text = number, bytearray(line.rstrip(b"\r"))
    if begun and not text.startswith((b"#", b"-")):
        yield begun, bytes(text)


def _attribute(number: int, line: bytes, home: str) -> Attribute:
    name, colon, value = line.partition(b":")
    title = decode(name).strip()
    if not colon or not title:
        return Attribute(number, "", decode(line[:_LONGEST], "", home), "not_a_property")
    field, _label = _field(title)
    if field == "left_out":
        return Attribute(number, title, "")
    why = "too_long" if len(value) > _LONGEST else ""
    value = value[:_LONGEST]
    if value.startswith(b":"):
        value, unreadable = _from_base64(value[1:].strip())
        why = why or unreadable
    text = decode(value.strip(), "", home)
    return Attribute(
        number, title, text, why or ("undecodable" if UNREADABLE in text and field != "nothing" else "")
    )


def _from_base64(value: bytes) -> tuple[bytes, str]:
    try:
        return binascii.a2b_base64(value[: len(value) // 4 * 4] if len(value) > _LONGEST - 8 else value), ""
    except binascii.Error:
        return value, "bad_encoding"


def _field(name: str) -> tuple[str, str]:
    return _known().get(_key(name), ("", ""))


def _key(name: str) -> str:
    """Give a name without options, in small letters: "cn" of "cn;lang-ja"."""
    return name.partition(";")[0].casefold()


@cache
def _known() -> dict[str, tuple[str, str]]:
    table = rows("ldif_attributes.tsv")
    return {name: (field, label) for field, label, names in table for name in names.split("|")}
