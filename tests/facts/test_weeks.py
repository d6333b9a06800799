"""Working weeks: by country, their weekend never, own hours before all."""

import pytest

from askwhy.domain.hours import STANDARD_WEEK
from askwhy.facts.countries import country_code
from askwhy.facts.tables import rows
from askwhy.facts.weeks import minutes, working_week

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


@pytest.mark.parametrize(
    ("country", "free"),
    [
        ("US", {SAT, SUN}),
        ("", {SAT, SUN}),
        ("JP", {SAT, SUN}),
        ("IL", {FRI, SAT}),
        ("SA", {FRI, SAT}),
        ("EG", {FRI, SAT}),
        ("BD", {FRI, SAT}),
        ("AE", {SAT, SUN}),
        ("BN", {FRI, SUN}),
        ("IR", {FRI}),
        ("AF", {THU, FRI}),
    ],
)
def test_the_weekend_of_a_country_is_never_worked(country: str, free: set[int]) -> None:
    week = working_week(country)

    assert {day for day in range(7) if not week.works_on(day)} == free


def test_friday_in_the_emirates_is_a_morning() -> None:
    assert working_week("AE").days[FRI] == (8 * 60, 12 * 60)
    assert working_week("AE").days[THU] == (8 * 60, 17 * 60)


def test_a_country_that_is_not_in_the_table_works_the_standard_week() -> None:
    assert working_week("DE") is STANDARD_WEEK


def test_every_row_is_a_country_and_makes_a_week() -> None:
    codes = [row[0] for row in rows("working_weeks.tsv")]

    assert len(codes) == len(set(codes))
    for code in codes:
        assert country_code(code) == code
        assert any(working_week(code).days)


@pytest.mark.parametrize(
    ("clock", "expected"), [("8:30", 510), ("08:05", 485), ("0:00", 0), ("24:00", 1440), ("9", 540)]
)
def test_a_clock_time_in_minutes(clock: str, expected: int) -> None:
    assert minutes(clock) == expected


@pytest.mark.parametrize(
    ("country", "lunch"),
    [("ES", (840, 930)), ("FR", (750, 840)), ("JP", (720, 780)), ("AE", None), ("DE", None)],
)
def test_where_lunch_is_kept_it_is_known(country: str, lunch: tuple[int, int] | None) -> None:
    assert working_week(country).lunch_on(WED) == lunch


def test_every_lunch_lies_within_the_hours_of_full_days() -> None:
    weeks = [working_week(row[0]) for row in rows("working_weeks.tsv") if len(row) == 3]

    assert len(weeks) > 10
    assert all(week.lunch_on(WED) == week.lunch for week in weeks)
