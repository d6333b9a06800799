"""The marks of the day ribbon as buttons: a name over a bar, or how many more there are."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from askwhy.ui.look.bars import paint_bar
from askwhy.ui.look.colours import colour, fill, is_bare, window_token
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.mirror import draw_text, is_mirrored, painter_on, place
from askwhy.ui.look.roles import opens_menu
from askwhy.ui.look.size import BOLD, MEDIUM, SECOND, SMALL, font, px
from askwhy.ui.look.tips import plain_tip
from askwhy.ui.today.marks import Mark
from askwhy.wording.i18n import ngettext

PADDING = 7
"""Between the ring and what it surrounds."""
HEIGHT = 33
TOLD = 12
"""So many are told one by one; a longer list is read row by row."""
_FADED = 0.45
"""A bar of what is done."""
_CHECK = 15


class RibbonButton(QAbstractButton):
    """Something on the ribbon that can be pressed; the arrow keys go from one to the next."""

    went = Signal(int)
    """-1 to the one before, 1 to the next."""
    entered = Signal()
    """It has the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.is_ringed = False

    def set_ringed(self, ringed: bool) -> None:
        """Show whether it is the one of the chosen row."""
        self.is_ringed = ringed
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the ribbon with the arrow keys."""
        onward = -1 if is_mirrored(self) else 1
        ways = {Qt.Key.Key_Left: -onward, Qt.Key.Key_Right: onward}
        if event.key() in ways:
            self.went.emit(ways[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.entered.emit()

    def _paint_ring(self, painter: QPainter, radius: float) -> None:
        if not (self.is_ringed or self.hasFocus()):
            return
        painter.setPen(QPen(colour("accent"), 2))
        painter.setBrush(colour("paper"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)


class MarkButton(RibbonButton):
    """One call: the name stands above the bar, so that a short window stays legible."""

    def __init__(self, mark: Mark, parent: QWidget) -> None:
        super().__init__(parent)
        self.bar_left = self.bar_width = 0.0
        self._is_crossed = False
        self.show_mark(mark)

    def show_mark(self, mark: Mark) -> None:
        """Show the call as it stands now."""
        self.mark = mark
        self.setToolTip(plain_tip(mark.spoken))
        self.setAccessibleName(mark.spoken)
        self.update()

    def set_crossed(self, crossed: bool) -> None:
        """Know whether the line of now goes through; the name stays legible on it."""
        self._is_crossed = crossed
        self.update()

    def place(self, left: float, top: float, width: float, bar_left: float, bar_width: float) -> None:
        """Take a place; the bar's own is told in the parent's coordinates."""
        place(self, round(left), round(top), round(width), px(HEIGHT))
        self.bar_left, self.bar_width = bar_left - round(left), bar_width

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring of the chosen one, the name and the bar."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ring(painter, px(6))
        area = QRectF(px(PADDING), px(2), self.width() - px(PADDING), px(18))
        self._paint_label(painter, area)
        painter.setOpacity(_FADED if self.mark.is_done and not is_bare() else 1.0)
        paint_bar(painter, QRectF(self.bar_left, px(22), self.bar_width, px(6)), self.mark.kind)

    def _paint_label(self, painter: QPainter, area: QRectF) -> None:
        if (self._is_crossed or is_bare()) and not self.is_ringed:
            behind = colour("paper")
            behind.setAlphaF(0.85)
            fill(
                painter,
                QRectF(area.left() - 2, area.top() + 2, label_width(self.mark) + 4, area.height() - 3),
                behind,
            )
        token = "quiet" if self.mark.is_done else window_token(self.mark.kind, "ink")
        if self.mark.is_done:
            side = px(_CHECK)
            paint_icon(painter, "check", QRectF(area.left() - 1, px(3), side, side), "quiet")
            area.setLeft(area.left() + side + px(2))
        words = label_font(self.mark)
        words.setUnderline(self.underMouse())
        painter.setFont(words)
        painter.setPen(colour(token))
        draw_text(painter, area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.mark.label)


def label_font(mark: Mark) -> QFont:
    """Give the font of a name on the ribbon."""
    return font(SECOND, MEDIUM if mark.is_done else BOLD)


def label_width(mark: Mark) -> float:
    """Give the room that a name needs, with its check when the call is done."""
    check = px(_CHECK) + px(2) if mark.is_done else 0
    return QFontMetricsF(label_font(mark)).horizontalAdvance(mark.label) + check


class MoreButton(RibbonButton):
    """How many calls found no room; pressed, it lists them."""

    def __init__(self, hidden: tuple[Mark, ...], choose: Callable[[Mark], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.hidden = hidden
        self._choose = choose
        opens_menu(self)
        self.setText(ngettext("+ 1 more", "+ {count} more", len(hidden)))
        self.setAccessibleName(self.text())
        told = [mark.spoken for mark in hidden[:TOLD]] + (["…"] if len(hidden) > TOLD else [])
        self.setAccessibleDescription("; ".join(told))
        self.setToolTip(plain_tip("\n".join(told)))
        self.clicked.connect(self._list)

    @property
    def room(self) -> float:
        """The width that the words need."""
        return more_width(len(self.hidden))

    def _list(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.text())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for mark in self.hidden:
            action = menu.addAction(mark.spoken.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, each=mark: self._choose(each))
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a chip."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.is_ringed or self.hasFocus()
        painter.setPen(QPen(colour("accent" if strong else "edge"), 2 if strong else 1))
        painter.setBrush(colour("hover" if self.underMouse() else "paper"))
        inset = 1.0 if strong else 0.5
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setFont(_more_font())
        painter.setPen(colour("ink"))
        draw_text(painter, self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


def more_width(count: int) -> float:
    """Give the width of a chip that tells this many."""
    words = ngettext("+ 1 more", "+ {count} more", count)
    return QFontMetricsF(_more_font()).horizontalAdvance(words) + px(18)


def _more_font() -> QFont:
    return font(SMALL, BOLD, tabular=True)
