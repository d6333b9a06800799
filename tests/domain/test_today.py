"""Today: overdue first, nobody twice, calls when a window of their day begins in one's own, held-back asks apart."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.samples import Due
from tests.domain.strategies import PLACES

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.call_times import CallTimes
from askwhy.domain.guard import Caps, Tally
from askwhy.domain.ids import InterviewerId, StepId
from askwhy.domain.line import FIRST_TRY, Line
from askwhy.domain.outreach import Channel, Kind, WindowKind
from askwhy.domain.own_day import OwnDay
from askwhy.domain.reasons import Reason
from askwhy.domain.suggestions import Advisor
from askwhy.domain.today import Callee, TodayItem, TodayList, callable_now, order_today
from askwhy.domain.windows import CalleePlace

BERLIN = ZoneInfo("Europe/Berlin")
OWN = OwnDay(BERLIN)
CHICAGO = CalleePlace(ZoneInfo("America/Chicago"), WorkCalendar())
TOKYO = CalleePlace(ZoneInfo("Asia/Tokyo"), WorkCalendar())
HERE = CalleePlace(BERLIN, WorkCalendar())
TUESDAY = date(2026, 11, 24)
MONDAY = date(2026, 11, 23)
LATE, EARLY = WindowKind.LATE, WindowKind.EARLY


def at(hour: int, minute: int = 0, day: date = TUESDAY) -> datetime:
    """Give an instant by Berlin's clock."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=BERLIN)


def email(number: int, due_on: date = TUESDAY, **fields: Any) -> Due:
    """Give an e-mail to a person of its own."""
    return Due(StepId(number), due_on, InterviewerId(number))._replace(**fields)


def call(number: int, due_on: date = TUESDAY, window: WindowKind = LATE, **fields: Any) -> Due:
    """Give a call to a person of its own."""
    return email(number, due_on, channel=Channel.PHONE, window=window, **fields)


def listed(
    rows: Iterable[tuple[Due, CalleePlace]],
    own: OwnDay,
    now: datetime,
    busy_at: datetime | None = None,
    caps: Caps | None = None,
) -> TodayList:
    """Order rows, each as if its window were what the line has shown to be next."""
    callees = (
        (
            row,
            Callee(
                place, FIRST_TRY if row.window is None else Line(row.window, "window_there", busy_at=busy_at)
            ),
        )
        for row, place in rows
    )
    return order_today(callees, Advisor(CallTimes(own, now)), caps)


def only_call(place: CalleePlace, now: datetime, row: Due, busy_at: datetime | None = None) -> TodayItem:
    """Give the one call in Today."""
    (item,) = listed([(row, place)], OWN, now, busy_at).calls
    return item


ROWS = st.lists(
    st.builds(
        Due,
        step=st.integers(1, 99).map(StepId),
        due_on=st.integers(-9, 2).map(lambda ahead: TUESDAY + timedelta(days=ahead)),
        interviewer=st.integers(1, 6).map(InterviewerId),
        channel=st.sampled_from(Channel),
        position=st.integers(1, 6),
        window=st.sampled_from([EARLY, LATE]),
        waits_for=st.sampled_from(["", "", "Dana Reyes"]),
        tally=st.just(Tally()),
    ),
    max_size=14,
)
NOWS = st.integers(0, 24 * 60 - 1).map(lambda minute: at(0) + timedelta(minutes=minute))


@given(rows=ROWS, place=PLACES, now=NOWS)
def test_nobody_appears_twice_and_who_waits_for_a_colleague_is_held_back(
    rows: list[Due], place: CalleePlace, now: datetime
) -> None:
    page = listed([(row, place) for row in rows], OWN, now)
    shown = [item.row.interviewer for item in page.items] + [each.row.interviewer for each in page.held]

    assert len(set(shown)) == len(shown)
    assert not any(item.row.waits_for for item in page.items)
    assert all(each.row.waits_for and each.why.key == "waits_for" for each in page.held)


@given(rows=ROWS, now=NOWS)
def test_everyone_with_an_email_or_letter_that_is_due_appears_with_their_oldest(
    rows: list[Due], now: datetime
) -> None:
    written = [row for row in rows if row.channel is not Channel.PHONE and not row.waits_for]
    page = listed([(row, HERE) for row in written], OWN, now)

    due = [row for row in written if row.due_on <= TUESDAY]
    assert {item.row.interviewer for item in page.items} == {row.interviewer for row in due}
    for item in page.items:
        theirs = [row.due_on for row in due if row.interviewer == item.row.interviewer]
        assert item.row.due_on == min(theirs)
        assert item.overdue == (item.row.due_on < TUESDAY)


@given(rows=ROWS, place=PLACES, now=NOWS)
def test_within_a_channel_what_is_overdue_comes_first(
    rows: list[Due], place: CalleePlace, now: datetime
) -> None:
    page = listed([(row, place) for row in rows], OWN, now)

    for items in (page.letters, page.emails):
        days = [item.row.due_on for item in items]
        assert days == sorted(days)
    waiting = [item for item in page.calls if item.window is not None and item.window.start > now]
    assert [not item.overdue for item in waiting] == sorted(not item.overdue for item in waiting)


