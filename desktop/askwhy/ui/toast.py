"""The toast: says what was done, and offers to take it back; it covers no work and leaves by itself."""

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import IconMark, Text
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.mirror import draw_text, painter_on, set_margins
from askwhy.ui.look.motion import moves
from askwhy.ui.look.roles import ALERT, reads_as
from askwhy.ui.look.size import BOLD, SECOND, font, px
from askwhy.wording.i18n import N_, _

_STAYS_MS = 8000
_FADES_MS = 120

_OFFERS = {"undo": (N_("Undo"), "Ctrl+Z"), "redo": (N_("Redo"), "Ctrl+Shift+Z")}


class Toast(QWidget):
    """One sentence on a dark ground, with a button for undo or redo."""

    offer_taken = Signal(str)
    """"undo" or "redo"."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        reads_as(self, ALERT)
        self._offer = ""
        self._text = Text("", weight=BOLD, token="ontoast", wraps=True)
        self._button = _Words("ontoast2")
        self._keys = QLabel()
        self._keys.setTextFormat(Qt.TextFormat.PlainText)
        self._close = _Cross()
        self._lay_out()
        self._button.clicked.connect(self.take)
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._timer.timeout.connect(self._leave)
        self._effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(self._effect)
        self._fade = QPropertyAnimation(self._effect, b"opacity", self)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.hide()

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        set_margins(row, px(16), px(14), px(12), px(14))
        row.setSpacing(px(12))
        row.addWidget(IconMark("check", "ontoast2", 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(self._text)
        offer = QHBoxLayout()
        offer.setSpacing(px(8))
        offer.addWidget(self._button)
        offer.addWidget(self._keys)
        offer.addStretch(1)
        words.addLayout(offer)
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def say(self, text: str, offer: str) -> None:
        """Show a sentence, and tell it to a screen reader."""
        self._offer = offer
        self._text.setText(text)
        self.setAccessibleName(text)
        self._button.setAccessibleDescription(text)
        for widget in (self._button, self._keys):
            widget.setVisible(bool(offer))
        if offer:
            words, keys = _OFFERS[offer]
            self._button.setText(_(words))
            self._keys.setText(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
            self._keys.setStyleSheet(
                f"color: {colour('ontoast').name()}; border: 1px solid {colour('ontoast').name()};"
                f"border-radius: 4px; padding: 0 4px;"
            )
            self._keys.setFont(font(SECOND))
        self.adjust(self.width())
        self.show()
        self.raise_()
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setDuration(_FADES_MS if moves(self) else 0)
        self._fade.start()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def adjust(self, width: int) -> None:
        """Take the width that the parent leaves, in pixels, and the height that the text needs."""
        self._row.activate()  # else the layout still remembers the height of the text before
        self.resize(width, self._row.heightForWidth(width))

    @property
    def text(self) -> str:
        """What is said now."""
        return self._text.text() if self.isVisible() else ""

    def offers(self, verb: str) -> bool:
        """Tell whether a verb is offered now."""
        return self.isVisible() and self._offer == verb

    def take(self) -> None:
        """Take what is offered, and go."""
        self.hide()
        self.offer_taken.emit(self._offer)

    def _leave(self) -> None:
        """Leave, unless someone is reading."""
        if self.underMouse() or self._button.hasFocus() or self._close.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the pointer rests here."""
        super().enterEvent(event)
        self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("toast"))
        painter.drawRoundedRect(QRectF(self.rect()), px(8), px(8))


class _Words(QAbstractButton):
    """A button that is a word."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(font(weight=BOLD))

    def sizeHint(self) -> QSize:
        """Ask for the room of the word."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 4, metrics.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the word, underlined when it has the focus."""
        painter = painter_on(self)
        words = font(weight=BOLD)
        words.setUnderline(self.hasFocus() or self.underMouse())
        painter.setFont(words)
        painter.setPen(colour(self._token))
        draw_text(painter, self.rect(), Qt.AlignmentFlag.AlignVCenter, self.text())


class _Cross(QAbstractButton):
    """The button that closes the toast."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Close"))
        self.setFixedSize(px(24), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cross."""
        painter = painter_on(self)
        paint_icon(painter, "close", QRectF(self.rect()).adjusted(2, 2, -2, -2), "ontoast")
        if self.hasFocus():
            painter.setPen(colour("ontoast"))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
