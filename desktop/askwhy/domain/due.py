"""What the rules of Today must know of a planned step; the store's rows have it."""

from datetime import date, datetime
from typing import Protocol

from askwhy.domain.guard import Tally
from askwhy.domain.ids import InterviewerId, StepId
from askwhy.domain.outreach import Channel, Kind, WindowKind
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Disposition


class LastCallLike(Protocol):
    """The last call to a person."""

    @property
    def at(self) -> datetime:
        """When."""

    @property
    def disposition(self) -> Disposition:
        """What happened."""

    @property
    def window(self) -> WindowKind | None:
        """In which stretch of their day."""


class DueLike(Protocol):
    """What Today must know of a planned step; the store's rows have it."""

    @property
    def step(self) -> StepId:
        """The step."""

    @property
    def position(self) -> int:
        """Its place in the plan."""

    @property
    def interviewer(self) -> InterviewerId:
        """Whom it goes to."""

    @property
    def channel(self) -> Channel:
        """How."""

    @property
    def kind(self) -> Kind:
        """Courtesy or ask."""

    @property
    def purpose(self) -> str:
        """What for."""

    @property
    def due_on(self) -> date:
        """The date in their calendar."""

    @property
    def window(self) -> WindowKind | None:
        """For a call, the end of their day."""

    @property
    def reason(self) -> Reason | None:
        """Why it stands where it stands."""

    @property
    def attempts(self) -> int:
        """Calls made for this step."""

    @property
    def waits_for(self) -> str:
        """Who is asked first."""

    @property
    def tally(self) -> Tally:
        """What this person was asked since they last answered."""

    @property
    def name(self) -> str:
        """The person's name."""

    @property
    def employer(self) -> str:
        """The employer's name; empty when it is not known."""
