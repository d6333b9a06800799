"""The drawer of label sheets: what is left of each sheet that was begun, which are dear, and sheets of one's own."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from askwhy.domain.sheets import Known, LabelSheet, Paper

OWN_VENDOR = "Own"


@dataclass(frozen=True, slots=True)
class SheetUse:
    """What is known of one's own copy of a sheet."""

    key: str
    """The sheet's name."""
    position: int = 1
    """The first free label, from 1."""
    used_on: date | None = None
    favourite: bool = False


def in_order(sheets: Iterable[LabelSheet], uses: Mapping[str, SheetUse]) -> list[LabelSheet]:
    """Give favourites first, then what was used last, then the others as they come."""

    def rank(sheet: LabelSheet) -> tuple[bool, int]:
        use = uses.get(sheet.name)
        used = use.used_on.toordinal() if use is not None and use.used_on is not None else 0
        return not (use is not None and use.favourite), -used

    return sorted(sheets, key=rank)


def first_free(sheet: LabelSheet, uses: Mapping[str, SheetUse]) -> int:
    """Give the first free label of the sheet that was begun; 1 for a new one."""
    use = uses.get(sheet.name)
    return use.position if use is not None and use.position <= sheet.per_sheet else 1


class Measures(NamedTuple):
    """What one measures on a sheet: its first label, and how often it stands there."""

    paper: Paper
    columns: int
    rows: int
    left: float
    top: float
    label_width: float
    label_height: float
    gap_x: float | None = None
    """Between two labels side by side; None: as even margins have it."""
    gap_y: float | None = None


def own_sheet(title: str, measures: Measures) -> LabelSheet:
    """Build a sheet from what was measured on it. Raises ValueError, naming the measure that cannot be."""
    made = measures
    pitch_x = _pitch(made.paper.width, made.columns, made.left, made.label_width, made.gap_x)
    pitch_y = _pitch(made.paper.height, made.rows, made.top, made.label_height, made.gap_y)
    words = " ".join(title.split()) or "1"
    return LabelSheet(
        own_name(words),
        OWN_VENDOR,
        words,
        f"{made.columns * made.rows}-up",
        made.paper.width,
        made.paper.height,
        made.columns,
        made.rows,
        made.label_width,
        made.label_height,
        made.left,
        made.top,
        pitch_x,
        pitch_y,
        0.0,
        Known.OWN,
    )


def own_name(title: str) -> str:
    """Give the name of one's own sheet on the command line: own-kitchen-drawer."""
    return "own-" + (re.sub(r"\W+", "-", title.casefold()).strip("-") or "1")


def _pitch(page: float, count: int, before: float, size: float, gap: float | None) -> float:
    if count <= 1:
        return size
    return size + gap if gap is not None else (page - 2 * before - size) / (count - 1)
