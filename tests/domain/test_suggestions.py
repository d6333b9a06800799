"""Which windows are suggested first, and why."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.strategies import BUSY_OWN_DAYS, INSTANTS, WISHING_PLACES

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.call_times import CallTimes
from askwhy.domain.line import FIRST_TRY, Line, Misses
from askwhy.domain.outreach import WindowKind
from askwhy.domain.own_day import OwnDay
from askwhy.domain.ranking import Preference
from askwhy.domain.reasons import Reason
from askwhy.domain.suggestions import Advisor, Suggestion
from askwhy.domain.windows import SHORTEST_MINUTES, CalleePlace, CallWindow, is_awkward
from askwhy.domain.wishes import CallWishes

EARLY, MIDDAY, LATE = WindowKind.EARLY, WindowKind.MIDDAY, WindowKind.LATE

BERLIN = ZoneInfo("Europe/Berlin")
HERE = CalleePlace(BERLIN, WorkCalendar())
OWN = OwnDay(BERLIN)
MONDAY, TUESDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 27)
NEXT_EARLY = Line(EARLY, "window_missed", (Misses(LATE, 1, "voicemail"),))
NEVER: tuple[tuple[int, int], ...] = ()


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """Give an instant by Berlin's clock."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=BERLIN)


def suggest(
    now: datetime, line: Line = FIRST_TRY, count: int = 5, place: CalleePlace = HERE, own: OwnDay = OWN
) -> Suggestion:
    """Suggest windows at an instant."""
    return Advisor(CallTimes(own, now)).suggest(place, line, count)


def named(windows: Sequence[CallWindow]) -> list[tuple[int, WindowKind]]:
    """Give windows as the day of their month and their kind."""
    return [(window.day.day, window.kind) for window in windows]


def best(suggestion: Suggestion) -> list[tuple[int, WindowKind]]:
    """Give the suggested windows, best first."""
    return named([ranked.window for ranked in suggestion.windows])


def keys(suggestion: Suggestion) -> list[str]:
    """Give the keys of the reasons, in the order of the windows."""
    return [ranked.reason.key for ranked in suggestion.windows]


def note(suggestion: Suggestion) -> str:
    """Give the key of what is said of them all."""
    return suggestion.note.key if suggestion.note is not None else ""


MISSES = st.lists(
    st.builds(Misses, st.sampled_from(WindowKind), st.integers(1, 3), st.sampled_from(["voicemail", ""])),
    max_size=3,
    unique_by=lambda misses: misses.kind,
).map(tuple)
LINES = st.builds(lambda misses, hurry: Line(misses=misses, hurry=hurry, is_due=hurry), MISSES, st.booleans())


@given(place=WISHING_PLACES, own=BUSY_OWN_DAYS, since=INSTANTS, line=LINES, count=st.integers(1, 8))
def test_every_suggestion_is_one_of_the_times_for_calls_and_can_still_be_used(
    place: CalleePlace, own: OwnDay, since: datetime, line: Line, count: int
) -> None:
    advisor = Advisor(CallTimes(own, since))
    suggestion = advisor.suggest(place, line, count)
    suggested = [ranked.window for ranked in suggestion.windows]
    source = advisor.times.while_awake() if note(suggestion) == "only_while_awake" else advisor.times

    assert len(suggested) <= count
    assert len(set(suggested)) == len(suggested)
    for window in suggested:
        assert window.end - max(window.start, since) >= timedelta(minutes=SHORTEST_MINUTES)
        assert window in [slot.window for slot in source.day(place, window.day)]


@given(place=WISHING_PLACES, own=BUSY_OWN_DAYS, since=INSTANTS, line=LINES, count=st.integers(1, 8))
def test_looking_only_as_far_as_needed_finds_the_same_as_looking_a_whole_month_ahead(
    place: CalleePlace, own: OwnDay, since: datetime, line: Line, count: int
) -> None:
    some = suggest(since, line, count, place, own)
    every = suggest(since, line, 200, place, own)

    assert some.windows == every.windows[:count]
    assert some.note == every.note or note(every) == ""


