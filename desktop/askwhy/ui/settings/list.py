"""The list of the sections beside their rows."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from askwhy.ui.look.lists import make_calm
from askwhy.ui.look.mirror import painter_in
from askwhy.ui.look.painted import paint_line
from askwhy.ui.look.row_ground import paint_ground
from askwhy.ui.look.size import BODY, BOLD, REGULAR, font, px
from askwhy.wording.i18n import _

_HEIGHT, _PAD = 36, 12


class SectionList(QListWidget):
    """The sections by their titles; going to one shows it."""

    def __init__(self, titles: list[str]) -> None:
        super().__init__()
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(_("Sections"))
        make_calm(self)
        # It stands on the ground of the dialog.
        self.viewport().setAutoFillBackground(False)
        self.addItems(titles)
        letters = QFontMetrics(font(BODY, BOLD))
        widest = max(letters.horizontalAdvance(title) for title in titles)
        self.setFixedWidth(min(max(px(168), widest + 2 * px(_PAD) + px(8)), px(240)))


class _Delegate(QStyledItemDelegate):
    """Draws one title; the one in sight is tinted, and ringed when the list has the focus."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give one row's height."""
        return QSize(px(120), px(_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground and the title."""
        state: QStyle.StateFlag = option.state
        area = QRectF(option.rect).adjusted(2, 1, -2, -1)
        painter.save()
        painter_in(painter, option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, area, state)
        letters = font(BODY, BOLD if state & QStyle.StateFlag.State_Selected else REGULAR)
        paint_line(painter, area.adjusted(px(_PAD), 0, -px(4), 0), str(index.data()), letters, "ink")
        painter.restore()
