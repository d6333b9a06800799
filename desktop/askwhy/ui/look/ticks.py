"""Boxes to tick and cards to choose from: real check boxes and radio buttons in the colours of the look."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy

from askwhy.ui.look.colours import colour
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.size import BODY, BOLD, MEDIUM, SECOND, font, px

_BOX = 20
_GAP = 12
_WRAPS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class TickBox(QCheckBox):
    """A check box with a name and, quieter, what belongs to it. A long text is cut, and whole as its tip."""

    def __init__(self, text: str, aside: str = "", *, strong: bool = False) -> None:
        super().__init__()
        self._text, self._aside = text, aside
        self._fonts = font(BODY, MEDIUM if strong else font().weight()), font(SECOND)
        whole = ", ".join(part for part in (text, aside) if part)
        self.setAccessibleName(whole)
        self.setToolTip(whole if aside else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the box and the whole text."""
        texts = QFontMetrics(self._fonts[0]).horizontalAdvance(self._text)
        if self._aside:
            texts += px(8) + QFontMetrics(self._fonts[1]).horizontalAdvance(self._aside)
        return QSize(px(_BOX) + px(_GAP) + texts + px(4), px(32))

    def minimumSizeHint(self) -> QSize:
        """Need the box and a few letters."""
        return QSize(px(80), px(32))

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click on the text as one on the box."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, its tick, and the texts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = px(_BOX)
        box = QRectF(3, (self.height() - side) / 2, side, side)
        paint_box(painter, box, checked=self.isChecked(), focused=self.hasFocus())
        left = box.right() + px(_GAP)
        for text, written, token in zip(
            (self._text, self._aside), self._fonts, ("ink", "quiet"), strict=True
        ):
            painter.setFont(written)
            painter.setPen(colour(token if self.isEnabled() else "edge"))
            room = max(0, int(self.width() - left))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            left += painter.fontMetrics().horizontalAdvance(shown) + px(8)


def paint_box(painter: QPainter, box: QRectF, *, checked: bool, focused: bool) -> None:
    """Draw a box, with its tick when it is checked, and its ring when it has the focus."""
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(colour("accent" if checked else "edge"), 1))
    painter.setBrush(colour("accent" if checked else "paper"))
    painter.drawRoundedRect(inner, 5, 5)
    if checked:
        paint_icon(painter, "check", box.adjusted(2, 2, -2, -2), "onaccent")
    if focused:
        painter.setPen(QPen(colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 6, 6)


class Card(QRadioButton):
    """One of several ways to go: a name, and below it what it means."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._title, self._text = title, text
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Tell that the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height for the name and the wrapped text."""
        room = width - self._left() - px(12)
        texts = QFontMetrics(font(SECOND)).boundingRect(0, 0, max(room, px(40)), 10_000, _WRAPS, self._text)
        title = QFontMetrics(font(BODY, BOLD)).boundingRect(0, 0, max(room, px(40)), 10_000, _WRAPS, self._title)
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
        painter = QPainter(self)
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
            painter.drawText(area, int(_WRAPS), text)
            area.setTop(taken.bottom() + px(3))
