"""A made-up language, by which one sees what is not translated and what has no room: longer, accented, bracketed."""

import re

_FIELD = re.compile(r"\{[^{}]*\}|%\([a-z_]+\)[sr]|%s|&&|&(?=\w)")
_ACCENTS = str.maketrans("aeiouycnsAEIOUYCNS", "áéîöüýçñšÁÉÎÖÜÝÇÑŠ")
OPEN, CLOSE = "⟦", "⟧"
LONGER = 0.4
"""So much longer than English another language may be."""


class Pseudo:
    """Gives each text 40 % longer, with accents, between brackets; what is filled in stays."""

    def gettext(self, text: str) -> str:
        """Give a text."""
        return pseudo(text)

    def ngettext(self, one: str, many: str, count: int) -> str:
        """Give the form of a text for a count."""
        return pseudo(one if count == 1 else many)

    def pgettext(self, context: str, text: str) -> str:
        """Give a text that means several things."""
        return pseudo(text)


def pseudo(text: str) -> str:
    """Call becomes ⟦Çáll~~⟧; in longer texts the words grow."""
    if not any(letter.isalpha() for letter in _FIELD.sub("", text)):
        return text
    parts = _FIELD.split(text)
    fields = [*_FIELD.findall(text), ""]
    grown = "".join(part.translate(_ACCENTS) + field for part, field in zip(parts, fields, strict=True))
    return f"{OPEN}{grown}{_more(sum(map(len, parts)))}{CLOSE}"


def _more(letters: int) -> str:
    """Give what makes a text longer, in words that a line may break between."""
    count = max(1, round(letters * LONGER) - 2)
    return "".join(" " if place % 9 == 8 else "ö" for place in range(count)).rstrip()


def is_fixed(text: str) -> bool:
    """Tell a text of ours, in which nothing is filled in, from one that holds what people entered."""
    return text.startswith(OPEN) and text.endswith(CLOSE) and text.count(OPEN) == 1
