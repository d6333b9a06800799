"""The words of outreach that is planned: how to reach whom, why, counted from when, and how it stands."""

from enum import StrEnum


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
