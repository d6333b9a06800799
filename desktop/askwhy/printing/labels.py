"""Lays addresses out on label sheets, in millimetres; what a text measures is a function passed in."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from askwhy.domain.faults import Fault
from askwhy.domain.reasons import Reason
from askwhy.domain.sheets import Box, LabelSheet

WidthOf = Callable[[str, float], float]
"""Gives the width of a text in millimetres at a size in points."""

MM_PER_POINT = 25.4 / 72
LARGEST_POINTS = 11.0
SMALLEST_POINTS = 8.0
"""The least size that sorting machines read (USPS Publication 28; DIN 5008)."""
_STEP = 0.5
_LEADING = 1.2
_ASCENT = 0.95
"""Room above the baseline, in ems: enough for accents on capitals."""
_MARGIN = 3.0
"""Millimetres between text and the label's edge (Deutsche Post); half of it on small labels, and for an address
that finds no room otherwise."""
_SMALL_LABEL = 20.0
_JOINERS = "\u200c\u200d"
"""Zero width non-joiner and joiner: without them Persian, the languages of India and some emoji are misspelt."""


class Addressee(NamedTuple):
    """Who a label is for: a key of the caller's, a name for reports, and the postal lines."""

    key: int
    who: str
    lines: tuple[str, ...]


class LeftOut(NamedTuple):
    """Who gets no label, and why."""

    key: int
    who: str
    reason: Reason


class TextLine(NamedTuple):
    """A line of text: where its baseline begins, in millimetres from the corner of its label."""

    left: float
    baseline: float
    text: str


class PlacedLabel(NamedTuple):
    """One label in its place. On a turned label, text runs along the long side, top to the right."""

    key: int
    page: int
    """From 0."""
    position: int
    """From 1, on its page."""
    box: Box
    points: float
    lines: tuple[TextLine, ...]
    turned: bool


class LabelRun(NamedTuple):
    """All labels of one printing."""

    sheet: LabelSheet
    start: int
    labels: tuple[PlacedLabel, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def pages(self) -> int:
        """How many sheets are needed."""
        return self.labels[-1].page + 1 if self.labels else 0

    @property
    def next_position(self) -> int:
        """The first free position afterwards; 1 when the last sheet is full."""
        if not self.labels:
            return self.start
        return self.labels[-1].position % self.sheet.per_sheet + 1

    def on_page(self, page: int) -> tuple[PlacedLabel, ...]:
        """Give the labels of one page."""
        return tuple(label for label in self.labels if label.page == page)


def lay_out(sheet: LabelSheet, addressees: Sequence[Addressee], start: int, width_of: WidthOf) -> LabelRun:
    """Give every address its label, from a first position on, row by row.

    A text that does not fit shrinks to 8 points, then wraps at words; what still does not fit is left out
    with its reason, never clipped. Raises Fault "start_past_sheet".
    """
    if not 1 <= start <= sheet.per_sheet:
        raise Fault("start_past_sheet", start=start, count=sheet.per_sheet, sheet=sheet.title)
    placed: list[PlacedLabel] = []
    left_out: list[LeftOut] = []
    for addressee in addressees:
        lines = tuple(text for text in (clean(line) for line in addressee.lines) if text)
        fitted = fit(lines, sheet.label_width, sheet.label_height, width_of)
        if fitted is None:
            left_out.append(LeftOut(addressee.key, addressee.who, Reason.of("too_long", sheet=sheet.title)))
            continue
        page, at = divmod(start - 1 + len(placed), sheet.per_sheet)
        points, text_lines, turned = fitted
        placed.append(
            PlacedLabel(addressee.key, page, at + 1, sheet.place(at + 1), points, text_lines, turned)
        )
    return LabelRun(sheet, start, tuple(placed), tuple(left_out))


def clean(text: str) -> str:
    """Take out what must not reach paper: control characters, and marks that turn the direction of writing."""
    # Only a text that is not printable as a whole can hold such a character.
    if not text.isprintable():
        text = "".join(_on_paper(letter) for letter in text)
    return " ".join(text.split())


def _on_paper(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    return "" if category in ("Cf", "Cs") and letter not in _JOINERS else letter


def fit(
    lines: Sequence[str], width: float, height: float, width_of: WidthOf
) -> tuple[float, tuple[TextLine, ...], bool] | None:
    """Give size, placed lines and whether the label is turned; None when the text does not fit at 8 points."""
    turned = height > width * 1.5
    across, down = (height, width) if turned else (width, height)
    for margin in (_MARGIN, _MARGIN / 2) if min(width, height) >= _SMALL_LABEL else (_MARGIN / 2,):
        inner = Box(margin, margin, across - 2 * margin, down - 2 * margin)
        for points, wrapped in _tries(lines, inner.width, width_of):
            if _fits(wrapped, points, inner, width_of):
                return points, _placed(wrapped, points, inner), turned
    return None


def _fits(lines: Sequence[str], points: float, inner: Box, width_of: WidthOf) -> bool:
    """Tell whether lines have room; their height costs nothing to know, so it is asked first."""
    return _height(len(lines), points) <= inner.height and _widest(lines, points, width_of) <= inner.width


def _tries(lines: Sequence[str], width: float, width_of: WidthOf) -> Iterator[tuple[float, Sequence[str]]]:
    points = LARGEST_POINTS
    while points >= SMALLEST_POINTS:
        yield points, lines
        points -= _STEP
    yield SMALLEST_POINTS, [part for line in lines for part in _wrapped(line, width, width_of)]


def _height(count: int, points: float) -> float:
    return count * points * _LEADING * MM_PER_POINT


def _widest(lines: Sequence[str], points: float, width_of: WidthOf) -> float:
    return max((width_of(line, points) for line in lines), default=0.0)


def _placed(lines: Sequence[str], points: float, inner: Box) -> tuple[TextLine, ...]:
    leading = points * _LEADING * MM_PER_POINT
    first = inner.top + (inner.height - leading * len(lines)) / 2 + points * _ASCENT * MM_PER_POINT
    return tuple(TextLine(inner.left, first + index * leading, line) for index, line in enumerate(lines))


def _wrapped(line: str, width: float, width_of: WidthOf) -> Iterator[str]:
    """Break a line at words, as few times as its width needs."""
    current = ""
    for word in line.split():
        longer = f"{current} {word}".strip()
        if current and width_of(longer, SMALLEST_POINTS) > width:
            yield current
            current = word
        else:
            current = longer
    if current:
        yield current
