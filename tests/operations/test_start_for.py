"""For what and to whom a plan is started: its application, its recipients, and when it is refused."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.operations.builders import (
    ACME,
    DANA,
    DECIDED,
    INTERVIEWED,
    KENJI,
    WORLD,
    application,
    begin,
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
from askwhy.domain.contacts import Plan, Step
from askwhy.domain.faults import Fault
from askwhy.domain.outreach import Channel, Ending, PlanState, StepState
from askwhy.facts.world import World
from askwhy.operations.plans import Known
from askwhy.operations.situations import ApplicationSituation


def fault_of(**given: object) -> str:
    """Give the key of the fault with which a start is refused."""
    with pytest.raises(Fault) as raised:
        begin(**given)  # type: ignore[arg-type]
    return raised.value.reason.key


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


def test_a_plan_whose_time_is_over_makes_room_for_another() -> None:
    asked = started()
    all_asked = replace(asked, steps=tuple(replace(step, state=StepState.DONE) for step in asked.steps))
    closes_on = asked.plan.closes_on
    assert closes_on is not None
    about = replace(application(decision=Decision.REJECTED, decided_on=DECIDED), plans=(all_asked,))

    def begun(today: date) -> Change:
        return begin(about=about, plans=(all_asked,), today=today)

    with pytest.raises(Fault, match="plan_under_way"):
        begun(closes_on)
    ended, made = values(begun(closes_on + timedelta(days=1)), Plan)
    assert (ended.state, ended.ending) == (PlanState.FINISHED, Ending.NO_REPLY)
    assert made.state is PlanState.ACTIVE


def test_a_referral_by_nobody_thanks_nobody() -> None:
    view = started("referral")

    assert {key for key, why in reasons(view).items() if why == "nobody_introduced"} == {
        "thanks_introducer",
        "report_back",
    }
    assert states(view)["introduction"] == "planned"


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