@given(place=WISHING_PLACES, own=BUSY_OWN_DAYS, since=INSTANTS)
def test_there_is_a_suggestion_whenever_there_is_a_time_to_call(
    place: CalleePlace, own: OwnDay, since: datetime
) -> None:
    times = CallTimes(own, since)
    days = times.while_awake().days_from(place, times.today(place))
    suggestion = Advisor(times).suggest(place, FIRST_TRY, 1)

    assert bool(suggestion.windows) == any(slots for _, slots in days)
    assert bool(suggestion.windows) != (note(suggestion) == "days_never_meet")


@given(place=WISHING_PLACES, own=BUSY_OWN_DAYS, since=INSTANTS)
def test_midday_is_suggested_only_where_neither_end_can_be_had_or_it_is_what_they_like_best(
    place: CalleePlace, own: OwnDay, since: datetime
) -> None:
    suggestion = suggest(since, FIRST_TRY, 200, place, own)
    middays = [each for each in suggestion.windows if each.window.kind is MIDDAY]

    if len(middays) < len(suggestion.windows):
        assert {each.reason.key for each in middays} <= {"window_wished"}
    else:
        assert {each.reason.key for each in middays} <= {"window_wished", "window_midday"}


@given(place=WISHING_PLACES, own=BUSY_OWN_DAYS, since=INSTANTS)
def test_early_on_the_first_day_back_and_late_on_the_last_come_behind_all_others(
    place: CalleePlace, own: OwnDay, since: datetime
) -> None:
    awkward = [
        is_awkward(ranked.window.kind, ranked.window.day, place.calendar)
        and ranked.reason.key != "window_wished"
        for ranked in suggest(since, FIRST_TRY, 200, place, own).windows
        if ranked.window.kind is not MIDDAY
    ]

    assert awkward == sorted(awkward)


def test_late_comes_first_then_the_days_in_their_order() -> None:
    suggestion = suggest(at(TUESDAY, 8))

    assert best(suggestion) == [(24, LATE), (25, LATE), (24, EARLY), (26, LATE), (25, EARLY)]
    assert keys(suggestion)[:3] == ["window_first", "window_first", "window_other_end"]


def test_midweek_is_a_little_better_than_the_preferred_end_a_day_later() -> None:
    assert best(suggest(at(date(2026, 11, 26), 12), NEXT_EARLY, 2)) == [(26, LATE), (27, EARLY)]


def test_midweek_is_not_worth_a_day() -> None:
    assert best(suggest(at(MONDAY, 12), count=2)) == [(23, LATE), (24, LATE)]


def test_an_overdue_call_takes_the_other_end_rather_than_another_day() -> None:
    waiting = best(suggest(at(TUESDAY, 8), Line(), 3))
    hurry = best(suggest(at(TUESDAY, 8), Line(is_due=True, hurry=True), 3))

    assert waiting == [(24, LATE), (25, LATE), (24, EARLY)]
    assert hurry == [(24, LATE), (24, EARLY), (25, LATE)]


def test_after_a_late_miss_early_comes_first_and_it_is_said_why() -> None:
    suggestion = suggest(at(TUESDAY, 18), NEXT_EARLY, 2)

    assert best(suggestion) == [(25, EARLY), (26, EARLY)]
    assert suggestion.windows[0].reason == Reason.of("window_missed", kind="late", said="voicemail", count=1)


def test_a_later_day_means_that_nothing_comes_before_it() -> None:
    line = NEXT_EARLY._replace(not_before=date(2026, 11, 26))

    assert best(suggest(at(TUESDAY, 8), line, 1)) == [(26, EARLY)]


def test_what_was_missed_twice_comes_behind_everything_else() -> None:
    line = Line(EARLY, "window_missed", (Misses(LATE, 2, "voicemail"),))
    suggestion = suggest(at(TUESDAY, 8), line, 200)
    kinds = [kind for _, kind in best(suggestion)]

    assert kinds == [EARLY] * kinds.count(EARLY) + [LATE] * kinds.count(LATE)
    assert keys(suggestion)[-1] == "window_last_choice"


def test_where_both_ends_were_missed_twice_midday_is_what_is_left() -> None:
    line = Line(LATE, "window_missed", (Misses(LATE, 2, ""), Misses(EARLY, 2, "")))
    suggestion = suggest(at(TUESDAY, 8), line, 200)

    assert [kind for _, kind in best(suggestion)][:2] == [MIDDAY, MIDDAY]
    assert keys(suggestion)[0] == "window_midday_left"
    assert keys(suggestion)[-1] == "window_last_choice"


