"""The ruler page, from which one reads how far a printer is off: crosses, and scales from the edges of the paper."""

from collections.abc import Iterator, Sequence

from askwhy.domain.printers import RULER_FROM, RULER_LONG
from askwhy.domain.sheets import Box, Paper
from askwhy.printing.drawing import Drawing, Stroke, TextBlock
from askwhy.printing.fitting import placed
from askwhy.printing.one_page import OnePage

_CROSS = 5.0
"""Half the length of a cross."""
_SCALE_FROM, _SCALE_TO = 5, 40
"""Millimetres from the edge over which a scale reaches."""
_POINTS = 10.0


def ruler(paper: Paper, words: Sequence[str]) -> OnePage:
    """Draw a cross at each corner of a square, a scale at two edges, and what to do with it."""
    ends = (RULER_FROM, RULER_FROM + RULER_LONG)
    crosses = [stroke for x in ends for y in ends for stroke in _cross(x, y)]
    text = Box(40, 60, 120, 90)
    block = TextBlock(text, _POINTS, placed(words, _POINTS, 0, 0))
    return OnePage(paper, Drawing((block,), (), (*crosses, *_scales())))


def _cross(x: float, y: float) -> tuple[Stroke, Stroke]:
    return Stroke(x - _CROSS, y, x + _CROSS, y), Stroke(x, y - _CROSS, x, y + _CROSS)


def _scales() -> Iterator[Stroke]:
    """Give a tick for each millimetre near the left and the upper edge, longer ones for each five and ten."""
    middle = RULER_FROM + RULER_LONG / 2
    for at in range(_SCALE_FROM, _SCALE_TO + 1):
        long = 6.0 if at % 10 == 0 else 4.0 if at % 5 == 0 else 2.0
        yield Stroke(at, middle, at, middle + long)
        yield Stroke(middle, at, middle + long, at)
