"""Paints the rows of the palette: an icon, who or what it is, what belongs to it, and the keys at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from askwhy.store.rows import PersonRow
from askwhy.ui.look.colours import colour
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.mirror import draw_text, painter_in, upright
from askwhy.ui.look.painted import paint_line
from askwhy.ui.look.size import BODY, MEDIUM, SECOND, font, px
from askwhy.ui.palette.actions import Entry
from askwhy.ui.palette.model import FOUND_ROLE

HEIGHT = 40
_PAD, _ICON, _WORDS_AT = 12, 18, 42


class PaletteDelegate(QStyledItemDelegate):
    """Draws one row. The one that Enter takes is tinted, with a bar before it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give one row's height."""
        return QSize(px(200), px(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground and what stands on it."""
        area, state = QRectF(option.rect), option.state
        painter.save()
        painter_in(painter, option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, colour("soft" if chosen else "hover"))
        if chosen:
            bar = QRectF(area.left(), area.top() + px(3), px(3), area.height() - px(6))
            painter.fillRect(bar, colour("accent"))
        found = index.data(FOUND_ROLE)
        if isinstance(found, PersonRow):
            aside = ", ".join(part for part in (found.role, found.employer) if part)
            self._paint_row(painter, area, "person", found.name, aside, "")
        elif isinstance(found, Entry):
            self._paint_row(painter, area, "", found.text, found.menu, found.keys)
            icon = found.action.icon()
            if not icon.isNull():
                spot = self._spot(area)
                with upright(painter, spot):
                    icon.paint(painter, spot.toRect())
        painter.restore()

    def _spot(self, area: QRectF) -> QRectF:
        side = px(_ICON)
        return QRectF(area.left() + px(_PAD), area.center().y() - side / 2, side, side)

    def _paint_row(
        self, painter: QPainter, area: QRectF, icon: str, text: str, aside: str, keys: str
    ) -> None:
        if icon:
            paint_icon(painter, icon, self._spot(area), "quiet")
        inner = area.adjusted(px(_WORDS_AT), 0, -px(_PAD), 0)
        if keys:
            inner.setRight(self._paint_keys(painter, inner, keys) - px(12))
        end = paint_line(painter, inner, text, font(BODY, MEDIUM), "ink")
        inner.setLeft(end + px(10))
        if aside and inner.width() > px(24):
            paint_line(painter, inner, aside, font(SECOND), "quiet")

    def _paint_keys(self, painter: QPainter, area: QRectF, keys: str) -> float:
        """Draw the keys as on a cap; gives where the cap begins."""
        letters = font(SECOND, tabular=True)
        width = QFontMetricsF(letters).horizontalAdvance(keys) + px(12)
        cap = QRectF(area.right() - width, area.center().y() - px(11), width, px(22))
        painter.setPen(QPen(colour("edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(letters)
        painter.setPen(colour("quiet"))
        draw_text(painter, cap, Qt.AlignmentFlag.AlignCenter, keys)
        return cap.left()
