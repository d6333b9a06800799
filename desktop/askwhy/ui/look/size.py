"""Type and sizes: factors of the system's font, and lengths that grow with it and never shrink."""

from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

SMALL, SECOND, BODY, NAME, OPENING, PANE_TITLE, PAGE_TITLE = 0.85, 0.92, 1.0, 1.08, 1.23, 1.54, 1.7
"""Hours and keys; second lines and dates; body; a person's name; an opening line; the pane; the page."""

REGULAR, MEDIUM, BOLD = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold

_DRAWN_FOR = 16.0
"""The line height, in pixels, of the font for which the lengths of the look were drawn."""

_TABULAR = QFont.Tag("tnum")


def font(factor: float = BODY, weight: QFont.Weight = REGULAR, *, tabular: bool = False) -> QFont:
    """Give the system's font at a factor of its size; tabular digits stand under one another."""
    made = QFont(QGuiApplication.font())
    if made.pixelSize() > 0:
        made.setPixelSize(max(1, round(made.pixelSize() * factor)))
    else:
        made.setPointSizeF(made.pointSizeF() * factor)
    made.setWeight(weight)
    if tabular:
        made.setFeature(_TABULAR, 1)
    return made


def px(length: float) -> int:
    """Give a length of the look in logical pixels; a large system font makes it larger, never smaller."""
    system = QGuiApplication.font()
    if system != _Measured.font:
        _Measured.font = system
        _Measured.scale = max(1.0, QFontMetricsF(system).height() / _DRAWN_FOR)
    return round(length * _Measured.scale)


class _Measured:
    """The system's font as it was measured last: a page asks for a thousand lengths."""

    font: QFont | None = None
    scale = 1.0
