"""When silence may be taken for the answer: after the promised day, else thirty days after the interview."""

from datetime import date

from askwhy.domain.silence import silent_since

INTERVIEWED, PROMISED = date(2026, 11, 2), date(2026, 11, 20)


def test_the_day_after_a_promised_day_is_silent() -> None:
    assert silent_since(INTERVIEWED, PROMISED) == date(2026, 11, 21)
    assert silent_since(None, PROMISED) == date(2026, 11, 21)


def test_without_a_promise_thirty_days_are_waited_for() -> None:
    assert silent_since(INTERVIEWED, None) == date(2026, 12, 2)


def test_where_nothing_is_known_nothing_is_silent() -> None:
    assert silent_since(None, None) is None
