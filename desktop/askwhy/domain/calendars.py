"""The working days of the receiver: which days count, and how to count along them."""

from dataclasses import dataclass
from datetime import date, timedelta

from askwhy.domain.hours import STANDARD_WEEK, WorkingWeek

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """A working week and the free days that interrupt it."""

    week: WorkingWeek = STANDARD_WEEK
    free_days: frozenset[date] = frozenset()

    def is_workday(self, day: date) -> bool:
        """Tell whether a day is worked."""
        return self.week.works_on(day.weekday()) and day not in self.free_days

    def roll_forward(self, day: date) -> date:
        """Give the day itself when it is worked, else the next one that is."""
        while not self.is_workday(day):
            day += _DAY
        return day

    def add_business_days(self, day: date, count: int) -> date:
        """Give the working day `count` business days later; 0 only rolls forward.

        Counted like a letter's days: from a free day, the next working day is the first.
        """
        if count == 0:
            return self.roll_forward(day)
        for _ in range(count):
            day = self.roll_forward(day + _DAY)
        return day

    def business_days_between(self, first: date, last: date) -> int:
        """Count the working days after `first`, up to and with `last`; 0 when `last` is not later."""
        days = (last - first).days
        return sum(self.is_workday(first + timedelta(days=ahead)) for ahead in range(1, days + 1))
