"""The words of outreach that happened: what came of it on the line or in the post, and what it meant."""

from enum import StrEnum

from askwhy.domain.outreach import Channel


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


def answers(direction: Direction, outcome: Outcome | None) -> bool:
    """Tell whether somebody answers by a contact of this direction that meant this."""
    if outcome is Outcome.OUT_OF_OFFICE:
        return False
    return direction is Direction.RECEIVED or outcome is not None
