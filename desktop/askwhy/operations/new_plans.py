"""Puts a new plan into a Change: copied from its sequence, dated, with the day on which it rests."""

from dataclasses import replace
from datetime import date

from askwhy.domain.people import Interviewer
from askwhy.domain.planning import closing_day
from askwhy.domain.sequences import Sequence
from askwhy.facts.world import World
from askwhy.operations.copying import copied_plan, copied_steps
from askwhy.operations.editing import Edits
from askwhy.operations.layout import anchors_of, laid
from askwhy.operations.schedules import schedule_for
from askwhy.operations.situations import ApplicationSituation, PlanView, Surroundings


def put_plan(
    edits: Edits,
    world: World,
    sequence: Sequence,
    person: Interviewer,
    around: Surroundings,
    today: date,
    about: ApplicationSituation | None = None,
) -> None:
    """Copy a sequence for a person, with every date that its anchors allow."""
    plan = copied_plan(edits, sequence, person, about.application.id if about else None, today)
    anchors = anchors_of(plan, about, (), world)
    schedule = schedule_for(world, today, around, person)
    copied = copied_steps(edits, sequence, plan, person, about, calls=world.calls)
    steps = laid(copied, PlanView(plan, person, ()), around, anchors, schedule)
    edits.add(replace(plan, closes_on=closing_day(plan.closes_after, anchors, steps, schedule)))
    for step in steps:
        edits.add(step)
