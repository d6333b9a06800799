"""Which calls to remind of: those whose window has opened, each window once."""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import NamedTuple

from askwhy.domain.today import TodayItem, open_calls


class Reminders(NamedTuple):
    """What was reminded of on a day. A new day begins with nothing."""

    day: date
    windows: frozenset[str] = frozenset()
    """Step and beginning of each window: "14 2026-11-24T15:30:00+00:00"."""

    def on(self, day: date) -> "Reminders":
        """Give what was reminded of on a day."""
        return self if self.day == day else Reminders(day)

    def seen(self, items: Iterable[TodayItem]) -> "Reminders":
        """Give it with some more calls."""
        return self._replace(windows=self.windows | {named for item in items if (named := window_of(item))})


def window_of(item: TodayItem) -> str:
    """Name the window of a call; empty where there is none."""
    return f"{item.row.step} {item.window.start.isoformat()}" if item.window is not None else ""


def to_remind_of(calls: Iterable[TodayItem], now: datetime, seen: Collection[str]) -> tuple[TodayItem, ...]:
    """Give the calls whose window is open and was not reminded of yet, the one that closes first at the front."""
    fresh = (item for item in open_calls(calls, now) if window_of(item) not in seen)
    return tuple(sorted(fresh, key=lambda item: item.window.end if item.window else now))
