"""The calls of a day, for a page of paper: with whom, when on both clocks, and what for."""

from datetime import datetime
from typing import NamedTuple

from askwhy.domain.outreach import WindowKind


class PlannedCall(NamedTuple):
    """A call that is due today."""

    key: int
    name: str
    pronouns: str
    role: str
    employer: str
    phone: str
    purpose: str
    kind: WindowKind | None
    """The part of their day; None when their hours are over."""
    own: tuple[datetime, datetime] | None
    """From when to when, on one's own clock."""
    theirs: tuple[datetime, datetime] | None


class CallEntry(NamedTuple):
    """One call in words, as they stand on the page."""

    key: int
    who: str
    about: str
    """Role and employer."""
    number: str
    when: str
    """On one's own clock."""
    theirs: str
    """On their clock, with the part of their day."""
    purpose: str
