"""What is to be printed in the mail room, and how: labels, envelopes, letters or the day's calls."""

from dataclasses import dataclass
from enum import IntEnum

from askwhy.domain.envelopes import Envelope
from askwhy.domain.letters import LetterForm
from askwhy.domain.printers import Face, Feed
from askwhy.domain.sheets import Paper
from askwhy.facts.envelopes import usual_envelope
from askwhy.facts.letters import usual_form


class Kind(IntEnum):
    """What is printed, in the order of the switch."""

    LABELS = 0
    ENVELOPES = 1
    LETTERS = 2
    CALLS = 3


@dataclass
class Wishes:
    """Begins with what is usual at home; kept as long as the window is open."""

    envelope: Envelope
    form: LetterForm
    kind: Kind = Kind.LABELS
    told: Paper | None = None
    """The paper that a printer is told which does not know the envelope; None: the envelope itself."""
    printer: str = ""
    """The printer whose feed this is, by `tray_key`; what is known of it is kept. Empty while there is none."""
    feed: Feed = Feed.CENTRE
    face: Face = Face.UP
    fold_marks: bool = False
    copies: int = 1
    by_country: bool = False
    sender_only: bool = False
    """Labels with one's own address, in the place of those of other people."""


def usual_wishes(home: str) -> Wishes:
    """Give the wishes of somebody at home in a country."""
    return Wishes(usual_envelope(home), usual_form(home))
