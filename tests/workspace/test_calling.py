"""When to call whom: the command, Today and the ribbon say the same, to the minute; and who is not called."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel, WindowKind
from askwhy.domain.people import Address
from askwhy.domain.rates import Rate
from askwhy.domain.settings import SettingKey
from askwhy.domain.suggestions import Suggestion
from askwhy.domain.touches import Disposition, Outcome
from askwhy.domain.wishes import CallWishes
from askwhy.operations.plans import Known
from askwhy.store.people import PeopleFilter, PeopleQuery, people_ids
from askwhy.workspace import situations
from askwhy.workspace.advising import advisor, good_now, reach
from askwhy.workspace.calling import announced_call, planned_call, suggest
from askwhy.workspace.example import fill_example
from askwhy.workspace.today import due_list
from askwhy.workspace.workspace import Workspace

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 24, 14, 42, tzinfo=BERLIN)
WISHES = (
    CallWishes(),
    CallWishes(end=WindowKind.EARLY),
    CallWishes(best_at=13 * 60),
    CallWishes(never=(1,)),
)


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """Give a Book with the example, which nobody changes."""
    opened = Workspace.open(tmp_path_factory.mktemp("example") / "example.askwhy", create=True)
    opened.set({SettingKey.ZONE: "Europe/Berlin", SettingKey.COUNTRY: "DE"}, NOW)
    fill_example(opened, NOW)
    for key, wishes in zip(people_ids(opened.book.database, PeopleQuery()), WISHES * 3, strict=False):
        opened.wish(key, wishes, NOW)
    yield opened
    opened.close()


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Give an empty Book of somebody in Berlin."""
    opened = Workspace.open(tmp_path / "book.askwhy", create=True)
    opened.set({SettingKey.ZONE: "Europe/Berlin", SettingKey.COUNTRY: "DE"}, NOW)
    yield opened
    opened.close()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(minutes=st.integers(-2 * 1440, 5 * 1440))
def test_today_and_the_command_agree_to_the_minute(example: Workspace, minutes: int) -> None:
    now = NOW + timedelta(minutes=minutes)
    for item in due_list(example, now).calls:
        if item.window is None:
            continue
        around = situations.of_person(example.book, item.row.interviewer)
        offered = [each.window for each in suggest(example, around, now, 200).windows]
        same_day = [each for each in offered if each.day == item.window.day]

        assert item.window in offered
        assert same_day[0] == item.window


def kim(workspace: Workspace, **fields: object) -> InterviewerId:
    """Bring in Kim in Berlin, with a number."""
    draft = PersonDraft(
        "Kim",
        employer="Acme",
        phones=(("+49 30 1234567", ""),),
        addresses=(Address("Street 1", city="Berlin", postal_code="10115", country="DE"),),
        **fields,  # type: ignore[arg-type]
    )
    return workspace.add_person(draft, NOW)


def started(workspace: Workspace, key: InterviewerId) -> InterviewerId:
    """Start a plan for somebody who said no on Friday a week ago."""
    workspace.start_plan(key, "standard", NOW, Known(date(2026, 11, 3), date(2026, 11, 13)))
    return key


def suggested(workspace: Workspace, key: InterviewerId, now: datetime = NOW) -> Suggestion:
    """Give what is suggested for a person."""
    return suggest(workspace, situations.of_person(workspace.book, key), now, 5)


def call(workspace: Workspace, key: InterviewerId, said: Disposition, at: datetime) -> None:
    """Call somebody for the step that is planned."""
    step = planned_call(situations.of_person(workspace.book, key))
    assert step is not None
    workspace.tick(step.id, at, said)


def test_a_call_that_is_due_later_is_not_suggested_before_its_day(workspace: Workspace) -> None:
    key = started(workspace, kim(workspace))
    step = planned_call(situations.of_person(workspace.book, key))
    assert step is not None
    assert step.due_on is not None
    workspace.postpone(step.id, date(2026, 12, 3), NOW)

    assert min(each.window.day for each in suggested(workspace, key).windows) == date(2026, 12, 3)


def test_after_a_miss_the_other_end_of_a_later_day_comes_first(workspace: Workspace) -> None:
    key = started(workspace, kim(workspace))
    late = datetime(2026, 11, 24, 16, 30, tzinfo=BERLIN)

    call(workspace, key, Disposition.NO_ANSWER, late)

    first = suggested(workspace, key, late).windows[0]
    assert first.window.kind is WindowKind.EARLY
    assert first.window.day > late.date()
    assert first.reason.key == "window_missed"


def test_a_busy_line_is_suggested_again_at_once(workspace: Workspace) -> None:
    key = started(workspace, kim(workspace))
    late = datetime(2026, 11, 24, 16, 0, tzinfo=BERLIN)

    call(workspace, key, Disposition.BUSY, late)

    first = suggested(workspace, key, late + timedelta(minutes=5)).windows[0]
    assert first.reason.key == "window_busy"
    assert first.window.end == datetime(2026, 11, 24, 17, 30, tzinfo=BERLIN)


def test_who_was_reached_answered_or_asked_for_peace_is_not_called(workspace: Workspace) -> None:
    key = started(workspace, kim(workspace))
    call(workspace, key, Disposition.CONNECTED, NOW)
    reached = suggested(workspace, key)
    workspace.reply(key, NOW, Channel.EMAIL, Outcome.ADVICE_GIVEN)
    answered = suggested(workspace, key)
    workspace.reply(key, NOW, Channel.EMAIL, Outcome.OPT_OUT)
    opted_out = suggested(workspace, key)

    assert [each.windows for each in (reached, answered, opted_out)] == [(), (), ()]
    notes = [each.note.key for each in (reached, answered, opted_out) if each.note is not None]
    assert notes == ["call_reached", "stopped_replied", "stopped_opted_out"]


