"""The contacts: those that are planned, as plans with their steps and what these went through, and those made."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from askwhy.domain.ids import ApplicationId, InterviewerId, PlanId, StepId, TouchId
from askwhy.domain.outreach import (
    Anchor,
    Channel,
    DayType,
    Ending,
    Kind,
    PlanState,
    RecipientRole,
    StepState,
    WindowKind,
)
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Direction, Disposition, Outcome, answers

CLOSES_AFTER = (Anchor.DECISION, 15, DayType.BUSINESS)
"""When a plan gives up if its sequence says nothing else: R + 15 business days (evidence.md, "Standard")."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A copy of a sequence under way for one interviewer and one application (a referral's has none)."""

    id: PlanId
    interviewer: InterviewerId
    application: ApplicationId | None
    sequence: str
    """The key of the sequence it was copied from."""
    started_on: date
    state: PlanState = PlanState.ACTIVE
    ending: Ending | None = None
    closes_on: date | None = None
    """The day on which the plan rests when nobody has answered; None until its anchor has come."""
    name: str = ""
    """The sequence's name when it was copied: English of a shipped one, for gettext, or one's own."""
    closes_after: tuple[Anchor, int, DayType] = CLOSES_AFTER
    silence_after: int = 0
    """Calendar days after the interview when silence counts as the answer; 0: never by itself."""


class Turn(NamedTuple):
    """One line of a step's story: how it stood from a day on, and why."""

    on: date
    """One's own day on which it came to stand so."""
    state: StepState
    due_on: date | None
    channel: Channel
    reason: Reason | None
    """None: by its rule, so many days after its anchor."""


@dataclass(frozen=True, slots=True)
class Step:
    """One planned contact of a plan. Its due date is a date in the recipient's calendar."""

    id: StepId
    uid: str
    plan: PlanId
    position: int
    """From 1."""
    channel: Channel
    recipient: InterviewerId
    purpose: str
    """A key, for `askwhy.wording`: thanks, card, advice_question, letter_thanks, advice_call, last_ask ..."""
    kind: Kind
    anchor: Anchor
    offset: int
    days: DayType
    window: WindowKind | None = None
    """For a call: the stretch of their day to try next."""
    optional: bool = False
    due_on: date | None = None
    """None while its anchor has not come."""
    state: StepState = StepState.PLANNED
    reason: Reason | None = None
    """Why it stands where it stands: a moved date, a skip, a cancellation; None: by its rule."""
    role: RecipientRole = RecipientRole.INTERVIEWER
    alternative: Channel | None = None
    """The channel to take where the step's own cannot reach them."""
    instead_of: Channel | None = None
    """The step's own channel while the alternative stands in for it."""
    text: str = ""
    """One's own words for it; empty: the words of its purpose."""
    story: tuple[Turn, ...] = ()
    """How it came to stand as it does, oldest first."""

    @property
    def awaits_reply(self) -> bool:
        """Tell whether it comes only if they answer, and has no day yet: it holds nothing up."""
        return self.anchor is Anchor.REPLY and self.due_on is None


@dataclass(frozen=True, slots=True)
class Touch:
    """What really happened: one contact, with its instant and the zone in which it was lived."""

    id: TouchId
    interviewer: InterviewerId
    channel: Channel
    direction: Direction
    at: datetime
    """An aware instant in UTC."""
    zone: str
    """The IANA name (or "+01:00" offset) of the user's zone at that instant."""
    step: StepId | None = None
    application: ApplicationId | None = None
    disposition: Disposition | None = None
    outcome: Outcome | None = None
    window: WindowKind | None = None
    """For a call: the stretch of their day in which it was made."""
    note: str = ""
    kind: Kind = Kind.ASK
    """Whether it asked for something; what was asked counts against the caps."""

    @property
    def is_answer(self) -> bool:
        """Tell whether they answered by it: by a word of theirs, or by what they said on the line.

        An absence is none: that reply was written by a machine.
        """
        return answers(self.direction, self.outcome)
