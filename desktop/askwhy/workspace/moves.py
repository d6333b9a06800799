"""Tells which steps a change moved, and from when to when."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from askwhy.domain.changes import Edit
from askwhy.domain.contacts import Step
from askwhy.domain.outreach import StepState


class Move(NamedTuple):
    """One step that got another date, or none any more."""

    step: Step
    """As it stands now, with the reason why it moved."""
    before: date | None
    after: date | None


def moves(edits: Iterable[Edit]) -> list[Move]:
    """Give the steps that moved, were laid out, or were taken out, in the order of the change."""
    found = []
    for edit in edits:
        if not isinstance(edit.before, Step) or not isinstance(edit.after, Step):
            continue
        before, after = _date(edit.before), _date(edit.after)
        if before != after and edit.after.state is not StepState.DONE:
            found.append(Move(edit.after, before, after))
    return found


def _date(step: Step) -> date | None:
    return step.due_on if step.state is StepState.PLANNED else None
