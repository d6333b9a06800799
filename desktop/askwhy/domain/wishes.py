"""What a person is known to wish of calls: an end of their day, an hour, or days on which not to call."""

from dataclasses import dataclass

from askwhy.domain.outreach import WindowKind

EARLIEST, LATEST = 6 * 60, 22 * 60
"""The hours that can be wished for, in minutes of their day: nobody is called in the night."""


@dataclass(frozen=True, slots=True)
class CallWishes:
    """Rules of one person that go before every rule of thumb.

    Raises `ValueError` for midday as the end to prefer, for an hour in the night, and when no day is left.
    """

    end: WindowKind | None = None
    """"Prefers mornings" is early, "prefers late afternoons" is late."""
    best_at: int | None = None
    """"Best at 17:00": minutes since midnight on their clock. It may lie outside their hours: they said so."""
    never: tuple[int, ...] = ()
    """"Never Fridays": weekdays, Monday is 0, in their order."""

    def __post_init__(self) -> None:
        if self.end is WindowKind.MIDDAY:
            raise ValueError("early or late can be preferred")
        if self.best_at is not None and not EARLIEST <= self.best_at <= LATEST:
            raise ValueError("an hour of the day, not of the night")
        if tuple(sorted(set(self.never))) != self.never or not {*self.never} < {*range(7)}:
            raise ValueError("weekdays in their order, and not all of them")


NO_WISHES = CallWishes()
"""What is known of nearly everyone."""
