"""Short ways to build steps and due rows for the tests of the rules."""

from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from askwhy.domain.calendars import FreeDay, FreeDays, WorkCalendar
from askwhy.domain.contacts import Step
from askwhy.domain.guard import Tally
from askwhy.domain.ids import InterviewerId, PlanId, StepId
from askwhy.domain.landing import Schedule
from askwhy.domain.outreach import Anchor, Channel, DayType, Kind, WindowKind
from askwhy.domain.reasons import Reason

_STEP = Step(
    id=StepId(1),
    uid="one",
    plan=PlanId(1),
    position=1,
    channel=Channel.EMAIL,
    recipient=InterviewerId(1),
    purpose="advice_question",
    kind=Kind.ASK,
    anchor=Anchor.DECISION,
    offset=1,
    days=DayType.BUSINESS,
)


def step(position: int = 1, **fields: Any) -> Step:
    """Give a planned step of its place, by default an e-mail that asks one day after the decision."""
    return replace(_STEP, id=StepId(position), uid=str(position), position=position, **fields)


def free(*days: date, name: str = "Holiday", place: str = "DE") -> FreeDays:
    """Give holidays on these days."""
    return lambda day: FreeDay(name, place) if day in days else None


def off(*days: date) -> FreeDays:
    """Give days off of one's own."""
    return free(*days, name="", place="")


def schedule(calendar: WorkCalendar, today: date, **fields: Any) -> Schedule:
    """Give a schedule in which everyone works by one calendar."""
    return Schedule(today, lambda _who: calendar, **fields)


class Due(NamedTuple):
    """A due row as Today reads it."""

    step: StepId
    due_on: date
    interviewer: InterviewerId = InterviewerId(1)
    channel: Channel = Channel.EMAIL
    position: int = 1
    kind: Kind = Kind.ASK
    purpose: str = "advice_question"
    window: WindowKind | None = None
    reason: Reason | None = None
    attempts: int = 0
    waits_for: str = ""
    tally: Tally = Tally()
    name: str = "Dana Reyes"
    employer: str = "Acme"
