"""Finds the name among the lines of a signature: by its looks, and by the e-mail address below it."""

import re

from askwhy.exchange.names import words
from askwhy.facts.signature_words import holds, names_a_company, words_of

_PARTS = re.compile(r"\s*[,;]\s+|\s+[–—-]\s+")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'’-])*")
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\\s]{2,8}")

_MOST_WORDS = 6


def find_name(lines: list[str], email: str) -> tuple[str, list[str]]:
    """Give the name, and the lines without it; what stands behind a name on its line is a line of its own then.

    Where none looks like a name, the address may tell it: dana.reyes@…
    """
    candidates = [at for at, line in enumerate(lines) if is_name(_PARTS.split(line, maxsplit=1)[0])]
    told = words(re.sub(r"[._+-]", " ", email.partition("@")[0]))
    at = next((at for at in candidates if told & words(lines[at])), next(iter(candidates), None))
    if at is None:
        return _from_email(email), lines
    name, *behind = _PARTS.split(lines[at], maxsplit=1)
    return name, [*lines[:at], *behind, *lines[at + 1 :]]


def is_name(text: str) -> bool:
    """Tell whether a text looks like a person's name."""
    if _EAST_ASIAN.fullmatch(text):
        return not names_a_company(text)
    said = text.split()
    if not 2 <= len(said) <= _MOST_WORDS or holds("role", text) or names_a_company(text):
        return False
    proper = [word for word in said if word.casefold() not in words_of("particle")]
    return len(proper) >= 2 and all(_WORD.fullmatch(word) and word[0].isupper() for word in proper)


def _from_email(email: str) -> str:
    parts = re.split(r"[._]", email.partition("@")[0])
    return " ".join(map(str.capitalize, parts)) if len(parts) > 1 and all(map(str.isalpha, parts)) else ""
