"""Cards to choose one of: real radio buttons, each with a name and below it what it means."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from askwhy.ui.look.colours import colour
from askwhy.ui.look.mirror import draw_text, painter_on
from askwhy.ui.look.size import BODY, BOLD, SECOND, font, px

_WRAPS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class Card(QRadioButton):
    """One of several ways to go: a name, and below it what it means."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._title, self._text = title, text
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Tell that the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height for the name and the wrapped text."""
        room = width - self._left() - px(12)
        texts = QFontMetrics(font(SECOND)).boundingRect(0, 0, max(room, px(40)), 10_000, _WRAPS, self._text)
        title = QFontMetrics(font(BODY, BOLD)).boundingRect(
            0, 0, max(room, px(40)), 10_000, _WRAPS, self._title
        )
        return px(10) + title.height() + px(3) + texts.height() + px(10)

    def sizeHint(self) -> QSize:
        """Ask for a card of a usual width."""
        return QSize(px(300), self.heightForWidth(px(300)))

    def minimumSizeHint(self) -> QSize:
        """Need a narrow card."""
        return QSize(px(180), px(48))

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere on the card."""
        return self.rect().contains(pos)

    def _left(self) -> int:
        return px(40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, its mark and the texts."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        width = 2.0 if self.hasFocus() else 1.0
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(colour("accent" if chosen or self.hasFocus() else "edge"), width))
        ground = "soft" if chosen else "hover" if self.underMouse() else "paper"
        painter.setBrush(colour(ground))
        painter.drawRoundedRect(area, 8, 8)
        self._paint_mark(painter, chosen=chosen)
        self._paint_texts(painter)

    def _paint_mark(self, painter: QPainter, *, chosen: bool) -> None:
        middle = QPointF(px(21), px(10) + QFontMetrics(font(BODY, BOLD)).height() / 2)
        painter.setPen(QPen(colour("accent" if chosen else "edge"), 1.5))
        painter.setBrush(colour("paper"))
        painter.drawEllipse(middle, px(7), px(7))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawEllipse(middle, px(4), px(4))

    def _paint_texts(self, painter: QPainter) -> None:
        area = QRectF(self._left(), px(10), self.width() - self._left() - px(12), self.height())
        for text, written, token in (
            (self._title, font(BODY, BOLD), "ink"),
            (self._text, font(SECOND), "quiet"),
        ):
            painter.setFont(written)
            painter.setPen(colour(token))
            taken = painter.boundingRect(area, int(_WRAPS), text)
            draw_text(painter, area, int(_WRAPS), text)
            area.setTop(taken.bottom() + px(3))
