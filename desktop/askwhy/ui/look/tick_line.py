"""A box to tick with its name beside it and, quieter, what belongs to the name."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from askwhy.ui.look.colours import colour
from askwhy.ui.look.group import Group
from askwhy.ui.look.size import BODY, MEDIUM, REGULAR, SECOND, font, px
from askwhy.ui.look.tick_box import TickBox
from askwhy.ui.look.tips import plain_tip


class TickLine(Group):
    """A line to tick; a click on the words is one on the box. What is too long is cut, and whole as its tip."""

    def __init__(self, text: str, aside: str = "", *, strong: bool = False) -> None:
        super().__init__()
        self.tick = TickBox()
        self.entry = self.tick
        self._words = _Words(font(BODY, MEDIUM if strong else REGULAR))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(px(32))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(9))
        row.addWidget(self.tick)
        row.addWidget(self._words, 1)
        self.say(text, aside)

    def say(self, text: str, aside: str = "") -> None:
        """Say what is ticked."""
        whole = ", ".join(part for part in (text, aside) if part)
        self.tick.setAccessibleName(whole)
        self.setToolTip(plain_tip(whole))
        self._words.say(text, aside)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick, or take the tick away."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.tick.click()


class _Words(QWidget):
    """A name and what belongs to it, one behind the other, cut where the room ends."""

    def __init__(self, written: QFont) -> None:
        super().__init__()
        self._written = written
        self.say("", "")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str, aside: str) -> None:
        """Write other words."""
        self._parts = ((text, self._written, "ink"), (aside, font(SECOND), "quiet"))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(px(120), px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write both."""
        painter = QPainter(self)
        left = 0.0
        for text, written, token in self._parts:
            metrics = QFontMetricsF(written)
            room = max(0.0, self.width() - left)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(written)
            painter.setPen(colour(token))
            painter.drawText(QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            left += metrics.horizontalAdvance(shown) + px(10)
