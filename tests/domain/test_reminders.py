"""Which calls are reminded of: each window once, while it is open; a new day begins with nothing."""

from datetime import datetime, timedelta

from tests.domain.samples import Due
from tests.domain.test_today import BERLIN, MONDAY, TUESDAY, at

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.call_times import CallTimes
from askwhy.domain.ids import InterviewerId, StepId
from askwhy.domain.line import Line
from askwhy.domain.outreach import Channel, WindowKind
from askwhy.domain.own_day import OwnDay
from askwhy.domain.reminders import Reminders, to_remind_of
from askwhy.domain.suggestions import Advisor
from askwhy.domain.today import Callee, TodayItem, order_today
from askwhy.domain.windows import CalleePlace


def calls(now: datetime) -> tuple[TodayItem, ...]:
    """Give two calls within Berlin: one early, one late in their day."""
    here = CalleePlace(BERLIN, WorkCalendar())
    kinds = (WindowKind.EARLY, WindowKind.LATE)
    rows = [
        Due(StepId(number), TUESDAY, InterviewerId(number), channel=Channel.PHONE, window=kind)
        for number, kind in enumerate(kinds, start=1)
    ]
    callees = ((row, Callee(here, Line(row.window, "window_there"))) for row in rows if row.window)
    return order_today(callees, Advisor(CallTimes(OwnDay(BERLIN), now)), None).calls


def steps(items: tuple[TodayItem, ...]) -> list[int]:
    """Give the steps of calls."""
    return [item.row.step for item in items]


def test_a_call_is_reminded_of_when_its_window_has_opened() -> None:
    early, late, midday = at(8, 45), at(16, 45), at(12, 30)

    assert steps(to_remind_of(calls(early), early, ())) == [1]
    assert steps(to_remind_of(calls(late), late, ())) == [1, 2]  # the first has gone to the other end
    assert to_remind_of(calls(midday), midday, ()) == ()


def test_the_same_window_is_reminded_of_once() -> None:
    now = at(8, 45)
    fresh = to_remind_of(calls(now), now, ())
    seen = Reminders(TUESDAY).seen(fresh)

    later = now + timedelta(minutes=5)

    assert to_remind_of(calls(later), later, seen.windows) == ()
    assert seen.on(TUESDAY) == seen
    assert seen.on(MONDAY) == Reminders(MONDAY)
