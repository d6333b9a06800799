"""Tells whether two names may be one person's, as people and programs write them."""

import re
import unicodedata

_ENOUGH = 85
"""Of 100: "Jon Okafor" and "John Okafor" are alike, "Dana Reyes" and "Dan Rayer" are not. A rule of thumb."""


def alike(one: str, other: str) -> bool:
    """Tell whether two names are alike: whatever their order, case and marks; a middle name may be missing."""
    words, others = _words(one), _words(other)
    if not words or not others:
        return False
    if len(words & others) >= 2 and (words <= others or others <= words):
        return True
    from rapidfuzz.fuzz import token_sort_ratio  # only when people are compared

    return token_sort_ratio(" ".join(sorted(words)), " ".join(sorted(others))) >= _ENOUGH


def _words(name: str) -> frozenset[str]:
    apart = unicodedata.normalize("NFKD", name.casefold())
    return frozenset(re.findall(r"\w+", "".join(each for each in apart if not unicodedata.combining(each))))
