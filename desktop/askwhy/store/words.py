"""Writes what a person types as a search of FTS5, in every form under which its index may hold the words."""

import re
from itertools import product
from unicodedata import normalize

_MOST_ACCENTS = 4
"""Letters of a word of which both forms are looked for, in any mixture; each doubles the forms."""

_DROPPED_MARKS = 0x361F808029FDF
"""The marks from U+0300 on, a bit each, that FTS5 drops; any other ends a word (fts5_unicode2.c of SQLite)."""

_DROP = {0x300 + bit: None for bit in range(_DROPPED_MARKS.bit_length()) if _DROPPED_MARKS >> bit & 1}


def search_words(text: str) -> str:
    """Write what was typed as a search: each word quoted, each a beginning; empty when it holds no word."""
    # A letter and its accent may come as two characters; apart, they would end a word.
    words = re.findall(r"\w+", normalize("NFC", text).translate(_DROP))
    return " AND ".join(f"({' OR '.join(_forms(word))})" for word in words)


def _forms(word: str) -> list[str]:
    """Give the forms under which the index may hold a word.

    FTS5 drops an accent that comes as a character of its own, but of letters that hold theirs it frees only
    those that are ASCII then: "ά" stays, where "α" and an accent become "α".
    """
    choices = [_with_fewer_marks(letter) for letter in word]
    if sum(len(choice) > 1 for choice in choices) > _MOST_ACCENTS:
        return [f'"{word}"*', f'"{"".join(choice[-1] for choice in choices)}"*']
    return [f'"{"".join(letters)}"*' for letters in product(*choices)]


def _with_fewer_marks(letter: str) -> tuple[str, ...]:
    """Give a letter with all of its marks, with fewer, and with none: as the index may hold it."""
    apart = normalize("NFD", letter)
    bare, marks = apart[0], apart[1:]
    if bare.isascii() or not marks:
        return (letter,)
    return tuple(normalize("NFC", bare + marks[:count]) for count in range(len(marks), -1, -1))
