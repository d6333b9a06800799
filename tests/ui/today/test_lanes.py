"""The lanes of the day ribbon: nothing overlaps, nothing is lost, and those that come first choose first."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from askwhy.ui.today.lanes import More, Span, lay_out

ROOM = 700.0
MOST, GAP, CHIP = 3, 4.0, 70.0

spans = st.lists(
    st.builds(lambda left, width: Span(left, left + width), st.floats(0, ROOM - 60), st.floats(10, 200)),
    max_size=40,
)


@given(spans)
def test_no_two_spans_of_a_lane_come_closer_than_the_gap(given_spans: list[Span]) -> None:
    laid = lay_out(given_spans, MOST, GAP, CHIP, ROOM)

    for lane in range(MOST):
        inside = sorted(span for span, at in zip(given_spans, laid.lanes, strict=True) if at == lane)
        assert all(before.right + GAP <= after.left for before, after in pairwise(inside))


@given(spans)
def test_every_span_has_a_lane_or_is_told_exactly_once(given_spans: list[Span]) -> None:
    laid = lay_out(given_spans, MOST, GAP, CHIP, ROOM)
    told = [at for more in laid.more for at in more.members]

    assert sorted(told) == [at for at, lane in enumerate(laid.lanes) if lane is None]
    assert all(lane is None or 0 <= lane < MOST for lane in laid.lanes)
    assert all(more.members for more in laid.more)


@given(spans)
def test_what_is_told_had_no_room_in_any_lane(given_spans: list[Span]) -> None:
    laid = lay_out(given_spans, MOST, GAP, CHIP, ROOM)

    for at, lane in enumerate(laid.lanes):
        if lane is None:
            span = given_spans[at]
            blocked = {
                other_lane
                for other, other_lane in zip(given_spans[:at], laid.lanes[:at], strict=True)
                if other_lane is not None and other.left < span.right + GAP and span.left < other.right + GAP
            }
            assert blocked == set(range(MOST))


@given(spans)
def test_chips_stay_inside_and_apart(given_spans: list[Span]) -> None:
    laid = lay_out(given_spans, MOST, GAP, CHIP, ROOM)
    lefts = [more.left for more in laid.more]

    assert all(0 <= left <= ROOM - CHIP for left in lefts)
    assert all(before + CHIP <= after for before, after in pairwise(lefts))


@given(spans.filter(bool))
def test_the_first_span_has_the_first_lane(given_spans: list[Span]) -> None:
    assert lay_out(given_spans, MOST, GAP, CHIP, ROOM).lanes[0] == 0


def test_four_at_the_same_hour_are_three_lanes_and_one_more() -> None:
    laid = lay_out([Span(100, 160)] * 4, MOST, GAP, CHIP, ROOM)

    assert laid.lanes == (0, 1, 2, None)
    assert laid.more == (More(100, (3,)),)
    assert laid.depth == 3


def test_an_empty_day_has_no_lanes() -> None:
    laid = lay_out([], MOST, GAP, CHIP, ROOM)

    assert (laid.lanes, laid.more, laid.depth) == ((), (), 0)
