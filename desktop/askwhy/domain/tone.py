"""The tone of a text: wording that makes an answer less likely, with its place. It advises, and forbids nothing."""

import re
from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple


class ToneKind(StrEnum):
    """What a wording does to the reader."""

    DEFENSIVE = "defensive"
    PLEADING = "pleading"
    ACCUSING = "accusing"
    COMPARING = "comparing"


class Phrase(NamedTuple):
    """A wording to look for: its words in small letters; one that ends in * stands for all words that begin so."""

    kind: ToneKind
    words: tuple[str, ...]
    instead: str
    """A kinder way; in brackets, what to do rather than what to write."""


class ToneHit(NamedTuple):
    """A place in a text where a phrase stands."""

    kind: ToneKind
    start: int
    end: int
    text: str
    """As it stands there."""
    instead: str


_WORD = re.compile(r"[^\W_]+(?:['’‘ʼ`´][^\W_]+)*")
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´", "'"))
_STOP = re.compile(r"[.?!:;\n]\s*\n|[.?!;]\s")
"""What parts sentences: no phrase reaches over it."""


class ToneCheck:
    """Looks for phrases by their first word, so that the time grows with the text and not with the table."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._by_first: dict[str, list[Phrase]] = defaultdict(list)
        self._by_start: dict[str, list[Phrase]] = defaultdict(list)
        for phrase in phrases:
            first = phrase.words[0]
            if first.endswith("*"):
                self._by_start[first[:_STEM]].append(phrase)
            else:
                self._by_first[first].append(phrase)

    def __call__(self, text: str) -> tuple[ToneHit, ...]:
        """Give the hits of a text in their order; where two overlap, the first and longer one."""
        spans = [found.span() for found in _WORD.finditer(text)]
        words = [text[start:end].translate(_APOSTROPHES).lower() for start, end in spans]
        hits: list[ToneHit] = []
        at = 0
        while at < len(words):
            found = self._at(words, at)
            if found is not None:
                start, end = spans[at][0], spans[at + len(found.words) - 1][1]
                if not _STOP.search(text, start, end):
                    hits.append(ToneHit(found.kind, start, end, text[start:end], found.instead))
                    at += len(found.words)
                    continue
            at += 1
        return tuple(hits)

    def _at(self, words: list[str], at: int) -> Phrase | None:
        """Give the longest phrase that begins with the word at this place."""
        likely = (*self._by_first.get(words[at], ()), *self._by_start.get(words[at][:_STEM], ()))
        fitting = [phrase for phrase in likely if _fits(phrase.words, words[at : at + len(phrase.words)])]
        return max(fitting, key=lambda phrase: len(phrase.words), default=None)


_STEM = 4
"""Letters by which words that stand for all their endings are looked up; none of them is shorter."""


def _fits(phrase: tuple[str, ...], words: list[str]) -> bool:
    return len(words) == len(phrase) and all(map(_same, phrase, words))


def _same(wanted: str, word: str) -> bool:
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted
