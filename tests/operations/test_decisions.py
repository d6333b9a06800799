"""Entering a decision: the rest of each plan gets its dates, or ends kindly; days that contradict are refused."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.operations.builders import (
    DANA,
    DECIDED,
    INTERVIEWED,
    KENJI,
    MARA,
    WORLD,
    after,
    application,
    around,
    at,
    dues,
    interview,
    only,
    reasons,
    started,
    states,
    step_of,
    values,
)

from askwhy.domain.applications import Application, Decision
from askwhy.domain.changes import Change
from askwhy.domain.contacts import Plan, Step
from askwhy.domain.faults import Fault
from askwhy.domain.outreach import Ending, PlanState
from askwhy.operations.decisions import decide
from askwhy.operations.outreach import postpone, record
from askwhy.operations.situations import ApplicationSituation, PlanView

WAITING = started(decided_on=None, today=INTERVIEWED)
THEIRS = started(who=KENJI, decided_on=None, today=INTERVIEWED, number=2)
HELD = interview(INTERVIEWED, DANA, KENJI)


def about(*plans: PlanView, **fields: Any) -> ApplicationSituation:
    """Give the application after its interview, with these plans."""
    return application(HELD, plans=plans, **fields)


def entered(
    situation: ApplicationSituation,
    decision: Decision = Decision.REJECTED,
    on: date = DECIDED,
    today: date = DECIDED,
    **told: Any,
) -> Change:
    """Enter a decision."""
    return decide(situation, WORLD, decision=decision, on=on, today=today, **told)


@pytest.mark.parametrize("decision", [Decision.REJECTED, Decision.SILENT])
def test_a_no_or_silence_gives_every_plan_its_remaining_dates(decision: Decision) -> None:
    change = entered(about(WAITING, THEIRS), decision)

    assert only(change, Application).decision is decision
    assert only(change, Application).decided_on == DECIDED
    for view in (after(change, WAITING), after(change, THEIRS)):
        assert dues(view.steps) == {
            "advice_question": date(2026, 11, 17),
            "letter_thanks": date(2026, 11, 18),
            "advice_call": date(2026, 11, 26),
            "last_ask": date(2026, 11, 30),
        }
        assert view.plan.closes_on == date(2026, 12, 7)
        assert reasons(view)["thanks"] == reasons(view)["card"] == "answer_came_first"


def test_thanks_that_were_sent_stay_done() -> None:
    thanks = WAITING.steps[0]
    change = record(around(WAITING), WORLD, step=thanks, at=at(INTERVIEWED))
    view = after(change, WAITING)

    assert states(after(entered(about(view)), view))["thanks"] == "done"


@pytest.mark.parametrize(
    ("decision", "ending", "reason"),
    [
        (Decision.OFFER, Ending.FOUND_JOB, "stopped_offer"),
        (Decision.WITHDRAWN, None, "stopped_withdrawn"),
    ],
)
def test_an_offer_or_a_withdrawal_finishes_every_plan(
    decision: Decision, ending: Ending | None, reason: str
) -> None:
    change = entered(about(WAITING, THEIRS), decision)

    for view in (after(change, WAITING), after(change, THEIRS)):
        assert (view.plan.state, view.plan.ending) == (PlanState.FINISHED, ending)
        assert set(states(view).values()) == {"cancelled"}
        assert set(reasons(view).values()) == {reason}


def test_a_decision_that_is_open_again_takes_the_dates_back() -> None:
    decided = started()
    change = entered(about(decided, decision=Decision.REJECTED, decided_on=DECIDED), Decision.PENDING)
    view = after(change, decided)

    assert only(change, Application).decided_on is None
    assert dues(view.steps) == {}
    assert view.plan.closes_on is None


def test_another_day_moves_what_hangs_on_it() -> None:
    decided = started()
    situation = about(decided, decision=Decision.REJECTED, decided_on=DECIDED)
    view = after(entered(situation, on=date(2026, 11, 13)), decided)

    assert dues(view.steps)["advice_question"] == date(2026, 11, 16)
    assert dues(view.steps)["last_ask"] == date(2026, 11, 27)


def test_the_same_day_again_leaves_what_you_moved() -> None:
    decided = started()
    moved = after(
        postpone(
            around(decided), WORLD, step=decided.steps[5], to=date(2026, 12, 15), today=date(2026, 11, 17)
        ),
        decided,
    )
    change = entered(about(moved, decision=Decision.REJECTED, decided_on=DECIDED))

    assert not values(change, Step)
    assert not values(change, Plan)


def test_a_late_entry_begins_today_and_keeps_the_gaps() -> None:
    view = after(entered(about(WAITING), today=date(2026, 12, 1)), WAITING)

    assert list(dues(view.steps).values()) == [
        date(2026, 12, 1),
        date(2026, 12, 2),
        date(2026, 12, 10),
        date(2026, 12, 14),
    ]


def test_an_answer_before_the_promised_day_spares_the_question_where_things_stand() -> None:
    silence = started(
        "silence", about=application(promised_on=date(2026, 12, 4)), decided_on=None, today=INTERVIEWED
    )
    change = entered(about(silence, promised_on=date(2026, 12, 4)))
    view = after(change, silence)

    assert reasons(view)["status"] == "answer_is_known"
    assert dues(view.steps) == {"advice_question": date(2026, 11, 17)}


def test_a_silence_plan_that_is_open_again_waits_for_its_thirty_days() -> None:
    silence = started("silence")
    change = entered(about(silence, decision=Decision.REJECTED, decided_on=DECIDED), Decision.PENDING)

    assert dues(after(change, silence).steps)["advice_question"] == date(2026, 12, 3)


@pytest.mark.parametrize("state", [PlanState.ACTIVE, PlanState.PAUSED, PlanState.PLANNED])
def test_a_plan_keeps_its_state_when_it_is_laid_out(state: PlanState) -> None:
    view = replace(WAITING, plan=replace(WAITING.plan, state=state))

    assert after(entered(about(view)), view).plan.state is state


@pytest.mark.parametrize("decision", list(Decision))
def test_a_plan_that_has_ended_is_left_alone(decision: Decision) -> None:
    ended = replace(WAITING, plan=replace(WAITING.plan, state=PlanState.FINISHED, ending=Ending.REPLIED))

    assert after(entered(about(ended), decision), ended) == ended


def recipients(view: PlanView) -> dict[str, int]:
    """Give to whom each step goes that is not for the plan's own person."""
    return {step.purpose: step.recipient for step in view.steps if step.recipient != view.person.id}


