"""Starting a plan: every date that can be known, for every sequence, in time, late and too late."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.operations.builders import (
    DANA,
    DECIDED,
    INTERVIEWED,
    WORLD,
    application,
    begin,
    dues,
    only,
    reasons,
    started,
    states,
    values,
)

from askwhy.domain.contacts import Plan, Step
from askwhy.domain.outreach import Kind, PlanState, StepState
from askwhy.domain.people import Address
from askwhy.facts.sequences import sequences
from askwhy.operations.plans import Known

KEYS = list(sequences())


def test_the_standard_plan_in_time_has_the_dates_of_evidence() -> None:
    view = started(interviewed_on=date(2026, 11, 9), decided_on=date(2026, 11, 9), today=date(2026, 11, 9))

    assert dues(view.steps) == {
        "thanks": date(2026, 11, 10),
        "card": date(2026, 11, 10),
        "advice_question": date(2026, 11, 10),
        "letter_thanks": date(2026, 11, 11),
        "advice_call": date(2026, 11, 19),
        "last_ask": date(2026, 11, 23),
    }
    assert view.plan.closes_on == date(2026, 11, 30)
    assert reasons(view) == {}


def test_while_the_decision_is_open_only_the_thanks_have_dates() -> None:
    view = started(decided_on=None, today=INTERVIEWED)

    assert dues(view.steps) == {"thanks": date(2026, 11, 3), "card": date(2026, 11, 3)}
    assert view.plan.closes_on is None


def test_without_any_date_the_plan_waits() -> None:
    view = started(interviewed_on=None, decided_on=None)

    assert dues(view.steps) == {}
    assert {step.state for step in view.steps} == {StepState.PLANNED}


def test_after_the_answer_late_thanks_are_left_out() -> None:
    view = started()

    assert states(view)["thanks"] == states(view)["card"] == "skipped"
    assert reasons(view)["thanks"] == "answer_came_first"
    assert dues(view.steps) == {
        "advice_question": date(2026, 11, 17),
        "letter_thanks": date(2026, 11, 18),
        "advice_call": date(2026, 11, 26),
        "last_ask": date(2026, 11, 30),
    }


def test_a_plan_that_starts_late_begins_today_and_keeps_its_gaps() -> None:
    view = started(today=date(2026, 12, 10))

    assert dues(view.steps) == {
        "advice_question": date(2026, 12, 10),
        "letter_thanks": date(2026, 12, 11),
        "advice_call": date(2026, 12, 21),
        "last_ask": date(2026, 12, 23),
    }
    assert view.plan.closes_on is not None
    assert view.plan.closes_on >= date(2026, 12, 30)


def test_a_plan_that_starts_late_on_a_sunday_begins_on_monday() -> None:
    view = started(decided_on=date(2026, 11, 19), today=date(2026, 11, 22))

    assert list(dues(view.steps).values())[:2] == [date(2026, 11, 23), date(2026, 11, 24)]


DAYS = st.dates(date(2026, 1, 1), date(2027, 6, 30))
SPANS = st.none() | st.integers(0, 90)


@given(
    key=st.sampled_from(KEYS),
    first=DAYS,
    until_decision=SPANS,
    until_start=st.integers(0, 120),
    promised=SPANS,
    country=st.sampled_from(["DE", "AE", "IL", "JP", "US", ""]),
)
def test_whenever_a_plan_starts_it_never_comes_in_a_burst(
    key: str, first: date, until_decision: int | None, until_start: int, promised: int | None, country: str
) -> None:
    today = first + timedelta(days=until_start)
    decided_on = None if until_decision is None else min(first + timedelta(days=until_decision), today)
    promised_on = None if promised is None else first + timedelta(days=promised)
    who = replace(DANA, addresses=(Address(country=country),))
    view = started(
        key,
        who=who,
        about=application(promised_on=promised_on),
        interviewed_on=first,
        decided_on=decided_on,
        today=today,
    )
    calendar = WORLD.calendar(who)
    planned = [step for step in view.steps if step.state is StepState.PLANNED and step.due_on is not None]
    asks = [step.due_on for step in planned if step.kind is Kind.ASK and step.due_on is not None]

    assert all(step.due_on is not None and step.due_on >= today for step in planned)
    assert all(calendar.is_workday(step.due_on) for step in planned if step.due_on is not None)
    assert [step.due_on for step in planned] == sorted(step.due_on for step in planned if step.due_on)
    # The standard call and the last ask are two days apart by its table; nothing comes closer.
    assert all(calendar.business_days_between(one, other) >= 2 for one, other in pairwise(asks))
    if view.plan.closes_on is not None and planned:
        assert all(step.due_on is not None and step.due_on < view.plan.closes_on for step in planned)


@pytest.mark.parametrize("key", KEYS)
def test_every_sequence_becomes_a_plan_with_all_its_steps(key: str) -> None:
    template = WORLD.sequence(key)
    change = begin(key, known=Known(INTERVIEWED, DECIDED))
    plan, steps = only(change, Plan), values(change, Step)

    assert (plan.sequence, plan.interviewer, plan.state) == (key, DANA.id, PlanState.ACTIVE)
    assert [step.purpose for step in steps] == [item.purpose for item in template.steps]
    assert [step.position for step in steps] == list(range(1, len(steps) + 1))
    assert len({step.uid for step in steps}) == len(steps)
    assert {step.plan for step in steps} == {plan.id}
    assert change.label.key == "started"


def test_silence_waits_for_the_promised_date() -> None:
    view = started(
        "silence", about=application(promised_on=date(2026, 11, 11)), decided_on=None, today=INTERVIEWED
    )

    assert dues(view.steps)["status"] == date(2026, 11, 12)


def test_silence_without_a_promise_waits_ten_days_and_counts_as_the_answer_after_thirty() -> None:
    view = started("silence", decided_on=None, today=INTERVIEWED)

    assert dues(view.steps) == {"status": date(2026, 11, 13), "advice_question": date(2026, 12, 3)}
    assert view.plan.closes_on == date(2026, 12, 23)


def test_silence_that_starts_late_asks_where_things_stand_and_days_later_for_advice() -> None:
    view = started("silence", decided_on=None, today=date(2027, 1, 12))

    assert dues(view.steps) == {"status": date(2027, 1, 12), "advice_question": date(2027, 1, 15)}


def test_who_was_answered_is_not_asked_where_things_stand() -> None:
    view = started("silence", about=application(promised_on=date(2026, 12, 1)))

    assert reasons(view)["status"] == "answer_is_known"
    assert dues(view.steps) == {"advice_question": date(2026, 11, 17)}
