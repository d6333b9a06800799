"""The rows that pass through a page: NamedTuples, cheaper to make than dataclasses."""

from datetime import date, datetime
from typing import NamedTuple

from askwhy.domain.guard import Tally
from askwhy.domain.hours import WorkingWeek
from askwhy.domain.ids import ApplicationId, InterviewerId, PlanId, StepId, TouchId
from askwhy.domain.outreach import Channel, Ending, Kind, PlanState, WindowKind
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Direction, Disposition, Outcome
from askwhy.domain.wishes import CallWishes
from askwhy.domain.zones import Zone


class DueRow(NamedTuple):
    """One planned step that may be due, with all that Today needs to say of it."""

    step: StepId
    plan: PlanId
    position: int
    steps: int
    """How many steps the plan has."""
    interviewer: InterviewerId
    name: str
    pronouns: str
    role: str
    employer: str
    application: ApplicationId | None
    channel: Channel
    purpose: str
    kind: Kind
    due_on: date
    window: WindowKind | None
    reason: Reason | None
    zone: Zone
    week: WorkingWeek | None
    wishes: CallWishes
    country: str
    region: str
    phone: str
    """The first number that is not blocked, as typed; empty when there is none."""
    email: str
    has_street: bool
    attempts: int
    """Calls made to this person for this step."""
    waits_for: str
    """The name of the colleague who is asked first; empty when it is this person's turn."""
    tally: Tally
    """What the person was asked since they last answered."""


class DoneRow(NamedTuple):
    """One touch that was made or received, for what was done today and for the mail room."""

    touch: TouchId
    step: StepId | None
    interviewer: InterviewerId
    name: str
    channel: Channel
    direction: Direction
    at: datetime
    disposition: Disposition | None
    outcome: Outcome | None
    window: WindowKind | None
    purpose: str
    """The step's purpose; empty for a touch that was not planned."""
    next_due: date | None
    """When the person's next step is due."""
    zone: str
    """The person's zone; empty when it is one's own."""


class ComingRow(NamedTuple):
    """The next planned steps after today."""

    due_on: date
    channel: Channel
    purpose: str
    window: WindowKind | None
    interviewer: InterviewerId
    name: str
    pronouns: str
    zone: str


class PersonRow(NamedTuple):
    """One interviewer in the list."""

    id: InterviewerId
    name: str
    role: str
    employer: str
    plan: PlanId | None
    plan_state: PlanState | None
    ending: Ending | None
    closes_on: date | None
    opted_out: bool
    step: StepId | None
    channel: Channel | None
    purpose: str
    kind: Kind | None
    window: WindowKind | None
    due_on: date | None
    has_street: bool
    waits_for: str
    zone: str
    """The person's zone; empty when it is one's own."""
    email: str = ""
    """The first address from which no e-mail came back."""
    phone: str = ""
    """The first number that is not wrong, as typed."""
    city: str = ""
    tags: str = ""
    """All of them, parted by commas."""
