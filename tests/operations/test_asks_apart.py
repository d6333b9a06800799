"""Asks of two plans to one person: a deed that moves both leaves room between them."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

from tests.operations.builders import DANA, WORLD, after, around, at, started

from askwhy.domain.changes import Change
from askwhy.domain.guard import Caps
from askwhy.domain.ids import ApplicationId
from askwhy.domain.outreach import Channel, Kind, PlanState
from askwhy.operations.away import pause_until
from askwhy.operations.situations import OutreachSituation, PlanView, Surroundings
from askwhy.operations.stopping import resume
from askwhy.operations.touching import note_contact

GENTLE = started("gentle", number=1)
SECOND = started("gentle", number=2)
LATER = tuple(
    replace(step, due_on=WORLD.calendar(DANA).add_business_days(step.due_on, 3)) if step.due_on else step
    for step in SECOND.steps
)
OTHER = replace(SECOND, plan=replace(SECOND.plan, application=ApplicationId(2)), steps=LATER)
"""The same plan for another job, asking three business days later each time."""
BOTH = (GENTLE, OTHER)


def asks(*views: PlanView) -> list[date]:
    """Give the days of what is still asked."""
    return sorted(
        step.due_on for view in views for step in view.open_steps if step.kind is Kind.ASK and step.due_on
    )


def closest(change: Change, views: tuple[PlanView, ...] = BOTH) -> int:
    """Give the fewest business days between two asks, as a Change leaves them."""
    days = asks(*(after(change, view) for view in views))
    calendar = WORLD.calendar(DANA)
    return min(calendar.business_days_between(first, second) for first, second in pairwise(days))


def surrounded(*views: PlanView) -> Surroundings:
    """Give what surrounds the plans."""
    return Surroundings({DANA.id: DANA}, plans=views)


def situation() -> OutreachSituation:
    """Give what surrounds Dana."""
    return replace(around(*BOTH), around=surrounded(*BOTH))


def test_the_plans_ask_three_days_apart_to_begin_with() -> None:
    assert asks(*BOTH) == [date(2026, 11, 17), date(2026, 11, 20), date(2026, 11, 30), date(2026, 12, 3)]


def test_a_contact_that_moves_both_plans_leaves_room_between_their_asks() -> None:
    change = note_contact(situation(), WORLD, channel=Channel.EMAIL, at=at(date(2026, 11, 18)))

    assert closest(change) == Caps().days_between


def test_a_rest_that_moves_both_plans_leaves_room_between_their_asks() -> None:
    change = pause_until(
        None, BOTH, WORLD, around=surrounded(*BOTH), until=date(2026, 12, 7), today=date(2026, 11, 16)
    )

    assert closest(change) == Caps().days_between


def test_plans_that_are_resumed_together_leave_room_between_their_asks() -> None:
    paused = tuple(replace(view, plan=replace(view.plan, state=PlanState.PAUSED)) for view in BOTH)

    change = resume(paused, WORLD, around=surrounded(*paused), today=date(2026, 12, 14))

    assert closest(change, paused) == Caps().days_between
