"""Paints one page: the one painter for preview, printer and PDF."""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPen

from askwhy.domain.printers import PrinterTray
from askwhy.domain.sheets import Box
from askwhy.printing.drawing import MM_PER_POINT, Block, Drawing, Hue, Mark, Placement, Stroke

UNITS = 100
"""Everything is drawn in hundredths of a millimetre, so that one drawing serves each device exactly."""

_HAIRLINE = 0.1 * UNITS
INK = QColor(0, 0, 0)
_PALE = 0.4
_HUES = {
    Hue.INK: "#000000",
    Hue.LINE: "#8B887F",
    Hue.ACCENT: "#1B6B68",
    Hue.EARLY: "#C47500",
    Hue.MIDDAY: "#84837B",
    Hue.LATE: "#7179CF",
}
"""The colours of the window's light scheme; paper is white."""


@lru_cache(maxsize=64)
def label_font(points: float, strong: bool = False) -> QFont:
    """Give the font of what is printed at a size, in the painter's units."""
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family())
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setPixelSize(round(points * MM_PER_POINT * UNITS))
    font.setBold(strong)
    return font


def width_of(text: str, points: float) -> float:
    """Give the width of a text in millimetres, as the painter will draw it."""
    return _metrics(points).horizontalAdvance(text) / UNITS


def strong_width_of(text: str, points: float) -> float:
    """Give the width of a bold text in millimetres."""
    return _metrics(points, True).horizontalAdvance(text) / UNITS


@lru_cache(maxsize=64)
def _metrics(points: float, strong: bool = False) -> QFontMetricsF:
    return QFontMetricsF(label_font(points, strong))


def paint_page(
    painter: QPainter,
    drawing: Drawing,
    *,
    dots_per_mm: float,
    placement: Placement | None = None,
    tray: PrinterTray | None = None,
) -> None:
    """Paint one page at the painter's origin, placed on the paper, and corrected for a printer's tray."""
    painter.save()
    # Each line reads as its own letters do, whichever way the window is read.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.scale(dots_per_mm / UNITS, dots_per_mm / UNITS)
    if tray is not None:
        painter.scale(1 / tray.scale_x, 1 / tray.scale_y)
        painter.translate(-tray.shift_x * UNITS, -tray.shift_y * UNITS)
    if placement is not None:
        painter.translate(placement.left * UNITS, placement.top * UNITS)
        painter.rotate(90 * placement.quarters)
    for mark in drawing.marks:
        _paint_mark(painter, mark)
    _paint_lines(painter, drawing.edges, drawing.strokes)
    painter.setPen(INK)
    for block in drawing.blocks:
        _paint_block(painter, block)
    painter.restore()


def _paint_mark(painter: QPainter, mark: Mark) -> None:
    """Paint a shape; a pale one is mixed with white, since paper and old printers know no transparency."""
    hue = QColor(_HUES[mark.hue])
    if mark.pale:
        hue = QColor.fromRgbF(*(1 - _PALE * (1 - part) for part in (hue.redF(), hue.greenF(), hue.blueF())))
    area, corner = _rect(mark.box), min(mark.box.width, mark.box.height) / 2 * UNITS
    if mark.hollow:
        pen = QPen(hue, 2 * _HAIRLINE)
        area.adjust(_HAIRLINE, _HAIRLINE, -_HAIRLINE, -_HAIRLINE)
        painter.setPen(pen)
        painter.setBrush(QColor(255, 255, 255))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hue)
    painter.drawRoundedRect(area, corner, corner)


def _paint_lines(painter: QPainter, edges: Iterable[Box], strokes: Iterable[Stroke]) -> None:
    pen = QPen(INK)
    pen.setWidthF(_HAIRLINE)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in edges:
        painter.drawRect(_rect(box))
    for stroke in strokes:
        painter.drawLine(QLineF(*(each * UNITS for each in stroke)))


def _rect(box: Box) -> QRectF:
    return QRectF(box.left * UNITS, box.top * UNITS, box.width * UNITS, box.height * UNITS)


def _paint_block(painter: QPainter, block: Block) -> None:
    painter.save()
    painter.translate(block.box.left * UNITS, block.box.top * UNITS)
    if block.turned:
        painter.translate(block.box.width * UNITS, 0)
        painter.rotate(90)
    painter.setFont(label_font(block.points, block.strong))
    for line in block.lines:
        painter.drawText(QPointF(line.left * UNITS, line.baseline * UNITS), line.text)
    painter.restore()
