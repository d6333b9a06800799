"""The page of all interviewers: search, chips, the table, and what to do when it is empty."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from askwhy.domain.ids import InterviewerId
from askwhy.store.people import PeopleFilter, PeopleQuery, PeopleSort, people_count
from askwhy.ui.bridge import Bridge
from askwhy.ui.interviewers.chosen_bar import ChosenBar
from askwhy.ui.interviewers.filters import Filters
from askwhy.ui.interviewers.model import PeopleModel
from askwhy.ui.interviewers.nobody import Nobody
from askwhy.ui.interviewers.row_actions import add_actions
from askwhy.ui.interviewers.table import PeopleTable
from askwhy.ui.latest import Latest
from askwhy.ui.look.controls import button
from askwhy.ui.look.search import search_field
from askwhy.ui.look.size import px
from askwhy.ui.page import Page
from askwhy.ui.verbs import Verbs
from askwhy.wording.i18n import _, ngettext
from askwhy.workspace import people_list
from askwhy.workspace.advising import good_now
from askwhy.workspace.people_list import FilterCounts

Reason = Qt.FocusReason

_PAUSE_MS = 80
"""Counting waits until one pauses in typing."""


class InterviewersPage(Page):
    """Everyone in the Book, found by a piece of a name, an employer, a note or a tag."""

    def __init__(self, bridge: Bridge, verbs: Verbs) -> None:
        super().__init__(bridge, verbs, _("Interviewers"))
        self._person: InterviewerId | None = None
        self._good_now: tuple[str, ...] | None = None
        self.model = PeopleModel(bridge)
        self.table = PeopleTable(self.model)
        self.search = self._search_field()
        self.filters = Filters()
        self.chips = self.filters.chips
        self._nothing = Nobody(verbs)
        self.bar = ChosenBar()
        self._counting = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._counting.timeout.connect(self._count)
        bridge.closing.connect(self._counting.stop)
        # Where it fails, the chips keep what they say until the next time.
        self._beside = Latest(bridge, self)
        self._beside.answered.connect(self._show_counts)
        self._lay_out()
        self.search.textChanged.connect(self._find)
        self.filters.chosen.connect(self._narrow)
        self.table.sort_wanted.connect(self._sort)
        self.table.opened.connect(lambda row: self.person_opened.emit(self.model.key(row)))
        self.table.selectionModel().currentRowChanged.connect(self._row_changed)
        self.table.selectionModel().selectionChanged.connect(self._count_chosen)
        add_actions(self.table, verbs, self.chosen)
        self.bar.labels_wanted.connect(lambda: verbs.labels_wanted.emit(self.chosen()))
        self.bar.tags_wanted.connect(lambda: verbs.tag(self.chosen()))
        self.bar.plans_wanted.connect(lambda: verbs.start_plans(self.chosen()))
        self.bar.one_wanted.connect(self.table.choose_one)

    def _search_field(self) -> QLineEdit:
        told, name = _("Search names, employers, notes, tags"), _("Search interviewers")
        made = search_field(told, name=name, go_down=lambda: self.table.setFocus(Reason.TabFocusReason))
        made.setMinimumHeight(px(36))
        return made

    def _lay_out(self) -> None:
        columns = self._columns = button(_("Columns"), "flat", "sliders")
        columns.clicked.connect(self.table.arrange_columns)
        self.tools.addWidget(columns)
        add = button(_("Add interviewer"), "plain", "plus")
        add.clicked.connect(self.verbs.add_person)
        self.tools.addWidget(add)
        top = QVBoxLayout()
        top.setContentsMargins(px(24), 0, px(24), px(8))
        top.setSpacing(px(12))
        top.addWidget(self.search)
        top.addWidget(self.filters)
        self.column.addLayout(top)
        below = QHBoxLayout()
        # The rows reach half-way into the margin, so that their text stands under the search field's edge.
        below.setContentsMargins(px(12), 0, px(12), 0)
        below.addWidget(self.table)
        below.addWidget(self._nothing)
        self.column.addLayout(below, 1)
        self.column.addWidget(self.bar)

    def begin(self) -> None:
        """Begin in the table."""
        self.table.setFocus(Reason.OtherFocusReason)

    def focus_person(self) -> InterviewerId | None:
        """Give who is chosen in the table."""
        return self._person

    def chosen(self) -> list[InterviewerId]:
        """Give everyone who is chosen, the one in hand first; with nobody chosen, that one alone."""
        rows = self.table.chosen_rows()
        in_hand = [self._person] if self._person is not None else []
        keys = [self.model.key(row) for row in rows] or in_hand
        return sorted(keys, key=lambda key: key != self._person)

    def _count_chosen(self, *_told: object) -> None:
        self.bar.show_count(len(self.table.chosen_rows()))

    def print_out(self) -> bool:
        """Print labels for who is chosen."""
        people = self.chosen()
        if people:
            self.verbs.labels_wanted.emit(people)
        return bool(people)

    def foot_height(self) -> int:
        """Keep the toast off the bar."""
        return 0 if self.bar.isHidden() else self.bar.height()

    def choose(self, person: InterviewerId) -> None:
        """Show somebody, also whom neither search nor chip has found."""
        self._choose(person)
        if self.model.row_of(person) < 0:
            self.search.clear()
            self.chips[PeopleFilter.ALL].setChecked(True)
            self._narrow(PeopleFilter.ALL)
        self._choose_again(0)
        self.table.scrollTo(self.table.currentIndex())
        self.table.setFocus(Reason.OtherFocusReason)

    def seek(self) -> bool:
        """Put the focus into the search field."""
        self.search.setFocus(Reason.ShortcutFocusReason)
        self.search.selectAll()
        return True

    def refresh(self) -> None:
        """Ask the Book again, keeping who is chosen and where the table stands."""
        self._good_now = None  # the minute is another one, or the people are
        self._ask()
        if not self.model.rowCount():
            self._count()  # what stands in the place of the table comes with the page, not after it

    def _ask(self, *_told: object) -> None:
        place = self.table.verticalScrollBar().value()
        query = self.model.query._replace(text=self.search.text(), today=self.bridge.today)
        narrowed = query.only is PeopleFilter.GOOD_NOW
        several = self.chosen()
        self.model.ask(query._replace(places=self._places()) if narrowed else query)
        self._choose_again(place, several)
        self._counting.start()

    def _find(self, *_told: object) -> None:
        """Ask for what is searched for now; where the table stood is of another list, so who is chosen is shown."""
        self._ask()
        self.table.scrollTo(self.table.currentIndex())

    def _places(self) -> tuple[str, ...]:
        """Give where it is a good time to call; asked once for all that is typed within a minute."""
        if self._good_now is None:
            self._good_now = good_now(self.bridge.workspace, self.bridge.now())
        return self._good_now

    def _choose_again(self, place: int, several: Sequence[InterviewerId] = ()) -> None:
        row = self.model.row_of(self._person)
        if row < 0 and self.model.rowCount():
            row = 0
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, 0))
        else:
            self._choose(None)
        if len(several) > 1:
            self.table.choose_rows(self.model.rows_of(several))
        self._count_chosen()
        self.table.verticalScrollBar().setValue(place)

    def _row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._choose(self.model.key(current.row()))

    def _choose(self, person: InterviewerId | None) -> None:
        if person != self._person:
            self._person = person
            self.person_chosen.emit(person)

    def _narrow(self, only: PeopleFilter) -> None:
        self.model.query = self.model.query._replace(only=only)
        self._ask()

    def _sort(self, sort: PeopleSort, descending: bool) -> None:
        self.model.query = self.model.query._replace(sort=sort, descending=descending)
        self._ask()

    def _count(self) -> None:
        """Say how many there are in all and behind each chip; after the rows are painted."""
        workspace, query, now = self.bridge.workspace, self.model.query, self.bridge.now()
        everyone, shown = people_count(workspace.book.database, PeopleQuery()), self.model.rowCount()
        if not everyone:
            self.subtitle.setText("")
        elif shown == everyone:
            self.subtitle.setText(ngettext("one person", "{count} people", everyone))
        else:
            self.subtitle.setText(_("{shown} of {count} people").format(shown=shown, count=everyone))
        self._nothing.show_for(everyone, shown)
        self.table.setVisible(shown > 0)
        for each in (self.search, self.filters, self._columns):
            each.setVisible(everyone > 0)  # there is nothing to search, to narrow or to order
        if everyone <= people_list.IN_PASSING:
            self._show_counts(people_list.filter_counts(workspace, query, now, self._places()))
        else:
            book, places = workspace.book.path, self._good_now
            self._beside.ask(lambda: people_list.filter_counts_beside(book, query, now, places))

    def _show_counts(self, found: FilterCounts) -> None:
        """Say how many are behind each chip, unless something else is asked for by now: that is counted next."""
        if found.query == self.model.query:
            self.filters.show_counts(found.counts, found.query.only)
