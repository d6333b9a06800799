"""Dates and times as people say them."""

from datetime import date, datetime

from askwhy.domain.hours import DAY_MINUTES
from askwhy.wording.habits import habits, says_month_first
from askwhy.wording.i18n import N_, _

_WEEKDAYS = (
    N_("Monday"),
    N_("Tuesday"),
    N_("Wednesday"),
    N_("Thursday"),
    N_("Friday"),
    N_("Saturday"),
    N_("Sunday"),
)
_SHORT = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun"))
_MONTHS = (
    N_("January"),
    N_("February"),
    N_("March"),
    N_("April"),
    N_("May"),
    N_("June"),
    N_("July"),
    N_("August"),
    N_("September"),
    N_("October"),
    N_("November"),
    N_("December"),
)
_SHORT_MONTHS = (
    N_("Jan"),
    N_("Feb"),
    N_("Mar"),
    N_("Apr"),
    N_("May"),
    N_("Jun"),
    N_("Jul"),
    N_("Aug"),
    N_("Sep"),
    N_("Oct"),
    N_("Nov"),
    N_("Dec"),
)


def weekday(day: date) -> str:
    """Tuesday."""
    return _(_WEEKDAYS[day.weekday()])


def short_weekday(number: int) -> str:
    """Tue; Monday is 0."""
    return _(_SHORT[number])


def months() -> list[tuple[str, str]]:
    """January and Jan, for each month of the year."""
    return [(_(long), _(short)) for long, short in zip(_MONTHS, _SHORT_MONTHS, strict=True)]


def long_day(day: date) -> str:
    """Tuesday 24 November; where the month comes first, Tuesday, November 24."""
    text = _("{weekday}, {month} {day}") if says_month_first() else _("{weekday} {day} {month}")
    return text.format(weekday=weekday(day), day=day.day, month=_(_MONTHS[day.month - 1]))


def letter_day(day: date, country: str = "") -> str:
    """24 November 2026; in the United States, November 24, 2026."""
    text = _("{month} {day}, {year}") if country == "US" else _("{day} {month} {year}")
    return text.format(day=day.day, month=_(_MONTHS[day.month - 1]), year=day.year)


def short_day(day: date) -> str:
    """24 Nov; where the month comes first, Nov 24."""
    text = _("{month} {day}") if says_month_first() else _("{day} {month}")
    return text.format(day=day.day, month=_(_SHORT_MONTHS[day.month - 1]))


def day_with_weekday(day: date) -> str:
    """Tue 24 Nov."""
    return _("{weekday} {day}").format(weekday=short_weekday(day.weekday()), day=short_day(day))


def full_day(day: date) -> str:
    """Tue 24 Nov 2026: a day that stands for itself, as in a form."""
    return f"{day_with_weekday(day)} {day.year}"


def near_day(day: date, today: date) -> str:
    """Today, Tomorrow, Yesterday, else Thu 26 Nov; with the year when it is another one."""
    near = {0: _("Today"), 1: _("Tomorrow"), -1: _("Yesterday")}
    ahead = (day - today).days
    if ahead in near:
        return near[ahead]
    text = day_with_weekday(day)
    return text if abs(ahead) < 300 else f"{text} {day.year}"


def spoken_day(day: date, today: date) -> str:
    """Within a sentence: today, tomorrow, Thursday, or 4 Dec."""
    near = {0: _("today"), 1: _("tomorrow"), -1: _("yesterday")}
    ahead = (day - today).days
    if ahead in near:
        return near[ahead]
    return weekday(day) if abs(ahead) < 7 else short_day(day)


def clock(instant: datetime) -> str:
    """8:42, on the clock of the instant's own zone; 2:30 PM where a clock shows twelve hours."""
    return minute_clock(instant.hour * 60 + instant.minute)


def minute_clock(minute: int) -> str:
    """Give a minute of the day as a clock shows it: 14:30, or 2:30 PM; the last one is 24:00, or midnight."""
    if not habits().twelve_hours:
        return f"{minute // 60}:{minute % 60:02d}"
    shown = f"{minute // 60 % 12 or 12}:{minute % 60:02d}"
    return _half(minute).format(clock=shown)


def hour_clock(hour: int) -> str:
    """Give a full hour for an axis: 14:00, or 2 PM."""
    return _half(hour * 60).format(clock=hour % 12 or 12) if habits().twelve_hours else f"{hour}:00"


def _half(minute: int) -> str:
    # A line may not end before it.
    text = _("{clock} AM") if minute // 60 % 24 < 12 else _("{clock} PM")
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def stretch(start: datetime, end: datetime) -> str:
    """14:30–16:00; a stretch that ends at midnight ends at 24:00. Where a clock shows twelve hours, 2:30–4:00 PM."""
    begins, ends = (at.hour * 60 + at.minute for at in (start, end))
    return minutes_stretch(begins, DAY_MINUTES if ends == 0 and end > start else ends)


def minutes_stretch(begins: int, ends: int) -> str:
    """Give a stretch of a day by its minutes."""
    first, last = minute_clock(begins), minute_clock(ends)
    if habits().twelve_hours and _half(begins) == _half(ends):
        first = first.partition("\N{NO-BREAK SPACE}")[0]
    return f"{first}–{last}"
