"""A switch between two lists: radio buttons, drawn as the segments of one frame."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QSizePolicy

from askwhy.ui.look.colours import colour
from askwhy.ui.look.size import BOLD, MEDIUM, font, px


class Switch(QFrame):
    """Segments, one of which is on; arrow keys go from one to the next."""

    switched = Signal(int)
    """The number of the segment that a person has turned on."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.segments = [_Segment(name) for name in names]
        self.segments[0].setChecked(True)
        for number, segment in enumerate(self.segments):
            segment.clicked.connect(lambda _checked=False, number=number: self.switched.emit(number))
            row.addWidget(segment)

    def turn_to(self, number: int) -> None:
        """Show a segment as the one that is on."""
        self.segments[number].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame around all segments."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("edge"), 1))
        painter.setBrush(colour("paper"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))


class _Segment(QRadioButton):
    """One of the segments."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(font(weight=BOLD))  # the widest that it is drawn in
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Ask for the room of the name in bold."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2 * px(12), px(32))

    def hitButton(self, place: QPoint) -> bool:
        """Take a click anywhere on the segment."""
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name, on a tint when it is on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        if on:
            width = 2.0 if self.hasFocus() else 1.0
            painter.setPen(QPen(colour("accent"), width))
            painter.setBrush(colour("soft"))
            half = width / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), px(6), px(6))
        painter.setFont(font(weight=BOLD if on else MEDIUM))
        painter.setPen(colour("accent" if on else "ink"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
