"""Draws the rows of who comes in: the ground as in every list, then the tick and the words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from askwhy.ui.look.row_ground import paint_ground
from askwhy.ui.look.size import px

_OURS = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver
"""What the ground shows, and the style need not show again."""


class ComingRows(QStyledItemDelegate):
    """The tick is the style's own, so that a click and a screen reader find it where it is drawn."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Leave the ground to us, and some room before the tick."""
        super().initStyleOption(option, index)
        option.state &= ~_OURS
        option.rect = option.rect.adjusted(px(8), 0, -px(8), 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the height of a row, of large letters too."""
        usual = super().sizeHint(option, index)
        return QSize(usual.width() + px(16), max(px(32), usual.height() + px(8)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground, then what the style draws."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, QRectF(option.rect).adjusted(2, 1, -2, -1), option.state)
        painter.restore()
        super().paint(painter, option, index)
