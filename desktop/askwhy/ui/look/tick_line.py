"""A box to tick with its name beside it and, quieter, what belongs to the name."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import Text
from askwhy.ui.look.group import Group
from askwhy.ui.look.mirror import draw_text, painter_on
from askwhy.ui.look.roles import DECORATION, reads_as
from askwhy.ui.look.size import BODY, MEDIUM, REGULAR, SECOND, font, px
from askwhy.ui.look.tick_box import TickBox
from askwhy.ui.look.tips import plain_tip


class TickLine(Group):
    """A line to tick; a click on the words is one on the box.

    A name with something beside it is cut where it is too long, and whole as its tip; alone, it goes on below.
    """

    def __init__(self, text: str, aside: str = "", *, strong: bool = False) -> None:
        super().__init__()
        whole = ", ".join(part for part in (text, aside) if part)
        self.tick = TickBox(whole)
        self.entry = self.tick
        self.setToolTip(plain_tip(whole))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(px(32))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(9))
        row.addWidget(self.tick)
        weight = MEDIUM if strong else REGULAR
        row.addWidget(_Words(text, aside, font(BODY, weight)) if aside else _alone(text, weight), 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick, or take the tick away."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.tick.click()


def _alone(text: str, weight: QFont.Weight) -> Text:
    made = Text("", BODY, weight, wraps=True)
    reads_as(made, DECORATION)  # the box beside it says the same
    made.setText(text)
    return made


class _Words(QWidget):
    """A name and what belongs to it, one behind the other, cut where the room ends."""

    def __init__(self, text: str, aside: str, written: QFont) -> None:
        super().__init__()
        self._parts = ((text, written, "ink"), (aside, font(SECOND), "quiet"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(px(120), px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write both."""
        painter = painter_on(self)
        left = 0.0
        for text, written, token in self._parts:
            metrics = QFontMetricsF(written)
            room = max(0.0, self.width() - left)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(written)
            painter.setPen(colour(token))
            draw_text(painter, QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            left += metrics.horizontalAdvance(shown) + px(10)
