"""The outreach that happened: touches, with what was said and what it meant."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from askwhy.domain.ids import ApplicationId, InterviewerId, StepId, TouchId
from askwhy.domain.outreach import Channel, Kind, WindowKind


class Disposition(StrEnum):
    """What happened on the line or in the post."""

    CONNECTED = "connected"
    VOICEMAIL = "voicemail"
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    WRONG_NUMBER = "wrong_number"
    CALL_BACK_LATER = "call_back_later"
    SENT = "sent"
    BOUNCED = "bounced"
    POSTED = "posted"
    RETURNED = "returned"


DISPOSITIONS: dict[Channel, tuple[Disposition, ...]] = {
    Channel.PHONE: (
        Disposition.CONNECTED,
        Disposition.VOICEMAIL,
        Disposition.NO_ANSWER,
        Disposition.BUSY,
        Disposition.WRONG_NUMBER,
        Disposition.CALL_BACK_LATER,
    ),
    Channel.EMAIL: (Disposition.SENT, Disposition.BOUNCED),
    Channel.LETTER: (Disposition.POSTED, Disposition.RETURNED),
}
"""What can happen on each channel; the first is what a bare tick means."""


CLOSING = frozenset({Disposition.WRONG_NUMBER, Disposition.BOUNCED, Disposition.RETURNED})
"""The dispositions that close the address that was used."""


class Outcome(StrEnum):
    """What a touch meant."""

    ADVICE_GIVEN = "advice_given"
    REFERRAL = "referral"
    GENERIC = "generic"
    DECLINED_POLICY = "declined_policy"
    NOT_NOW = "not_now"
    OUT_OF_OFFICE = "out_of_office"
    OPT_OUT = "opt_out"


TALK_OUTCOMES = tuple(each for each in Outcome if each is not Outcome.OUT_OF_OFFICE)
"""What a talk can have meant: that somebody is away is said by a machine."""


class Direction(StrEnum):
    """Who made the contact."""

    MADE = "made"
    RECEIVED = "received"


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


def answers(direction: Direction, outcome: Outcome | None) -> bool:
    """Tell whether somebody answers by a contact of this direction that meant this."""
    if outcome is Outcome.OUT_OF_OFFICE:
        return False
    return direction is Direction.RECEIVED or outcome is not None
