"""What waited during an absence: a day's work is left as it is, a pile is spread over some days."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.absence import MOST_AT_ONCE, STEPS_A_DAY, Pile, pile, slots


def test_fourteen_steps_are_spread_over_five_days() -> None:
    assert pile(14) == Pile(steps=14, days=5)


@pytest.mark.parametrize("late", [0, 1, MOST_AT_ONCE])
def test_a_days_work_is_no_pile(late: int) -> None:
    assert pile(late) is None


def test_the_first_few_stay_on_today_and_the_next_follow_a_day_later() -> None:
    assert slots(7, STEPS_A_DAY) == [0, 0, 0, 1, 1, 1, 2]


@given(st.integers(MOST_AT_ONCE + 1, 500))
def test_a_pile_takes_as_many_days_as_its_steps_are_spread_over(late: int) -> None:
    found = pile(late)

    assert found is not None
    days = slots(late, STEPS_A_DAY)
    assert len(set(days)) == found.days
    assert max(days.count(day) for day in set(days)) <= STEPS_A_DAY
