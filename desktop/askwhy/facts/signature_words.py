"""The words by which the lines of an e-mail signature are told apart."""

import re
from functools import cache

from askwhy.facts.tables import rows

PHONE_LABELS = ("fax", "cell", "home", "work")
"""What a word before a number may say of it."""


@cache
def words_of(kind: str) -> frozenset[str]:
    """Give the words of a kind, without regard to case."""
    return frozenset(
        word.casefold()
        for name, words in rows("signature_words.tsv")
        if name == kind
        for word in words.split("|")
    )


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    """Words stand alone: "head" is in "Head of Data", and not in "Ahead"."""
    longest_first = sorted(words_of(kind), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def holds(kind: str, text: str) -> bool:
    """Tell whether a word of a kind stands in a text."""
    return _pattern(kind).search(text.casefold()) is not None


def begins(kind: str, text: str) -> bool:
    """Tell whether a text begins with a word of a kind."""
    return _pattern(kind).match(text.casefold().strip()) is not None


def is_one(kind: str, text: str) -> bool:
    """Tell whether a text is such a word and nothing else, marks aside."""
    return text.casefold().strip(" \t.,;:!()[]–—-*_") in words_of(kind)


def names_a_company(text: str) -> bool:
    """Tell whether a text says that it is a company's name; in East Asia such a word stands without blanks."""
    return holds("company", text) or any(word in text for word in words_of("company_in"))


def phone_label(before: str) -> str:
    """Tell what kind of number the words before it announce; empty when they say nothing."""
    last = before.casefold().strip(" .:()[]–—-/").rsplit(":", 1)[-1].strip()
    for kind in PHONE_LABELS:
        if last in words_of(kind) or f"{last}." in words_of(kind):
            return kind
    return next((kind for kind in PHONE_LABELS if last and holds(kind, last)), "")
