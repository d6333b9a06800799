"""The guard: how much one person may be asked, so that nobody is pestered."""

from typing import NamedTuple

from askwhy.domain.outreach import Channel, Kind
from askwhy.domain.touches import Disposition

WRITTEN = frozenset({Channel.EMAIL, Channel.LETTER})
"""The channels of a written ask."""

REACHED = frozenset(
    {
        Disposition.CONNECTED,
        Disposition.VOICEMAIL,
        Disposition.CALL_BACK_LATER,
        Disposition.SENT,
        Disposition.POSTED,
    }
)
"""The dispositions of a contact that came to the person; a silent line or a returned letter did not."""


class Caps(NamedTuple):
    """How much one person is asked before they answer, and how far apart (evidence.md, "Caps")."""

    written_asks: int = 2
    calls: int = 4
    voicemails: int = 1
    days_between: int = 3
    """Business days from a contact to the next ask."""
    one_at_a_time: bool = True
    """Whether one person of an employer is asked first, then the next."""


class Tally(NamedTuple):
    """What a person was asked since they last answered or were reached on the line."""

    written_asks: int = 0
    calls: int = 0
    voicemails: int = 0


def is_enough(kind: Kind, channel: Channel, tally: Tally, caps: Caps) -> bool:
    """Tell whether a step must wait because its person was asked enough. Thanks are a courtesy and never wait."""
    if kind is not Kind.ASK:
        return False
    if channel in WRITTEN:
        return tally.written_asks >= caps.written_asks
    return calls_are_over(tally, caps)


def calls_are_over(tally: Tally, caps: Caps) -> bool:
    """Tell whether the line was tried enough. A voicemail within the cap does not end it; one more does."""
    return tally.calls >= caps.calls or tally.voicemails > caps.voicemails
