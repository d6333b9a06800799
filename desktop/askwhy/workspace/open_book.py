"""An open Book to be read: its settings, the world as they see it, and who is told when it changes."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Self

from askwhy.domain.faults import Fault
from askwhy.domain.settings import Setting, SettingKey
from askwhy.facts.almanac import Almanac
from askwhy.facts.holidays import version
from askwhy.facts.world import World, system_zone, world_from
from askwhy.store.applied import Applied
from askwhy.store.book import COMMAND_PATIENCE_MS, Book, open_book
from askwhy.store.free_years import FreeYears
from askwhy.workspace.home import locale_country

Listener = Callable[[frozenset[type]], None]
"""Told which kinds of values changed."""

Watcher = Callable[[Applied], None]
"""Told what has just been written."""


class OpenBook:
    """One open Book and the world as its settings see it. A page needs no more; verbs are the Workspace's."""

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

    def tell_everything(self) -> None:
        """Tell the listeners that anything may have changed: another program did, and nobody knows what."""
        from askwhy.domain.changes import Value  # nothing changes at a start

        self.tell(frozenset(Value.__args__))

    def day(self, at: datetime) -> date:
        """Give one's own date at an instant: that of the clock on which the instant is told."""
        return at.date()
