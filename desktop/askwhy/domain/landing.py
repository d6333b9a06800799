"""Finds the day on which a step may fall: not before what it follows, and with room around each ask."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from askwhy.domain.calendars import FreeDay, WorkCalendar
from askwhy.domain.contacts import Step
from askwhy.domain.guard import Caps
from askwhy.domain.ids import InterviewerId, StepId
from askwhy.domain.outreach import Channel, DayType, Kind, StepState
from askwhy.domain.reasons import Reason

_DAY = timedelta(days=1)
_MOST_NAMED = 3
"""So many holidays are named in a reason; more would be a list that nobody reads."""


def no_mail_days(_who: InterviewerId) -> int:
    """Let a letter arrive on the day on which it is posted."""
    return 0


def nothing(_who: InterviewerId) -> tuple[()]:
    """Know of nothing else that reaches a person."""
    return ()


@dataclass(frozen=True, slots=True)
class Schedule:
    """What the dates of a plan keep to: whose calendars, how far apart, and what else reaches these people."""

    today: date
    calendar: Callable[[InterviewerId], WorkCalendar]
    caps: Caps = field(default_factory=Caps)
    mail_days: Callable[[InterviewerId], int] = no_mail_days
    """Business days that a letter takes to them (evidence.md: 1 to 5)."""
    contacts: "Callable[[InterviewerId], Sequence[Contact]]" = nothing
    """The contacts from which the clock of the next ask runs."""
    asks: Callable[[InterviewerId], Sequence[date]] = nothing
    """The days of asks that other plans hold for them."""


class Contact(NamedTuple):
    """A contact that came to a person or from them."""

    day: date
    """On their calendar."""
    step: StepId | None = None
    """The step that it was made for: another try of the same step keeps its own distance."""


class Bound(NamedTuple):
    """A day before which a step must not fall, and what keeps it."""

    day: date
    key: str
    """The key of the reason; empty for one that needs no words."""


class Landing(NamedTuple):
    """Where a step falls, and why not where it was wanted; None when it is its own day."""

    day: date
    why: Reason | None


def land(
    step: Step, wanted: date, before: Sequence[Step], schedule: Schedule, floor: date | None = None
) -> Landing:
    """Give the first day from `wanted` on that keeps every rule.

    `before` are the steps of the plan that come earlier; `floor` is a day before which nothing falls. Days of
    the step's recipient are counted in their own calendar.
    """
    calendar = schedule.calendar(step.recipient)
    bounds = list(_bounds(step, before, schedule, calendar, floor))
    first = max([Bound(wanted, ""), *bounds], key=lambda bound: bound.day)
    day, key = first
    while True:
        rolled = calendar.roll_forward(day)
        apart = _apart(step, rolled, schedule, calendar)
        if apart == rolled:
            break
        day, key = apart, "kept_apart"
    if key:
        return Landing(rolled, Reason.of(key, **{"from": wanted.isoformat()}))
    return Landing(rolled, _around(day, rolled, calendar))


def _bounds(
    step: Step, before: Sequence[Step], schedule: Schedule, calendar: WorkCalendar, floor: date | None
) -> Iterator[Bound]:
    if floor is not None:
        yield Bound(floor, "moved_to_keep_gaps")
    for each in before:
        if each.due_on is None or each.state not in (StepState.PLANNED, StepState.DONE):
            continue
        if each.state is StepState.PLANNED:
            yield Bound(each.due_on, "moved_to_keep_gaps")
        if step.kind is Kind.ASK:
            yield from _bounds_of_ask(step, each, each.due_on, schedule, calendar)
    if step.kind is Kind.ASK:
        others = [each.day for each in schedule.contacts(step.recipient) if each.step != step.id]
        if others:
            yield Bound(calendar.add_business_days(max(others), schedule.caps.days_between), "kept_apart")


def _bounds_of_ask(
    step: Step, each: Step, due_on: date, schedule: Schedule, calendar: WorkCalendar
) -> Iterator[Bound]:
    """An ask keeps away from one that counts from another anchor, and waits for the letter before it.

    Within one anchor the gaps are the template's own. What was done to them is among the contacts.
    """
    if each.state is StepState.PLANNED and each.kind is Kind.ASK and each.anchor is not step.anchor:
        yield Bound(calendar.add_business_days(due_on, schedule.caps.days_between), "kept_apart")
    mailed = each.channel is Channel.LETTER and each.recipient == step.recipient
    if mailed and each.anchor is step.anchor:
        days = schedule.mail_days(each.recipient)
        yield Bound(calendar.add_business_days(due_on, days), "mail_on_its_way")


def _apart(step: Step, day: date, schedule: Schedule, calendar: WorkCalendar) -> date:
    """Give the day itself, or the first that is far enough from the asks of other plans on both sides."""
    gap = schedule.caps.days_between
    if step.kind is not Kind.ASK or not gap:
        return day
    for other in sorted(schedule.asks(step.recipient)):
        free_again = calendar.add_business_days(other, gap)
        if calendar.add_business_days(day, gap) > other and day < free_again:
            day = free_again
    return day


def _around(first: date, last: date, calendar: WorkCalendar) -> Reason | None:
    """Tell what lies between the day itself and the one that was found."""
    free = [
        (day, found)
        for ahead in range((last - first).days)
        if (found := calendar.free_day(day := first + ahead * _DAY)) is not None
    ]
    return _free_days(free)


def _free_days(free: Sequence[tuple[date, FreeDay]]) -> Reason | None:
    if not free:
        return None
    if any(found.is_own for _, found in free):
        return Reason.of("while_away", day=free[0][0].isoformat())
    named = free[-_MOST_NAMED:]
    return Reason.of(
        "around_free_days",
        days=" ".join(day.isoformat() for day, _ in named),
        name=named[0][1].name if len(named) == 1 else "",
        place=named[-1][1].place,
    )


def own_day(start: date, step: Step, calendar: WorkCalendar) -> date:
    """Give the working day that lies a step's offset after its anchor's day.

    Business days are the recipient's; a free day rolls forward, as the best sequencers do it (evidence.md,
    "Scheduling rules"). Days off of one's own are not looked at here.
    """
    if step.days is DayType.BUSINESS:
        return calendar.add_business_days(start, step.offset)
    return calendar.next_workday(start + timedelta(days=step.offset))


def counted(start: date, step: Step, calendar: WorkCalendar) -> Landing:
    """Give the own day of a step, and why it is not a plainer one."""
    day = own_day(start, step, calendar)
    if step.days is DayType.BUSINESS:
        return Landing(day, _free_days(calendar.holidays_between(start, day)))
    wanted = start + timedelta(days=step.offset)
    if day == wanted:
        return Landing(day, None)
    passed = calendar.holidays_between(wanted - _DAY, day)
    return Landing(day, _free_days(passed) or Reason.of("after_weekend", day=wanted.isoformat()))
