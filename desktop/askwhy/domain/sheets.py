"""Label sheets: the places of the labels on a page, in millimetres from its top left."""

from dataclasses import dataclass
from enum import StrEnum
from math import isfinite
from typing import NamedTuple

_TOLERANCE = 0.3
"""Millimetres by which a vendor's table may overrun the page or a neighbour: rounding of inches."""


class Box(NamedTuple):
    """A rectangle in millimetres."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height


class Known(StrEnum):
    """How sure a sheet's measures are."""

    CHECKED = "checked"
    """Compared by hand, and with a second source."""
    BOTH = "both"
    """Two tables agree."""
    ONE = "one"
    """One table only: a trial on plain paper tells."""
    OWN = "own"
    """Measured by the job seeker."""


class Paper(NamedTuple):
    """What goes through the printer: its name for people, and its measures in millimetres."""

    title: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """One vendor's sheet. Raises `ValueError`, naming the field, when its measures contradict each other."""

    name: str
    """Vendor and number, as on the command line: avery-5160."""
    vendor: str
    part: str
    description: str
    page_width: float
    page_height: float
    columns: int
    rows: int
    label_width: float
    label_height: float
    left: float
    top: float
    pitch_x: float
    pitch_y: float
    corner: float = 0.0
    known: Known = Known.OWN

    def __post_init__(self) -> None:
        if self.columns < 1 or self.rows < 1:
            raise ValueError("columns and rows: at least one label")
        if not all(
            map(isfinite, (*self.place(self.per_sheet), self.page_width, self.page_height, self.corner))
        ):
            raise ValueError("measures: a number that can be measured")
        if self.label_width <= 0 or self.label_height <= 0:
            raise ValueError("label_width and label_height: more than nothing")
        if self.columns > 1 and self.pitch_x < self.label_width - _TOLERANCE:
            raise ValueError("pitch_x: the labels overlap")
        if self.rows > 1 and self.pitch_y < self.label_height - _TOLERANCE:
            raise ValueError("pitch_y: the labels overlap")
        last = self.place(self.per_sheet)
        if min(self.left, self.top) < 0 or last.right > self.page_width + _TOLERANCE:
            raise ValueError("left, pitch_x, label_width: the labels leave the page")
        if last.bottom > self.page_height + _TOLERANCE:
            raise ValueError("top, pitch_y, label_height: the labels leave the page")

    @property
    def key(self) -> str:
        """What tells a sheet from all others."""
        return self.name

    @property
    def title(self) -> str:
        """Vendor and number as people read them: Avery 5160."""
        return f"{self.vendor} {self.part}".strip()

    @property
    def paper(self) -> Paper:
        """The sheet as a piece of paper."""
        return Paper(self.title, self.page_width, self.page_height)

    @property
    def per_sheet(self) -> int:
        """How many labels a sheet has."""
        return self.columns * self.rows

    def place(self, position: int) -> Box:
        """Give the place of a label; positions count from 1, row by row."""
        row, column = divmod(position - 1, self.columns)
        return Box(
            self.left + column * self.pitch_x,
            self.top + row * self.pitch_y,
            self.label_width,
            self.label_height,
        )
