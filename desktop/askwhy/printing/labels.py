"""Lays addresses out on label sheets, in millimetres; what a text measures is a function passed in."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from askwhy.domain.faults import Fault
from askwhy.domain.reasons import Reason
from askwhy.domain.sheets import Box, LabelSheet, Paper
from askwhy.printing.drawing import Addressee, Drawing, LeftOut, Placement, Said, TextLine, WidthOf, said
from askwhy.printing.fitting import SMALLEST_POINTS, centred, clean_lines, fit, height_of

_MARGIN = 3.0
"""Millimetres between text and the label's edge (Deutsche Post); half of it on small labels, and for an address
that finds no room otherwise."""
_SMALL_LABEL = 20.0
_LINES_OF_AN_ADDRESS = 3
"""Name, street and city: what the shortest address has."""


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
    strong: bool = False


class LabelRun(NamedTuple):
    """All labels of one printing."""

    sheet: LabelSheet
    start: int
    labels: tuple[PlacedLabel, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def paper(self) -> Paper:
        """The sheet."""
        return self.sheet.paper

    @property
    def placement(self) -> Placement:
        """A sheet lies as it is."""
        return Placement()

    @property
    def pages(self) -> int:
        """How many sheets are needed."""
        return self.labels[-1].page + 1 if self.labels else 0

    @property
    def pieces(self) -> int:
        """How many labels there are."""
        return len(self.labels)

    @property
    def keys(self) -> tuple[int, ...]:
        """For whom they are."""
        return tuple(label.key for label in self.labels)

    @property
    def next_position(self) -> int:
        """The first free position afterwards; 1 when the last sheet is full."""
        if not self.labels:
            return self.start
        return self.labels[-1].position % self.sheet.per_sheet + 1

    def since(self, key: int) -> "LabelRun | None":
        """Give the rest from a person's first label on, on the same places; None where they have no label."""
        at = next((at for at, label in enumerate(self.labels) if label.key == key), None)
        return None if at is None else self._replace(labels=self.labels[at:])

    def on_page(self, page: int) -> tuple[PlacedLabel, ...]:
        """Give the labels of one page: they follow one another, so that none need be searched for."""
        per_sheet = self.sheet.per_sheet
        before = self.labels[0].page * per_sheet + self.labels[0].position - 1 if self.labels else 0
        begin = max(0, page * per_sheet - before)
        return self.labels[begin : max(begin, (page + 1) * per_sheet - before)]

    def drawing(self, page: int, *, outline: bool = False) -> Drawing:
        """Give one sheet."""
        labels = self.on_page(page)
        return Drawing(labels, tuple(label.box for label in labels) if outline else ())

    def page_of(self, key: int) -> int | None:
        """Give the sheet on which a person's first label stands."""
        return next((label.page for label in self.labels if label.key == key), None)

    def texts(self) -> Iterator[Said]:
        """Give the lines of all labels."""
        return chain.from_iterable(said(label.key, (label,)) for label in self.labels)


def lay_out(
    sheet: LabelSheet, addressees: Sequence[Addressee], start: int, width_of: WidthOf, copies: int = 1
) -> LabelRun:
    """Give every address its label, from a first position on, row by row; each so many times.

    A text that does not fit shrinks to 8 points, then wraps at words; what still does not fit is left out
    with its reason, never clipped. Raises Fault "start_past_sheet".
    """
    if not 1 <= start <= sheet.per_sheet:
        raise Fault("start_past_sheet", start=start, count=sheet.per_sheet, sheet=sheet.title)
    labels: list[PlacedLabel] = []
    left_out: list[LeftOut] = []
    for addressee in addressees:
        fitted = fit_label(clean_lines(addressee.lines), sheet.label_width, sheet.label_height, width_of)
        if fitted is None:
            left_out.append(LeftOut(addressee.key, addressee.who, _reason(sheet)))
            continue
        points, lines, turned = fitted
        for _copy in range(copies):
            page, at = divmod(start - 1 + len(labels), sheet.per_sheet)
            labels.append(
                PlacedLabel(addressee.key, page, at + 1, sheet.place(at + 1), points, lines, turned)
            )
    return LabelRun(sheet, start, tuple(labels), tuple(left_out))


def _reason(sheet: LabelSheet) -> Reason:
    """Tell an address that is too long from a label that holds none."""
    return Reason.of("too_long" if holds_an_address(sheet) else "label_too_small", sheet=sheet.title)


def holds_an_address(sheet: LabelSheet) -> bool:
    """Tell whether a label has room for three lines at 8 points."""
    down = min(sheet.label_width, sheet.label_height) if _is_turned(sheet) else sheet.label_height
    return height_of(_LINES_OF_AN_ADDRESS, SMALLEST_POINTS) <= down - _MARGIN


def _is_turned(sheet: LabelSheet) -> bool:
    return sheet.label_height > sheet.label_width * 1.5


def fit_label(
    lines: Sequence[str], width: float, height: float, width_of: WidthOf
) -> tuple[float, tuple[TextLine, ...], bool] | None:
    """Give size, placed lines and whether the label is turned; None when the text does not fit at 8 points."""
    turned = height > width * 1.5
    across, down = (height, width) if turned else (width, height)
    for margin in (_MARGIN, _MARGIN / 2) if min(width, height) >= _SMALL_LABEL else (_MARGIN / 2,):
        inner = Box(margin, margin, across - 2 * margin, down - 2 * margin)
        fitted = fit(lines, inner.width, inner.height, width_of)
        if fitted is not None:
            points, broken = fitted
            return points, centred(broken, points, inner), turned
    return None
