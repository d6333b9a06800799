"""What is drawn on a page, in millimetres from its top left, before any device is asked to draw it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple, Protocol

from askwhy.domain.reasons import Reason
from askwhy.domain.sheets import Box, Paper

WidthOf = Callable[[str, float], float]
"""Gives the width of a text in millimetres at a size in points."""


class Fonts(NamedTuple):
    """What texts measure: plain ones, and bold ones."""

    width_of: WidthOf
    strong_width_of: WidthOf


Progress = Callable[[int, int], bool]
"""Told the pages done and in all; answers whether to go on."""

MM_PER_POINT = 25.4 / 72


class Addressee(NamedTuple):
    """Who something is for: a key of the caller's, a name for reports, and the postal lines."""

    key: int
    who: str
    lines: tuple[str, ...]


class LeftOut(NamedTuple):
    """Who gets nothing, and why."""

    key: int
    who: str
    reason: Reason


class TextLine(NamedTuple):
    """A line of text: where its baseline begins, in millimetres from the corner of its box."""

    left: float
    baseline: float
    text: str


class Block(Protocol):
    """Lines of one size in a box. In a turned one, text runs along the long side, top to the right."""

    @property
    def box(self) -> Box:
        """Its place on the page."""

    @property
    def points(self) -> float:
        """The size of its letters."""

    @property
    def lines(self) -> tuple[TextLine, ...]:
        """The lines, from the corner of the box."""

    @property
    def turned(self) -> bool:
        """Whether it is read from the right."""

    @property
    def strong(self) -> bool:
        """Whether it is set bold, as names in a list are; never an address."""


class TextBlock(NamedTuple):
    """A block that is nothing more than that."""

    box: Box
    points: float
    lines: tuple[TextLine, ...]
    turned: bool = False
    strong: bool = False


class Stroke(NamedTuple):
    """A straight hairline: a fold, or a line to write on."""

    left: float
    top: float
    right: float
    bottom: float


class Hue(StrEnum):
    """What a mark is coloured by; on a printer without colours, they are greys that one can tell apart."""

    INK = "ink"
    LINE = "line"
    ACCENT = "accent"
    EARLY = "early"
    MIDDAY = "midday"
    LATE = "late"


class Mark(NamedTuple):
    """A filled shape of a plot, with corners as round as they can be: a dot, a band, a line."""

    box: Box
    hue: Hue
    pale: bool = False
    """Paler, as a range is beside its dot."""
    hollow: bool = False
    """Only its edge."""


class Drawing(NamedTuple):
    """All that stands on one page."""

    blocks: Sequence[Block] = ()
    edges: Sequence[Box] = ()
    """What is outlined: the edges of labels and zones, for a trial."""
    strokes: Sequence[Stroke] = ()
    marks: Sequence[Mark] = ()
    """The shapes of plots, below all else; a later one covers an earlier one."""


class Placement(NamedTuple):
    """Where a drawing lies on the paper that the printer feeds: its corner, and clockwise quarter turns."""

    left: float = 0.0
    top: float = 0.0
    quarters: int = 0


class Said(NamedTuple):
    """One line as it will be printed: for whom, and in how many points."""

    key: int
    points: float
    text: str


def said(key: int, blocks: Iterable[Block]) -> Iterator[Said]:
    """Give the lines of blocks."""
    return (Said(key, block.points, line.text) for block in blocks for line in block.lines)


class Run(Protocol):
    """All pages of one printing."""

    @property
    def paper(self) -> Paper:
        """What goes through the printer."""

    @property
    def placement(self) -> Placement:
        """Where the drawings lie on it."""

    @property
    def pages(self) -> int:
        """How many pages there are."""

    @property
    def pieces(self) -> int:
        """How many labels, envelopes or letters there are."""

    @property
    def keys(self) -> Sequence[int]:
        """For whom they are, in the order of printing."""

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """Who gets none, and why."""

    def drawing(self, page: int, *, outline: bool = False) -> Drawing:
        """Give one page, from 0; with `outline`, the edges as well."""

    def page_of(self, key: int) -> int | None:
        """Give the first page on which something is for this key; None when there is none."""

    def texts(self) -> Iterator["Said"]:
        """Give all that will be printed, for whom and in which size."""
