"""Draws one sheet of the list: its small picture, its name, and how many labels of which paper."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from askwhy.ui.look.colours import colour
from askwhy.ui.look.mirror import draw_text, painter_in, upright
from askwhy.ui.look.painted import chosen_pen
from askwhy.ui.look.size import MEDIUM, SECOND, font, px
from askwhy.ui.mail_room.sheet_thumb import paint_thumb
from askwhy.ui.mail_room.words import sheet_size
from askwhy.wording.sheets import description

SHEET = Qt.ItemDataRole.UserRole
"""The LabelSheet of a row."""

_THUMB = 40
"""Pixels of a sheet's small picture."""

Index = QModelIndex | QPersistentModelIndex


class SheetDelegate(QStyledItemDelegate):
    """Draws a sheet: its name, how many labels of which paper, and what the maker calls it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for two lines."""
        return QSize(px(200), px(48))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw both lines, on a tint when it is the current one."""
        sheet = index.data(SHEET)
        area: QRect = option.rect
        state = option.state
        painter.save()
        painter_in(painter, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, hovered = (
            bool(state & QStyle.StateFlag.State_Selected),
            bool(state & QStyle.StateFlag.State_MouseOver),
        )
        if chosen or hovered:
            painter.setPen(chosen_pen(chosen=chosen))
            painter.setBrush(colour("soft" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(area), px(6), px(6))
        thumb = QRectF(area.left() + px(6), area.top() + px(4), px(_THUMB), area.height() - px(8))
        with upright(painter, thumb):
            paint_thumb(painter, thumb, sheet, Qt.AlignmentFlag.AlignHCenter)
        words = area.adjusted(px(_THUMB + 14), px(5), -px(10), -px(5))
        _line(painter, words, sheet.title, font(weight=MEDIUM), "ink", Qt.AlignmentFlag.AlignTop)
        second = f"{sheet_size(sheet)}. {description(sheet.description)}"
        _line(painter, words, second, font(SECOND), "quiet", Qt.AlignmentFlag.AlignBottom)
        painter.restore()


def _line(
    painter: QPainter, area: QRect, text: str, in_font: QFont, token: str, place: Qt.AlignmentFlag
) -> None:
    painter.setFont(in_font)
    painter.setPen(colour(token))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    draw_text(painter, area, place | Qt.AlignmentFlag.AlignLeft, shown)
