"""The page of the applications: the list, the chosen one beside it, and what to do when there is none."""

from datetime import date

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.applications import Decision
from askwhy.domain.faults import Fault
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.store.applications import application_rows
from askwhy.store.rows import ApplicationRow
from askwhy.ui.applications.detail import Detail
from askwhy.ui.applications.list_view import ApplicationList
from askwhy.ui.applications.model import ApplicationsModel
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.controls import Rule, Text, button
from askwhy.ui.look.mirror import set_margins
from askwhy.ui.look.size import BOLD, OPENING, px
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
        self.model = ApplicationsModel()
        self.list = ApplicationList(self.model)
        self.list.setFixedWidth(px(_LIST_WIDTH))
        self.detail = Detail(verbs)
        self.nothing = _Nothing(verbs)
        self._both, self._left = QWidget(), QWidget()
        self._lay_out()
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
        left.addWidget(self.list)
        left.addWidget(Rule(upright=True))
        row.addWidget(self._left)
        row.addWidget(self.detail, 1)
        self.column.addWidget(Rule())
        self.column.addWidget(self._both, 1)
        self.column.addWidget(self.nothing, 1)

    def begin(self) -> None:
        """Begin in the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_person(self) -> InterviewerId | None:
        """Give who was opened last; nobody before that."""
        return self._person

    def choose(self, key: ApplicationId) -> None:
        """Show an application."""
        self._choose(key)
        self._point_at(key)

    def refresh(self) -> None:
        """Ask the Book again, keeping what is chosen and where the list stands."""
        rows = sorted(application_rows(self.bridge.workspace.book.database), key=_newest, reverse=True)
        place = self.list.verticalScrollBar().value()
        keys = [row.id for row in rows]
        key = self._key if self._key in keys else keys[0] if keys else None
        self.model.show_rows(rows, self.bridge.today)
        self._point_at(key)
        self.list.verticalScrollBar().setValue(place)
        self.subtitle.setText(_counted(rows))
        self.nothing.setVisible(not rows)
        self._both.setVisible(bool(rows))
        self._add.setVisible(bool(rows))
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


class _Nothing(QWidget):
    """What stands in the place of the list while there is no application."""

    def __init__(self, verbs: Verbs) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), 0, px(24), 0)
        column.addStretch(2)
        texts = (
            Text(_("No application yet"), OPENING, BOLD, wraps=True),
            Text(
                _("An application holds the interviews for one job, who sat there, and how it ended."),
                token="quiet",
                wraps=True,
            ),
        )
        for text in texts:
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(text)
            column.addSpacing(px(6))
        add = button(_("Add an application"), "primary", "plus")
        add.clicked.connect(verbs.add_application)
        turned_down = button(_("I was turned down"))
        turned_down.clicked.connect(lambda: verbs.decide())
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addStretch(1)
        row.addWidget(add)
        row.addWidget(turned_down)
        row.addStretch(1)
        column.addSpacing(px(10))
        column.addLayout(row)
        column.addStretch(3)


def _newest(row: ApplicationRow) -> tuple[date, int]:
    """Order by the last interview; one without any is newer than all."""
    return row.last_interview or date.max, row.id


def _counted(rows: list[ApplicationRow]) -> str:
    """3 open of 5."""
    still_open = sum(row.decision is Decision.PENDING for row in rows)
    if not rows:
        return ""
    if not still_open:
        return ngettext("one, answered", "{count}, all answered", len(rows))
    return _("{open} of {count} open").format(open=still_open, count=len(rows))
