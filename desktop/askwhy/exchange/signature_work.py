"""Finds role and employer among the lines of a signature: by their words, and by the domain of the e-mail address."""

import re
from typing import NamedTuple

from askwhy.facts.signature_words import holds, names_a_company

_AT = re.compile(r"\s+(?:at|bei|bij|chez|presso|hos|@)\s+")
_BORDER = re.compile(rf"{_AT.pattern}|\s*,\s+|\s+[–—-]\s+")
_MOST_WORDS = 8


class Work(NamedTuple):
    """What somebody does, where, and the lines that say neither."""

    role: str
    employer: str
    left: tuple[str, ...]


def find_work(lines: list[str], domain: str) -> Work:
    """Tell role and employer; a line below the role that says no more may be the employer."""
    role = employer = ""
    left: list[str] = []
    for line in lines:
        said_role, said_employer = _parted(line, domain)
        if (said_role and role) or (said_employer and employer) or not (said_role or said_employer):
            left.append(line)
            continue
        role, employer = role or said_role, employer or said_employer
    role, left = (role, left) if role else _first_short(left)
    employer, left = (employer, left) if employer or not role else _first_short(left)
    return Work(role, employer, tuple(left))


def _parted(line: str, domain: str) -> tuple[str, str]:
    """Give the role and the employer that a line names; empty for what it does not."""
    at_work = _is_employer(line, domain)
    if not holds("role", line):
        return "", line if at_work else ""
    borders = list(_BORDER.finditer(line))
    if borders:
        last = line[borders[-1].end() :]
        if _is_employer(last, domain) or _AT.fullmatch(borders[-1].group()):
            return line[: borders[-1].start()], last
    return line, ""


def _is_employer(text: str, domain: str) -> bool:
    """Tell an employer by a word such as GmbH, or because its e-mail addresses are called so."""
    name = re.sub(
        r"\W", "", domain.rpartition(".")[0].rpartition(".")[2] or domain.partition(".")[0]
    ).casefold()
    said = re.sub(r"\W", "", text).casefold()
    called_so = len(name) > 2 and (name in said or (len(said) > 3 and said in name))
    return names_a_company(text) or called_so


def _first_short(lines: list[str]) -> tuple[str, list[str]]:
    """Take the first line, where it is no sentence and no number."""
    if lines and len(lines[0].split()) <= _MOST_WORDS and not re.search(r"\d|[.!?:]$", lines[0]):
        return lines[0], lines[1:]
    return "", lines
