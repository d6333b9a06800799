"""Moves what comes behind a step, so that the gaps stay and the plan does not rest too soon."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from askwhy.domain.contacts import Step
from askwhy.domain.landing import Schedule
from askwhy.domain.outreach import PlanState, StepState
from askwhy.domain.planning import answer_day, kept_open, lateness, push
from askwhy.domain.reasons import Reason
from askwhy.operations.editing import Edits
from askwhy.operations.situations import PlanView


def move_behind(edits: Edits, view: PlanView, step: Step, to: date, schedule: Schedule) -> None:
    """Move the later steps along when a step happens on `to` instead of its due date; never back.

    Counted in working days, a step that moves to a weekend can pass one of the same day: that one follows it.
    """
    late = lateness(step, to, schedule.calendar(step.recipient))
    floor = to if step.due_on is not None and to > step.due_on else None
    move(edits, view, schedule, after=step.position, by=late, floor=floor)
    plan = edits.current(view.plan)
    if plan.closes_on is not None:
        closes_on = max(plan.closes_on, answer_day(step, to, schedule))
        edits.change(plan, replace(plan, closes_on=closes_on))


def move(
    edits: Edits,
    view: PlanView,
    schedule: Schedule,
    *,
    after: int = 0,
    by: int = 0,
    floor: date | None = None,
    why: Reason | None = None,
) -> None:
    """Move the steps of a plan as `push` does, from how they stand after the edits so far."""
    steps = tuple(edits.current(step) for step in view.steps)
    moved = push(steps, schedule, after=after, by=by, floor=floor, why=why)
    edits.change_all(steps, moved)
    plan = edits.current(view.plan)
    edits.change(plan, replace(plan, closes_on=kept_open(plan.closes_on, moved, schedule)))


def finish_when_done(edits: Edits, view: PlanView) -> None:
    """Finish a plan that was answered, once its last courtesy is done or left out."""
    plan = edits.current(view.plan)
    # An answer may have put thanks into it, which the view does not know yet.
    new = (step for step in edits.added(Step) if step.plan == plan.id)
    is_open = any(edits.current(step).state is StepState.PLANNED for step in (*view.steps, *new))
    if plan.ending is not None and plan.state is PlanState.ACTIVE and not is_open:
        edits.change(plan, replace(plan, state=PlanState.FINISHED))


def under_way(views: Iterable[PlanView]) -> list[PlanView]:
    """Give the plans that are active."""
    return [view for view in views if view.plan.state is PlanState.ACTIVE]
