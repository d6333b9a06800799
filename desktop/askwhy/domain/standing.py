"""How a person's matter stands, in one word."""

from datetime import date
from enum import StrEnum

from askwhy.domain.outreach import Ending, PlanState


class Standing(StrEnum):
    """What the list of interviewers says of each."""

    NO_PLAN = "no_plan"
    DUE = "due"
    WAITING = "waiting"
    HELD_BACK = "held_back"
    DECISION_OPEN = "decision_open"
    PAUSED = "paused"
    REPLIED = "replied"
    RESTS = "rests"
    OPTED_OUT = "opted_out"


def standing(
    *,
    state: PlanState | None,
    ending: Ending | None,
    due_on: date | None,
    closes_on: date | None,
    held_back: bool,
    opted_out: bool,
    today: date,
) -> Standing:
    """Tell how a person stands by the plan that counts and its next step."""
    if opted_out:
        return Standing.OPTED_OUT
    if state is None:
        return Standing.NO_PLAN
    if state is PlanState.FINISHED:
        return Standing.REPLIED if ending is Ending.REPLIED else Standing.RESTS
    if state is PlanState.PAUSED:
        return Standing.PAUSED
    if held_back:
        return Standing.HELD_BACK
    if due_on is not None:
        return Standing.DUE if due_on <= today else Standing.WAITING
    return _without_step(closes_on, today)


def _without_step(closes_on: date | None, today: date) -> Standing:
    """Nothing is planned: either the decision is still open, or all was said and the answer is waited for."""
    if closes_on is None:
        return Standing.DECISION_OPEN
    return Standing.WAITING if today <= closes_on else Standing.RESTS
