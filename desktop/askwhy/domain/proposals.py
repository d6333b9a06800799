"""The proposals of Today: what there is to decide, beside what there is to do."""

from datetime import date
from typing import NamedTuple

from askwhy.domain.ids import ApplicationId, PlanId, StepId


class SilenceProposal(NamedTuple):
    """Nobody has answered for an application; it may be treated as a no."""

    application: ApplicationId
    employer: str
    role: str
    promised_on: date | None
    last_interview: date | None


class PauseProposal(NamedTuple):
    """Somebody answered, so that the plans of their colleagues rest; they can go on or end."""

    employer: str
    answered: str
    plans: tuple[PlanId, ...]
    names: tuple[str, ...]


class PileProposal(NamedTuple):
    """Much has waited; it can be spread over some days."""

    steps: tuple[StepId, ...]
    """In the order in which they are to be done."""
    days: int


Proposal = SilenceProposal | PauseProposal | PileProposal