@given(rows=ROWS, place=PLACES, now=NOWS)
def test_a_call_is_shown_with_a_window_that_is_open_or_begins_today(
    rows: list[Due], place: CalleePlace, now: datetime
) -> None:
    for item in listed([(row, place) for row in rows], OWN, now).calls:
        if item.window is not None:
            assert item.window.end > now
            assert item.window.start <= now or item.window.start.astimezone(BERLIN).date() == TUESDAY
            assert place.calendar.is_workday(item.window.day)
            assert item.window.day >= item.row.due_on


def test_tokyos_tuesday_early_is_in_the_monday_of_los_angeles() -> None:
    los_angeles = OwnDay(ZoneInfo("America/Los_Angeles"))
    row = call(1, TUESDAY, EARLY)
    now = datetime(2026, 11, 23, 10, 0, tzinfo=los_angeles.zone)

    (item,) = listed([(row, TOKYO)], los_angeles, now).calls

    assert item.window is not None
    assert f"{item.window.start.astimezone(los_angeles.zone):%a %H:%M}" == "Mon 15:30"
    assert not item.overdue


def test_tokyos_wednesday_is_not_in_the_tuesday_of_berlin_before_its_windows_begin() -> None:
    assert listed([(call(1, date(2026, 11, 25)), TOKYO)], OWN, at(9)).items == ()


def test_a_call_is_never_put_into_ones_night() -> None:
    item = only_call(CHICAGO, at(9), call(1))

    # Late in Chicago is 23:00 to 0:30 in Berlin.
    assert item.window is not None
    assert item.window.kind is EARLY
    assert f"{item.window.start.astimezone(BERLIN):%a %H:%M}" == "Tue 15:30"


def test_a_call_moves_to_the_end_of_their_day_that_is_still_to_come() -> None:
    windows = [only_call(HERE, at(hour), call(1, window=EARLY)).window for hour in (8, 11)]

    assert [window.kind for window in windows if window is not None] == [EARLY, LATE]


def test_when_their_hours_are_over_a_due_call_stays_in_sight_without_a_window() -> None:
    item = only_call(HERE, at(19), call(1))

    assert (item.window, item.overdue) == (None, False)


def test_on_their_weekend_an_overdue_call_has_no_window() -> None:
    saturday = date(2026, 11, 28)

    item = only_call(HERE, at(10, day=saturday), call(1))

    assert (item.window, item.overdue) == (None, True)


def test_a_call_is_not_overdue_while_it_is_still_their_day() -> None:
    los_angeles = CalleePlace(ZoneInfo("America/Los_Angeles"), WorkCalendar())
    item = only_call(los_angeles, at(1), call(1, MONDAY))

    # Monday, 16:00 in Los Angeles: too late for one's own day, and not a day too late.
    assert not item.overdue


def test_after_midnight_the_hours_of_their_next_day_count_that_lie_in_ones_own() -> None:
    item = only_call(CHICAGO, at(1), call(1, MONDAY, EARLY))

    # Monday, 18:00 in Chicago: its hours are over, and those of Tuesday are still to come.
    assert item.window is not None
    assert f"{item.window.start.astimezone(BERLIN):%a %H:%M}" == "Tue 15:30"


def test_the_day_is_that_of_the_clock_on_which_it_is_asked() -> None:
    row = email(1, date(2026, 11, 25))
    in_tokyo = datetime(2026, 11, 25, 0, 30, tzinfo=TOKYO.zone)

    assert listed([(row, HERE)], OWN, in_tokyo).emails
    assert not listed([(row, HERE)], OWN, in_tokyo.astimezone(BERLIN)).items


def test_a_missed_call_that_is_tried_at_the_same_end_again_does_not_speak_of_the_other() -> None:
    missed = Reason.of("missed", disposition="no_answer", window="late", at="2026-11-23T16:30:00+01:00")
    row = call(1, window=EARLY, attempts=1, reason=missed)

    assert only_call(HERE, at(8), row).why == missed
    assert only_call(HERE, at(12), row).why.arg("window") == ""


def test_calls_that_can_be_made_now_come_first_then_the_clock_decides() -> None:
    rows = [(call(1), HERE), (call(2, window=EARLY), HERE), (call(3, MONDAY, LATE), HERE)]
    early = [int(item.row.step) for item in listed(rows, OWN, at(9)).calls]

    assert early == [2, 3, 1]


def test_the_page_is_calls_then_letters_then_emails() -> None:
    rows = [(email(1), HERE), (email(2, channel=Channel.LETTER), HERE), (call(3), HERE)]
    page = listed(rows, OWN, at(9))

    assert [int(item.row.step) for item in page.items] == [3, 2, 1]


