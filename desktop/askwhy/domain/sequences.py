"""Sequences: reusable templates of steps, shown to people as plan templates."""

from dataclasses import dataclass
from enum import StrEnum

from askwhy.domain.outreach import Anchor, Channel, DayType, Kind, WindowKind


class RecipientRole(StrEnum):
    """To whom a step goes."""

    INTERVIEWER = "interviewer"
    INFORMER = "informer"
    """Who told the decision, or else the plan's own person."""
    INTRODUCER = "introducer"
    """Who pointed to the plan's person."""


@dataclass(frozen=True, slots=True)
class SequenceStep:
    """One step of a template. `offset` is counted from the anchor, in days of its type, and never negative."""

    channel: Channel
    purpose: str
    kind: Kind
    anchor: Anchor
    offset: int
    days: DayType = DayType.BUSINESS
    recipient: RecipientRole = RecipientRole.INTERVIEWER
    window: WindowKind | None = None
    optional: bool = False

    def __post_init__(self) -> None:
        if self.offset < 0:
            raise ValueError("an offset counts forward")
        if (self.window is not None) != (self.channel is Channel.PHONE):
            raise ValueError("a call has a window, and nothing else has")


@dataclass(frozen=True, slots=True)
class Sequence:
    """A template: its steps in the order of their dates, and when a plan made from it gives up."""

    key: str
    name: str
    """English, for gettext."""
    purpose: str
    closes_after: tuple[Anchor, int, DayType]
    steps: tuple[SequenceStep, ...]
    silence_after: int = 0
    """Calendar days after the interview when silence counts as the answer; 0: never by itself."""

    def __post_init__(self) -> None:
        if not self.steps:
            raise ValueError("a sequence has steps")

    @property
    def needs_application(self) -> bool:
        """Tell whether the sequence counts from an application's days; a referral's does not."""
        return any(step.anchor is not Anchor.START for step in self.steps)
