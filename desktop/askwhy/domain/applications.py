"""The applications: a job applied for, its interviews with their panels, and its decision."""

from dataclasses import dataclass
from datetime import date
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
