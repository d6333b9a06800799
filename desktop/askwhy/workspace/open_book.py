"""An open Book: applies what the verbs compute, again if the Book has moved on meanwhile, and tells who listens."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Self

from askwhy.domain.call_times import HORIZON_DAYS
from askwhy.domain.changes import Change
from askwhy.domain.faults import Fault
from askwhy.domain.people import Interviewer
from askwhy.domain.settings import Setting, SettingKey
from askwhy.facts.almanac import Almanac
from askwhy.facts.holidays import version
from askwhy.facts.world import World, system_zone, world_from
from askwhy.operations.settings import change_settings
from askwhy.operations.stories import told
from askwhy.store.book import COMMAND_PATIENCE_MS, Book, open_book
from askwhy.store.changes import Applied, StaleChange
from askwhy.store.free_years import FreeYears
from askwhy.workspace.home import locale_country

Listener = Callable[[frozenset[type]], None]
"""Told which kinds of values changed."""

Watcher = Callable[[Applied], None]
"""Told what has just been written."""

_TRIES = 3
"""How often a Change is computed again when the Book has moved on meanwhile."""


class OpenBook:
    """One open Book and the world as its settings see it. What is done to it is undone as one."""

    def __init__(self, book: Book, almanac: Almanac | None = None) -> None:
        self.book = book
        self._listeners: list[Listener] = []
        self._watchers: list[Watcher] = []
        self._world: World | None = None
        self._free_years = FreeYears(book)
        self._almanac = almanac or Almanac(self._free_years)

    @classmethod
    def open(cls, path: Path, *, create: bool, patience_ms: int = COMMAND_PATIENCE_MS) -> Self:
        """Open the Book at a path. Raises the faults of `open_book`."""
        return cls(open_book(path, create=create, patience_ms=patience_ms))

    @classmethod
    def look(cls, path: Path) -> Self:
        """Open the Book at a path to be read alone, also a damaged one. Raises the faults of `open_book`."""
        return cls(open_book(path, create=False, only_look=True))

    def close(self) -> None:
        """Let go of the Book."""
        self.book.close()

    @property
    def world(self) -> World:
        """The world's facts, seen by the Book's settings."""
        if self._world is None:
            settings, home = self.book.settings(), locale_country()
            try:
                self._world = world_from(settings, home, self._almanac, self.book.own_sequences)
            except (ValueError, KeyError) as error:
                # Every setting is checked before it is kept.
                raise Fault("book_damaged", path=str(self.book.path)) from error
        return self._world

    def renew_zone(self) -> None:
        """See whether the computer has come to another zone, where one's own was not set; tell who listens."""
        if self._world is None or self.book.settings()[SettingKey.ZONE]:
            return
        if system_zone(anew=True).key != self._world.own_zone.key:
            self.tell(frozenset({Setting}))

    def renew_holidays(self) -> None:
        """Have holidays looked up again that come from other tables than those at hand. Takes some 30 ms."""
        self._free_years.forget_others(version())

    def listen(self, listener: Listener) -> None:
        """Have a function told after each change which kinds of values changed."""
        self._listeners.append(listener)

    def watch(self, watcher: Watcher) -> None:
        """Have a function told what each new change has written, before anyone who listens reads the Book again."""
        self._watchers.append(watcher)

    def tell(self, kinds: frozenset[type]) -> None:
        """Tell the listeners; also used when another program changed the Book."""
        if Setting in kinds:
            self._world = None
        for listener in self._listeners:
            listener(kinds)

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

    def day(self, at: datetime) -> date:
        """Give one's own date at an instant: that of the clock on which the instant is told."""
        return at.date()

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
