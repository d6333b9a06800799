"""Reads a day as people write it: today, 3 Nov, 3 November 2026, 2026-11-03, 3.11., 11/3."""

import re
from datetime import date

from askwhy.wording import dates
from askwhy.wording.i18n import _

_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s*([./-])\s*(\d{1,2})\s*(?:[./-]\s*(\d{4}|\d{2})?)?")
_LEAST_LETTERS = 3
"""So many letters tell a month from every other ("Jun" from "Jul")."""


def read_day(text: str, today: date, *, month_first: bool = False) -> date | None:
    """Give the day that a text names, None when it names none.

    Without a year it is the one nearest to `today`. `month_first` tells how 3/11 is meant; with a dot the day
    always comes first.
    """
    said = " ".join(text.casefold().split())
    near = {_("today"): 0, _("tomorrow"): 1, _("yesterday"): -1}
    if said in near:
        return date.fromordinal(today.toordinal() + near[said])
    iso = _ISO.fullmatch(said)
    if iso:
        return _day(int(iso["year"]), int(iso["month"]), int(iso["day"]))
    numbers = _NUMBERS.fullmatch(said)
    if numbers:
        return _from_numbers(numbers, today, month_first=month_first)
    return _from_words(said, today)


def _from_numbers(found: re.Match[str], today: date, *, month_first: bool) -> date | None:
    first, mark, second, year = found.groups()
    swapped = month_first and mark != "."
    day, month = (second, first) if swapped else (first, second)
    return _near(int(day), int(month), _year(year), today)


def _from_words(said: str, today: date) -> date | None:
    words = re.findall(r"\d+|[^\W\d_]+", said)
    numbers = [int(word) for word in words if word.isdecimal()]
    months = [month for word in words if (month := _month(word))]
    unknown = [word for word in words if not word.isdecimal() and not _month(word) and not _is_weekday(word)]
    if unknown or len(months) != 1 or not 1 <= len(numbers) <= 2:
        return None
    day, *years = sorted(numbers)
    return _near(day, months[0], _year(str(years[0])) if years else None, today)


def _month(word: str) -> int:
    """Give the number of the month that a word names or begins; 0 for any other word."""
    if len(word) < _LEAST_LETTERS:
        return 0
    for number, names in enumerate(dates.months(), 1):
        if any(name.casefold().startswith(word) for name in names):
            return number
    return 0


def _is_weekday(word: str) -> bool:
    return any(
        word in (dates.short_weekday(number).casefold(), dates.weekday(date(2024, 1, 1 + number)).casefold())
        for number in range(7)
    )


def _year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) + (2000 if len(text) <= 2 else 0)


def _near(day: int, month: int, year: int | None, today: date) -> date | None:
    if year is not None:
        return _day(year, month, day)
    found = [_day(near, month, day) for near in (today.year - 1, today.year, today.year + 1)]
    known = [each for each in found if each is not None]
    return min(known, key=lambda each: abs(each.toordinal() - today.toordinal()), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
