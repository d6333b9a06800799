"""A button of the chooser: what happened, and the key that says it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from askwhy.ui.look.colours import colour
from askwhy.ui.look.mirror import draw_text, painter_on
from askwhy.ui.look.size import BOLD, MEDIUM, SECOND, SMALL, font, px

_WORDS_AT = 29


class Choice(QAbstractButton):
    """One answer; its key stands before it as on a key cap."""

    def __init__(self, text: str, key: str) -> None:
        super().__init__()
        self.setText(text)
        self.key = key
        self.setAccessibleName(text)
        self.setAccessibleDescription(key)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Ask for the key cap and the words."""
        width = QFontMetricsF(_words()).horizontalAdvance(self.text())
        return QSize(round(width) + px(_WORDS_AT) + px(8), px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the border, thick with the focus, the key cap and the words."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        pressed = self.isDown() or self.underMouse()
        inset = 1.0 if focused else 0.5
        painter.setPen(QPen(colour("accent" if focused else "edge"), 2 if focused else 1))
        painter.setBrush(colour("hover" if pressed else "paper"))
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, px(6), px(6))
        cap = QRectF(px(7), (self.height() - px(18)) / 2, px(16), px(18))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("soft" if focused else "paper" if pressed else "hover"))
        painter.drawRoundedRect(cap, px(4), px(4))
        painter.setFont(font(SMALL, BOLD, tabular=True))
        painter.setPen(colour("accent" if focused else "quiet"))
        draw_text(painter, cap, Qt.AlignmentFlag.AlignCenter, self.key)
        painter.setFont(_words())
        painter.setPen(colour("ink"))
        place = QRectF(self.rect()).adjusted(px(_WORDS_AT), 0, 0, 0)
        draw_text(painter, place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


def _words() -> QFont:
    return font(SECOND, MEDIUM)
