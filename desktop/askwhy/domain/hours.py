"""The hours a person works: a working week as minutes of the day."""

from dataclasses import dataclass

Stretch = tuple[int, int]
"""From, to: minutes since midnight, local time, from < to."""

DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class WorkingWeek:
    """Opening and closing by weekday, Monday first; None is a day off.

    Raises `ValueError` when a day closes before it opens, when no day is worked, and for a break that ends
    before it begins.
    """

    days: tuple[Stretch | None, ...]
    lunch: Stretch | None = None
    """The break in the middle of each day whose hours hold it; a short day ends before it."""

    def __post_init__(self) -> None:
        if len(self.days) != 7:
            raise ValueError("a week has seven days")
        if all(day is None for day in self.days):
            raise ValueError("a working week needs a day")
        for hours in (*self.days, self.lunch):
            if hours is not None and not 0 <= hours[0] < hours[1] <= DAY_MINUTES:
                raise ValueError(f"hours must run forward within the day: {hours}")

    @classmethod
    def of(
        cls,
        opens: int,
        closes: int,
        weekdays: tuple[int, ...] = (0, 1, 2, 3, 4),
        lunch: Stretch | None = None,
    ) -> "WorkingWeek":
        """Build a week with the same hours on each of the weekdays (Monday is 0)."""
        return cls(tuple((opens, closes) if day in weekdays else None for day in range(7)), lunch)

    def works_on(self, weekday: int) -> bool:
        """Tell whether the weekday (Monday is 0) is a working day."""
        return self.days[weekday] is not None

    def lunch_on(self, weekday: int) -> Stretch | None:
        """Give the break of a weekday; None where the day is free or too short for one."""
        hours, lunch = self.days[weekday], self.lunch
        if hours is None or lunch is None:
            return None
        return lunch if hours[0] < lunch[0] and lunch[1] < hours[1] else None


STANDARD_WEEK = WorkingWeek.of(8 * 60 + 30, 17 * 60 + 30)
"""08:30 to 17:30, Monday to Friday: the rule of thumb of evidence.md where nothing better is known."""
