"""The working days of the receiver: which days count, which are free and why, and how to count along them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from askwhy.domain.hours import STANDARD_WEEK, WorkingWeek

_DAY = timedelta(days=1)

FIRST_DAY, LAST_DAY = date(1970, 1, 1), date(2100, 12, 31)
"""The days that a plan may name; a year beyond them was mistyped."""


class FreeDay(NamedTuple):
    """A day on which nobody is asked: a public holiday of theirs, or a day off of one's own."""

    name: str
    """The holiday's name ("Epiphany"); empty for a day off of one's own."""
    place: str = ""
    """Where it is one, as it is written on an address or as a country's code ("Bavaria", "DE")."""

    @property
    def is_own(self) -> bool:
        """Tell whether it is a day off of one's own."""
        return not self.name


FreeDays = Callable[[date], FreeDay | None]
"""Tells what makes a day free; None for a day like any other."""


def no_free_day(_day: date) -> FreeDay | None:
    """Know of no free day."""
    return None


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """A working week, the public holidays that interrupt it, and one's own days off.

    Business days are counted as the receiver works. One's own days off are no less theirs: they count, but
    nothing is due on them.
    """

    week: WorkingWeek = STANDARD_WEEK
    holiday: FreeDays = no_free_day
    day_off: FreeDays = no_free_day

    def is_workday(self, day: date) -> bool:
        """Tell whether the receiver works on a day."""
        return self.week.days[day.weekday()] is not None and self.holiday(day) is None

    def is_open(self, day: date) -> bool:
        """Tell whether something may be due on a day: they work, and one is not away oneself."""
        return self.is_workday(day) and self.day_off(day) is None

    def free_day(self, day: date) -> FreeDay | None:
        """Give what makes a working day of the week a free one; None for a day worked and for a weekend."""
        if not self.week.works_on(day.weekday()):
            return None
        return self.holiday(day) or self.day_off(day)

    def roll_forward(self, day: date) -> date:
        """Give the day itself when something may be due on it, else the next such day."""
        while not self.is_open(day):
            day += _DAY
        return day

    def next_workday(self, day: date) -> date:
        """Give the day itself when the receiver works on it, else the next day worked."""
        while not self.is_workday(day):
            day += _DAY
        return day

    def add_business_days(self, day: date, count: int) -> date:
        """Give the receiver's working day `count` business days later; 0 gives the day, or the next one worked.

        Counted like a letter's days: from a free day, the next working day is the first.
        """
        if count == 0:
            return self.next_workday(day)
        # Walked in one loop: a plan counts hundreds of days, and ten thousand plans are laid out in two seconds.
        week, holiday = self.week.days, self.holiday
        while count:
            day += _DAY
            count -= week[day.weekday()] is not None and holiday(day) is None
        return day

    def due_after(self, day: date, count: int) -> date:
        """Give the first day, `count` business days after a day or later, on which something may be due."""
        return self.roll_forward(self.add_business_days(day, count))

    def business_days_between(self, first: date, last: date) -> int:
        """Count the working days after `first`, up to and with `last`; 0 when `last` is not later."""
        days = (last - first).days
        return sum(self.is_workday(first + timedelta(days=ahead)) for ahead in range(1, days + 1))

    def holidays_between(self, first: date, last: date) -> tuple[tuple[date, FreeDay], ...]:
        """Give the holidays after `first` and before `last` that fall on their working days, oldest first."""
        week, holiday, found = self.week.days, self.holiday, []
        day = first + _DAY
        while day < last:
            if week[day.weekday()] is not None and (free := holiday(day)) is not None:
                found.append((day, free))
            day += _DAY
        return tuple(found)
