"""The list of those who would come in: under headings by what becomes of them, each with a tick."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal

from askwhy.operations.imports import Coming, Sort
from askwhy.ui.look.size import BODY, BOLD, font, px
from askwhy.wording.i18n import ngettext

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

PLACE = Role.UserRole
"""Of a row: the place of its draft among those that come; of a heading, nothing."""

_STATES: dict[tuple[bool, bool], Qt.CheckState] = {
    (False, False): Qt.CheckState.Unchecked,
    (True, False): Qt.CheckState.PartiallyChecked,
    (True, True): Qt.CheckState.Checked,
}
"""Of a heading: whether any below it is ticked, and whether all are."""


class ComingModel(QAbstractListModel):
    """One flat list, so that ten thousand rows cost what ten cost. A heading's tick is that of all below it."""

    ticked = Signal()
    """Somebody was ticked or unticked."""

    def __init__(self, coming: Sequence[Coming]) -> None:
        super().__init__()
        self._coming = coming
        self.picked: set[int] = set()
        """The places of those who are ticked."""
        self.groups: dict[Sort, list[int]] = {sort: [] for sort in Sort}
        for place, each in enumerate(coming):
            self.groups[each.sort].append(place)
        self._rows: list[Sort | int] = []
        for sort, places in self.groups.items():
            if places:
                self._rows += [sort, *places]
            if sort is not Sort.UNCHANGED:
                self.picked.update(places)
        self._row_of = {what: row for row, what in enumerate(self._rows)}
        self._heading_font = font(BODY, BOLD)

    def index_of(self, what: Sort | int) -> QModelIndex:
        """Give the row of a heading, or of a draft by its place."""
        return self.index(self._row_of[what], 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt asks
        """Count headings and people."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Give the text of a row, its tick, and the place of its draft."""
        what = self._rows[index.row()]
        match role:
            case Role.DisplayRole:
                return heading(what, len(self.groups[what])) if isinstance(what, Sort) else self._text(what)
            case Role.CheckStateRole:
                return self._state(what)
            case Role.SizeHintRole:
                return QSize(0, px(28))
            case Role.FontRole:
                return self._heading_font if isinstance(what, Sort) else None
            case _ if role == PLACE:
                return None if isinstance(what, Sort) else what
        return None

    def _text(self, place: int) -> str:
        """Dana Reyes, VP Engineering, Acme Robotics: as the file says it."""
        coming = self._coming[place]
        role = " ".join(coming.draft.role.split()) or coming.after.role
        parts = (coming.after.name, role, coming.draft.employer)
        return ", ".join(part for part in parts if part)

    def _state(self, what: Sort | int) -> Qt.CheckState | None:
        if isinstance(what, int):
            unchanged = self._coming[what].sort is Sort.UNCHANGED
            return None if unchanged else _STATES[what in self.picked, what in self.picked]
        places = self.groups[what]
        if what is Sort.UNCHANGED:
            return None
        count = sum(place in self.picked for place in places)
        return _STATES[count > 0, count == len(places)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everyone be chosen, and ticked who would change something."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        what = self._rows[index.row()]
        sort = what if isinstance(what, Sort) else self._coming[what].sort
        return plain if sort is Sort.UNCHANGED else plain | Qt.ItemFlag.ItemIsUserCheckable

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Tick or untick somebody, or all below a heading."""
        if role != Role.CheckStateRole:
            return False
        what = self._rows[index.row()]
        places = self.groups[what] if isinstance(what, Sort) else [what]
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self.picked.update(places)
        else:
            self.picked.difference_update(places)
        sort = what if isinstance(what, Sort) else self._coming[what].sort
        first, last = self.index_of(sort), self.index_of(places[-1])
        self.dataChanged.emit(first, last, [Role.CheckStateRole])
        self.ticked.emit()
        return True


def heading(sort: Sort, count: int) -> str:
    """Say what becomes of so many people."""
    if sort is Sort.NEW:
        return ngettext("One is new", "{count} are new", count)
    if sort is Sort.CHANGED:
        return ngettext("One is known, and gets more", "{count} are known, and get more", count)
    if sort is Sort.DOUBTFUL:
        return ngettext("One may be known already", "{count} may be known already", count)
    return ngettext("One is known, and stays as it is", "{count} are known, and stay as they are", count)
