"""A share and the range that it leaves open: the textbook's, and as wide as the tries are few."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.rates import Rate

RATES = st.tuples(st.integers(0, 400), st.integers(0, 400)).map(lambda pair: Rate(min(pair), max(pair)))
TRIED = RATES.filter(lambda rate: rate.tried > 0)
FEW = st.integers(1, 99).flatmap(lambda n: st.integers(0, n).map(lambda hits: Rate(hits, n)))


@pytest.mark.parametrize(
    ("rate", "low", "high"),
    [
        (Rate(7, 9), 0.453, 0.937),
        (Rate(5, 7), 0.359, 0.918),
        (Rate(0, 10), 0.0, 0.278),
        (Rate(10, 10), 0.722, 1.0),
        (Rate(0, 0), 0.0, 1.0),
    ],
    ids=str,
)
def test_the_likely_range_is_wilsons(rate: Rate, low: float, high: float) -> None:
    assert rate.likely == pytest.approx((low, high), abs=0.001)


@given(rate=TRIED)
def test_at_each_end_the_share_is_as_far_off_as_the_textbook_says(rate: Rate) -> None:
    """Wilson (1927): the ends are the true shares π that solve |p - π| = z · √(π (1 - π) / n)."""
    for end in rate.likely:
        assert abs(rate.share - end) == pytest.approx(1.959964 * sqrt(end * (1 - end) / rate.tried), abs=1e-7)


@given(rate=RATES)
def test_the_share_lies_in_its_likely_range(rate: Rate) -> None:
    low, high = rate.likely

    assert 0.0 <= low <= high <= 1.0
    assert not rate.tried or low - 1e-9 <= rate.share <= high + 1e-9


@given(rate=TRIED)
def test_what_came_off_and_what_did_not_mirror_each_other(rate: Rate) -> None:
    low, high = rate.likely

    assert Rate(rate.tried - rate.hits, rate.tried).likely == pytest.approx((1 - high, 1 - low))


@given(rate=FEW)
def test_ten_times_as_many_tries_make_the_range_narrower(rate: Rate) -> None:
    more = Rate(rate.hits * 10, rate.tried * 10)

    assert more.likely[1] - more.likely[0] < rate.likely[1] - rate.likely[0]
