"""The page of the applications: the list, the chosen one beside it, and what to do when there is none."""

from datetime import date

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.applications import Decision
from askwhy.domain.faults import Fault
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.spelling import sort_key
from askwhy.store.applications import ApplicationRow, application_rows
from askwhy.ui.applications.detail import Detail
from askwhy.ui.applications.list_view import ApplicationList
from askwhy.ui.applications.model import ApplicationsModel
from askwhy.ui.applications.nothing import Nothing
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.controls import Rule, Text, button
from askwhy.ui.look.mirror import set_margins
from askwhy.ui.look.search import search_field
from askwhy.ui.look.size import px
from askwhy.ui.page import Page
from askwhy.ui.verbs import Verbs
from askwhy.wording.i18n import _, ngettext
from askwhy.workspace.application import application_page

_LIST_WIDTH = 320
_BOTH_FROM = 600
"""Below this width there is room for the chosen application only; closing the pane brings the list back."""


class ApplicationsPage(Page):
    """Every job applied for, the newest first."""

    def __init__(self, bridge: Bridge, verbs: Verbs) -> None:
        super().__init__(bridge, verbs, _("Applications"))
        self._key: ApplicationId | None = None
        self._person: InterviewerId | None = None
        self._rows: list[ApplicationRow] = []
        told, name = _("Search employers, roles"), _("Search applications")
        self.search = search_field(told, name=name, go_down=self._to_list)
        self.unfit = Text("", token="quiet", wraps=True)
        self.closed = button(_("Closed ones too"), "chip")
        self.closed.setCheckable(True)
        self.closed.toggled.connect(lambda _shown: self._narrow())
        self.model = ApplicationsModel()
        self.list = ApplicationList(self.model)
        self.list.setFixedWidth(px(_LIST_WIDTH))
        self.detail = Detail(verbs)
        self.nothing = Nothing(verbs)
        self._both, self._left = QWidget(), QWidget()
        self._lay_out()
        self._add_keys()
        self.search.textChanged.connect(self._narrow)
        self.detail.opened.connect(self._open_person)
        self.list.activated.connect(lambda _index: self.detail.enter())
        self.list.selectionModel().currentRowChanged.connect(self._row_changed)

    def _lay_out(self) -> None:
        self._add = button(_("Add application"), "plain", "plus")
        self._add.clicked.connect(self.verbs.add_application)
        self.tools.addWidget(self._add)
        row = QHBoxLayout(self._both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QHBoxLayout(self._left)
        # The rows reach half-way into the margin, so that their text stands under the title.
        set_margins(left, px(12), 0, 0, 0)
        left.setSpacing(0)
        listed, above = QVBoxLayout(), QVBoxLayout()
        listed.setSpacing(0)
        above.setContentsMargins(px(12), px(12), px(12), px(8))
        above.setSpacing(px(8))
        above.addWidget(self.search)
        above.addWidget(self.closed, 0, Qt.AlignmentFlag.AlignLeft)
        above.addWidget(self.unfit)
        listed.addLayout(above)
        listed.addWidget(self.list, 1)
        left.addLayout(listed)
        left.addWidget(Rule(upright=True))
        row.addWidget(self._left)
        row.addWidget(self.detail, 1)
        self.column.addWidget(Rule())
        self.column.addWidget(self._both, 1)
        self.column.addWidget(self.nothing, 1)

    def _add_keys(self) -> None:
        """Give the list its single keys, and the same as a menu."""
        verbs = self.verbs
        for text, key, do in (
            (_("Edit…"), "E", verbs.edit_application),
            (_("What became of it…"), "D", verbs.decide),
            (_("Add an interview…"), "I", verbs.add_interview),
        ):
            action = QAction(text, self.list)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False, do=do: self._key is not None and do(self._key))
            self.list.addAction(action)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def seek(self) -> bool:
        """Put the focus into the search field, where there is a list."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        return not self._both.isHidden()

    def print_out(self) -> bool:
        """Print labels for the people of the application."""
        people = self.detail.people
        if people:
            self.verbs.labels_wanted.emit(people)
        return bool(people)

    def _to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def begin(self) -> None:
        """Begin in the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_person(self) -> InterviewerId | None:
        """Give who was opened last; nobody before that."""
        return self._person

    def choose(self, key: ApplicationId) -> None:
        """Show an application; one that is closed comes back into the list for it."""
        if any(row.id == key and row.is_closed(self.bridge.today) for row in self._rows):
            self.closed.setChecked(True)
        self._choose(key)
        self._point_at(key)

    def refresh(self) -> None:
        """Ask the Book again, keeping what is chosen and where the list stands."""
        rows = sorted(application_rows(self.bridge.workspace.book.database), key=_newest, reverse=True)
        self._rows = rows
        self.subtitle.setText(_counted(rows))
        self.closed.setVisible(any(row.is_closed(self.bridge.today) for row in rows))
        self.nothing.setVisible(not rows)
        self._both.setVisible(bool(rows))
        self._add.setVisible(bool(rows))
        self._narrow()

    def _narrow(self, *_told: object) -> None:
        """List what fits the search, keeping what is chosen and where the list stands."""
        words = sort_key(self.search.text()).split()
        # Who searches finds what is closed, too.
        rows = [
            row
            for row in self._rows
            if all(word in _words(row) for word in words)
            if words or self.closed.isChecked() or not row.is_closed(self.bridge.today)
        ]
        place = self.list.verticalScrollBar().value()
        keys = [row.id for row in rows]
        key = self._key if self._key in keys else keys[0] if keys else None
        self.model.show_rows(rows, self.bridge.today)
        self._point_at(key)
        self.list.verticalScrollBar().setValue(place)
        self.unfit.setText(
            _("Nothing fits. Search for less.")
            if words
            else _("Nothing is open. What is closed is kept, with what you learned from it.")
        )
        self.unfit.setVisible(bool(self._rows) and not rows)
        if rows or not self._rows:
            self._choose(key)

    def _point_at(self, key: ApplicationId | None) -> None:
        row = self.model.row_of(key)
        if row >= 0 and row != self.list.currentIndex().row():
            self.list.selectionModel().blockSignals(True)
            self.list.setCurrentIndex(self.model.index(row))
            self.list.selectionModel().blockSignals(False)
            self.list.viewport().update()

    def _row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._choose(self.model.key(current.row()))

    def _choose(self, key: ApplicationId | None) -> None:
        """Show an application; whoever was open belongs to another one."""
        if key != self._key:
            self._key = key
            self._person = None
            self.person_chosen.emit(None)
        if key is None:
            return
        try:
            page = application_page(self.bridge.workspace, key, self.bridge.today)
        except Fault:
            return  # locked for a moment; the next look shows it
        self.detail.show_page(page, self.bridge.today)

    def _open_person(self, person: InterviewerId) -> None:
        self._person = person
        self.person_opened.emit(person)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the list out where there is no room for both."""
        super().resizeEvent(event)
        self._left.setVisible(self.width() >= px(_BOTH_FROM))


def _newest(row: ApplicationRow) -> tuple[date, int]:
    """Order by the last interview; one without any is newer than all."""
    return row.last_interview or date.max, row.id


def _words(row: ApplicationRow) -> str:
    """Give the words by which an application is found."""
    return sort_key(f"{row.employer} {row.role} {row.told_by}")


def _counted(rows: list[ApplicationRow]) -> str:
    """3 open; what was answered is not counted."""
    still_open = sum(row.decision is Decision.PENDING for row in rows)
    return ngettext("one open", "{count} open", still_open) if still_open else ""
