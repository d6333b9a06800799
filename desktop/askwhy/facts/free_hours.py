"""One's own free hours as text: read as people write them, kept in one short form."""

import re
from collections.abc import Sequence

from askwhy.domain.faults import Fault
from askwhy.domain.hours import DAY_MINUTES, Stretch
from askwhy.domain.own_day import FreeHours, check_free_hours

_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")
_DASHES = str.maketrans({"\u2013": "-", "\u2212": "-", "@": " ", ";": " "})


def read_free_hours(text: str, names: Sequence[str] = _NAMES) -> FreeHours:
    """Read "Mon-Fri 12:00-13:00, 17:30-20:00; Sat 10:00-16:00", or "1-5@12:00-13:00"; hours alone mean every day.

    `names` are those of the weekdays, Monday first; a longer word that begins with one is the day as well.
    Raises Fault "not_free_hours" for what is neither, for hours that end before they start, and for such that
    overlap.
    """
    plain = re.sub(r"\s*([-,])\s*", r"\1", text.translate(_DASHES).strip())
    week: list[list[Stretch]] = [[] for _ in range(7)]
    days = list(range(7))
    for part in plain.split():
        if _CLOCK.search(part):
            for day in days:
                week[day] += _stretches(part, text)
        else:
            days = _days(part, [name.casefold() for name in names], text)
    found = tuple(tuple(sorted(stretches)) for stretches in week)
    try:
        check_free_hours(found)
    except ValueError as error:
        raise Fault("not_free_hours", value=text) from error
    return found


def write_free_hours(free: FreeHours) -> str:
    """Write free hours in the short form, days with the same hours together."""
    groups: list[tuple[int, int]] = []
    for day, stretches in enumerate(free):
        if not stretches:
            continue
        if groups and groups[-1][1] == day - 1 and free[day - 1] == stretches:
            groups[-1] = (groups[-1][0], day)
        else:
            groups.append((day, day))
    return " ".join(f"{_run(first, last)}@{_hours(free[first])}" for first, last in groups)


def _run(first: int, last: int) -> str:
    return f"{first + 1}" if first == last else f"{first + 1}-{last + 1}"


def _hours(stretches: tuple[Stretch, ...]) -> str:
    return ",".join("-".join(f"{minute // 60}:{minute % 60:02d}" for minute in each) for each in stretches)


def _days(part: str, names: Sequence[str], text: str) -> list[int]:
    """Give the weekdays of "Mon-Fri", "6" or "Sat,Sun"; Friday to Monday goes round."""
    found: list[int] = []
    for group in part.strip(",").split(","):
        first, dash, last = group.partition("-")
        start = _day(first, names, text)
        end = _day(last, names, text) if dash else start
        found += [(start + ahead) % 7 for ahead in range((end - start) % 7 + 1)]
    return found


def _day(word: str, names: Sequence[str], text: str) -> int:
    if word.isdecimal() and 1 <= int(word) <= 7:
        return int(word) - 1
    found = next((day for day, name in enumerate(names) if word.casefold().startswith(name)), None)
    if found is None:
        raise Fault("not_free_hours", value=text)
    return found


def _stretches(part: str, text: str) -> list[Stretch]:
    found = []
    for stretch in part.strip(",").split(","):
        start, _, end = stretch.partition("-")
        found.append((_minute(start, text), _minute(end, text)))
    return found


def _minute(clock: str, text: str) -> int:
    read = _CLOCK.fullmatch(clock)
    minute = int(read[1]) * 60 + int(read[2]) if read and int(read[2]) < 60 else -1
    if not 0 <= minute <= DAY_MINUTES:
        raise Fault("not_free_hours", value=text)
    return minute
