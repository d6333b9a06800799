"""Reads the person of an e-mail signature that was pasted: by what each line looks like; nothing of it is lost."""

import re
from typing import NamedTuple

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.people import Address
from askwhy.exchange.signature_lines import LONGEST, lines_of, rest_of
from askwhy.exchange.signature_name import find_name
from askwhy.exchange.signature_work import find_work
from askwhy.exchange.text import clean
from askwhy.facts.pasted import read_pasted
from askwhy.facts.phones import country_of, numbers_in, to_e164
from askwhy.facts.signature_words import PHONE_LABELS, holds, phone_label

_EMAIL = re.compile(r"[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>]+", re.IGNORECASE)
_PRONOUNS = re.compile(r"[(\[]?\b(she|he|they)(?:\s*/\s*\w+){1,2}\b[)\]]?", re.IGNORECASE)
_A_DAY = re.compile(r"\d{4}-\d\d?-\d\d?|\d\d?\.\d\d?\.\d{4}")

_MOST_ADDRESS_LINES = 5


class _Found(NamedTuple):
    """What was taken out of the lines, and the lines that are left."""

    taken: list[tuple[str, str]]
    lines: list[str]


def read_signature(text: str, home: str) -> PersonDraft | None:
    """Read the person of a signature; None when there is nothing by which to tell one.

    `home` is the country of numbers and addresses that name none. What is not understood stands in the note.
    """
    lines = lines_of(clean(text[:LONGEST]))
    pronouns, lines = _pronouns(lines)
    emails, lines = _taken(lines, _EMAIL)
    links, lines = _taken(lines, _LINK)
    country = _country([email for email, _label in emails], lines, home)
    phones, lines = _phones(lines, country)
    address, lines = _address(lines, country)
    domain = emails[0][0].rpartition("@")[2] if emails else ""
    name, lines = find_name(lines, emails[0][0] if emails else "")
    work = find_work(lines, domain)
    if not name or not (emails or phones or work.role or work.employer or address):
        return None
    return PersonDraft(
        name=name,
        pronouns=pronouns,
        role=work.role,
        employer=work.employer,
        emails=tuple(dict.fromkeys((email, "") for email, _label in emails)),
        phones=tuple(sorted(phones, key=lambda phone: phone[1] == "fax")),
        addresses=(address,) if address is not None else (),
        note="\n".join([*work.left, *(link for link, _label in links)]),
    )


def _taken(lines: list[str], what: re.Pattern[str]) -> _Found:
    """Take everything of a kind out of the lines; of a line, what else it says stays."""
    taken: list[tuple[str, str]] = []
    left: list[str] = []
    for line in lines:
        found = [match.group().rstrip(".,;)>") for match in what.finditer(line)]
        taken += [(each, "") for each in found]
        rest = rest_of(what.sub(" ", line)) if found else line
        left += [rest] if rest else []
    return _Found(taken, left)


def _pronouns(lines: list[str]) -> tuple[str, list[str]]:
    for at, line in enumerate(lines):
        match = _PRONOUNS.search(line)
        if match is not None:
            rest = rest_of(line[: match.start()] + line[match.end() :])
            return match[1].casefold(), [*lines[:at], *([rest] if rest else []), *lines[at + 1 :]]
    return "", lines


def _country(emails: list[str], lines: list[str], home: str) -> str:
    """Tell the country from a number with its code; else it is one's own."""
    for line in lines:
        for number in numbers_in(line, home):
            if number.typed.lstrip("(").startswith(("+", "00")):
                return country_of(to_e164(number.typed, home)) or home
    return home


def _phones(lines: list[str], country: str) -> tuple[list[tuple[str, str]], list[str]]:
    """Take the numbers out of the lines, each with what the words before it say of it."""
    phones: dict[str, str] = {}
    left: list[str] = []
    for line in lines:
        numbers = [each for each in numbers_in(line, country) if not _A_DAY.fullmatch(each.typed)]
        at, rest = 0, ""
        for number in numbers:
            label = phone_label(line[at : number.start])
            phones.setdefault(number.typed, label)
            rest += "" if label else f" {line[at : number.start]}"
            at = number.end
        rest = rest_of(rest + line[at:]) if numbers else line
        left += [rest] if rest and rest.casefold() not in PHONE_LABELS else []
    return list(phones.items()), left


def _address(lines: list[str], country: str) -> tuple[Address | None, list[str]]:
    """Find the lines that are an address: from below, and no more of them than it needs."""
    for end in range(len(lines), 0, -1):
        for start in range(end - 1, max(end - _MOST_ADDRESS_LINES, 0) - 1, -1):
            if any(holds("register", line) for line in lines[start:end]):
                break
            found = read_pasted("\n".join(lines[start:end]), country)
            street = found.address.street.split("\n") if found is not None else []
            first = next((at for at, line in enumerate(street) if re.search(r"\d", line)), None)
            if found is None or first is None or re.search(r"\d", found.address.city):
                continue
            address = Address(
                "\n".join(street[first:]),
                city=found.address.city,
                region=found.address.region,
                postal_code=found.address.postal_code,
                country=found.address.country,
            )
            # What stands above the street may be the employer.
            return address, [*lines[:start], *found.above, *street[:first], *lines[end:]]
    return None, lines
