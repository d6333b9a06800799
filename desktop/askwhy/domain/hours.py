"""The hours a person works: a working week as minutes of the day."""

from dataclasses import dataclass

Stretch = tuple[int, int]
"""From, to: minutes since midnight, local time, from < to."""


@dataclass(frozen=True, slots=True)
class WorkingWeek:
    """Opening and closing by weekday, Monday first; None is a day off.

    Raises `ValueError` when a day closes before it opens, or when no day is worked.
    """

    days: tuple[Stretch | None, ...]

    def __post_init__(self) -> None:
        if len(self.days) != 7:
            raise ValueError("a week has seven days")
        if all(day is None for day in self.days):
            raise ValueError("a working week needs a day")
        for day in self.days:
            if day is not None and not 0 <= day[0] < day[1] <= 24 * 60:
                raise ValueError(f"hours must run forward within the day: {day}")

    @classmethod
    def of(cls, opens: int, closes: int, weekdays: tuple[int, ...] = (0, 1, 2, 3, 4)) -> "WorkingWeek":
        """Build a week with the same hours on each of the weekdays (Monday is 0)."""
        return cls(tuple((opens, closes) if day in weekdays else None for day in range(7)))

    def works_on(self, weekday: int) -> bool:
        """Tell whether the weekday (Monday is 0) is a working day."""
        return self.days[weekday] is not None


STANDARD_WEEK = WorkingWeek.of(8 * 60 + 30, 17 * 60 + 30)
"""08:30 to 17:30, Monday to Friday: the rule of thumb of evidence.md where nothing better is known."""
