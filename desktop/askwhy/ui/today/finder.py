"""The button that opens the palette: it looks like a field to search in, and names its key."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from askwhy.ui.look.colours import colour
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.mirror import draw_text, painter_on
from askwhy.ui.look.size import SMALL, font, px
from askwhy.wording.i18n import _

_PAD, _ICON, _GAP, _CAP_PAD = 10, 16, 8, 6
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Finder(QAbstractButton):
    """Find or do: people and actions."""

    def __init__(self) -> None:
        super().__init__()
        self.setText(_("Find or do"))
        self._keys = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleName(_("Find a person or an action"))
        self.setAccessibleDescription(self._keys)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def _cap_width(self) -> float:
        return QFontMetricsF(font(SMALL)).horizontalAdvance(self._keys) + 2 * px(_CAP_PAD)

    def sizeHint(self) -> QSize:
        """Ask for the glass, the words and the key."""
        words = QFontMetricsF(font()).horizontalAdvance(self.text())
        around = 2 * px(_PAD) + px(_ICON) + 3 * px(_GAP)
        return QSize(round(words + self._cap_width) + around, px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the border of a field, the glass, the words, and the key on its cap."""
        painter = painter_on(self)
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        inset = 1.0 if focused else 0.5
        painter.setPen(QPen(colour("accent" if focused else "edge"), 2 if focused else 1))
        painter.setBrush(colour("hover" if self.underMouse() else "paper"))
        area = QRectF(self.rect())
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), px(6), px(6))
        side = px(_ICON)
        glass = QRectF(px(_PAD), area.center().y() - side / 2, side, side)
        paint_icon(painter, "search", glass, "quiet")
        painter.setFont(font())
        painter.setPen(colour("quiet"))
        draw_text(painter, area.adjusted(glass.right() + px(_GAP), 0, 0, 0), _LEFT, self.text())
        cap = QRectF(
            area.right() - px(_PAD) - self._cap_width, area.center().y() - px(10), self._cap_width, px(20)
        )
        painter.setPen(QPen(colour("edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font(SMALL))
        painter.setPen(colour("quiet"))
        draw_text(painter, cap, Qt.AlignmentFlag.AlignCenter, self._keys)