def test_a_person_who_is_held_back_for_one_matter_is_shown_for_another() -> None:
    held = email(1, MONDAY, waits_for="Dana Reyes")
    thanks = held._replace(step=StepId(2), due_on=TUESDAY, waits_for="")
    page = listed([(held, HERE), (thanks, HERE)], OWN, at(9))

    assert [item.row.step for item in page.emails] == [2]
    assert page.held == ()


ENOUGH = [
    (email(1, tally=Tally(written_asks=2)), "asked_enough"),
    (email(1, channel=Channel.LETTER, tally=Tally(written_asks=3)), "asked_enough"),
    (call(1, tally=Tally(calls=4)), "called_enough_now"),
    (call(1, tally=Tally(calls=2, voicemails=2)), "called_enough_now"),
]


@pytest.mark.parametrize(("row", "key"), ENOUGH, ids=lambda value: value if isinstance(value, str) else "")
def test_who_was_asked_enough_is_held_back_and_it_is_said(row: Due, key: str) -> None:
    page = listed([(row, HERE)], OWN, at(9))

    assert page.items == ()
    assert [held.why.key for held in page.held] == [key]
    assert page.held[0].why.arg("employer") == "Acme"


@pytest.mark.parametrize(
    "row",
    [
        email(1, tally=Tally(written_asks=1, calls=9)),
        email(1, kind=Kind.COURTESY, tally=Tally(written_asks=9)),
        call(1, tally=Tally(written_asks=9, calls=3, voicemails=1)),
    ],
)
def test_who_was_asked_less_or_is_only_thanked_is_not_held_back(row: Due) -> None:
    assert len(listed([(row, HERE)], OWN, at(9)).items) == 1


def test_other_caps_hold_back_otherwise() -> None:
    caps = Caps(written_asks=1, one_at_a_time=False)
    rows = [(email(1, tally=Tally(written_asks=1)), HERE), (email(2, waits_for="Dana Reyes"), HERE)]
    page = listed(rows, OWN, at(9), caps=caps)

    assert [item.row.step for item in page.items] == [2]
    assert [held.row.step for held in page.held] == [1]


def busy(window: WindowKind, said_at: datetime) -> Reason:
    """Give the reason of a call whose line was busy."""
    return Reason.of(
        "missed", disposition="busy", window=window.value, at=said_at.astimezone(UTC).isoformat()
    )


@pytest.mark.parametrize("minutes", [0, 30, 119])
def test_after_a_busy_line_the_next_two_hours_are_the_window(minutes: int) -> None:
    said_at = at(9)
    now = said_at + timedelta(minutes=minutes)
    item = only_call(HERE, now, call(1, window=EARLY, reason=busy(EARLY, said_at)), said_at)

    assert item.window is not None
    assert item.window.start <= now
    assert item.window.end == at(11)


def test_after_two_hours_a_busy_line_is_a_call_like_any_other() -> None:
    item = only_call(HERE, at(11), call(1, window=EARLY, reason=busy(EARLY, at(9))), at(9))

    assert item.window is not None
    assert item.window.kind is LATE


def test_the_two_hours_after_a_busy_line_end_with_their_day() -> None:
    item = only_call(HERE, at(17), call(1, reason=busy(LATE, at(16, 50))), at(16, 50))

    assert item.window is not None
    assert item.window.end == at(17, 30)


@pytest.mark.parametrize(
    ("row", "key"),
    [
        (call(1), "first_try"),
        (call(1, attempts=1, reason=busy(LATE, at(8))), "missed"),
        (email(1, MONDAY), "due_since"),
        (email(1, MONDAY, reason=Reason.of("postponed_by_you")), "postponed_by_you"),
        (email(1, MONDAY, reason=Reason.of("moved_to_keep_gaps", **{"from": "2026-11-20"})), "due_since"),
        (email(1, reason=Reason.of("moved_to_keep_gaps", **{"from": "2026-11-20"})), "moved_to_keep_gaps"),
        (email(1), "purpose"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_reason_is_what_helps_most(row: Due, key: str) -> None:
    (item,) = listed([(row, HERE)], OWN, at(9)).items

    assert item.why.key == key


def test_the_call_to_make_now_is_the_open_one_that_closes_first() -> None:
    chicago_now = at(16)
    rows = [(call(1), HERE), (call(2, window=EARLY), CHICAGO)]
    page = listed(rows, OWN, chicago_now)
    item = callable_now(page.calls, chicago_now)

    assert item is not None
    assert item.row.step == 2


def test_a_call_can_be_made_from_the_first_minute_of_its_window_to_the_last() -> None:
    page = listed([(call(1), HERE)], OWN, at(9))

    can = [callable_now(page.calls, moment) is not None for moment in (at(16), at(17, 29), at(17, 30))]
    assert can == [True, True, False]


def test_nobody_can_be_called_before_the_first_window_opens() -> None:
    page: TodayList = listed([(call(1), HERE)], OWN, at(9))

    assert callable_now(page.calls, at(9)) is None
