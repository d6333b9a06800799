"""The columns of a table, one a row: its title, its first cells, and what it is taken for."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from askwhy.exchange.csv_mapping import Look
from askwhy.wording.columns import column_words
from askwhy.wording.i18n import N_, _

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_TITLES = (N_("In the file"), N_("First rows"), N_("Is taken for"))

_LONGEST = 120
"""Letters of the cells that are shown."""


class ColumnsModel(QAbstractTableModel):
    """Shows a look into a table; the columns themselves are changed by who holds it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def show_look(self, look: Look) -> None:
        """Show another look; rows that stay keep their place."""
        same = len(look.mapping.columns) == len(self._look.mapping.columns)
        if not same:
            self.beginResetModel()
        self._look = look
        if not same:
            self.endResetModel()
        elif self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(_TITLES) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt asks
        """Count the columns of the table."""
        return 0 if parent.isValid() else len(self._look.mapping.columns)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt asks
        """Count what is told of each."""
        return 0 if parent.isValid() else len(_TITLES)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Give the texts."""
        if role not in (Role.DisplayRole, Role.ToolTipRole) or not index.isValid():
            return None
        text = self._text(index.row(), index.column())
        return text if role == Role.DisplayRole else f"<qt>{_escaped(text)}</qt>"

    def _text(self, row: int, column: int) -> str:
        found = self._look.mapping.columns[row]
        if column == 0:
            return found.title or _("Column {number}").format(number=row + 1)
        if column == 1:
            cells = (each.cells[row].strip() for each in self._look.rows if row < len(each.cells))
            return " · ".join(" ".join(cell.split()) for cell in cells if cell)[:_LONGEST]
        return column_words(found.field, found.label)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Give the headings."""
        if role == Role.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return _(_TITLES[section])
        return None


def _escaped(text: str) -> str:
    """What came from a file is never taken for rich text."""
    return text.replace("&", "&amp;").replace("<", "&lt;")
