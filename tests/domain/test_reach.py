"""Reach rates: counted honestly, and used only when they are enough."""

from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.outreach import WindowKind
from askwhy.domain.rates import Rate
from askwhy.domain.reach import ENOUGH_FIRST_TRIES, CallMade, first_try, reach_rates
from askwhy.domain.touches import Disposition

EARLY, MIDDAY, LATE = WindowKind.EARLY, WindowKind.MIDDAY, WindowKind.LATE

RATES = st.tuples(st.integers(0, 200), st.integers(0, 200)).map(lambda pair: Rate(min(pair), max(pair)))


def test_calls_are_counted_by_window_and_by_weekday() -> None:
    rates = reach_rates(
        [
            CallMade(1, EARLY, Disposition.CONNECTED),
            CallMade(1, LATE, Disposition.VOICEMAIL),
            CallMade(3, LATE, Disposition.CALL_BACK_LATER),
            CallMade(3, LATE, Disposition.BUSY),
            CallMade(3, LATE, Disposition.WRONG_NUMBER),
        ]
    )

    assert rates.by_window == {EARLY: Rate(1, 1), MIDDAY: Rate(0, 0), LATE: Rate(1, 3)}
    assert {day: rate for day, rate in rates.by_weekday.items() if rate.tried} == {
        1: Rate(1, 2),
        3: Rate(1, 2),
    }
    assert rates.calls == 4


def test_the_rule_of_thumb_holds_while_ones_own_calls_are_few_and_says_how_many_they_are() -> None:
    preference = first_try({EARLY: Rate(9, 9), LATE: Rate(0, 9)}, 18)

    assert preference.kind is LATE
    assert (preference.why.key, preference.why.arg("calls")) == ("window_first", 18)


def test_when_there_are_enough_first_tries_and_they_differ_clearly_they_decide() -> None:
    preference = first_try({EARLY: Rate(40, 60), LATE: Rate(12, 60)}, 150)

    assert preference.kind is EARLY
    assert dict(preference.why.args) == {
        "kind": "early",
        "reached": 40,
        "tried": 60,
        "other_reached": 12,
        "other_tried": 60,
    }


def test_enough_calls_that_hardly_differ_decide_nothing() -> None:
    assert first_try({EARLY: Rate(33, 60), LATE: Rate(28, 60)}, 150).why.key == "window_first"


@given(early=RATES, late=RATES)
def test_the_order_of_first_tries_changes_only_where_the_likely_ranges_do_not_meet(
    early: Rate, late: Rate
) -> None:
    preference = first_try({EARLY: early, LATE: late}, early.tried + late.tried)

    if preference.kind is EARLY:
        assert early.tried + late.tried >= ENOUGH_FIRST_TRIES
        assert early.likely[0] > late.likely[1]
