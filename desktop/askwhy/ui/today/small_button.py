"""A small button in the first line of a row: an icon and a word, quiet until the pointer comes."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from askwhy.ui.look.colours import colour
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.mirror import draw_text, painter_on
from askwhy.ui.look.roles import opens_menu
from askwhy.ui.look.size import MEDIUM, SECOND, font, px
from askwhy.ui.look.tips import plain_tip


class SmallButton(QAbstractButton):
    """Says what else can be done with a row; it comes and goes with what is done."""

    def __init__(self, icon: str, text: str, tip: str, parent: QWidget, *, menu: bool) -> None:
        super().__init__(parent)
        if menu:
            opens_menu(self)
        self._icon = icon
        self.setText(text)
        self.setToolTip(plain_tip(tip))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def sizeHint(self) -> QSize:
        """Ask for the icon and the word."""
        width = QFontMetricsF(font(SECOND, MEDIUM)).horizontalAdvance(self.text())
        return QSize(round(width) + px(34), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon and word, with a border when the pointer or the keyboard is here."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused, near = self.hasFocus(), self.underMouse() or self.isDown()
        if focused or near:
            inset = 1.0 if focused else 0.5
            painter.setPen(QPen(colour("accent" if focused else "edge"), 2 if focused else 1))
            painter.setBrush(colour("paper"))
            area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(area, px(6), px(6))
        token = "ink" if focused or near else "quiet"
        side = px(16)
        paint_icon(painter, self._icon, QRectF(px(7), (self.height() - side) / 2, side, side), token)
        painter.setFont(font(SECOND, MEDIUM))
        painter.setPen(colour(token))
        place = QRectF(self.rect()).adjusted(px(27), 0, 0, 0)
        draw_text(painter, place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
