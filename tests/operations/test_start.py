"""Starting a plan: every date that can be known, for every sequence, in time, late and too late."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.operations.builders import (
    ACME,
    DANA,
    DECIDED,
    INTERVIEWED,
    KENJI,
    WORLD,
    application,
    dues,
    interview,
    only,
    reasons,
    started,
    states,
    values,
)

from askwhy.domain.applications import Application, Decision, Interview
from askwhy.domain.changes import Change
from askwhy.domain.faults import Fault
from askwhy.domain.outreach import Channel, Ending, Kind, Plan, PlanState, Step, StepState
from askwhy.domain.people import Address, Interviewer
from askwhy.facts.sequences import sequence, sequences
from askwhy.facts.world import World
from askwhy.operations.plans import Known, start
from askwhy.operations.situations import ApplicationSituation, PlanView, StartSituation

KEYS = list(sequences())
NOTHING = Known()


def begin(
    key: str = "standard",
    *,
    who: Interviewer = DANA,
    about: ApplicationSituation | None = None,
    plans: tuple[PlanView, ...] = (),
    known: Known = NOTHING,
    today: date = DECIDED,
) -> Change:
    """Start a plan for a person, on an application if one is given."""
    situation = StartSituation(who, about, plans)
    return start(situation, WORLD, sequence=sequence(key), known=known, today=today)


def fault_of(**given: object) -> str:
    """Give the key of the fault with which a start is refused."""
    with pytest.raises(Fault) as raised:
        begin(**given)  # type: ignore[arg-type]
    return raised.value.reason.key


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
    template = sequence(key)
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


def test_a_referral_needs_no_application_and_counts_from_today() -> None:
    who = replace(DANA, introduced_by=KENJI.id)
    change = begin("referral", who=who, today=DECIDED)
    steps = values(change, Step)

    assert only(change, Plan).application is None
    assert values(change, Application) == []
    assert [step.due_on for step in steps] == [
        date(2026, 11, 16),
        date(2026, 11, 17),
        date(2026, 11, 23),
        date(2026, 11, 30),
    ]
    assert [step.recipient for step in steps] == [DANA.id, KENJI.id, DANA.id, KENJI.id]


def test_an_application_is_made_where_there_is_none() -> None:
    change = begin(known=Known(INTERVIEWED, DECIDED))
    made, held = only(change, Application), only(change, Interview)

    assert (made.employer, made.decision, made.decided_on) == (ACME.id, Decision.REJECTED, DECIDED)
    assert (held.application, held.held_on, held.panel) == (made.id, INTERVIEWED, (DANA.id,))
    assert only(change, Plan).application == made.id


def test_a_given_application_is_used_and_stays_as_it_is_when_nothing_new_is_known() -> None:
    change = begin(about=application(interview(INTERVIEWED, DANA)))

    assert not values(change, Application)
    assert not values(change, Interview)
    assert only(change, Plan).application == 1


def test_who_was_at_a_known_interview_joins_its_panel() -> None:
    change = begin(about=application(interview(INTERVIEWED, KENJI)), known=Known(INTERVIEWED))

    assert only(change, Interview).panel == (KENJI.id, DANA.id)


def test_who_is_on_the_panel_already_changes_nothing_of_it() -> None:
    change = begin(about=application(interview(INTERVIEWED, DANA)), known=Known(INTERVIEWED))

    assert values(change, Interview) == []


def test_thanks_count_from_their_own_interview_not_from_a_colleagues() -> None:
    about = application(interview(date(2026, 11, 9), DANA), interview(date(2026, 11, 12), KENJI, number=2))
    change = begin(about=about, today=date(2026, 11, 9))

    assert values(change, Step)[0].due_on == date(2026, 11, 10)


def test_a_silence_that_was_entered_stays_silence_when_its_day_is_given_again() -> None:
    change = begin(about=application(decision=Decision.SILENT), known=Known(decided_on=DECIDED))

    assert only(change, Application).decision is Decision.SILENT


def test_with_calls_switched_off_a_new_plan_leaves_them_out() -> None:
    view = started(world=World(WORLD.own_zone, "DE", calls=False))

    assert [step.purpose for step in view.steps if step.channel is Channel.PHONE] == ["advice_call"]
    assert states(view)["advice_call"] == "skipped"
    assert reasons(view)["advice_call"] == "calls_switched_off"
    assert dues(view.steps)["last_ask"] == date(2026, 11, 30)


def test_the_question_goes_to_who_told() -> None:
    view = started(about=application(told_by=KENJI.id))
    recipients = {step.purpose: step.recipient for step in view.steps}

    assert recipients.pop("advice_question") == KENJI.id
    assert set(recipients.values()) == {DANA.id}


def test_a_second_plan_for_the_application_asks_its_own_person() -> None:
    first = started(who=KENJI, about=application(told_by=KENJI.id), number=7)
    view = started(about=application(told_by=KENJI.id, plans=(first,)))

    assert {step.recipient for step in view.steps} == {DANA.id}


def test_a_decision_that_comes_with_a_second_plan_lays_out_the_first() -> None:
    waiting = started(who=KENJI, decided_on=None, today=INTERVIEWED, number=7)
    about = application(interview(INTERVIEWED, KENJI), plans=(waiting,))
    change = begin(about=about, known=Known(decided_on=DECIDED))
    theirs = [step for step in values(change, Step) if step.plan == 7]

    assert {step.purpose: step.due_on for step in theirs}["last_ask"] == date(2026, 11, 30)


def test_who_opted_out_gets_no_plan() -> None:
    assert fault_of(who=replace(DANA, opted_out=True)) == "opted_out"


@pytest.mark.parametrize("state", [PlanState.PLANNED, PlanState.ACTIVE, PlanState.PAUSED])
def test_two_plans_about_one_application_are_refused(state: PlanState) -> None:
    view = started()
    running = replace(view, plan=replace(view.plan, state=state))

    assert fault_of(about=application(), plans=(running,)) == "plan_under_way"
    assert fault_of(key="gentle", about=application(), plans=(running,)) == "plan_under_way"


def test_after_a_plan_has_ended_there_may_be_another() -> None:
    view = started()
    ended = replace(view, plan=replace(view.plan, state=PlanState.FINISHED, ending=Ending.NO_REPLY))

    assert only(begin(about=application(), plans=(ended,)), Plan).state is PlanState.ACTIVE


def test_a_referral_under_way_does_not_stand_in_the_way_of_an_application() -> None:
    referral = started("referral")

    assert only(begin(plans=(referral,)), Plan).sequence == "standard"
    assert fault_of(key="referral", plans=(referral,)) == "plan_under_way"


@pytest.mark.parametrize(
    ("about", "known", "key"),
    [
        (None, Known(DECIDED, INTERVIEWED), "decision_before_interview"),
        (application(interview(DECIDED)), Known(decided_on=INTERVIEWED), "decision_before_interview"),
        (
            application(decision=Decision.REJECTED, decided_on=INTERVIEWED),
            Known(DECIDED),
            "interview_after_decision",
        ),
        (application(interview(INTERVIEWED)), Known(DECIDED, date(2026, 11, 9)), "interview_after_decision"),
        (None, Known(decided_on=date(2026, 11, 17)), "decision_in_future"),
    ],
)
def test_days_that_contradict_each_other_are_refused(
    about: ApplicationSituation | None, known: Known, key: str
) -> None:
    assert fault_of(about=about, known=known, today=DECIDED) == key


def test_interview_and_decision_may_fall_on_one_day() -> None:
    assert only(begin(known=Known(DECIDED, DECIDED)), Plan).closes_on is not None
