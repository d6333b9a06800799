"""A line in which one finds a person of the Book by a piece of the name."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Interviewer
from askwhy.store.fitting import fitting
from askwhy.store.people import people_rows
from askwhy.store.rows import PersonRow
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.lists import list_choices

_ID = Qt.ItemDataRole.UserRole
_NAME = Qt.ItemDataRole.UserRole + 1
_MOST = 8


class PeopleLine(QLineEdit):
    """A search line; the people that fit stand below while one types."""

    picked = Signal(object, str)
    """The InterviewerId and the name of who was chosen below."""

    def __init__(self, bridge: Bridge, name: str, placeholder: str = "") -> None:
        super().__init__()
        self._bridge = bridge
        self.setProperty("kind", "field")
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self._found = QStandardItemModel(self)
        self.list_below = QListView()
        self._completer = QCompleter(self._found, self)
        self._completer.setPopup(self.list_below)
        list_choices(self.list_below)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCompletionRole(_NAME)
        self._completer.setWidget(self)
        self._completer.activated[QModelIndex].connect(  # type: ignore[index]  # a signal with two forms
            self._on_activated
        )
        self.textEdited.connect(self._find)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the list below while somebody is pointed at there."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.list_below.isVisible() and self.list_below.currentIndex().isValid():
            event.ignore()
        elif not (enter and self.take_enter()):
            super().keyPressEvent(event)

    def take_enter(self) -> bool:
        """Do what Enter means in this line; tells whether it means anything here."""
        return False

    def _find(self, piece: str) -> None:
        self._found.clear()
        for row in self.people(piece):
            item = QStandardItem(", ".join(part for part in (row.name, row.role, row.employer) if part))
            item.setData(row.id, _ID)
            item.setData(row.name, _NAME)
            self._found.appendRow(item)
        if self._found.rowCount():
            self._completer.complete()
        else:
            self.list_below.hide()

    def people(self, piece: str) -> list[PersonRow]:
        """Give whose name holds a piece, a few of them."""
        if not piece.strip():
            return []
        database = self._bridge.workspace.book.database
        try:
            return people_rows(database, [key for key, _ in fitting(database, piece, _MOST)])
        except Fault:
            return []  # locked for a moment; the next letter finds them

    def _on_activated(self, index: QModelIndex) -> None:
        self.picked.emit(index.data(_ID), index.data(_NAME))


class PersonField(PeopleLine):
    """One person, or nobody. A name that is typed whole counts as chosen, where it fits one person."""

    changed = Signal()

    def __init__(self, bridge: Bridge, name: str, placeholder: str = "") -> None:
        super().__init__(bridge, name, placeholder)
        self._person: tuple[InterviewerId, str] | None = None
        self.picked.connect(self._on_picked)
        self.textChanged.connect(lambda _text: self.changed.emit())

    @property
    def person(self) -> InterviewerId | None:
        """Who is chosen; None when the line is empty or fits nobody."""
        text = self.text().strip()
        if self._person is not None and self._person[1] == text:
            return self._person[0]
        whole = [row.id for row in self.people(text) if row.name.casefold() == text.casefold()]
        return whole[0] if len(whole) == 1 else None

    @property
    def is_unread(self) -> bool:
        """Tell whether something stands there that is nobody."""
        return bool(self.text().strip()) and self.person is None

    def write(self, person: Interviewer | None) -> None:
        """Show a person, or nobody."""
        if person is not None:
            self._on_picked(person.id, person.name)

    def _on_picked(self, key: InterviewerId, name: str) -> None:
        self._person = key, name
        self.setText(name)
        self.changed.emit()
