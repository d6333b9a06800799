"""The palette: one field over the window; what is typed finds people and actions, and Enter takes the first."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QListView, QVBoxLayout, QWidget

from askwhy.store.people import PeopleQuery, people_ids, people_rows
from askwhy.store.rows import PersonRow
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import Text
from askwhy.ui.look.lists import make_calm
from askwhy.ui.look.search import search_field
from askwhy.ui.look.size import px
from askwhy.ui.palette.actions import Entry, fitting
from askwhy.ui.palette.delegate import HEIGHT, PaletteDelegate
from askwhy.ui.palette.model import Found, PaletteModel, spoken
from askwhy.wording.i18n import _

_WIDTH, _ROWS = 560, 9
_PEOPLE = 6
"""So many are offered; who is not among them is found by another letter."""

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS - 1, Qt.Key.Key_PageUp: 1 - _ROWS}


class Palette(QDialog):
    """The field has the keyboard all the time; arrow keys move what Enter takes. It goes when one looks away."""

    person_wanted = Signal(object)
    """The InterviewerId of whom was chosen."""

    def __init__(self, bridge: Bridge, offered: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(_("Go to a person or an action"))
        self._bridge, self._offered = bridge, offered
        self.search = search_field(_("A person, or what you want to do"), name=self.windowTitle())
        self.search.setMinimumHeight(px(40))
        self.model = PaletteModel()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setAccessibleName(_("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        make_calm(self.list)
        self._nothing = Text("", token="quiet", wraps=True)
        self._nothing.setContentsMargins(px(16), px(8), px(16), px(12))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(8), px(8), px(8))
        column.setSpacing(px(6))
        for widget in (self.search, self.list, self._nothing):
            column.addWidget(widget)
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._take(index.row()))
        self._find("")
        self._place()

    def _place(self) -> None:
        """Stand in the upper middle of the window."""
        parent = self.parentWidget()
        assert parent is not None
        window = parent.window()
        width = min(px(_WIDTH), window.width() - px(32))
        self.setFixedWidth(width)
        corner = QPoint((window.width() - width) // 2, px(72))
        self.move(window.mapToGlobal(corner))

    # Finding

    def _find(self, text: str) -> None:
        people = self._people(text)
        found: list[Found] = [*people, *fitting(text, self._offered)]
        self.model.show_found(found)
        self.list.setVisible(bool(found))
        self.list.setFixedHeight(min(len(found), _ROWS) * px(HEIGHT))
        self._nothing.setText(_("Nothing is called “{text}”.").format(text=text.strip()) if not found else "")
        self._nothing.setVisible(not found)
        self.adjustSize()
        self._go_to(0)

    def _people(self, text: str) -> list[PersonRow]:
        """Ask the Book; while it is locked for a moment, there is nobody."""
        found: list[PersonRow] = []
        if text.strip():
            database = self._bridge.workspace.book.database
            self._bridge.do(
                lambda _now: people_rows(database, people_ids(database, PeopleQuery(text), _PEOPLE)),
                then=found.extend,
                refused=lambda _sentence: None,
            )
        return found

    # Choosing

    def _go_to(self, row: int) -> None:
        """Move what Enter takes, and say it to whoever listens: the keyboard stays in the field."""
        row = min(max(row, 0), self.model.rowCount() - 1)
        self.list.setCurrentIndex(self.model.index(row))
        found = self.model.found(row)
        if self.isVisible():
            said = spoken(found) if found is not None else self._nothing.text()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, said))

    def _take(self, row: int) -> None:
        found = self.model.found(row)
        if found is None:
            return
        self.accept()
        if isinstance(found, PersonRow):
            self.person_wanted.emit(found.id)
        else:
            found.action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move and take, before the field has them."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        row = self.list.currentIndex().row()
        if event.key() in _STEPS:
            self._go_to(row + _STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(row)
        else:
            return False
        return True

    def event(self, event: QEvent) -> bool:
        """Go when another window is turned to."""
        if event.type() is QEvent.Type.WindowDeactivate and self.isVisible():
            self.reject()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and its edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("paper"))
        painter.setPen(QPen(colour("edge"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
