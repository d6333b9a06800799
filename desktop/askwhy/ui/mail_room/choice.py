"""Whom the labels are for: those to whom a letter is due, or whoever is chosen from everyone."""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import NamedTuple

from askwhy.domain.ids import InterviewerId, StepId
from askwhy.domain.reasons import Reason
from askwhy.printing.drawing import LeftOut
from askwhy.store.people import PeopleQuery, people_count, people_ids
from askwhy.store.rows import DueRow
from askwhy.wording import dates, names
from askwhy.wording.i18n import _
from askwhy.workspace.labels import Recipient
from askwhy.workspace.today import letters_due
from askwhy.workspace.workspace import Workspace


class Listed(NamedTuple):
    """One person as the list shows them."""

    key: InterviewerId
    name: str
    second: str
    why: Reason | None
    """Why there can be no label; None when there can."""


class Choice:
    """The two lists, and who is ticked in each: at first all letters that are due, and nobody of everyone."""

    def __init__(self) -> None:
        self.everyone = False
        self.text = ""
        """What is searched for among everyone."""
        self.keys: list[InterviewerId] = []
        """Who is listed."""
        self.count = 0
        """How many there are in this list when nothing is searched for."""
        self.total = 0
        """How many people the Book holds."""
        self._due: dict[InterviewerId, DueRow] = {}
        self._all: list[InterviewerId] = []
        self._unticked: set[InterviewerId] = set()
        self._ticked: set[InterviewerId] = set()
        self._first: Collection[InterviewerId] = frozenset()

    def load(self, workspace: Workspace, now: datetime) -> None:
        """Ask the Book who is listed now."""
        database = workspace.book.database
        self.total = people_count(database, PeopleQuery())
        self._due = {row.interviewer: row for row in letters_due(workspace, now)}
        if self.everyone:
            self._all = self._with_first(people_ids(database, PeopleQuery()))
            self._ticked &= set(self._all)
            searched = people_ids(database, PeopleQuery(text=self.text)) if self.text.strip() else self._all
            self.keys = self._with_first(searched)
            self.count = len(self._all)
        else:
            self.keys = list(self._due)
            self.count = len(self.keys)

    def _with_first(self, keys: list[InterviewerId]) -> list[InterviewerId]:
        return sorted(keys, key=lambda key: key not in self._first)

    def turn(self, everyone: bool) -> None:
        """Turn to the other list; among everyone, who is ticked by now stands first."""
        self.everyone = everyone
        self.text = ""
        self._first = frozenset(self._ticked)

    def take(self, people: Iterable[InterviewerId]) -> None:
        """Choose exactly these from everyone."""
        self._ticked = set(people)
        self.turn(True)

    def wanted(self) -> list[InterviewerId]:
        """Give who is ticked, in the order of the list, whether found by the search or not."""
        if self.everyone:
            return [key for key in self._all if key in self._ticked]
        return [key for key in self._due if key not in self._unticked]

    def wants(self, key: InterviewerId) -> bool:
        """Tell whether someone is ticked."""
        return key in self._ticked if self.everyone else key not in self._unticked

    def tick(self, keys: Iterable[InterviewerId], on: bool) -> None:
        """Tick people, or take the tick away."""
        changed = self._ticked if self.everyone else self._unticked
        if on is self.everyone:
            changed.update(keys)
        else:
            changed.difference_update(keys)

    def steps_of(self, keys: Iterable[InterviewerId]) -> list[StepId]:
        """Give the letters that are due to these people."""
        return [self._due[key].step for key in keys if key in self._due]

    def rows(self, people: Iterable[Recipient], today: date) -> list[Listed]:
        """Give people as rows."""
        return [self._listed(each, today) for each in people]

    def _listed(self, each: Recipient, today: date) -> Listed:
        why = each.paper.reason if isinstance(each.paper, LeftOut) else None
        due = self._due.get(each.key)
        second = (
            _letter(due, each.city, today) if due else ", ".join(filter(None, (each.employer, each.city)))
        )
        return Listed(each.key, each.name, second, why)


def _letter(row: DueRow, city: str, today: date) -> str:
    """Thank-you card to Hamburg, today."""
    day = dates.spoken_day(row.due_on, today)
    if row.due_on < today:
        day = _("since {day}").format(day=day)
    what = names.purpose(row.purpose)
    if not city:
        return _("{what}, {day}").format(what=what, day=day)
    return _("{what} to {city}, {day}").format(what=what, city=city, day=day)
