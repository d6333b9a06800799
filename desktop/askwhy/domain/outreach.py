"""The outreach that is planned: plans with their steps, and how these stand."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from askwhy.domain.ids import ApplicationId, InterviewerId, PlanId, StepId
from askwhy.domain.reasons import Reason


class Channel(StrEnum):
    """A way to reach a person."""

    EMAIL = "email"
    PHONE = "phone"
    LETTER = "letter"


class Kind(StrEnum):
    """Thanks are a courtesy; only asks count against the caps."""

    COURTESY = "courtesy"
    ASK = "ask"


class Anchor(StrEnum):
    """The day from which a step's date is counted."""

    INTERVIEW = "interview"
    DECISION = "decision"
    PROMISED = "promised"
    REPLY = "reply"
    START = "start"


class DayType(StrEnum):
    """How an offset is counted."""

    CALENDAR = "calendar"
    BUSINESS = "business"


class RecipientRole(StrEnum):
    """To whom a step goes."""

    INTERVIEWER = "interviewer"
    INFORMER = "informer"
    """Who told the decision, or else the plan's own person."""
    INTRODUCER = "introducer"
    """Who pointed to the plan's person."""


class WindowKind(StrEnum):
    """A stretch of the callee's working day."""

    EARLY = "early"
    MIDDAY = "midday"
    LATE = "late"


class StepState(StrEnum):
    """Where a step stands."""

    PLANNED = "planned"
    DONE = "done"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"


class PlanState(StrEnum):
    """Where a plan stands."""

    PLANNED = "planned"
    ACTIVE = "active"
    PAUSED = "paused"
    FINISHED = "finished"


class Ending(StrEnum):
    """How a finished plan ended."""

    REPLIED = "replied"
    NO_REPLY = "no_reply"
    DECLINED = "declined"
    OPTED_OUT = "opted_out"
    FOUND_JOB = "found_job"


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
