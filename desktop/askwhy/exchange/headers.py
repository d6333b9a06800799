"""Knows what the column titles of contact CSV files mean."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from askwhy.facts.tables import rows

_NAMES_A_PERSON = ("name", "given", "family", "email", "phone", "employer")
_ENOUGH_ALONE = ("name", "email")

_DEPENDS = {
    "family_or_nickname": ("family", "nickname", "family"),
    "role_or_prefix": ("role", "prefix", "role"),
    "name_or_given": ("family", "given", "name"),
}
"""Which field such a title means: (when this is a column too, then this, else that)."""

_NO_MEANING = ("name_or_family", "silent")

_MANY_DIGITS = re.compile(r"\d{3}")
"""A cell with so many is no title, but perhaps a line such as "Phone: 555-0142"."""


class Column(NamedTuple):
    """What a column holds: its title as it stands, the field (empty: unknown), its kind, its group.

    Columns of the same field and group belong together: the parts of an address, a number and its label.
    """

    title: str
    field: str
    label: str
    group: str


def columns(titles: Sequence[str]) -> list[Column]:
    """Tell what the columns under these titles hold."""
    found = [_column(title) for title in titles]
    for field, (other, then, otherwise) in _DEPENDS.items():
        meant = then if _has(found, other) else otherwise
        found = [column._replace(field=meant) if column.field == field else column for column in found]
    alone = _has(found, "family") or not _has(found, "given")
    meant = "name" if alone else "family"
    return [column._replace(field=meant) if column.field == "name_or_family" else column for column in found]


def meant(column: Column, field: str, label: str) -> Column:
    """Give a column as a person says that it is meant; parts of one address are told apart by kind or number."""
    return Column(column.title, field, label, label or _number(column.title))


@cache
def meanings() -> tuple[tuple[str, str], ...]:
    """Give what a column can hold, as (field, kind) pairs in the order of the table; the first: unknown."""
    pairs = ((field, label) for field, label, _titles in rows("csv_headers.tsv"))
    return (("", ""), *dict.fromkeys(pair for pair in pairs if pair[0] not in {*_DEPENDS, *_NO_MEANING}))


def score(titles: Sequence[str]) -> int:
    """Count the known titles of a row; 0 when they are no titles of people."""
    known = [column.field for column in columns(titles) if column.field]
    telling = _NAMES_A_PERSON if len(known) > 1 else _ENOUGH_ALONE
    return len(known) if any(field in telling for field in known) else 0


def says_nothing(cell: str) -> bool:
    """Tell whether a cell holds what programs write where a person left something empty."""
    return cell.casefold() in _silent()


def _has(found: Sequence[Column], field: str) -> bool:
    return any(column.field == field for column in found)


def _column(title: str) -> Column:
    """Look a title up."""
    known = () if _MANY_DIGITS.search(title) else _known().get(_key(title), ())
    field, label = known or ("", "")
    return Column(title.strip(), field, label, label or _number(title))


def _number(title: str) -> str:
    """Give the number of a title such as "Address 2 - City"."""
    found = re.search(r"\d+(?=.*[^\W\d])", title)
    return found[0] if found else ""


def _key(title: str) -> str:
    """Give a title's letters alone, in small ones: "E-mail 2 Address" is "emailaddress"."""
    return re.sub(r"[\W\d_]+", "", unicodedata.normalize("NFKC", title).casefold())


@cache
def _known() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for field, label, titles in rows("csv_headers.tsv"):
        if field != "silent":
            for title in titles.split("|"):
                found.setdefault(_key(title), (field, label))
    return found


@cache
def _silent() -> frozenset[str]:
    table = rows("csv_headers.tsv")
    return frozenset(cell.casefold() for row in table if row[0] == "silent" for cell in row[2].split("|"))
