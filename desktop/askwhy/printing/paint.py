"""Paints a page of labels: the one painter for preview, printer and PDF."""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPen

from askwhy.domain.sheets import Box
from askwhy.printing.labels import MM_PER_POINT, LabelRun, PlacedLabel

UNITS = 100
"""Everything is drawn in hundredths of a millimetre, so that one drawing serves each device exactly."""

_HAIRLINE = 0.1 * UNITS
INK = QColor(0, 0, 0)


@lru_cache(maxsize=64)
def label_font(points: float) -> QFont:
    """Give the font of labels at a size, in the painter's units."""
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family())
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setPixelSize(round(points * MM_PER_POINT * UNITS))
    return font


def width_of(text: str, points: float) -> float:
    """Give the width of a text in millimetres, as the painter will draw it."""
    return _metrics(points).horizontalAdvance(text) / UNITS


@lru_cache(maxsize=64)
def _metrics(points: float) -> QFontMetricsF:
    return QFontMetricsF(label_font(points))


def paint_page(painter: QPainter, run: LabelRun, page: int, *, outline: bool, dots_per_mm: float) -> None:
    """Paint one page of a run at the painter's origin; `outline` draws each label's edge as well."""
    painter.save()
    painter.scale(dots_per_mm / UNITS, dots_per_mm / UNITS)
    labels = run.on_page(page)
    if outline:
        _paint_outlines(painter, labels)
    painter.setPen(INK)
    for label in labels:
        _paint_label(painter, label)
    painter.restore()


def _paint_outlines(painter: QPainter, labels: Iterable[PlacedLabel]) -> None:
    pen = QPen(INK)
    pen.setWidthF(_HAIRLINE)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for label in labels:
        painter.drawRect(_rect(label.box))


def _rect(box: Box) -> QRectF:
    return QRectF(box.left * UNITS, box.top * UNITS, box.width * UNITS, box.height * UNITS)


def _paint_label(painter: QPainter, label: PlacedLabel) -> None:
    painter.save()
    painter.translate(label.box.left * UNITS, label.box.top * UNITS)
    if label.turned:
        painter.translate(label.box.width * UNITS, 0)
        painter.rotate(90)
    painter.setFont(label_font(label.points))
    for line in label.lines:
        painter.drawText(QPointF(line.left * UNITS, line.baseline * UNITS), line.text)
    painter.restore()
