"""Builds the schedule that a plan's dates keep to, from the world's facts and what surrounds the plan."""

from collections.abc import Iterable
from datetime import date
from functools import cache

from askwhy.domain.contacts import Touch
from askwhy.domain.guard import REACHED
from askwhy.domain.ids import InterviewerId, PlanId
from askwhy.domain.landing import Contact, Schedule
from askwhy.domain.outreach import Kind, PlanState, StepState
from askwhy.domain.people import Interviewer
from askwhy.domain.touches import Direction
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.situations import PlanView, Surroundings


def schedule_for(
    world: World,
    today: date,
    around: Surroundings,
    person: Interviewer,
    plan: PlanId | None = None,
    edits: Edits | None = None,
) -> Schedule:
    """Give the schedule of a plan for a person; one who is not among the surroundings counts as this person.

    `edits` are those of a Change that moves several plans: each must see where the ones before it have gone.
    """
    others = edits or Edits()

    def known(key: InterviewerId) -> Interviewer:
        return around.people.get(key, person)

    return Schedule(
        today=today,
        calendar=cache(lambda key: world.calendar(known(key))),
        caps=world.caps,
        mail_days=lambda key: world.mail_days(known(key)),
        contacts=lambda key: _contacts(world, around.touches_of(key), known(key)),
        asks=lambda key: _asks(around.plans_to(key), key, plan, others),
    )


def starts_the_clock(touch: Touch) -> bool:
    """Tell whether the time to the next ask runs from a touch: they wrote, or something came to them.

    Planned thanks do not count, because courtesy is not an ask; a contact that nothing had planned does.
    """
    if touch.direction is Direction.RECEIVED:
        return True
    return touch.disposition in REACHED and (touch.kind is Kind.ASK or touch.step is None)


def _contacts(world: World, touches: Iterable[Touch], person: Interviewer) -> list[Contact]:
    """Give the contacts with a person that start the clock."""
    return [
        Contact(world.local_day(person, touch.at), touch.step) for touch in touches if starts_the_clock(touch)
    ]


def _asks(plans: Iterable[PlanView], who: InterviewerId, but: PlanId | None, edits: Edits) -> list[date]:
    """Give the days of the asks that other plans under way hold for a person, as they stand after the edits."""
    return [
        step.due_on
        for view in plans
        if view.plan.id != but and edits.current(view.plan).state is PlanState.ACTIVE
        for step in map(edits.current, view.steps)
        if step.kind is Kind.ASK and step.state is StepState.PLANNED and step.recipient == who
        if step.due_on is not None
    ]
