"""Sequences: reusable templates of steps, shown to people as plan templates."""

from dataclasses import dataclass

from askwhy.domain.outreach import Anchor, Channel, DayType, Kind, RecipientRole, WindowKind

MOST_STEPS = 20
"""A template asks a person no more often; a longer one is a mistake in a file."""

LONGEST_OFFSET = 365
"""Days from an anchor to a step: nobody plans a contact beyond a year."""

ORDER = (Anchor.START, Anchor.INTERVIEW, Anchor.PROMISED, Anchor.DECISION, Anchor.REPLY)
"""The anchors as they come one after the other."""

OF_AN_APPLICATION = frozenset({Anchor.INTERVIEW, Anchor.PROMISED, Anchor.DECISION})
"""The anchors that are days of an application."""


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
    alternative: Channel | None = None
    """The channel to take where the step's own cannot reach them."""
    text: str = ""
    """One's own words for the e-mail, the letter or the call; empty: the words of its purpose."""

    def __post_init__(self) -> None:
        if self.offset < 0:
            raise ValueError("an offset counts forward")
        if (self.window is not None) != (self.channel is Channel.PHONE):
            raise ValueError("a call has a window, and nothing else has")
        if self.alternative is self.channel:
            raise ValueError("an alternative is another channel")

    @property
    def place(self) -> tuple[int, float]:
        """Give where the step stands among others: by anchor, then by its days, five business days a week."""
        week = 5 if self.days is DayType.BUSINESS else 7
        return ORDER.index(self.anchor), self.offset / week


@dataclass(frozen=True, slots=True)
class Sequence:
    """A template: its steps in the order of their dates, and when a plan made from it gives up.

    Shipped ones are read-only; one's own live in the Book in the same form, under a key of their own.
    """

    key: str
    name: str
    """English, for gettext."""
    purpose: str
    closes_after: tuple[Anchor, int, DayType]
    steps: tuple[SequenceStep, ...]
    silence_after: int = 0
    """Calendar days after the interview when silence counts as the answer; 0: never by itself."""
    offered: bool = True
    """Whether people choose it; the thanks to those who helped come by themselves."""

    def __post_init__(self) -> None:
        if not self.steps:
            raise ValueError("a sequence has steps")

    @property
    def needs_application(self) -> bool:
        """Tell whether the sequence counts from an application's days; a referral's does not."""
        return any(step.anchor in OF_AN_APPLICATION for step in self.steps)
