"""One's own days off: as they are written, joined, read back and asked for."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.strategies import DAYS

from askwhy.domain.days_off import LONGEST_DAYS, DaysOff
from askwhy.domain.faults import Fault

CHRISTMAS, NEW_YEAR = date(2026, 12, 24), date(2027, 1, 6)

STRETCHES = st.lists(
    st.tuples(DAYS, st.integers(0, LONGEST_DAYS - 1)).map(lambda s: (s[0], s[0] + timedelta(days=s[1]))),
    max_size=5,
)


def test_a_holiday_is_off_from_its_first_to_its_last_day() -> None:
    off = DaysOff.read("2026-12-24..2027-01-06")

    assert [off(day) is not None for day in (CHRISTMAS, NEW_YEAR)] == [True, True]
    assert off(CHRISTMAS - timedelta(days=1)) is None
    assert off(NEW_YEAR + timedelta(days=1)) is None


def test_a_day_off_is_ones_own() -> None:
    found = DaysOff.read("2027-03-01")(date(2027, 3, 1))

    assert found is not None
    assert found.is_own


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-24..2027-01-06, 2027-03-01",
        "2027-03-01; 2026-12-24..2027-01-06",
        "2026-12-24..2026-12-31 2027-01-01..2027-01-06,,2027-03-01",
        "2026-12-24..2027-01-02, 2026-12-30..2027-01-06, 2027-03-01..2027-03-01",
    ],
)
def test_however_they_are_written_they_read_the_same(text: str) -> None:
    assert DaysOff.read(text).text == "2026-12-24..2027-01-06, 2027-03-01"


def test_nothing_written_is_no_day_off() -> None:
    assert DaysOff.read("  ") == DaysOff()
    assert DaysOff().text == ""


@pytest.mark.parametrize(
    "part",
    [
        "christmas",
        "2026-13-01",
        "2026-02-30",
        "2027-01-06..2026-12-24",
        "2026-12-24..",
        "..2026-12-24",
        "2026-12-24...2026-12-26",
        "2026-01-01..2027-01-02",
        "1900-01-01",
        "2200-01-01",
        "9999-12-31..9999-12-31",
    ],
)
def test_what_cannot_be_meant_is_named(part: str) -> None:
    with pytest.raises(Fault) as refused:
        DaysOff.read(f"2026-12-24, {part}")

    assert refused.value.reason.key == "not_days_off"
    assert refused.value.reason.arg("value") == part


def test_a_whole_year_is_the_longest() -> None:
    last = CHRISTMAS + timedelta(days=LONGEST_DAYS - 1)

    assert DaysOff.read(f"{CHRISTMAS}..{last}").stretches == ((CHRISTMAS, last),)


def test_what_is_over_is_forgotten_and_what_is_under_way_stays() -> None:
    off = DaysOff.read("2026-11-02..2026-11-06, 2026-12-24..2027-01-06")

    assert off.since(date(2026, 11, 6)) == off
    assert off.since(NEW_YEAR).text == "2026-12-24..2027-01-06"
    assert off.since(NEW_YEAR + timedelta(days=1)) == DaysOff()


@given(STRETCHES)
def test_joined_stretches_are_apart_in_order_and_hold_the_same_days(
    stretches: list[tuple[date, date]],
) -> None:
    off = DaysOff().joined(stretches)

    ends = [day for stretch in off.stretches for day in stretch]
    assert ends == sorted(ends)
    for (_, before), (after, _) in zip(off.stretches, off.stretches[1:], strict=False):
        assert after - before > timedelta(days=1)
    for first, last in stretches:
        for day in (first, last):
            assert off(day) is not None
        for day in (first - timedelta(days=1), last + timedelta(days=1)):
            assert (off(day) is not None) == any(start <= day <= end for start, end in stretches)


@given(STRETCHES)
def test_joining_twice_changes_nothing(stretches: list[tuple[date, date]]) -> None:
    off = DaysOff().joined(stretches)

    assert off.joined(stretches) == off


@given(STRETCHES.map(lambda stretches: stretches[:1]))
def test_what_is_written_is_read_back(stretches: list[tuple[date, date]]) -> None:
    off = DaysOff().joined(stretches)

    assert DaysOff.read(off.text) == off
