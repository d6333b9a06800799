"""The list of the palette for Qt: the people and the actions that fit what was typed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from askwhy.store.rows import PersonRow
from askwhy.ui.palette.actions import Entry

Index = QModelIndex | QPersistentModelIndex
Found = PersonRow | Entry

FOUND_ROLE = Qt.ItemDataRole.UserRole
"""The PersonRow or the Entry itself."""

_NOWHERE = QModelIndex()


class PaletteModel(QAbstractListModel):
    """Who and what was found; it is handed its rows and knows no view."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Found] = ()

    def show_found(self, rows: Sequence[Found]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def found(self, row: int) -> Found | None:
        """Give what stands in a row; None beyond the last."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Give how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a row in words, and itself for the painter."""
        found = self.found(index.row()) if index.isValid() else None
        if found is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(found)
        return found if role == FOUND_ROLE else None


def spoken(found: Found) -> str:
    """Give a row in words: "Dana Reyes, VP Engineering, Acme Robotics", "Add interviewer…, People, Ctrl+N"."""
    if isinstance(found, PersonRow):
        return ", ".join(part for part in (found.name, found.role, found.employer) if part)
    return ", ".join(part for part in (found.text, found.menu, found.keys) if part)
