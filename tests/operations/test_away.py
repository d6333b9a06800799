"""An absence of one's own: days off that everything gives way to, and a pile that is spread over some days."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from tests.operations.builders import DANA, DECIDED, KENJI, WORLD, after, dues, only, reasons, started

from askwhy.domain.absence import STEPS_A_DAY
from askwhy.domain.changes import Change
from askwhy.domain.days_off import DaysOff
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import PlanState, StepState
from askwhy.domain.settings import Setting, SettingKey
from askwhy.facts.world import World
from askwhy.operations.away import give_way, pause_until, spread
from askwhy.operations.editing import Edits
from askwhy.operations.situations import PlanView, Surroundings

VIEW = started()
BACK = date(2026, 11, 30)


def surrounded(*views: PlanView) -> Surroundings:
    """Give what surrounds plans."""
    return Surroundings({view.person.id: view.person for view in views}, plans=views)


def paused(*views: PlanView, until: date = BACK, today: date = DECIDED, world: World = WORLD) -> Change:
    """Let everything rest until a day."""
    return pause_until(None, views, world, around=surrounded(*views), until=until, today=today)


def test_until_one_is_back_nothing_is_due_and_the_gaps_stay() -> None:
    now = after(paused(VIEW), VIEW)

    before, later = list(dues(VIEW.steps).values()), list(dues(now.steps).values())
    calendar = WORLD.calendar(DANA)
    assert later[0] == BACK
    assert [calendar.business_days_between(*pair) for pair in pairwise(later)] == [
        calendar.business_days_between(*pair) for pair in pairwise(before)
    ]
    assert set(reasons(now).values()) >= {"while_away"}


def test_the_plan_stays_open_for_as_long_as_before() -> None:
    now = after(paused(VIEW), VIEW)

    assert VIEW.plan.closes_on is not None
    assert now.plan.closes_on is not None
    assert now.plan.closes_on > VIEW.plan.closes_on


def test_the_days_off_are_kept_as_a_setting_up_to_the_day_before() -> None:
    assert only(paused(VIEW), Setting) == Setting(SettingKey.DAYS_OFF, "2026-11-16..2026-11-29")


def test_days_off_that_stood_stay_and_those_that_are_over_go() -> None:
    off = DaysOff.read("2026-10-01..2026-10-09, 2026-12-24..2027-01-06")

    change = paused(VIEW, world=replace(WORLD, days_off=off))

    assert only(change, Setting).value == "2026-11-16..2026-11-29, 2026-12-24..2027-01-06"


@pytest.mark.parametrize("until", [DECIDED, DECIDED - timedelta(days=1), date(1900, 1, 1)])
def test_a_rest_ends_in_the_future(until: date) -> None:
    with pytest.raises(Fault, match="pause_until_past"):
        paused(VIEW, until=until)


@pytest.mark.parametrize("until", [date(2027, 12, 1), date(2200, 1, 1)])
def test_nobody_rests_for_years(until: date) -> None:
    with pytest.raises(Fault, match="not_days_off"):
        paused(VIEW, until=until)


@pytest.mark.parametrize("state", [PlanState.PAUSED, PlanState.FINISHED])
def test_a_plan_that_does_not_run_is_left_alone(state: PlanState) -> None:
    resting = replace(VIEW, plan=replace(VIEW.plan, state=state))

    assert after(paused(resting), resting) == resting


def test_giving_way_twice_changes_nothing_more() -> None:
    world = replace(WORLD, days_off=DaysOff.read("2026-11-17..2026-11-20"))
    once = Edits()
    give_way(once, [VIEW], world, around=surrounded(VIEW), today=DECIDED)
    now = after(once.as_change("set"), VIEW)

    twice = Edits()
    give_way(twice, [now], world, around=surrounded(now), today=DECIDED)

    assert twice.as_change("set").edits == ()


MANY = tuple(
    started("gentle", who=replace(DANA, id=InterviewerId(number)), number=number) for number in range(10, 18)
)
"""Eight people with a question on the same day."""
QUESTIONS = [view.open_steps[0].id for view in MANY]
MONDAY = date(2026, 12, 7)


def spread_out(*views: PlanView) -> Change:
    """Spread what waited, on a Monday three weeks later."""
    return spread(views, WORLD, steps=QUESTIONS, around=surrounded(*views), today=MONDAY)


def firsts(change: Change) -> list[date]:
    """Give the new days of the questions, in their order."""
    return [next(iter(dues(after(change, view).steps).values())) for view in MANY]


def test_what_waited_is_spread_a_few_a_day_in_its_order() -> None:
    days = firsts(spread_out(*MANY))

    assert days == sorted(days)
    assert days == [MONDAY] * 3 + [MONDAY + timedelta(days=1)] * 3 + [MONDAY + timedelta(days=2)] * 2
    assert max(days.count(day) for day in days) <= STEPS_A_DAY


def test_what_comes_behind_keeps_its_gap_from_the_new_day() -> None:
    calendar = WORLD.calendar(DANA)
    for view in MANY:
        before = list(dues(view.steps).values())
        now = list(dues(after(spread_out(*MANY), view).steps).values())
        assert calendar.business_days_between(*now) == calendar.business_days_between(*before)


def test_spreading_says_how_many_waited_and_is_one_change() -> None:
    change = spread_out(*MANY)

    assert (change.label.key, change.label.arg("count")) == ("spread", 8)
    assert reasons(after(change, MANY[0]))["advice_question"] == "spread_out"


def test_a_step_that_was_done_meanwhile_is_not_spread() -> None:
    done = replace(MANY[0], steps=tuple(replace(step, state=StepState.DONE) for step in MANY[0].steps))

    change = spread_out(done, *MANY[1:])

    assert change.label.arg("count") == 7
    assert after(change, done) == done


def test_nobody_elses_plan_is_touched_by_spreading() -> None:
    other = started(who=KENJI, number=2)

    assert after(spread_out(*MANY, other), other) == other
