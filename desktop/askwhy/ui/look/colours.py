"""The one place of every colour, for the light scheme and the dark; the names are those of the look."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette

from askwhy.domain.outreach import WindowKind


class Colours(NamedTuple):
    """The tokens of one scheme, as "#RRGGBB". Text on its ground has a contrast of at least 4.5 : 1."""

    paper: str
    """The ground of the page."""
    desk: str
    """The ground of the pane beside it."""
    side: str
    """The ground of the side bar and the menu."""
    ink: str
    quiet: str
    """Roles, reasons, placeholders, done work."""
    ghost: str
    """Decoration only."""
    line: str
    """Hairlines."""
    edge: str
    """Borders of controls."""
    accent: str
    onaccent: str
    soft: str
    """The chosen row."""
    hover: str
    early: str
    earlyink: str
    earlysky: str
    late: str
    lateink: str
    latesky: str
    mid: str
    midink: str
    midsky: str
    good: str
    warnink: str
    warnsky: str
    stop: str
    """What deletes people or a book, nothing else."""
    sheet: str
    sheetink: str
    sheetquiet: str
    used: str
    sheetaccent: str
    sheetsoft: str
    """Labels on a sheet: paper stays light in the dark, and so do the colours on it."""
    toast: str
    ontoast: str
    ontoast2: str


LIGHT = Colours(
    paper="#FFFFFF",
    desk="#F5F3EF",
    side="#EBE8E2",
    ink="#22252A",
    quiet="#585C63",
    ghost="#B9B5AC",
    line="#DEDAD2",
    edge="#8B887F",
    accent="#1B6B68",
    onaccent="#FFFFFF",
    soft="#E6F1EF",
    hover="#F4F2EE",
    early="#C47500",
    earlyink="#7A4F00",
    earlysky="#FBF2E0",
    late="#7179CF",
    lateink="#474E9E",
    latesky="#EEEFFA",
    mid="#84837B",
    midink="#585C63",
    midsky="#F4F3EF",
    good="#2B6B48",
    warnink="#814700",
    warnsky="#FBEDD6",
    stop="#9F3430",
    sheet="#FFFFFF",
    sheetink="#22252A",
    sheetquiet="#575A60",
    used="#DDDAD3",
    sheetaccent="#1B6B68",
    sheetsoft="#E6F1EF",
    toast="#2A2D32",
    ontoast="#F7F5F1",
    ontoast2="#8FD3CB",
)

DARK = Colours(
    paper="#24272B",
    desk="#1C1E21",
    side="#17191B",
    ink="#ECE9E3",
    quiet="#AEB2B9",
    ghost="#565B62",
    line="#363A40",
    edge="#7D838C",
    accent="#74C5BC",
    onaccent="#0F2423",
    soft="#22322F",
    hover="#2B2F34",
    early="#D8A145",
    earlyink="#EBC27A",
    earlysky="#302B22",
    late="#8E95EA",
    lateink="#B9BEF7",
    latesky="#292B3B",
    mid="#8A8F97",
    midink="#AEB2B9",
    midsky="#292C30",
    good="#84CBA0",
    warnink="#F0B866",
    warnsky="#3A2E1B",
    stop="#F09A93",
    sheet="#DAD6CD",
    sheetink="#22252A",
    sheetquiet="#45484E",
    used="#B9B4AA",
    sheetaccent="#1B6B68",
    sheetsoft="#E3EEEB",
    toast="#3D4248",
    ontoast="#F5F3EF",
    ontoast2="#93DBD2",
)


_shown = LIGHT


def colours() -> Colours:
    """Give the tokens of the scheme that is shown now."""
    return _shown


def show_colours(tokens: Colours) -> None:
    """Have everything that is painted from now on use other tokens."""
    global _shown
    _shown = tokens


def is_bare() -> bool:
    """Tell whether high contrast is shown: no grounds of other colours, and outlines instead."""
    return _shown.paper == _shown.soft


def window_token(kind: WindowKind, part: str = "") -> str:
    """Name the token of a stretch of their day; `part` is "ink", "sky", or nothing for the bar."""
    return ("mid" if kind is WindowKind.MIDDAY else kind.value) + part


def is_dark(palette: QPalette) -> bool:
    """Tell whether a palette is a dark one."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def colour(token: str) -> QColor:
    """Give one token of the scheme that is shown now, by its name."""
    return QColor(getattr(colours(), token))


def fill(painter: QPainter, area: QRect | QRectF, paint: QColor) -> None:
    """Fill an area with a colour.

    QPainter.fillRect does the same, but whoever calls it with a colour makes the presets of all gradients, too.
    """
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(paint)
    painter.drawRect(area)
    painter.restore()
