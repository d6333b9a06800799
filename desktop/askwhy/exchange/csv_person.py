"""Reads the person of one CSV row: what each cell says under its title."""

import re
from collections import defaultdict
from collections.abc import Iterable

from askwhy.domain.people import Address
from askwhy.exchange.gathering import UNRANKED, Gathered
from askwhy.exchange.headers import Column, says_nothing
from askwhy.exchange.ways import label_of, street_lines

_ADDRESS_FIELDS = ("street", "extended", "pobox", "locality", "city", "region", "postal_code", "country")
_SINGLE = (
    *("name", "prefix", "given", "middle", "family", "suffix", "nickname"),
    *("uid", "employer", "role", "pronouns"),
)

Cells = list[tuple[Column, str]]


def gather(cells: Cells) -> Gathered:
    """Gather what the filled cells of a row say."""
    gathered = Gathered()
    labels = {(column.field, column.group): text for column, text in cells if column.field.endswith("_label")}
    addresses: dict[Column, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for column, text in cells:
        label, rank = _label(column, labels)
        if column.field in _ADDRESS_FIELDS:
            whose = Column("", "address", column.label, column.group)
            addresses[whose][column.field].append(text)
        else:
            _take(gathered, column, text, label, rank)
    for column, parts in addresses.items():
        label, rank = _label(column, labels)
        gathered.address(_address(parts, label), rank)
    return gathered


def _label(column: Column, labels: dict[tuple[str, str], str]) -> tuple[str, int]:
    """Give a column's label and rank; Google marks what is preferred with a star ("* Home")."""
    kind = "address" if column.field == "formatted" else column.field
    typed = labels.get((f"{kind}_label", column.group), "")
    return column.label or label_of([typed.removeprefix("* ")]), 1 if typed.startswith("* ") else UNRANKED


def _take(gathered: Gathered, column: Column, text: str, label: str, rank: int) -> None:
    match column.field:
        case field if field in _SINGLE:
            gathered.say(field, column.title, text)
        case "email":
            gathered.email(column.title, text, label, rank)
        case "phone":
            gathered.phone(text, label, rank)
        case "formatted":
            gathered.written_out(column.title, text, label)
        case "note":
            gathered.note(text)
        case "tag":
            gathered.tags(re.split(r":::|[;,]", text))
        case "gender":
            gathered.gender(column.title, text)
        case "zone":
            gathered.zone(column.title, text)
        case "" if not says_nothing(text):
            gathered.leave(column.title, text)


def _address(parts: dict[str, list[str]], label: str) -> Address:
    def lines(field: str) -> str:
        return "\n".join(dict.fromkeys(parts.get(field, ())))

    def line(field: str) -> str:
        return ", ".join(_one_line(parts.get(field, ())))

    return Address(
        street=street_lines(lines("street"), lines("extended"), line("pobox")),
        locality=line("locality"),
        city=line("city"),
        region=line("region"),
        postal_code=line("postal_code"),
        country=line("country"),
        label=label,
    )


def _one_line(texts: Iterable[str]) -> list[str]:
    return [" ".join(text.split()) for text in dict.fromkeys(texts)]
