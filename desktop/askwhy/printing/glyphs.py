"""Tells whether a letter can be drawn on paper, by the font of labels or one that stands in for it."""

import re
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtGui import QTextLayout

from askwhy.domain.letters import GAP
from askwhy.printing.drawing import Run
from askwhy.printing.fitting import LARGEST_POINTS
from askwhy.printing.paint import label_font

_GAP = re.compile(GAP)


def unusual(lines: Iterable[str]) -> list[str]:
    """Give the letters of texts that are not plain Latin, each once, in the order they come.

    The marks around an open field are none of its text.
    """
    letters = (letter for line in lines for letter in _GAP.sub("", line))
    return list(dict.fromkeys(each for each in letters if not (each.isascii() or each.isspace())))


def without_glyph(run: Run) -> dict[int, list[str]]:
    """Give the letters of a run that would print as empty boxes, by the key of whom they are for."""
    found: dict[int, list[str]] = {}
    for each in run.texts():
        lacking = [letter for letter in unusual([each.text]) if not has_glyph(letter)]
        if lacking:
            known = found.setdefault(each.key, [])
            known += [letter for letter in lacking if letter not in known]
    return found


@lru_cache(maxsize=20_000)
def has_glyph(letter: str) -> bool:
    """Tell whether any font draws a letter; where none does, it would print as an empty box."""
    layout = QTextLayout(letter, label_font(LARGEST_POINTS))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    if not line.isValid():
        return True
    # Glyph 0 is every font's box for a letter that it does not have.
    return all(index != 0 for run in layout.glyphRuns() for index in run.glyphIndexes())
