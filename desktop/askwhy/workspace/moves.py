"""Tells which steps a change moved, and from when to when."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from askwhy.domain.changes import Edit
from askwhy.domain.ids import StepId
from askwhy.domain.outreach import Step, StepState
from askwhy.domain.reasons import Reason


class Move(NamedTuple):
    """One step that got another date, or none any more."""

    step: StepId
    before: date | None
    after: date | None
    reason: Reason | None


def moves(edits: Iterable[Edit]) -> list[Move]:
    """Give the steps that moved, were laid out, or were taken out, in the order of the change."""
    found = []
    for edit in edits:
        if not isinstance(edit.before, Step) or not isinstance(edit.after, Step):
            continue
        before, after = _date(edit.before), _date(edit.after)
        if before != after and edit.after.state is not StepState.DONE:
            found.append(Move(edit.after.id, before, after, edit.after.reason))
    return found


def _date(step: Step) -> date | None:
    return step.due_on if step.state is StepState.PLANNED else None
