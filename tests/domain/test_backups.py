"""The backups that stay: finely of the near past, coarsely of the far one, and when the next is due."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.backups import DAILY, MONTHLY, WEEKLY, is_due, kept

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
DAY = timedelta(days=1)
INSTANTS = st.lists(
    st.datetimes(datetime(2020, 1, 1), datetime(2027, 1, 1)).map(lambda at: at.replace(tzinfo=UTC))
)


def test_without_backups_nothing_stays() -> None:
    assert kept([]) == set()


def test_of_three_years_of_daily_backups_twelve_days_ten_weeks_and_twelve_months_stay() -> None:
    staying = sorted(kept(NOON - DAY * ago for ago in range(1000)), reverse=True)

    assert (DAILY, WEEKLY, MONTHLY) == (12, 10, 12)
    days = [NOON - DAY * ago for ago in range(DAILY)]
    sundays = [at for at in (NOON - DAY * ago for ago in range(100)) if at.isoweekday() == 7]
    assert staying[:DAILY] == days
    assert set(sundays[: WEEKLY - 1]) <= set(staying)
    assert {(at.year, at.month) for at in staying} == {(2025, 12), *((2026, month) for month in range(1, 12))}
    assert len(staying) <= DAILY + WEEKLY + MONTHLY


def test_all_of_the_last_two_days_stay() -> None:
    minutes = [NOON - timedelta(minutes=ago) for ago in range(60)]

    assert kept(minutes) == set(minutes)


def test_of_an_older_day_the_newest_stays() -> None:
    older = NOON - 5 * DAY

    assert kept([NOON, older, older - timedelta(hours=1)]) == {NOON, older}


@given(INSTANTS)
def test_the_newest_always_stays_and_thinning_twice_thins_no_more(instants: list[datetime]) -> None:
    staying = kept(instants)

    assert not instants or max(instants) in staying
    assert kept(staying) == staying


@given(INSTANTS, st.integers(0, 400))
def test_a_backup_that_went_is_not_missed_a_day_later(instants: list[datetime], days: int) -> None:
    """What goes was never among what a later day would want: thinning each day equals thinning at the end."""
    later = [max(instants, default=NOON) + DAY * ahead for ahead in range(1, days % 40 + 2)]
    each_day = kept(instants)
    for at in later:
        each_day = kept([*each_day, at])

    assert each_day == kept([*instants, *later])


def test_a_backup_is_due_when_the_last_is_old_or_there_is_none() -> None:
    assert is_due([], NOON)
    assert is_due([NOON - timedelta(hours=21)], NOON)
    assert not is_due([NOON - timedelta(hours=3), NOON - 9 * DAY], NOON)


def test_a_backup_of_a_clock_that_went_ahead_does_not_count() -> None:
    assert is_due([NOON + 400 * DAY], NOON)
