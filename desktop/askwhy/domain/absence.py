"""Tells when so much has waited during an absence that it is better spread over some days."""

from typing import NamedTuple

STEPS_A_DAY = 3
"""So many contacts a day are done with care (a rule of thumb)."""

MOST_AT_ONCE = 6
"""Up to so many late steps are a day's work; more are a pile."""


class Pile(NamedTuple):
    """What waited, and over how many days it is to be spread."""

    steps: int
    days: int


def pile(late: int) -> Pile | None:
    """Give the pile that so many late steps are; None when they are a day's work.

    Overdue piles after a holiday are what users of sequencers complain about most (evidence.md).
    """
    return Pile(late, -(-late // STEPS_A_DAY)) if late > MOST_AT_ONCE else None


def slots(count: int, a_day: int) -> list[int]:
    """Give for each of so many steps by how many days it is put off: the first few not at all."""
    return [at // a_day for at in range(count)]
