"""Draws the marks of a sheet's picture: its paper, and used, next and free labels."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from askwhy.ui.look.colours import colour
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.size import BOLD, REGULAR, font, px

_THICK, _THIN = 2.4, 1.2
_SHADE = 0.16
"""How much darker the label is that one looks at."""
_LARGEST = 10.5
"""Pixels of a name or number in small print."""
_READABLE = 6
"""Pixels under which a name is no longer drawn; the tip has it."""


def paint_paper(painter: QPainter, page: QRectF, *, focused: bool) -> None:
    """Draw the sheet, with a ring when it has the focus."""
    width = 2.0 if focused else 1.0
    half = width / 2
    painter.setPen(QPen(colour("accent" if focused else "edge"), width))
    painter.setBrush(colour("sheet"))
    painter.drawRoundedRect(page.adjusted(half, half, -half, -half), px(4), px(4))


def paint_blank(painter: QPainter, page: QRectF) -> None:
    """Draw a small sheet of paper."""
    painter.setPen(QPen(colour("edge"), 1))
    painter.setBrush(colour("sheet"))
    painter.drawRect(page.adjusted(0.5, 0.5, -0.5, -0.5))


def paint_label(painter: QPainter, area: QRectF) -> None:
    """Draw a label of a small sheet."""
    painter.setPen(QPen(colour("sheetquiet"), 0.6))
    painter.setBrush(colour("sheetsoft"))
    painter.drawRect(area)


def paint_used(painter: QPainter, area: QRectF) -> None:
    """Draw a label that is gone: grey and checked."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("used"))
    _frame(painter, area)
    side = min(px(16), area.height() * 0.6, area.width() * 0.6)
    mark = QRectF(0, 0, side, side)
    mark.moveCenter(area.center())
    paint_icon(painter, "check", mark, "sheetquiet")


def paint_free(painter: QPainter, area: QRectF, position: int, *, first: bool) -> None:
    """Draw a free label with its number; the first of them has the thick line."""
    painter.setPen(QPen(colour("sheetaccent"), _THICK) if first else QPen(colour("used"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _frame(painter, area)
    painter.setPen(colour("sheetquiet"))
    painter.setFont(_sized(REGULAR, min(area.height() * 0.6, px(_LARGEST))))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(position))


def paint_next(
    painter: QPainter, area: QRectF, lines: Sequence[str], *, first: bool, looked_at: bool
) -> None:
    """Draw a label of the run with its name, and the line below it where there is room."""
    painter.setPen(QPen(colour("sheetaccent"), _THICK if first else _THIN))
    painter.setBrush(colour("sheetsoft"))
    _frame(painter, area)
    if looked_at:
        shade = colour("sheetaccent")
        shade.setAlphaF(_SHADE)
        painter.setBrush(shade)
        _frame(painter, area)
    painter.setPen(colour("sheetink"))
    _paint_lines(painter, area.adjusted(px(5), 0, -px(3), 0), lines)


def _frame(painter: QPainter, area: QRectF) -> None:
    corner = min(px(3), area.height() / 4)
    painter.drawRoundedRect(area, corner, corner)


def _paint_lines(painter: QPainter, area: QRectF, lines: Sequence[str]) -> None:
    size = min(area.height() * 0.55, px(_LARGEST))
    if size < _READABLE:
        return
    second = size * 0.84
    two = len(lines) > 1 and (size + second) * 1.3 <= area.height()
    top = area.center().y() - (size + (second if two else 0)) * 0.62
    sizes = ((size, BOLD), (second, REGULAR)) if two else ((size, BOLD),)
    for line, (height, weight) in zip(lines, sizes, strict=False):
        painter.setFont(_sized(weight, height))
        text = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, int(area.width()))
        room = QRectF(area.left(), top, area.width(), height * 1.24)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        top += height * 1.24


def _sized(weight: QFont.Weight, pixels: float) -> QFont:
    made = font(weight=weight, tabular=True)
    made.setPixelSize(max(1, round(pixels)))
    return made
