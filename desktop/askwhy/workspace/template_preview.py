"""How a plan template would fall on real days: laid out for an example, in the calendar of a chosen person."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from askwhy.domain.calendars import FIRST_DAY, LAST_DAY
from askwhy.domain.contacts import Step
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.landing import Schedule
from askwhy.domain.outreach import Anchor, StepState
from askwhy.domain.people import Address, Interviewer
from askwhy.domain.planning import Anchors, closing_day, lay_out, pointless, push
from askwhy.domain.sequences import Sequence
from askwhy.facts.world import World
from askwhy.operations.copying import copied_plan, copied_steps
from askwhy.operations.editing import Edits
from askwhy.operations.layout import PATIENCE
from askwhy.operations.schedules import schedule_for
from askwhy.operations.situations import Surroundings


class ExampleDays(NamedTuple):
    """The days of an application that is made up; None for one that has not come."""

    interviewed_on: date | None
    decided_on: date | None


class ExamplePlan(NamedTuple):
    """A template on the days of an example."""

    steps: tuple[Step, ...]
    """One for each step of the template, in its order; without a date where its day has not come."""
    closes_on: date | None


def lay_out_example(
    world: World, template: Sequence, days: ExampleDays, person: Interviewer | None, today: date
) -> ExamplePlan:
    """Lay a template out as if it had been started on the first of its days, so that nothing is late.

    The days are counted in a person's calendar; without one, in that of one's own country. Steps that have
    lost their point by the answer are skipped as in a plan. Raises Fault "decision_before_interview" and
    "day_out_of_reach".
    """
    _must_fit(days)
    whose = _example_person(world, person)
    anchors = _anchors(template, days, today)
    first = min(anchors.values())
    edits = Edits()
    plan = copied_plan(edits, template, whose, None, first)
    copied = copied_steps(edits, template, plan, whose, None, calls=world.calls)
    schedule = schedule_for(world, first, Surroundings(), whose)
    steps = _laid(_without_pointless(copied, anchors, days, schedule), anchors, schedule)
    return ExamplePlan(steps, closing_day(template.closes_after, Anchors(anchors), steps, schedule))


def _must_fit(days: ExampleDays) -> None:
    for field, day in days._asdict().items():
        if day is not None and not FIRST_DAY <= day <= LAST_DAY:
            first, last = FIRST_DAY.isoformat(), LAST_DAY.isoformat()
            raise Fault("day_out_of_reach", field=field, day=day.isoformat(), first=first, last=last)
    held, decided = days
    if held is not None and decided is not None and decided < held:
        raise Fault("decision_before_interview", decided=decided.isoformat(), interviewed=held.isoformat())


def _example_person(world: World, person: Interviewer | None) -> Interviewer:
    """Give somebody whose calendar counts; the example has somebody who pointed to them."""
    whose = person or Interviewer(InterviewerId(0), "", "", addresses=(Address(country=world.home),))
    return replace(whose, introduced_by=whose.introduced_by or whose.id)


def _anchors(template: Sequence, days: ExampleDays, today: date) -> dict[Anchor, date]:
    """Give the days that count; a template that knows no application starts today."""
    found: dict[Anchor, date] = {}
    if template.needs_application and days.interviewed_on is not None:
        found[Anchor.INTERVIEW] = days.interviewed_on
        found[Anchor.PROMISED] = days.interviewed_on + PATIENCE
        if template.silence_after:
            found[Anchor.DECISION] = date.fromordinal(
                days.interviewed_on.toordinal() + template.silence_after
            )
    if template.needs_application and days.decided_on is not None:
        found[Anchor.DECISION] = days.decided_on
    return {Anchor.START: min(found.values(), default=today), **found}


def _laid(steps: tuple[Step, ...], anchors: Mapping[Anchor, date], schedule: Schedule) -> tuple[Step, ...]:
    return push(lay_out(steps, Anchors(anchors), schedule), schedule)


def _without_pointless(
    steps: tuple[Step, ...], anchors: Mapping[Anchor, date], days: ExampleDays, schedule: Schedule
) -> tuple[Step, ...]:
    """Skip what the answer has made pointless before its day came; what was due before it had been done."""
    if days.decided_on is None:
        return steps
    answered = Anchors(anchors, answered=True)
    due = {step.position: step.due_on for step in _laid(steps, anchors, schedule)}

    def kept(step: Step) -> Step:
        on = due[step.position]
        late = on is not None and days.decided_on is not None and on > days.decided_on
        missed = pointless(step, answered, overdue=False) if late else None
        still = step.state is StepState.PLANNED and missed is not None
        return replace(step, state=StepState.SKIPPED, reason=missed) if still else step

    return tuple(kept(step) for step in steps)
