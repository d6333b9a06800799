"""Builds the schedule that a plan's dates keep to, from the world's facts and what surrounds the plan."""

from collections.abc import Iterable
from datetime import date

from askwhy.domain.guard import REACHED
from askwhy.domain.ids import InterviewerId, PlanId
from askwhy.domain.landing import Contact, Schedule
from askwhy.domain.outreach import Kind, PlanState, StepState
from askwhy.domain.people import Interviewer
from askwhy.domain.touches import Direction, Touch
from askwhy.facts.world import World
from askwhy.operations.situations import PlanView, Surroundings


def schedule_for(
    world: World, today: date, around: Surroundings, person: Interviewer, plan: PlanId | None = None
) -> Schedule:
    """Give the schedule of a plan for a person; one who is not among the surroundings counts as this person."""
    people = {person.id: person, **around.people}

    def known(key: InterviewerId) -> Interviewer:
        return people.get(key, person)

    return Schedule(
        today=today,
        calendar=lambda key: world.calendar(known(key)),
        caps=world.caps,
        mail_days=lambda key: world.mail_days(known(key)),
        contacts=_contacts(world, around.touches, people),
        asks=_asks(around.plans, plan),
    )


def starts_the_clock(touch: Touch) -> bool:
    """Tell whether the time to the next ask runs from a touch: they wrote, or something came to them.

    Planned thanks do not count, because courtesy is not an ask; a contact that nothing had planned does.
    """
    if touch.direction is Direction.RECEIVED:
        return True
    return touch.disposition in REACHED and (touch.kind is Kind.ASK or touch.step is None)


def _contacts(
    world: World, touches: Iterable[Touch], people: dict[InterviewerId, Interviewer]
) -> dict[InterviewerId, list[Contact]]:
    """Give the contacts of each that start the clock."""
    found: dict[InterviewerId, list[Contact]] = {}
    for touch in touches:
        if touch.interviewer in people and starts_the_clock(touch):
            day = world.local_day(people[touch.interviewer], touch.at)
            found.setdefault(touch.interviewer, []).append(Contact(day, touch.step))
    return found


def _asks(plans: Iterable[PlanView], but: PlanId | None) -> dict[InterviewerId, list[date]]:
    """Give the days of the asks that other plans under way hold for each."""
    found: dict[InterviewerId, list[date]] = {}
    for view in plans:
        if view.plan.id == but or view.plan.state is not PlanState.ACTIVE:
            continue
        for step in view.steps:
            if step.kind is Kind.ASK and step.state is StepState.PLANNED and step.due_on is not None:
                found.setdefault(step.recipient, []).append(step.due_on)
    return found
