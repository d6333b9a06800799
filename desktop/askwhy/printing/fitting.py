"""Fits an address into a box: it shrinks to 8 points, then wraps at words, then is refused; never clipped."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from askwhy.domain.sheets import Box
from askwhy.printing.drawing import MM_PER_POINT, TextLine, WidthOf

LARGEST_POINTS = 11.0
SMALLEST_POINTS = 8.0
"""The least size that sorting machines read (USPS Publication 28; DIN 5008)."""
LEADING = 1.2
_STEP = 0.5
_ASCENT = 0.95
"""Room above the baseline, in ems: enough for accents on capitals."""
_JOINERS = "\u200c\u200d"
"""Zero width non-joiner and joiner: without them Persian, the languages of India and some emoji are misspelt."""
_BLANKS = re.compile(r" *\0[ \0]*| {3,}")
"""What becomes one blank: more than the two that stand before a US or Canadian code, and what parted lines."""

Fitted = tuple[float, tuple[str, ...]]
"""The size in points, and the lines as they are broken."""


def clean_lines(lines: Iterable[str]) -> tuple[str, ...]:
    """Give lines as they may reach paper; blank ones never print."""
    return tuple(text for text in map(clean, lines) if text)


def clean(text: str) -> str:
    """Take out what must not reach paper: control characters, and marks that turn the direction of writing."""
    # Only a text that is not printable as a whole can hold such a character.
    if not text.isprintable():
        text = "".join(_on_paper(letter) for letter in text)
    return _BLANKS.sub(" ", text).strip(" \0")


def _on_paper(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in ("Cc", "Zl", "Zp"):
        return "\0"
    return "" if category in ("Cf", "Cs") and letter not in _JOINERS else letter


def fit(
    lines: Sequence[str], width: float, height: float, width_of: WidthOf, largest: float = LARGEST_POINTS
) -> Fitted | None:
    """Give the largest size at which lines fit into width and height, with the lines broken if they must be;
    None when the text does not fit at 8 points.
    """
    for points, wrapped in _tries(lines, width, width_of, largest):
        # Their height costs nothing to know, so it is asked first.
        if height_of(len(wrapped), points) <= height and _widest(wrapped, points, width_of) <= width:
            return points, tuple(wrapped)
    return None


def _tries(
    lines: Sequence[str], width: float, width_of: WidthOf, largest: float
) -> Iterator[tuple[float, Sequence[str]]]:
    points = largest
    while points >= SMALLEST_POINTS:
        yield points, lines
        points -= _STEP
    smallest = min(largest, SMALLEST_POINTS)
    yield smallest, [part for line in lines for part in wrapped_line(line, width, smallest, width_of)]


def height_of(count: int, points: float) -> float:
    """Give the height of so many lines in millimetres."""
    return count * points * LEADING * MM_PER_POINT


def _widest(lines: Sequence[str], points: float, width_of: WidthOf) -> float:
    return max((width_of(line, points) for line in lines), default=0.0)


def placed(lines: Sequence[str], points: float, left: float, top: float) -> tuple[TextLine, ...]:
    """Give lines their places below one another, the first one's top at `top`."""
    leading = height_of(1, points)
    first = top + points * _ASCENT * MM_PER_POINT
    return tuple(TextLine(left, first + index * leading, line) for index, line in enumerate(lines))


def centred(lines: Sequence[str], points: float, inner: Box) -> tuple[TextLine, ...]:
    """Give lines their places in the middle of a box's height."""
    top = inner.top + (inner.height - height_of(len(lines), points)) / 2
    return placed(lines, points, inner.left, top)


def wrapped_line(line: str, width: float, points: float, width_of: WidthOf) -> Iterator[str]:
    """Break a line at words, as few times as its width needs."""
    current = ""
    for word in filter(None, line.split(" ")):
        longer = f"{current} {word}".strip()
        if current and width_of(longer, points) > width:
            yield current
            current = word
        else:
            current = longer
    if current:
        yield current
