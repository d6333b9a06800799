"""Working hours as people say them."""

from askwhy.domain.hours import Stretch, WorkingWeek
from askwhy.domain.own_day import FreeHours
from askwhy.facts.working_hours import read_working_hours, stretches_of
from askwhy.wording.dates import minutes_stretch, short_weekday
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
    lines = [_stretch(first, last, hours) for first, last, hours in groups]
    if days.lunch is not None:
        lines.append(_("lunch {clock}").format(clock=clock(days.lunch)))
    return "\n".join(lines)


def _stretch(first: int, last: int, hours: tuple[int, int]) -> str:
    if first == last:
        return _("{clock}, {day}").format(clock=clock(hours), day=short_weekday(first))
    return _("{clock}, {first} to {last}").format(
        clock=clock(hours), first=short_weekday(first), last=short_weekday(last)
    )


def clock(hours: Stretch) -> str:
    """8:30–17:30."""
    return minutes_stretch(*hours)


def typed(days: WorkingWeek) -> str:
    """Mon–Fri 8:30–12:00, 13:00–17:30, as one types it; what parts a day is its lunch break."""
    return free(stretches_of(days))


def read(text: str, before: WorkingWeek) -> WorkingWeek:
    """Read hours as one types them; without weekdays they are those of the days worked `before`.

    Raises Fault "not_working_hours" and "breaks_differ".
    """
    names = [short_weekday(day) for day in range(7)]
    return read_working_hours(text, names, [day for day in range(7) if before.works_on(day)])


def free(hours: FreeHours) -> str:
    """Mon–Fri 12:00–13:00, 17:30–20:00; Sat 10:00–16:00."""
    groups: list[tuple[int, int]] = []
    for day, stretches in enumerate(hours):
        if stretches and groups and groups[-1][1] == day - 1 and hours[day - 1] == stretches:
            groups[-1] = (groups[-1][0], day)
        elif stretches:
            groups.append((day, day))
    return "; ".join(f"{_days(*group)} {', '.join(map(_typed, hours[group[0]]))}" for group in groups)


def _days(first: int, last: int) -> str:
    return short_weekday(first) if first == last else f"{short_weekday(first)}–{short_weekday(last)}"


def _typed(hours: Stretch) -> str:
    """As one types it, and as it is read again: by 24 hours."""
    return "–".join(f"{minute // 60}:{minute % 60:02d}" for minute in hours)
