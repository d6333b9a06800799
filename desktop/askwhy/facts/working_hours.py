"""The working hours of a person as text: a week as stretches of its days, and read as people write them."""

import re
from collections.abc import Sequence

from askwhy.domain.faults import Fault
from askwhy.domain.hours import Stretch, WorkingWeek
from askwhy.domain.own_day import FreeHours
from askwhy.facts.free_hours import read_free_hours

_CLOCK = re.compile(r"(?<![\d:.])(\d{1,2})(?:[:.h](\d{2}))?\s*(a\.?m\b\.?|p\.?m\b\.?|uhr\b)?", re.IGNORECASE)


def stretches_of(week: WorkingWeek) -> FreeHours:
    """Give the stretches of each day, Monday first: two of them where a lunch break parts the day."""
    return tuple(_of_day(week, day) for day in range(7))


def _of_day(week: WorkingWeek, day: int) -> tuple[Stretch, ...]:
    hours, lunch = week.days[day], week.lunch_on(day)
    if hours is None:
        return ()
    return (hours,) if lunch is None else ((hours[0], lunch[0]), (lunch[1], hours[1]))


def read_working_hours(text: str, names: Sequence[str], days: Sequence[int]) -> WorkingWeek:
    """Read "Mon-Fri 8:30-12:00, 13:00-17:30; Sat 9-12", or "9am-5pm"; the break of a day is its lunch.

    `names` are those of the weekdays, Monday first; hours alone mean the `days` (Monday is 0). Raises Fault
    "not_working_hours" for what is neither, and "breaks_differ" where days have different breaks: a week has one.
    """
    plain = _CLOCK.sub(_clock, text.strip().rstrip("."))
    if not any(letter.isalpha() for letter in plain):
        plain = f"{','.join(str(day + 1) for day in days)} {plain}"
    try:
        parts = read_free_hours(plain, names)
    except Fault as fault:
        raise Fault("not_working_hours", value=text) from fault
    if any(len(day) > 2 for day in parts):
        raise Fault("not_working_hours", value=text)
    breaks = {(day[0][1], day[1][0]) for day in parts if len(day) == 2 and day[0][1] < day[1][0]}
    if len(breaks) > 1:
        raise Fault("breaks_differ")
    return WorkingWeek(
        tuple((day[0][0], day[-1][1]) if day else None for day in parts), next(iter(breaks), None)
    )


def _clock(found: re.Match[str]) -> str:
    """Give a time of day by 24 hours: 17:00 of 5 pm."""
    hour, half = int(found[1]), (found[3] or "")[:1].casefold()
    if half in ("a", "p") and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour}:{found[2] or '00'}"
