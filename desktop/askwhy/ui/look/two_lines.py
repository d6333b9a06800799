"""Draws rows of two lines in a list: the ground, and the areas in which who uses it writes."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from askwhy.ui.look.mirror import painter_in
from askwhy.ui.look.row_ground import paint_ground
from askwhy.ui.look.size import BODY, SECOND, font, px

Index = QModelIndex | QPersistentModelIndex


class TwoLines(QStyledItemDelegate):
    """A name in the body's size, and below it what belongs to it, smaller."""

    def paint_lines(self, painter: QPainter, upper: QRectF, lower: QRectF, index: Index) -> None:
        """Write both lines of a row into their areas."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of two lines."""
        lines = QFontMetrics(font(BODY)).height() + QFontMetrics(font(SECOND)).height()
        return QSize(px(160), max(px(52), lines + px(16)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground and both lines."""
        whole = QRectF(option.rect)
        painter.save()
        painter_in(painter, option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, whole.adjusted(2, 1, -2, -1), option.state)
        area = whole.adjusted(px(12), px(7), -px(10), -px(7))
        half = area.height() / 2
        upper = QRectF(area.left(), area.top(), area.width(), half)
        self.paint_lines(painter, upper, upper.translated(0, half), index)
        painter.restore()
