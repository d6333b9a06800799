"""Orders what is due: one thing a person, calls by their hour, oldest first, and why now."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from askwhy.domain.due import DueLike
from askwhy.domain.guard import WRITTEN, Caps, is_enough
from askwhy.domain.ids import InterviewerId
from askwhy.domain.line import Line, due
from askwhy.domain.outreach import Channel
from askwhy.domain.reasons import Reason
from askwhy.domain.suggestions import Advisor
from askwhy.domain.windows import CalleePlace, CallWindow


class TodayItem(NamedTuple):
    """One thing to do today: a due step, for a call its window, and why now."""

    row: DueLike
    window: CallWindow | None
    """For a call: the stretch to call in; None when their day has none left."""
    overdue: bool
    why: Reason

    @property
    def is_call(self) -> bool:
        """Tell whether it is a call."""
        return self.row.channel is Channel.PHONE


class Held(NamedTuple):
    """A due step that the guard holds back, and why."""

    row: DueLike
    why: Reason


class TodayList(NamedTuple):
    """What is due, by channel, in the order to do it; and what the guard holds back."""

    calls: tuple[TodayItem, ...]
    letters: tuple[TodayItem, ...]
    emails: tuple[TodayItem, ...]
    held: tuple[Held, ...]

    @property
    def items(self) -> tuple[TodayItem, ...]:
        """Everything, in the order of the page."""
        return self.calls + self.letters + self.emails


class Callee(NamedTuple):
    """Where the person of a step works, and what happened on their line."""

    place: CalleePlace
    line: Line


def order_today(
    rows: Iterable[tuple[DueLike, Callee]], advisor: Advisor, caps: Caps | None = None
) -> TodayList:
    """Order the planned steps that may be due now: at the advisor's instant, whose clock tells one's day.

    A call is in Today when a window of its date begins in one's own day; everything else when its date has
    come. Overdue comes first, and one person appears once, with the oldest step. What the guard holds back
    stands apart, with its reason.
    """
    now = advisor.times.now
    caps = caps or Caps()
    items: dict[InterviewerId, TodayItem] = {}
    held: dict[InterviewerId, Held] = {}
    for row, callee in sorted(rows, key=lambda pair: (pair[0].due_on, pair[0].position)):
        if row.interviewer in items:
            continue
        item = _item(row, callee, advisor, now.date())
        if item is None:
            continue
        why = _held_back(row, caps)
        if why is not None:
            held.setdefault(row.interviewer, Held(row, why))
        else:
            items[row.interviewer] = item
    return _sorted(items.values(), [each for key, each in held.items() if key not in items], now)


def _held_back(row: DueLike, caps: Caps) -> Reason | None:
    """Tell why the guard holds a step back; None when it may go out."""
    if row.waits_for and caps.one_at_a_time:
        return Reason.of("waits_for", who=row.name, employer=row.employer, first=row.waits_for)
    if not is_enough(row.kind, row.channel, row.tally, caps):
        return None
    key, count = ("asked_enough", row.tally.written_asks)
    if row.channel not in WRITTEN:
        key, count = "called_enough_now", row.tally.calls
    return Reason.of(key, who=row.name, employer=row.employer, count=count)


def _item(row: DueLike, callee: Callee, advisor: Advisor, today: date) -> TodayItem | None:
    if row.channel is not Channel.PHONE:
        if row.due_on > today:
            return None
        return TodayItem(row, None, row.due_on < today, _why(row, row.due_on < today))
    now, theirs = advisor.times.now, advisor.times.today(callee.place)
    line = due(callee.line, row.due_on, theirs, row.window)
    window = advisor.best_on(callee.place, line, max(row.due_on, theirs))
    if window is None and row.due_on <= theirs:
        # Their day is over while one's own has just begun: the hours of their next one may still lie in it.
        ahead = advisor.best_on(callee.place, line, theirs + timedelta(days=1))
        window = ahead if ahead is not None and _begins_on(ahead, now) == today else None
    overdue = row.due_on < theirs and row.due_on < today
    if window is None:
        # Their hours are over, or too late for one's own day: it stays in sight so that it can be ticked.
        return TodayItem(row, None, overdue, _why(row, overdue)) if row.due_on <= min(theirs, today) else None
    if _begins_on(window, now) != today and not window.start <= now < window.end:
        return None
    return TodayItem(row, window, overdue, _as_said(_why(row, overdue), window))


def _begins_on(window: CallWindow, now: datetime) -> date:
    """Give the date on which a window begins, by one's own clock."""
    return window.start.astimezone(now.tzinfo).date()


_WHAT_HAPPENED = frozenset({"missed", "postponed_by_you", "address_closed", "other_channel", "out_of_office"})
"""The reasons that tell what happened with a step, which help most."""

_WHY_THIS_DAY = frozenset({"around_free_days", "while_away", "kept_apart", "mail_on_its_way", "spread_out"})
"""The reasons that tell why a day is another one than expected."""


def _why(row: DueLike, overdue: bool) -> Reason:
    """Give the reason that helps most: what happened last, else since when it is due, else what it is for."""
    if row.reason is not None and row.reason.key in _WHAT_HAPPENED:
        return row.reason
    if overdue:
        return Reason.of("due_since", day=row.due_on.isoformat())
    if row.reason is not None and row.reason.key in _WHY_THIS_DAY:
        return row.reason
    if row.channel is Channel.PHONE and row.attempts == 0:
        return Reason.of("first_try", purpose=row.purpose)
    return row.reason or Reason.of("purpose", purpose=row.purpose)


def _as_said(why: Reason, window: CallWindow) -> Reason:
    """Give the reason of a missed call without its window where the other end cannot be had."""
    if why.key != "missed" or why.arg("window") != window.kind:
        return why
    return Reason.of(why.key, **(dict(why.args) | {"window": ""}))


def _sorted(items: Iterable[TodayItem], held: list[Held], now: datetime) -> TodayList:
    by_channel: dict[Channel, list[TodayItem]] = {channel: [] for channel in Channel}
    for item in items:
        by_channel[item.row.channel].append(item)
    calls = sorted(by_channel[Channel.PHONE], key=lambda item: _call_order(item, now))
    rest = {
        channel: tuple(sorted(by_channel[channel], key=lambda item: (item.row.due_on, item.row.step)))
        for channel in (Channel.LETTER, Channel.EMAIL)
    }
    return TodayList(tuple(calls), rest[Channel.LETTER], rest[Channel.EMAIL], tuple(held))


def _call_order(item: TodayItem, now: datetime) -> tuple[bool, bool, bool, datetime, date]:
    """Who can be called now comes first, then what is overdue, then the clock decides."""
    if item.window is None:
        return True, False, not item.overdue, now, item.row.due_on
    is_open = item.window.start <= now
    return False, not is_open, not item.overdue, item.window.start, item.row.due_on


def open_calls(items: Iterable[TodayItem], now: datetime) -> tuple[TodayItem, ...]:
    """Give the calls whose window is open: it is a good time to make them now."""
    return tuple(item for item in items if item.window and item.window.start <= now < item.window.end)


def callable_now(items: Sequence[TodayItem], now: datetime) -> TodayItem | None:
    """Give the call whose window is open and closes first."""
    return min(open_calls(items, now), key=lambda item: item.window.end if item.window else now, default=None)
