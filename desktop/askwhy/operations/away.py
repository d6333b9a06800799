"""The verbs of an absence of one's own: take days off, and spread what waited meanwhile."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from askwhy.domain.absence import STEPS_A_DAY, slots
from askwhy.domain.changes import Change
from askwhy.domain.days_off import DaysOff
from askwhy.domain.faults import Fault
from askwhy.domain.ids import StepId
from askwhy.domain.outreach import StepState
from askwhy.domain.reasons import Reason
from askwhy.domain.settings import Setting, SettingKey
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.moving import move, under_way
from askwhy.operations.schedules import schedule_for
from askwhy.operations.situations import PlanView, Surroundings


def pause_until(
    setting: Setting | None,
    views: Iterable[PlanView],
    world: World,
    *,
    around: Surroundings,
    until: date,
    today: date,
) -> Change:
    """Let everything rest until a day: the days before it are days off, and every plan moves along.

    Raises Fault "pause_until_past" and "not_days_off".
    """
    if until <= today:
        raise Fault("pause_until_past", day=until.isoformat())
    last = date.fromordinal(until.toordinal() - 1)
    stretch = DaysOff.read(f"{today.isoformat()}..{last.isoformat()}").stretches
    off = world.days_off.since(today).joined(stretch)
    edits = Edits()
    edits.change(setting, Setting(SettingKey.DAYS_OFF, off.text))
    give_way(edits, views, replace(world, days_off=off), around=around, today=today)
    return edits.as_change("paused_until", day=until.isoformat())


def give_way(
    edits: Edits, views: Iterable[PlanView], world: World, *, around: Surroundings, today: date
) -> None:
    """Move every plan under way off one's own days off, with its gaps."""
    for view in under_way(views):
        move(edits, view, schedule_for(world, today, around, view.person, view.plan.id, edits))


def spread(
    views: Iterable[PlanView],
    world: World,
    *,
    steps: Sequence[StepId],
    around: Surroundings,
    today: date,
) -> Change:
    """Spread steps that waited over the next days, in the order in which they are given, a few a day.

    What comes behind each in its plan keeps its gap.
    """
    edits = Edits()
    homes = {step.id: (view, step) for view in views for step in view.steps}
    waiting = [homes[key] for key in steps if key in homes and homes[key][1].state is StepState.PLANNED]
    reason = Reason.of("spread_out", count=len(waiting))
    for (view, step), ahead in zip(waiting, slots(len(waiting), STEPS_A_DAY), strict=True):
        schedule = schedule_for(world, today, around, view.person, view.plan.id, edits)
        day = schedule.calendar(step.recipient).due_after(today, ahead) if ahead else today
        move(edits, view, schedule, after=step.position - 1, floor=day, why=reason)
    return edits.as_change("spread", count=len(waiting))