def test_where_late_was_missed_twice_in_a_row_it_is_early() -> None:
    line = Line(LATE, "window_there", (Misses(LATE, 2, "voicemail"),))

    assert keys(suggest(at(TUESDAY, 8), line, 1)) == ["window_missed"]
    assert best(suggest(at(TUESDAY, 8), line, 1)) == [(24, EARLY)]


def test_friday_afternoon_and_monday_morning_are_left_in_peace() -> None:
    assert best(suggest(at(FRIDAY, 12), count=2)) == [(30, LATE), (1, LATE)]


def test_monday_morning_is_taken_when_nothing_else_is_left() -> None:
    mornings = OwnDay(BERLIN, free=(((480, 600),), *[NEVER] * 6))
    suggestion = suggest(at(TUESDAY, 8), count=1, own=mornings)

    assert best(suggestion) == [(30, EARLY)]
    assert keys(suggestion) == ["window_awkward"]


def test_a_window_under_way_is_suggested_until_a_quarter_of_an_hour_before_its_end() -> None:
    assert best(suggest(at(TUESDAY, 17, 15), count=1)) == [(24, LATE)]
    assert best(suggest(at(TUESDAY, 17, 16), count=1)) == [(25, LATE)]


def test_where_the_days_never_meet_it_is_said() -> None:
    auckland = CalleePlace(ZoneInfo("Pacific/Auckland"), WorkCalendar())
    suggestion = suggest(at(TUESDAY, 8), place=auckland, own=OwnDay(BERLIN, (7 * 60, 20 * 60)))

    assert (suggestion.windows, note(suggestion)) == ((), "days_never_meet")


def test_where_free_hours_never_meet_their_day_any_waking_hour_will_do_and_it_is_said() -> None:
    evenings = OwnDay(BERLIN, free=(((19 * 60, 22 * 60),),) * 7)
    suggestion = suggest(at(TUESDAY, 8), own=evenings, count=1)

    assert best(suggestion) == [(24, LATE)]
    assert note(suggestion) == "only_while_awake"


def test_where_only_midday_can_be_had_it_is_a_fall_back_and_said_so() -> None:
    lunch_only = OwnDay(BERLIN, free=(((12 * 60, 13 * 60),),) * 7)
    suggestion = suggest(at(TUESDAY, 8), own=lunch_only, count=2)

    assert best(suggestion) == [(24, MIDDAY), (25, MIDDAY)]
    assert (set(keys(suggestion)), note(suggestion)) == ({"window_midday"}, "midday_only")


def test_on_the_day_of_the_call_midday_will_do_where_that_day_has_no_end_to_offer() -> None:
    own = OwnDay(BERLIN, free=(((420, 1380),), ((12 * 60, 13 * 60),), *[((420, 1380),)] * 5))

    assert (24, MIDDAY) not in best(suggest(at(TUESDAY, 8), own=own, count=200))
    assert best(suggest(at(TUESDAY, 8), Line(is_due=True), 200, own=own))[-1] != (24, LATE)
    assert (24, MIDDAY) in best(suggest(at(TUESDAY, 8), Line(is_due=True), 200, own=own))


def test_where_only_one_end_can_be_had_it_is_said_of_each() -> None:
    tokyo = CalleePlace(ZoneInfo("Asia/Tokyo"), WorkCalendar())
    suggestion = suggest(at(TUESDAY, 12), NEXT_EARLY, 3, tokyo)

    assert {ranked.window.kind for ranked in suggestion.windows} == {LATE}
    assert set(keys(suggestion)) == {"window_only"}


def test_between_berlin_and_tokyo_both_clocks_tell_the_same_instant() -> None:
    tokyo = ZoneInfo("Asia/Tokyo")
    window = suggest(at(TUESDAY, 12), place=CalleePlace(tokyo, WorkCalendar())).windows[0].window

    assert window.start.tzinfo is UTC
    assert f"{window.start.astimezone(tokyo):%a %H:%M}" == "Wed 16:00"
    assert f"{window.start.astimezone(BERLIN):%a %H:%M}" == "Wed 08:00"


