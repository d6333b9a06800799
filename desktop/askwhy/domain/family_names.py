"""Finds the family name in a whole name, with the small words and titles that belong to it."""

_ROMANCE = "al da das de degli dei del della di do dos du la le y"
_GERMANIC = "af am auf den der mac te ten ter van vom von z zu zum zur"
_PARTICLES = frozenset(f"{_ROMANCE} {_GERMANIC}".split())
"""Small words with which a family name begins, wherever it is written."""
_TITLES = frozenset(("dr", "dr.", "prof", "prof."))
"""What stays before a family name where a letter has it."""


def family_name(name: str) -> str:
    """Give the family name with what belongs to it: "von der Heide" of "Anna von der Heide", "Dr. Weber"."""
    words = name.split()
    titles = [word for word in words if word.casefold() in _TITLES]
    rest = [word for word in words if word.casefold() not in _TITLES]
    # A word in small letters begins it; a first name stands before it.
    begins = next((at for at, word in enumerate(rest) if at and word in _PARTICLES), max(len(rest) - 1, 0))
    return " ".join((*titles, *rest[begins:]))
