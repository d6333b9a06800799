"""The days to which a step can be put off with one choice."""

from collections.abc import Iterator
from datetime import date, timedelta

from askwhy.domain.calendars import WorkCalendar
from askwhy.wording import dates
from askwhy.wording.i18n import _


def other_days(calendar: WorkCalendar, today: date) -> Iterator[tuple[str, date]]:
    """Give the days to offer, each once: those on which the person works."""
    offered: set[date] = set()
    for name, ahead in ((_("Tomorrow"), 1), (_("In two days"), 2), (_("Next week"), 7)):
        day = calendar.roll_forward(today + timedelta(days=ahead))
        if day in offered:
            continue
        offered.add(day)
        moved = (day - today).days != ahead
        yield (dates.long_day(day) if moved else f"{name}, {dates.weekday(day)}"), day