def test_who_was_called_often_enough_is_left_in_peace_and_it_is_said(workspace: Workspace) -> None:
    key = started(workspace, kim(workspace))
    for day in (24, 25, 26, 27):
        call(workspace, key, Disposition.NO_ANSWER, datetime(2026, 11, day, 16, 30, tzinfo=BERLIN))

    suggestion = suggested(workspace, key, datetime(2026, 11, 30, 9, 0, tzinfo=BERLIN))

    assert suggestion.windows == ()
    assert suggestion.note is not None
    assert suggestion.note.key == "called_enough"


def test_what_is_noted_of_a_person_is_kept_and_can_be_taken_back(workspace: Workspace) -> None:
    key = kim(workspace)
    before = suggested(workspace, key)
    workspace.wish(key, CallWishes(end=WindowKind.EARLY, never=(4,)), NOW)
    wished = suggested(workspace, key)
    workspace.undo()

    assert wished.windows[0].window.kind is WindowKind.EARLY
    assert wished.windows[0].reason.key == "window_wished_end"
    assert suggested(workspace, key) == before


def test_ones_own_days_off_hold_no_call(workspace: Workspace) -> None:
    key = kim(workspace)
    workspace.set({SettingKey.DAYS_OFF: "2026-11-24..2026-11-30"}, NOW)

    assert min(each.window.day for each in suggested(workspace, key).windows) == date(2026, 12, 1)


def test_one_advisor_serves_everybody_of_a_place_from_one_table(workspace: Workspace) -> None:
    world = workspace.world
    people = [situations.of_person(workspace.book, kim(workspace)).person for _ in range(2)]

    assert world.place(people[0]) is world.place(people[1])


def test_ones_own_calls_are_counted_by_window_and_weekday(workspace: Workspace) -> None:
    key = started(workspace, kim(workspace))
    call(workspace, key, Disposition.NO_ANSWER, datetime(2026, 11, 24, 16, 30, tzinfo=BERLIN))
    call(workspace, key, Disposition.CONNECTED, datetime(2026, 11, 26, 9, 0, tzinfo=BERLIN))

    rates = reach(workspace)

    assert rates.by_window[WindowKind.EARLY] == Rate(1, 1)
    assert rates.by_window[WindowKind.LATE] == Rate(0, 1)
    assert (rates.by_weekday[1], rates.by_weekday[3]) == (Rate(0, 1), Rate(1, 1))
    assert rates.calls == 2


def test_what_is_suggested_says_how_many_calls_stand_behind_the_rule_of_thumb(workspace: Workspace) -> None:
    key = started(workspace, kim(workspace))
    call(workspace, key, Disposition.NO_ANSWER, datetime(2026, 11, 24, 16, 30, tzinfo=BERLIN))
    other = kim(workspace)

    why = suggested(workspace, other).windows[0].reason

    assert (why.key, why.arg("calls")) == ("window_first", 1)


@pytest.mark.parametrize(("hour", "expected"), [(8, []), (9, ["Kim"]), (13, []), (17, ["Kim"]), (18, [])])
def test_it_is_a_good_time_to_call_early_and_late(
    workspace: Workspace, hour: int, expected: list[str]
) -> None:
    keys = [kim(workspace)]
    kim_without_number = PersonDraft("No Number", addresses=(Address(city="Berlin", country="DE"),))
    workspace.add_person(kim_without_number, NOW)
    now = datetime(2026, 11, 24, hour, 0, tzinfo=BERLIN)

    query = PeopleQuery(only=PeopleFilter.GOOD_NOW, places=good_now(workspace, now))
    found = people_ids(workspace.book.database, query)

    assert found == (keys if expected else [])


def test_the_advisor_of_an_empty_book_goes_by_the_rule_of_thumb(workspace: Workspace) -> None:
    asked = advisor(workspace, NOW)

    assert asked.times.now == NOW
    assert asked.times.own.awake == (420, 1380)


def test_an_email_before_a_call_announces_it_on_their_clock_from_the_same_suggestion(
    workspace: Workspace,
) -> None:
    key = kim(workspace)
    workspace.start_plan(key, "standard", NOW, Known(date(2026, 11, 20), date(2026, 11, 24)))
    around = situations.of_person(workspace.book, key)
    step = planned_call(around)
    assert step is not None
    assert step.due_on is not None

    announced = announced_call(workspace, around, NOW)

    assert announced is not None
    assert announced.date() == step.due_on
    # On that morning, Today names the same window.
    morning = datetime.combine(step.due_on, datetime.min.time(), BERLIN)
    assert announced in [each.window.start for each in suggest(workspace, around, morning, 1).windows]


def test_what_has_no_call_behind_it_announces_none(workspace: Workspace) -> None:
    key = kim(workspace)
    unplanned = announced_call(workspace, situations.of_person(workspace.book, key), NOW)
    workspace.start_plan(key, "gentle", NOW, Known(date(2026, 11, 20), date(2026, 11, 24)))
    gentle = announced_call(workspace, situations.of_person(workspace.book, key), NOW)

    assert (unplanned, gentle) == (None, None)


def test_who_gave_advice_by_email_and_is_only_to_be_thanked_is_not_called(workspace: Workspace) -> None:
    key = started(workspace, kim(workspace))

    workspace.reply(key, NOW, Channel.EMAIL, Outcome.ADVICE_GIVEN)

    suggestion = suggested(workspace, key)
    assert suggestion.windows == ()
    assert suggestion.note is not None
    assert suggestion.note.key == "stopped_replied"
