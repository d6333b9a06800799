"""The applications: a job applied for, its interviews with their panels, and its decision."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from askwhy.domain.ids import ApplicationId, EmployerId, InterviewerId, InterviewId


class Decision(StrEnum):
    """What became of an application."""

    PENDING = "pending"
    REJECTED = "rejected"
    SILENT = "silent"
    OFFER = "offer"
    WITHDRAWN = "withdrawn"


ASKABLE = frozenset({Decision.PENDING, Decision.REJECTED, Decision.SILENT})
"""The decisions after which there is still something to ask; an offer or a withdrawal ends it kindly."""


KEPT_IN_SIGHT = timedelta(days=60)
"""How long an answered application stays in the list when nothing is planned for it (a rule of thumb)."""


def is_closed(
    decision: Decision, decided_on: date | None, plans: int, under_way_until: date | None, today: date
) -> bool:
    """Tell whether an application has come to its end, so that it leaves the list; its lessons stay.

    It has when it was answered and all that was planned for it is said, or was withdrawn. Where nothing was
    planned, it stays in sight for a while, in case one still wants to ask. `under_way_until` is the day on which
    its last plan rests; None when none is under way.
    """
    if decision is Decision.PENDING or (under_way_until is not None and today <= under_way_until):
        return False
    if decision is Decision.WITHDRAWN or (plans and decision is not Decision.OFFER):
        return True
    return decided_on is not None and today - decided_on > KEPT_IN_SIGHT


@dataclass(frozen=True, slots=True)
class Application:
    """One job applied for at an employer."""

    id: ApplicationId
    employer: EmployerId | None = None
    """None for a person whose employer is not known."""
    role: str = ""
    promised_on: date | None = None
    """The date by which an answer was promised."""
    decision: Decision = Decision.PENDING
    decided_on: date | None = None
    told_by: InterviewerId | None = None

    @property
    def is_askable(self) -> bool:
        """Tell whether there is still something to ask."""
        return self.decision in ASKABLE


@dataclass(frozen=True, slots=True)
class Interview:
    """One meeting for an application. The first of the panel is the lead."""

    id: InterviewId
    application: ApplicationId
    held_on: date
    panel: tuple[InterviewerId, ...] = ()
    note: str = ""