def test_the_question_goes_to_who_told_and_is_kept_with_the_application() -> None:
    change = entered(about(WAITING), told_by=MARA.id)

    assert only(change, Application).told_by == MARA.id
    assert recipients(after(change, WAITING)) == {"advice_question": MARA.id}


def test_of_several_plans_only_the_first_asks_who_told() -> None:
    change = entered(about(WAITING, THEIRS), told_by=MARA.id)

    assert recipients(after(change, WAITING)) == {"advice_question": MARA.id}
    assert recipients(after(change, THEIRS)) == {}


def test_who_told_and_has_a_plan_is_asked_by_that_plan_alone() -> None:
    change = entered(about(WAITING, THEIRS), told_by=KENJI.id)

    assert recipients(after(change, WAITING)) == recipients(after(change, THEIRS)) == {}


def test_who_told_stays_known_when_the_decision_is_entered_again() -> None:
    change = entered(about(WAITING, told_by=MARA.id))

    assert only(change, Application).told_by == MARA.id


def test_a_question_that_was_sent_keeps_its_recipient() -> None:
    decided = started()
    sent = after(record(around(decided), WORLD, step=decided.steps[2], at=at(date(2026, 11, 17))), decided)
    change = entered(about(sent, decision=Decision.REJECTED, decided_on=DECIDED), told_by=MARA.id)

    assert recipients(after(change, sent)) == {}


@pytest.mark.parametrize(
    ("on", "today", "key"),
    [
        (DECIDED + timedelta(days=1), DECIDED, "decision_in_future"),
        (INTERVIEWED - timedelta(days=1), DECIDED, "decision_before_interview"),
    ],
)
@pytest.mark.parametrize("decision", [Decision.REJECTED, Decision.OFFER])
def test_a_day_that_cannot_be_is_refused(on: date, today: date, key: str, decision: Decision) -> None:
    with pytest.raises(Fault) as raised:
        entered(about(WAITING), decision, on, today)

    assert raised.value.reason.key == key


def test_a_decision_may_call_off_a_second_interview() -> None:
    later = interview(date(2026, 11, 30), KENJI, number=2)
    situation = application(HELD, later)

    assert only(entered(situation), Application).decided_on == DECIDED


def test_the_change_names_employer_and_decision() -> None:
    assert dict(entered(about()).label.args) == {"employer": "Acme", "decision": "rejected"}


ROUNDS = st.lists(
    st.tuples(st.sampled_from(Decision), st.integers(0, 25), st.integers(0, 12)), min_size=1, max_size=4
)


@given(key=st.sampled_from(["standard", "gentle", "silence", "finalist"]), rounds=ROUNDS)
def test_however_often_the_decision_changes_the_plan_stays_in_order(
    key: str, rounds: list[tuple[Decision, int, int]]
) -> None:
    view = started(key, decided_on=None, today=INTERVIEWED)
    job = application(HELD).application
    today = INTERVIEWED
    for decision, on, wait in rounds:
        today = max(today, INTERVIEWED + timedelta(days=on)) + timedelta(days=wait)
        situation = replace(application(HELD, plans=(view,)), application=job)
        change = entered(situation, decision, INTERVIEWED + timedelta(days=on), today)
        job = next(iter(values(change, Application)), job)
        view = after(change, view)
        days = list(dues(view.steps).values())
        assert days == sorted(days)
        if not job.is_askable or view.plan.state is PlanState.FINISHED:
            assert not days
        if job.decision in (Decision.REJECTED, Decision.SILENT) and view.plan.state is PlanState.ACTIVE:
            question = step_of(view, "advice_question")
            assert question.due_on is not None
            assert view.plan.closes_on is not None
            assert view.plan.closes_on > max(days)
