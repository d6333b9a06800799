"""The list of backups: when and why each was made and, below it, what is in it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from askwhy.ui.look.lists import make_calm
from askwhy.ui.look.painted import paint_line
from askwhy.ui.look.size import BODY, MEDIUM, SECOND, font
from askwhy.ui.look.two_lines import Index, TwoLines
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


class _Delegate(TwoLines):
    """Writes both; what cannot be chosen is quiet."""

    def paint_lines(self, painter: QPainter, upper: QRectF, lower: QRectF, index: Index) -> None:
        """Write when and why it was made, and what is in it."""
        made, held = index.data(_LINES)
        sound = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        paint_line(painter, upper, made, font(BODY, MEDIUM), "ink" if sound else "quiet")
        paint_line(painter, lower, held, font(SECOND), "quiet" if sound else "warnink")
