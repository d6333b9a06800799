"""Reads the person of one CSV row: what each cell says under its title."""

import re
from collections import defaultdict
from collections.abc import Iterable

from askwhy.domain.people import Address
from askwhy.exchange.gathering import UNRANKED, Gathered
from askwhy.exchange.headers import Column, says_nothing
from askwhy.exchange.ways import street_lines, usual_label

ADDRESS_FIELDS = (
    "street",
    "extended",
    "pobox",
    "locality",
    "city",
    "region",
    "postal_code",
    "country",
    "organisation",
)
SINGLE_FIELDS = (
    *("name", "prefix", "given", "middle", "family", "suffix", "nickname"),
    *("uid", "employer", "role", "pronouns"),
)

_OF_NONE = Column("", "address", "", "")

Cells = list[tuple[Column, str]]
Parts = dict[str, list[str]]


def gather(cells: Cells) -> Gathered:
    """Gather what the filled cells of a row say."""
    gathered = Gathered()
    labels = {(column.field, column.group): text for column, text in cells if column.field.endswith("_label")}
    for column, text in cells:
        silent = column.field in ("", "gender") and says_nothing(text)
        if column.field not in ADDRESS_FIELDS and not silent:
            _take(gathered, column, text, *_label(column, labels))
    for whose, parts in _addresses(cells).items():
        label, rank = _label(whose, labels)
        gathered.address(_address(parts, label), rank)
    return gathered


def _addresses(cells: Cells) -> dict[Column, Parts]:
    """Sort the parts of addresses by address; parts of none ("City") complete the only one that there is."""
    found: dict[Column, Parts] = defaultdict(lambda: defaultdict(list))
    for column, text in cells:
        if column.field in ADDRESS_FIELDS:
            found[Column("", "address", column.label, column.group)][column.field].append(text)
    loose = found.get(_OF_NONE, {})
    others = [parts for whose, parts in found.items() if whose != _OF_NONE]
    if loose and len(others) == 1 and not loose.keys() & others[0].keys():
        others[0].update(loose)
        del found[_OF_NONE]
    return found


def _label(column: Column, labels: dict[tuple[str, str], str]) -> tuple[str, int]:
    """Give a column's label and rank; Google marks what is preferred with a star ("* Home")."""
    kind = "address" if column.field == "formatted" else column.field
    typed = labels.get((f"{kind}_label", column.group), "")
    if not typed:
        return column.label, UNRANKED
    return usual_label(typed.removeprefix("* ")), 1 if typed.startswith("* ") else UNRANKED


def _take(gathered: Gathered, column: Column, text: str, label: str, rank: int) -> None:
    match column.field:
        case field if field in SINGLE_FIELDS:
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
        case "opted_out" if text == "yes":
            gathered.opted_out = True
        case _:
            _leave(gathered, column, text)


def _leave(gathered: Gathered, column: Column, text: str) -> None:
    """Keep what no field takes: what AskWhy kept already as it stood, the rest with its title."""
    if column.field == "kept":
        for line in text.split("\n"):
            gathered.leave("", line)
    elif column.field in ("", "opted_out"):
        gathered.leave(column.title, text)


def _address(parts: Parts, label: str) -> Address:
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
        organisation=line("organisation"),
        label=label,
    )


def _one_line(texts: Iterable[str]) -> list[str]:
    return [" ".join(text.split()) for text in dict.fromkeys(texts)]
