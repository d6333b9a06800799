"""Mirrors what is painted and placed by hand where one reads from the right; texts and icons stay upright."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QLayout, QWidget


def is_mirrored(widget: QWidget) -> bool:
    """Tell whether a widget is read from the right."""
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def painter_on(widget: QWidget) -> QPainter:
    """Give a painter on a widget: whoever paints begins where one begins to read, and calls it left."""
    painter = QPainter(widget)
    if is_mirrored(widget):
        mirror(painter, QRectF(widget.rect()))
    return painter


def painter_in(painter: QPainter, area: QRect) -> None:
    """Have the painter of a delegate begin where one begins to read in the area of a cell."""
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        mirror(painter, QRectF(area))


def mirror(painter: QPainter, area: QRectF) -> None:
    """Turn an area round: what was at its left is at its right."""
    painter.translate(area.left() + area.right(), 0)
    painter.scale(-1, 1)


@contextmanager
def upright(painter: QPainter, area: QRectF) -> Iterator[None]:
    """Draw into an area as it is meant to be seen, wherever the area went."""
    turned = painter.worldTransform().m11() < 0
    if turned:
        painter.save()
        mirror(painter, area)
    yield
    if turned:
        painter.restore()


def draw_text(painter: QPainter, area: QRect | QRectF, flags: int | Qt.AlignmentFlag, text: str) -> None:
    """Draw a text; Qt itself takes left for the side where one begins to read. Numbers are never turned round."""
    if painter.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        painter.drawText(area, flags, text)
        return
    exact, seen = QRectF(area), int(flags)
    if not any(map(str.isalpha, text)):
        # With it, Qt takes left for the left; so left and right are changed here.
        seen = _other_side(seen) | Qt.TextFlag.TextForceLeftToRight.value
    with upright(painter, exact):
        painter.drawText(exact, seen, text)


def _other_side(flags: int) -> int:
    left, right = Qt.AlignmentFlag.AlignLeft.value, Qt.AlignmentFlag.AlignRight.value
    return flags ^ (left | right) if flags & (left | right) in (left, right) else flags


def place(child: QWidget, left: int, top: int, width: int, height: int) -> None:
    """Put a widget somewhere in its parent; `left` is counted from where one begins to read."""
    within = child.parentWidget()
    assert within is not None
    child.setGeometry(_seen(QRect(left, top, width, height), within))


def place_of(child: QWidget) -> QRect:
    """Give where a widget stands in its parent, counted from where one begins to read."""
    within = child.parentWidget()
    assert within is not None
    return _seen(child.geometry(), within)


def _seen(area: QRect, within: QWidget) -> QRect:
    """Turn an area of a widget round where one reads from the right; twice is as it was.

    QStyle.visualRect does the same, but whoever knows QStyle makes its eleven enumerations, at each start.
    """
    if not is_mirrored(within):
        return area
    return QRect(within.width() - area.left() - area.width(), area.top(), area.width(), area.height())


def along(widget: QWidget, spot: QPoint) -> int:
    """Give how far a spot of a widget is from where one begins to read."""
    return widget.width() - 1 - spot.x() if is_mirrored(widget) else spot.x()


def set_margins(inside: QLayout | QWidget, first: int, top: int, last: int, bottom: int) -> None:
    """Set margins that differ from side to side: `first` is where one begins to read."""
    turned = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left, right = (last, first) if turned else (first, last)
    inside.setContentsMargins(left, top, right, bottom)
