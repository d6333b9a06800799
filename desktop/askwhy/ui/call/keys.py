"""The six big keys at the foot of a call: how it ended, each with its number."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from askwhy.domain.outreach import Channel
from askwhy.domain.touches import DISPOSITIONS, Disposition
from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import Ground
from askwhy.ui.look.size import BODY, BOLD, MEDIUM, OPENING, SMALL, font, px
from askwhy.ui.look.tips import plain_tip
from askwhy.wording import names
from askwhy.wording.i18n import _

_HEIGHT = 64


class Keys(Ground):
    """Ctrl and a number presses them from wherever the keyboard is; *Connected* is filled while the time runs."""

    pressed = Signal(object)
    """The Disposition."""

    def __init__(self, window: QWidget) -> None:
        super().__init__("paper")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), px(12), px(24), px(12))
        row.setSpacing(px(8))
        self.keys: dict[Disposition, BigKey] = {}
        for number, said in enumerate(DISPOSITIONS[Channel.PHONE], 1):
            key = self.keys[said] = BigKey(names.disposition(said), number)
            key.clicked.connect(lambda _checked=False, said=said: self.pressed.emit(said))
            QShortcut(QKeySequence(f"Ctrl+{number}"), window, key.click)
            row.addWidget(key, 1)

    def show_connected(self, connected: bool) -> None:
        """Fill *Connected*, or have all alike."""
        self.keys[Disposition.CONNECTED].set_filled(connected)


class BigKey(QAbstractButton):
    """A number over what it means, large enough to be hit without looking long."""

    def __init__(self, text: str, number: int) -> None:
        super().__init__()
        self._number, self._is_filled = str(number), False
        self.setText(text)
        self.setAccessibleName(text)
        keys = QKeySequence(f"Ctrl+{number}").toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleDescription(keys)
        self.setToolTip(plain_tip(_("{what}: {keys}").format(what=text, keys=keys)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def is_filled(self) -> bool:
        """Whether it is the main thing to do now."""
        return self._is_filled

    def set_filled(self, filled: bool) -> None:
        """Be the main thing to do, or one of six."""
        self._is_filled = filled
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the words and the number above them."""
        return QSize(px(104), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Be narrow where the window is; the words go on in a second line then."""
        return QSize(px(64), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw border, number and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused, filled, able = self.hasFocus(), self._is_filled, self.isEnabled()
        hovered = able and (self.isDown() or self.underMouse())
        edge = (
            "line"
            if not able
            else ("ink" if filled else "accent")
            if focused
            else "accent"
            if filled
            else "edge"
        )
        inset = 1.0 if focused else 0.5
        painter.setPen(QPen(colour(edge), 2 if focused else 1))
        painter.setBrush(colour("accent" if filled else "hover" if hovered else "paper"))
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, px(6), px(6))
        middle = Qt.AlignmentFlag.AlignCenter
        painter.setFont(font(OPENING, BOLD, tabular=True))
        painter.setPen(colour("edge" if not able else "onaccent" if filled else "accent"))
        painter.drawText(QRectF(0, px(7), self.width(), px(26)), middle, self._number)
        painter.setPen(colour("edge" if not able else "onaccent" if filled else "ink"))
        self._paint_words(painter, BOLD if filled else MEDIUM)

    def _paint_words(self, painter: QPainter, weight: QFont.Weight) -> None:
        """Write in one line, or smaller in two where a language needs more room."""
        room, middle = self.width() - px(10), int(Qt.AlignmentFlag.AlignCenter)
        painter.setFont(font(BODY, weight))
        if QFontMetricsF(painter.font()).horizontalAdvance(self.text()) <= room:
            painter.drawText(QRectF(px(5), px(35), room, px(22)), middle, self.text())
            return
        painter.setFont(font(SMALL, weight))
        area = QRectF(px(5), px(31), room, px(31))
        painter.drawText(area, middle | int(Qt.TextFlag.TextWordWrap), self.text())
