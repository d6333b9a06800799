"""What was learned about a printer: how far it is off in a tray, and how it takes an envelope."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import isfinite

_FARTHEST = 20.0
"""Millimetres by which no printer is off."""
_MOST = 0.05
"""By which part no printer is too large or too small."""


class Feed(StrEnum):
    """Where a printer takes an envelope in, seen from its front."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Face(StrEnum):
    """Which side of an envelope is up when it goes in."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class PrinterTray:
    """One tray of one printer, measured from a ruler page that it printed.

    Raises `ValueError`, naming the field, for measures that no printer has.
    """

    key: str
    """Printer and tray, by `tray_key`."""
    shift_x: float = 0.0
    """Millimetres by which a print comes out too far to the right."""
    shift_y: float = 0.0
    """Millimetres by which it comes out too low."""
    scale_x: float = 1.0
    """What 1 mm measures on paper, across."""
    scale_y: float = 1.0
    measured_on: date | None = None
    feed: Feed = Feed.CENTRE
    face: Face = Face.UP

    def __post_init__(self) -> None:
        measures = (self.shift_x, self.shift_y, self.scale_x, self.scale_y)
        if not all(map(isfinite, measures)):
            raise ValueError("measures: numbers")
        if max(abs(self.shift_x), abs(self.shift_y)) > _FARTHEST:
            raise ValueError(f"shift_x and shift_y: at most {_FARTHEST:g} mm")
        if max(abs(self.scale_x - 1), abs(self.scale_y - 1)) > _MOST:
            raise ValueError(f"scale_x and scale_y: within {_MOST:.0%} of true size")

    def corrected(self, x: float, y: float) -> tuple[float, float]:
        """Give where to print so that a point comes out at (x, y)."""
        return (x - self.shift_x) / self.scale_x, (y - self.shift_y) / self.scale_y


_BETWEEN = " / "


def tray_key(printer: str, tray: str = "") -> str:
    """Give the name under which a tray is kept."""
    return f"{printer}{_BETWEEN}{tray}" if tray else printer


def tray_parts(key: str) -> tuple[str, str]:
    """Give printer and tray of such a name; the tray is empty where none was named."""
    printer, _between, tray = key.partition(_BETWEEN)
    return printer, tray


RULER_FROM = 20.0
RULER_LONG = 150.0
"""The ruler page has two crosses in each direction: so far from the edge of the paper, and so far from there."""


def measured(
    key: str,
    across: tuple[float, float],
    down: tuple[float, float],
    on: date,
    *,
    before: PrinterTray | None = None,
) -> PrinterTray:
    """Give what a ruler page tells: where its crosses were measured from the left and the upper edge, in millimetres.

    Raises ValueError for measures that no printer has.
    """
    (near_x, far_x), (near_y, far_y) = across, down
    scale_x, scale_y = (far_x - near_x) / RULER_LONG, (far_y - near_y) / RULER_LONG
    kept = before or PrinterTray(key)
    return PrinterTray(
        key,
        near_x - RULER_FROM * scale_x,
        near_y - RULER_FROM * scale_y,
        scale_x,
        scale_y,
        on,
        kept.feed,
        kept.face,
    )
