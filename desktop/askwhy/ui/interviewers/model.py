"""The table of interviewers for Qt: the ids that a query found, and the rows of what is in sight."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.standing import Standing, standing
from askwhy.store.people import PeopleQuery, PeopleSort, people_rows
from askwhy.store.people_order import PeopleOrder
from askwhy.store.rows import PersonRow
from askwhy.ui.bridge import Bridge
from askwhy.ui.interviewers.columns import Column
from askwhy.ui.look.tips import plain_tip
from askwhy.wording import dates, names
from askwhy.wording.i18n import N_, _
from askwhy.wording.reasons import clock_in, place_of

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_COLUMNS = len(Column)
_CHUNK = 16
"""How many rows are fetched at once, or as often as many are in sight."""


SORTS: dict[Column, PeopleSort] = {
    Column.NAME: PeopleSort.NAME,
    Column.EMPLOYER: PeopleSort.EMPLOYER,
    Column.NEXT_STEP: PeopleSort.NEXT_STEP,
    Column.WHEN: PeopleSort.WHEN,
    Column.STATE: PeopleSort.STATE,
}

HEADINGS = {
    Column.NAME: N_("Name"),
    Column.EMPLOYER: N_("Employer"),
    Column.NEXT_STEP: N_("Next step"),
    Column.WHEN: N_("When"),
    Column.STATE: N_("State"),
    Column.EMAIL: N_("E-mail"),
    Column.PHONE: N_("Phone"),
    Column.CITY: N_("Place"),
    Column.TAGS: N_("Tags"),
}


class PeopleModel(QAbstractTableModel):
    """One row for each interviewer that the query found. Rows are fetched when they come into sight."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.query = PeopleQuery(sort=PeopleSort.WHEN, today=bridge.today)
        self._order = PeopleOrder(bridge.opened.book.database)
        self._keys: list[InterviewerId] = []
        self._rows: dict[int, PersonRow] = {}

    @property
    def today(self) -> date:
        """The day by which the rows were asked for."""
        return self.query.today

    def ask(self, query: PeopleQuery) -> None:
        """Ask the Book whom a query finds."""
        found = self._order.ids(query)
        self.beginResetModel()
        self.query = query
        self._keys = found
        self._rows.clear()
        self.endResetModel()

    def key(self, row: int) -> InterviewerId:
        """Give who stands in a row."""
        return self._keys[row]

    def row_of(self, key: InterviewerId | None) -> int:
        """Give the row of a person; -1 when the query did not find them."""
        return next(self.rows_of([key]), -1) if key is not None else -1

    def rows_of(self, keys: Sequence[InterviewerId]) -> Iterator[int]:
        """Give the rows of some people, from top to bottom; whom the query did not find have none."""
        wanted = set(keys)
        return (row for row, each in enumerate(self._keys) if each in wanted)

    def person(self, row: int) -> PersonRow | None:
        """Give a row, as `stretch` does."""
        return self.stretch(row, row)[0]

    def stretch(self, first: int, last: int) -> list[PersonRow | None]:
        """Give rows that follow one another, fetched at once and with their neighbours.

        None for someone who has just gone from the Book, and while it is locked: this is asked in the midst of
        painting, and again at the next.
        """
        wanted = range(first, last + 1)
        if any(row not in self._rows for row in wanted):
            with suppress(Fault):
                self._fetch(first - first % _CHUNK, last - last % _CHUNK + _CHUNK)
        return [self._rows.get(row) for row in wanted]

    def _fetch(self, first: int, end: int) -> None:
        keys = self._keys[first:end]
        places = {key: first + ahead for ahead, key in enumerate(keys)}
        for person in people_rows(self._bridge.opened.book.database, keys, self.today):
            self._rows[places[person.id]] = person

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Give how many were found."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Give the number of columns."""
        return 0 if parent.isValid() else _COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give the headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _(HEADINGS[Column(section)])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a cell in words, its whole text as tip, and what a screen reader says of it."""
        person = self.person(index.row()) if index.isValid() else None
        if person is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(person, Column(index.column()), self.today)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell_text(person, Column(index.column()), self.today))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.NAME:
            return row_sentence(person, self.today)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            clock = self.clock(person) if index.column() == Column.EMPLOYER else ""
            said = (cell_text(person, Column(index.column()), self.today), clock)
            return ", ".join(part for part in said if part) or _("nothing")
        return None

    def clock(self, person: PersonRow) -> str:
        """Give what their clock shows, "8:42 in Chicago"; nothing where nobody knows."""
        if not person.zone:
            return ""
        there = self._bridge.now().astimezone(self._bridge.opened.world.zone_named(person.zone))
        return clock_in(place_of(person.zone, ""), there)


def row_sentence(person: PersonRow, today: date) -> str:
    """Say a whole row, for who hears the first cell of each: who it is, what comes next and when, how they stand.

    "Dana Reyes, VP Engineering, Acme Robotics. Call, early, today. Due."
    """
    who = ", ".join(part for part in (person.name, person.role, person.employer) if part)
    step = ", ".join(part for part in (_next_step(person), _when(person, today)) if part)
    return " ".join(f"{part}." for part in (who, step, names.standing(standing_of(person, today))) if part)


def cell_text(person: PersonRow, column: Column, today: date) -> str:
    """Give a cell in words."""
    if column is Column.NAME:
        return ", ".join(part for part in (person.name, person.role) if part)
    if column is Column.EMPLOYER:
        return person.employer
    if column is Column.NEXT_STEP:
        return _next_step(person)
    if column is Column.WHEN:
        return _when(person, today)
    if column is Column.STATE:
        return names.standing(standing_of(person, today))
    plain = {Column.EMAIL: person.email, Column.PHONE: person.phone, Column.CITY: person.city}
    return plain.get(column, person.tags)


def _next_step(person: PersonRow) -> str:
    if person.channel is None:
        return ""
    return names.step_title(person.channel, person.purpose, person.window)


def _when(person: PersonRow, today: date) -> str:
    if person.waits_for:
        return _("After {name}").format(name=person.waits_for)
    if person.due_on is None:
        return ""
    # What is overdue is to be done today; since when it is due stands in the pane.
    return dates.near_day(max(person.due_on, today), today)


def standing_of(person: PersonRow, today: date) -> Standing:
    """Tell how a person stands."""
    return standing(
        state=person.plan_state,
        ending=person.ending,
        due_on=person.due_on,
        closes_on=person.closes_on,
        held_back=bool(person.waits_for),
        opted_out=person.opted_out,
        today=today,
    )
