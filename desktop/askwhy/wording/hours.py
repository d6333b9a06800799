"""Working hours as people say them."""

from askwhy.domain.hours import WorkingWeek
from askwhy.wording.dates import short_weekday
from askwhy.wording.i18n import _


def week(days: WorkingWeek) -> str:
    """8:30–17:30, Mon to Fri; each group of days with the same hours on its own line."""
    groups: list[tuple[int, int, tuple[int, int]]] = []
    for day, hours in enumerate(days.days):
        if hours is None:
            continue
        if groups and groups[-1][1] == day - 1 and groups[-1][2] == hours:
            groups[-1] = (groups[-1][0], day, hours)
        else:
            groups.append((day, day, hours))
    return "\n".join(_stretch(first, last, hours) for first, last, hours in groups)


def _stretch(first: int, last: int, hours: tuple[int, int]) -> str:
    clock = "–".join(f"{minute // 60}:{minute % 60:02d}" for minute in hours)
    if first == last:
        return _("{clock}, {day}").format(clock=clock, day=short_weekday(first))
    return _("{clock}, {first} to {last}").format(
        clock=clock, first=short_weekday(first), last=short_weekday(last)
    )
