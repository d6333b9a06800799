"""Reads a whole address that was pasted: the form of its country, backwards, from the last line up."""

import re
from typing import Any, NamedTuple

from askwhy.domain.people import Address
from askwhy.facts.countries import country_code
from askwhy.facts.postal import postal_data

_PREFIX = re.compile(r"^(?:[A-Z]{1,3}-|〒)(?=\d)")


class Pasted(NamedTuple):
    """What was read: the address, and the lines above its street, which may name the recipient."""

    address: Address
    above: tuple[str, ...]


def read_pasted(text: str, home: str, known: tuple[str, ...] = ()) -> Pasted | None:
    """Read an address of several lines, or of one with commas; None when no city can be told.

    `home` is the country of one that names none. Lines that are `known`, as the recipient's name is, are no part
    of the address. Whatever stays unclear is kept in the street: nothing that was pasted is lost.
    """
    lines = _lines(text)
    country, lines = _country(lines, home)
    data = postal_data(country)
    found = _code(lines, data)
    if found is None:
        return None
    at, code, rest = found
    city, region, above = _city(rest, lines[:at], data)
    if not city and at + 1 < len(lines):
        city, lines = lines[at + 1], [*lines[: at + 1], *lines[at + 2 :]]
    if not city or not above:
        return None
    below = lines[at + 1 :]
    head, street = _street([*above, *below], {name.casefold() for name in known})
    return Pasted(
        Address("\n".join(street), city=city, region=region, postal_code=code, country=country), tuple(head)
    )


def _lines(text: str) -> list[str]:
    lines = [" ".join(line.split()).strip(" ,;") for line in text.splitlines()]
    lines = [line for line in lines if line]
    return [part.strip() for part in lines[0].split(",") if part.strip()] if len(lines) == 1 else lines


def _country(lines: list[str], home: str) -> tuple[str, list[str]]:
    code = country_code(lines[-1]) if lines else ""
    return (code, lines[:-1]) if code and len(lines) > 1 else (home, lines)


def _code(lines: list[str], data: dict[str, Any]) -> tuple[int, str, str] | None:
    """Find the postal code from below: its line, itself, and what else stands there."""
    pattern = data.get("zip")
    if not pattern:
        return None
    # The data's patterns stand for a whole code, some with an end of the line of their own.
    wanted = re.compile(rf"(?<![\w/])(?:[A-Z]{{1,3}}-|〒)?(?:{pattern})(?![\w/])", re.IGNORECASE)
    for at in range(len(lines) - 1, -1, -1):
        matches = list(wanted.finditer(lines[at]))
        if matches and (at > 0 or len(lines) == 1):
            match = matches[-1]
            rest = f"{lines[at][: match.start()]} {lines[at][match.end() :]}"
            return at, _bare(match.group().upper(), pattern), _trimmed(rest)
    return None


def _bare(code: str, pattern: str) -> str:
    """Give a code without the country before it, where that is no part of it (it is in Latvia)."""
    bare = _PREFIX.sub("", code)
    return bare if re.fullmatch(pattern, bare, re.IGNORECASE) else code


def _trimmed(text: str) -> str:
    return " ".join(text.split()).strip(" ,;-–/")


def _city(rest: str, above: list[str], data: dict[str, Any]) -> tuple[str, str, list[str]]:
    """Tell city and region, from the code's own line or the one or two above it."""
    # A region alone on the code's line has its city above, and the street above that.
    city, region = _region(rest, data, alone=len(above) > 1)
    lines = list(above)
    if region and not city and lines:
        city = lines.pop()
    elif not city and lines:
        city, region = _region(lines.pop(), data)
        if region and not city and lines:
            city = lines.pop()
    return city, region, lines


def _region(text: str, data: dict[str, Any], *, alone: bool = False) -> tuple[str, str]:
    """Part a region that the country knows from the end of a line: Chicago, IL."""
    names = [*data.get("sub_keys", "").split("~"), *data.get("sub_names", "").split("~")]
    for name in sorted(filter(None, names), key=len, reverse=True):
        match = re.search(rf"(?:^|[\s,/\-(])({re.escape(name)})\)?$", text, re.IGNORECASE)
        if match is not None and (match.start() > 0 or alone or len(name) <= 3):
            return _trimmed(text[: match.start()]), match.group(1)
    return text, ""


def _street(lines: list[str], known: set[str]) -> tuple[list[str], list[str]]:
    """Part the recipient's lines from the street: what is known, at the top."""
    head = []
    while lines and lines[0].casefold() in known:
        head.append(lines.pop(0))
    return head, lines
