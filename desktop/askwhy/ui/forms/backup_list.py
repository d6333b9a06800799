"""The list of backups: when and why each was made and, below it, what is in it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from askwhy.ui.look.lists import make_calm
from askwhy.ui.look.mirror import painter_in
from askwhy.ui.look.painted import paint_line
from askwhy.ui.look.row_ground import paint_ground
from askwhy.ui.look.size import BODY, MEDIUM, SECOND, font, px
from askwhy.wording.i18n import _

_LINES = Qt.ItemDataRole.UserRole
"""Both lines of a row, for the delegate."""


class BackupList(QListWidget):
    """One that is damaged stands there too, and cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(_("Backups"))
        make_calm(self)

    def put(self, row: int, made: str, held: str, *, sound: bool = True) -> None:
        """Add one at a row."""
        item = QListWidgetItem(f"{made}: {held}")
        item.setData(_LINES, (made, held))
        if not sound:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.insertItem(row, item)


class _Delegate(QStyledItemDelegate):
    """Draws both lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the height of two lines."""
        lines = QFontMetrics(font(BODY)).height() + QFontMetrics(font(SECOND)).height()
        return QSize(px(160), max(px(52), lines + px(16)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground and the lines; what cannot be chosen is quiet."""
        made, held = index.data(_LINES)
        sound = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        painter.save()
        painter_in(painter, option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, QRectF(option.rect).adjusted(2, 1, -2, -1), option.state)
        area = QRectF(option.rect).adjusted(px(12), px(7), -px(10), -px(7))
        half = area.height() / 2
        upper = QRectF(area.left(), area.top(), area.width(), half)
        paint_line(painter, upper, made, font(BODY, MEDIUM), "ink" if sound else "quiet")
        paint_line(painter, upper.translated(0, half), held, font(SECOND), "quiet" if sound else "warnink")
        painter.restore()
