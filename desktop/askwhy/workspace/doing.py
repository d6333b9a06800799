"""An open Book that is written to: applies what the verbs compute, again if the Book has moved on meanwhile."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Self

from askwhy.domain.call_times import HORIZON_DAYS
from askwhy.domain.changes import Change
from askwhy.domain.faults import Fault
from askwhy.domain.people import Interviewer
from askwhy.domain.settings import Setting, SettingKey
from askwhy.operations.settings import change_settings
from askwhy.operations.stories import told
from askwhy.store.applied import Applied, StaleChange
from askwhy.workspace.open_book import OpenBook

_TRIES = 3
"""How often a Change is computed again when the Book has moved on meanwhile."""


class Doing(OpenBook):
    """An open Book to which something is done; it is undone as one."""

    @classmethod
    def over(cls, opened: OpenBook) -> Self:
        """Give the verbs of a Book that is open already.

        Both are one open Book: what one of them learns, is told or lets go of, the other one does.
        """
        same = cls.__new__(cls)
        same.__dict__ = opened.__dict__
        return same

    def set(self, values: Mapping[SettingKey, str], at: datetime) -> Applied:
        """Write settings."""
        return self.do(lambda: self._setting(values), at)

    def _setting(self, values: Mapping[SettingKey, str]) -> Change:
        before = self.book.values(Setting, [key.value for key in values])
        return change_settings(
            {setting.key: setting for setting in before.values()}, self.world, values=values
        )

    def undo(self) -> Applied:
        """Take the last change back. Raises Fault "nothing_to_undo"."""
        return self._turned(self.book.undo, "nothing_to_undo")

    def redo(self) -> Applied:
        """Apply again what was undone last. Raises Fault "nothing_to_redo"."""
        return self._turned(self.book.redo, "nothing_to_redo")

    def _turned(self, turn: Callable[[], Applied | None], fault: str) -> Applied:
        try:
            applied = turn()
        except StaleChange as error:
            # The history and the values were written together: only damage parts them.
            raise Fault("book_damaged", path=str(self.book.path)) from error
        if applied is None:
            raise Fault(fault)
        self.tell(applied.kinds)
        return applied

    def apply(self, change: Change, at: datetime) -> Applied:
        """Apply a Change that was computed elsewhere, and tell the listeners.

        Raises Fault "changed_meanwhile" when it no longer fits the Book.
        """
        return self.do(lambda: change, at)

    def do(self, build: Callable[[], Change], at: datetime) -> Applied:
        """Compute a Change and apply it; once more when the Book has moved on in between.

        Raises Fault "changed_meanwhile" when it keeps moving on.
        """
        for _ in range(_TRIES):
            try:
                return self._apply(build(), at)
            except StaleChange:
                continue
        raise Fault("changed_meanwhile")

    def _apply(self, change: Change, at: datetime) -> Applied:
        if not change.edits:
            return Applied(0, change.label, (), {})
        applied = self.book.apply(told(change, self.day(at)), at)
        for watcher in self._watchers:
            watcher(applied)
        self._look_up_holidays(applied, self.day(at))
        self.tell(applied.kinds)
        return applied

    def _look_up_holidays(self, applied: Applied, today: date) -> None:
        """Have the holidays of new places in the Book, so that no start and no `askwhy today` must look them up."""
        people = [edit.after for edit in applied.edits if isinstance(edit.after, Interviewer)]
        for country, region in {(person.country, person.region) for person in people}:
            holidays = self._almanac.holidays(country, region)
            for day in (today, today + timedelta(days=HORIZON_DAYS)):
                holidays(day)
