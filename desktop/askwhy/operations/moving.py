"""Moves what comes behind a step that is late, so that the gaps stay and the plan does not rest too soon."""

from dataclasses import replace
from datetime import date

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.outreach import Step, StepState
from askwhy.domain.planning import kept_open, lateness, none_before, shift_later
from askwhy.operations.editing import Edits
from askwhy.operations.situations import PlanView


def move_behind(edits: Edits, view: PlanView, step: Step, to: date, calendar: WorkCalendar) -> None:
    """Move the later steps along when a step happens on `to` instead of its due date; never back.

    Counted in working days, a step that moves to a weekend can pass one of the same day: that one follows it.
    """
    later = tuple(edits.current(other) for other in view.steps if other.position > step.position)
    moved = shift_later(later, step.position, lateness(step, to, calendar), calendar)
    if step.due_on is not None and to > step.due_on:
        moved = none_before(moved, to, calendar)
    edits.change_all(later, moved)
    due = [each.due_on for each in moved if each.state is StepState.PLANNED and each.due_on is not None]
    plan = edits.current(view.plan)
    edits.change(plan, replace(plan, closes_on=kept_open(plan.closes_on, max([to, *due]), calendar)))
