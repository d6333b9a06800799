"""A box to tick with its name beside it and, quieter, what belongs to the name."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from askwhy.ui.look.controls import Text
from askwhy.ui.look.size import BODY, MEDIUM, REGULAR, SECOND, px
from askwhy.ui.look.tick_box import TickBox


class TickLine(QWidget):
    """A line to tick; a click on the words is one on the box. What is too long is cut, the name last."""

    def __init__(self, text: str, aside: str = "", *, strong: bool = False) -> None:
        super().__init__()
        self.tick = TickBox(", ".join(part for part in (text, aside) if part))
        self.setFocusProxy(self.tick)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(px(32))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(9))
        row.addWidget(self.tick)
        name = Text(text, BODY, MEDIUM if strong else REGULAR)
        row.addWidget(name, max(1, len(text)))
        if aside:
            row.addWidget(Text(aside, SECOND, token="quiet"), max(1, len(aside)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick, or take the tick away."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.tick.click()
