"""Where a clock shows twelve hours, and where a date begins with the month."""

from functools import cache

from askwhy.facts.tables import rows


def has_twelve_hours(locale_name: str) -> bool:
    """Tell whether a clock shows "2:30 PM" in a locale ("en_US")."""
    return locale_name in _places("12")


def has_month_first(locale_name: str) -> bool:
    """Tell whether a date in figures begins with the month in a locale."""
    return locale_name in _places("month")


@cache
def _places(habit: str) -> frozenset[str]:
    return next(frozenset(names.split()) for key, names in rows("time_habits.tsv") if key == habit)
