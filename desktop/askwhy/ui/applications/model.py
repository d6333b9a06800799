"""The rows of the applications' list, as the Book gives them."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from askwhy.domain.ids import ApplicationId
from askwhy.store.applications import ApplicationRow
from askwhy.ui.applications.words import row_text
from askwhy.ui.look.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The ApplicationRow itself, for the delegate."""
TODAY_ROLE = Qt.ItemDataRole.UserRole + 1
"""The day on which it is shown."""

_NOWHERE = QModelIndex()


class ApplicationsModel(QAbstractListModel):
    """A list of applications; it is handed its rows and knows no view."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[ApplicationRow] = []
        self._today = date.min

    def show_rows(self, rows: Sequence[ApplicationRow], today: date) -> None:
        """Show other rows. Nothing is told when they are the same as before."""
        if (list(rows), today) == (self._rows, self._today):
            return
        self.beginResetModel()
        self._rows, self._today = list(rows), today
        self.endResetModel()

    def key(self, row: int) -> ApplicationId | None:
        """Give the application of a row; None beyond the last."""
        return self._rows[row].id if 0 <= row < len(self._rows) else None

    def row_of(self, key: ApplicationId | None) -> int:
        """Give the row of an application; -1 when it is not there."""
        return next((at for at, row in enumerate(self._rows) if row.id == key), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Give how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a row in words, and itself for the painter."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row_text(row, self._today)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row_text(row, self._today))
        if role == ROW_ROLE:
            return row
        return self._today if role == TODAY_ROLE else None
