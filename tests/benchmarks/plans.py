"""Measures how fast plans think: a tick's new dates, ten thousand plans laid out, a calendar that is warm."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from timing import Figure, Goal, in_turns

from askwhy.domain.applications import Application, Interview
from askwhy.domain.contacts import Plan, Step
from askwhy.domain.ids import ApplicationId, InterviewerId, InterviewId, PlanId, StepId
from askwhy.domain.people import Address, Email, Interviewer, Phone
from askwhy.facts.almanac import Almanac
from askwhy.facts.world import World
from askwhy.operations.away import pause_until
from askwhy.operations.outreach import record
from askwhy.operations.plans import Known, start
from askwhy.operations.situations import (
    ApplicationSituation,
    OutreachSituation,
    PlanView,
    StartSituation,
    Surroundings,
)

MANY = 10_000
_DAY = timedelta(days=1)
INTERVIEWED, DECIDED = date(2026, 12, 10), date(2026, 12, 21)
"""Around Christmas, so that holidays are in the way."""
NOON = datetime(2026, 12, 23, 11, 0, tzinfo=UTC)


def plans() -> list[Figure]:
    """Give the figures of plans that think."""
    world = World(ZoneInfo("Europe/Berlin"), home="DE", almanac=Almanac())
    return [tick(world), laid_out(world), moved(world), calendar(world)]


def person(number: int) -> Interviewer:
    """Give somebody in Munich who can be reached in every way."""
    return Interviewer(
        InterviewerId(number),
        f"uid-{number}",
        f"Interviewer {number}",
        emails=(Email(f"{number}@example.com"),),
        phones=(Phone("089 5550142", "+49895550142"),),
        addresses=(Address("Hauptstr. 5", "", "München", "Bavaria", "80331", "DE"),),
    )


def started(world: World, number: int) -> PlanView:
    """Start the standard plan, and give it as the Book would hold it."""
    who = person(number)
    change = start(
        situation(who), world, sequence=world.sequence("standard"), known=Known(None, DECIDED), today=DECIDED
    )
    (plan,) = (edit.after for edit in change.edits if isinstance(edit.after, Plan))
    key = PlanId(number)
    steps = tuple(
        replace(edit.after, id=StepId(10 * number + edit.after.position), plan=key)
        for edit in change.edits
        if isinstance(edit.after, Step)
    )
    return PlanView(replace(plan, id=key), who, steps)


def situation(who: Interviewer) -> StartSituation:
    """Give what a new plan for a person is built on: a job with an interview."""
    job = Application(ApplicationId(1))
    held = Interview(InterviewId(1), job.id, INTERVIEWED, (who.id,))
    return StartSituation(who, ApplicationSituation(job, None, (held,)), (), Surroundings({who.id: who}))


def walk(first: date, last: date, holidays: frozenset[date]) -> int:
    """Count the working days of a stretch, the barest way: the floor."""
    count, day = 0, first
    while day < last:
        day += _DAY
        count += day.weekday() < 5 and day not in holidays
    return count


def some_holidays(world: World) -> frozenset[date]:
    """Give the holidays of three years, as a set of days."""
    free = world.almanac.holidays("DE", "Bavaria")
    days = (date(2026, 1, 1) + ahead * _DAY for ahead in range(3 * 365))
    return frozenset(day for day in days if free(day) is not None)


def timed(work: Callable[[], object]) -> Callable[[], float]:
    """Give what measures a piece of work in milliseconds of the processor: what else runs does not count."""

    def run() -> float:
        begin = time.process_time()
        work()
        return (time.process_time() - begin) * 1000

    return run


def tick(world: World) -> Figure:
    """Time a late tick, which moves everything behind it, against walking over the same days once a step."""
    view, holidays = started(world, 1), some_holidays(world)
    first = next(step for step in view.steps if step.due_on is not None)
    around = Surroundings({view.person.id: view.person}, (), (view,))
    known = OutreachSituation(view.person, (view,), (), (), around)
    last = max(step.due_on for step in view.steps if step.due_on is not None)

    def ours() -> None:
        record(known, world, step=first, at=NOON + 5 * _DAY)

    def bare() -> None:
        for _ in view.steps:
            walk(DECIDED, last, holidays)

    taken, floor = in_turns(200, timed(ours), timed(bare))
    return Figure("a plan's dates after a late tick / bare days", taken, floor, Goal(at_most=1))


def laid_out(world: World) -> Figure:
    """Time ten thousand plans started, against walking over the days of each of their steps."""
    people = [situation(person(number)) for number in range(1, MANY + 1)]
    sequence, holidays = world.sequence("standard"), some_holidays(world)
    ends = [DECIDED + timedelta(days=2 * step.offset) for step in sequence.steps]

    def ours() -> None:
        for each in people:
            start(each, world, sequence=sequence, known=Known(None, DECIDED), today=DECIDED)

    def bare() -> None:
        for _ in people:
            for end in ends:
                walk(DECIDED, end, holidays)

    taken, floor = in_turns(3, timed(ours), timed(bare))
    return Figure(f"{MANY} plans laid out / bare days", taken, floor, Goal(at_most=2000))


def moved(world: World) -> Figure:
    """Time ten thousand plans that give way to a week off, against walking over the days of each of their steps."""
    views = tuple(started(world, number) for number in range(1, MANY + 1))
    around = Surroundings({view.person.id: view.person for view in views}, (), views)
    holidays, until = some_holidays(world), DECIDED + 7 * _DAY

    def ours() -> None:
        pause_until(None, views, world, around=around, until=until, today=DECIDED)

    def bare() -> None:
        for view in views:
            for step in view.steps:
                walk(DECIDED, step.due_on or DECIDED, holidays)

    taken, floor = in_turns(1, timed(ours), timed(bare))
    return Figure(f"{MANY} plans give way to a week off / bare days", taken, floor)


def calendar(world: World) -> Figure:
    """Time three years asked of a calendar whose holidays are known, against a set of days."""
    known, holidays = world.calendar(person(1)), some_holidays(world)
    first, last = date(2026, 1, 1), date(2028, 12, 30)

    taken, floor = in_turns(
        50,
        timed(lambda: known.business_days_between(first, last)),
        timed(lambda: walk(first, last, holidays)),
    )
    return Figure("three years of a warm calendar / bare days", taken, floor)