def test_who_was_reached_or_has_refused_is_not_called_and_it_is_said() -> None:
    stopped = Reason.of("stopped_declined")

    assert suggest(at(TUESDAY, 8), Line(stopped=stopped)) == Suggestion((), stopped)


def test_a_busy_line_is_tried_again_within_two_hours_before_all_else() -> None:
    suggestion = suggest(at(TUESDAY, 9, 20), Line(EARLY, "window_there", busy_at=at(TUESDAY, 9)), 3)

    first = suggestion.windows[0]
    assert (first.window.start, first.window.end) == (at(TUESDAY, 9), at(TUESDAY, 11))
    assert first.reason.key == "window_busy"
    assert best(suggestion) == [(24, EARLY), (25, EARLY), (24, LATE)]


# What they wish


@pytest.mark.parametrize(
    ("wishes", "expected", "key"),
    [
        (CallWishes(end=EARLY), [(24, EARLY), (25, EARLY)], "window_wished_end"),
        (CallWishes(end=LATE), [(24, LATE), (25, LATE)], "window_wished_end"),
        (CallWishes(best_at=13 * 60), [(24, MIDDAY), (25, MIDDAY)], "window_wished"),
        (CallWishes(best_at=17 * 60), [(24, LATE), (25, LATE)], "window_wished"),
        (CallWishes(never=(1, 2)), [(26, LATE), (26, EARLY)], "window_first"),
    ],
    ids=str,
)
def test_what_they_wish_goes_before_every_rule_of_thumb(
    wishes: CallWishes, expected: list[tuple[int, WindowKind]], key: str
) -> None:
    suggestion = suggest(at(TUESDAY, 8), count=2, place=CalleePlace(BERLIN, WorkCalendar(), wishes))

    assert best(suggestion) == expected
    assert keys(suggestion)[0] == key


def test_even_an_end_that_they_prefer_is_the_last_choice_after_two_misses() -> None:
    place = CalleePlace(BERLIN, WorkCalendar(), CallWishes(end=EARLY))
    line = Line(LATE, "window_missed", (Misses(EARLY, 2, "no_answer"),))

    assert best(suggest(at(TUESDAY, 8), line, 1, place)) == [(24, LATE)]


def test_enough_calls_of_ones_own_decide_where_a_first_try_goes() -> None:
    own_calls = Preference(EARLY, Reason.of("window_own_calls", kind="early"))
    advisor = Advisor(CallTimes(OWN, at(TUESDAY, 8)), own_calls)

    assert best(advisor.suggest(HERE, FIRST_TRY, 1)) == [(24, EARLY)]
    assert best(advisor.suggest(HERE, Line(LATE, "window_reached"), 1)) == [(24, LATE)]


# The window of one day


@given(place=WISHING_PLACES, own=BUSY_OWN_DAYS, since=INSTANTS, line=LINES, ahead=st.integers(0, 6))
def test_a_day_has_a_window_whenever_one_of_it_can_be_had(
    place: CalleePlace, own: OwnDay, since: datetime, line: Line, ahead: int
) -> None:
    advisor = Advisor(CallTimes(own, since))
    day = advisor.times.today(place) + timedelta(days=ahead)
    slots = advisor.times.day(place, day)
    chosen = advisor.best_on(place, line, day)

    if slots:
        assert chosen in [slot.window for slot in slots]
    else:
        assert chosen is None or own.free is not None


@pytest.mark.parametrize(
    ("day", "line", "hour", "expected"),
    [
        (TUESDAY, FIRST_TRY, 8, LATE),
        (TUESDAY, NEXT_EARLY, 8, EARLY),
        (TUESDAY, NEXT_EARLY, 11, LATE),
        (FRIDAY, FIRST_TRY, 8, EARLY),
        (FRIDAY, FIRST_TRY, 15, LATE),
        (MONDAY, NEXT_EARLY, 8, LATE),
    ],
    ids=str,
)
def test_the_window_of_a_working_day(day: date, line: Line, hour: int, expected: WindowKind) -> None:
    window = Advisor(CallTimes(OWN, at(day, hour))).best_on(HERE, line, day)

    assert window is not None
    assert window.kind is expected
