"""An answer: the asking stops, colleagues wait, and what was said is kept in their words."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Any

import pytest
from tests.operations.builders import (
    DANA,
    DECIDED,
    KENJI,
    MARA,
    WORLD,
    after,
    around,
    at,
    dues,
    only,
    started,
    states,
    step_of,
    values,
)

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.faults import Fault
from askwhy.domain.feedback import Feedback
from askwhy.domain.ids import EmployerId
from askwhy.domain.outreach import Channel, Ending, PlanState
from askwhy.domain.people import Interviewer
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Direction, Outcome
from askwhy.operations.answers import reply
from askwhy.operations.outreach import record
from askwhy.operations.situations import OutreachSituation, PlanView, Surroundings
from askwhy.operations.stopping import end, resume

VIEW = started()
THEIRS = started(who=KENJI, number=2)
WHEN = at(date(2026, 11, 19), 15)


def answered(situation: OutreachSituation | None = None, **said: Any) -> Change:
    """Have Dana answer by e-mail."""
    channel = said.pop("channel", Channel.EMAIL)
    return reply(situation or around(VIEW, colleagues=(THEIRS,)), WORLD, channel=channel, at=WHEN, **said)


def gaps(view: PlanView) -> list[int]:
    """Count the working days from each step that is still planned to the next."""
    days = list(dues(view.steps).values())
    return [WORLD.calendar(DANA).business_days_between(before, later) for before, later in pairwise(days)]


def in_state(view: PlanView, state: PlanState) -> PlanView:
    """Give a plan in another state."""
    return replace(view, plan=replace(view.plan, state=state))


def test_an_answer_is_a_touch_received() -> None:
    touch = only(answered(channel=Channel.PHONE), Touch)

    assert (touch.direction, touch.channel, touch.interviewer) == (Direction.RECEIVED, Channel.PHONE, DANA.id)
    assert touch.at == datetime(2026, 11, 19, 14, 0, tzinfo=UTC)
    assert (touch.step, touch.disposition, touch.application) == (None, None, VIEW.plan.application)


def test_their_words_become_feedback_and_nothing_else() -> None:
    change = answered(note="  More depth on testing. ")
    feedback, touch = only(change, Feedback), only(change, Touch)

    assert (feedback.words, feedback.touch, feedback.interviewer) == (
        "More depth on testing.",
        touch.id,
        DANA.id,
    )
    assert feedback.application == VIEW.plan.application
    assert (touch.note, feedback.marks) == ("", ())


def test_without_words_there_is_no_feedback() -> None:
    assert not values(answered(note="  "), Feedback)


@pytest.mark.parametrize(
    ("outcome", "ending"),
    [
        (None, Ending.REPLIED),
        (Outcome.ADVICE_GIVEN, Ending.REPLIED),
        (Outcome.REFERRAL, Ending.REPLIED),
        (Outcome.GENERIC, Ending.REPLIED),
        (Outcome.DECLINED_POLICY, Ending.DECLINED),
        (Outcome.OPT_OUT, Ending.OPTED_OUT),
    ],
)
def test_an_answer_finishes_the_plan_and_cancels_what_was_left(
    outcome: Outcome | None, ending: Ending
) -> None:
    view = after(answered(outcome=outcome), VIEW)

    thanks = {"feedback_thanks"} if outcome in (Outcome.ADVICE_GIVEN, Outcome.REFERRAL) else set()
    assert view.plan.ending is ending
    assert (view.plan.state is PlanState.FINISHED) is (not thanks)
    assert dues(view.steps).keys() == thanks
    assert {step.reason for step in view.steps if step.state == "cancelled"} == {
        Reason.of(f"stopped_{ending.value}")
    }
    assert states(view)["thanks"] == "skipped"


@pytest.mark.parametrize("outcome", [None, *Outcome])
def test_colleagues_wait_unless_it_was_an_absence(outcome: Outcome | None) -> None:
    theirs = after(answered(outcome=outcome), THEIRS)

    expected = PlanState.ACTIVE if outcome is Outcome.OUT_OF_OFFICE else PlanState.PAUSED
    assert theirs.plan.state is expected
    assert theirs.steps == THEIRS.steps


def test_not_now_pauses_and_keeps_the_steps() -> None:
    view = after(answered(outcome=Outcome.NOT_NOW), VIEW)

    assert view.plan.state is PlanState.PAUSED
    assert view.steps == VIEW.steps


def test_an_absence_stops_nothing_and_has_everything_wait_until_a_day_after_the_return() -> None:
    friday = date(2026, 12, 4)
    view = after(answered(outcome=Outcome.OUT_OF_OFFICE, back_on=friday), VIEW)

    assert view.plan.state is PlanState.ACTIVE
    assert min(dues(view.steps).values()) == date(2026, 12, 7)
    assert gaps(view) == gaps(VIEW)
    assert {step.reason for step in view.open_steps} == {
        Reason.of("out_of_office", back="2026-12-04", guessed=0)
    }


def test_an_absence_of_unknown_length_is_taken_for_a_week() -> None:
    view = after(answered(outcome=Outcome.OUT_OF_OFFICE), VIEW)
    back = view.open_steps[0].reason

    assert back is not None
    assert back.arg("guessed") == 1
    assert gaps(view) == gaps(VIEW)


def test_nobody_is_back_before_they_wrote() -> None:
    with pytest.raises(Fault) as raised:
        answered(outcome=Outcome.OUT_OF_OFFICE, back_on=date(2026, 11, 1))

    assert raised.value.reason.key == "back_before_today"


def test_a_paused_plan_is_finished_by_an_answer_too() -> None:
    paused = in_state(VIEW, PlanState.PAUSED)

    assert after(answered(around(paused)), paused).plan.state is PlanState.FINISHED


@pytest.mark.parametrize("state", [PlanState.PAUSED, PlanState.PLANNED])
def test_a_colleagues_plan_that_is_not_active_stays_as_it_is(state: PlanState) -> None:
    theirs = in_state(THEIRS, state)

    assert after(answered(around(VIEW, colleagues=(theirs,))), theirs) == theirs


def test_an_ended_plan_keeps_its_ending() -> None:
    ended = replace(VIEW, plan=replace(VIEW.plan, state=PlanState.FINISHED, ending=Ending.NO_REPLY))

    assert after(answered(around(ended)), ended) == ended


def test_who_asks_not_to_be_contacted_is_never_contacted_again() -> None:
    change = answered(outcome=Outcome.OPT_OUT)

    assert only(change, Interviewer) == replace(DANA, opted_out=True)


@pytest.mark.parametrize("outcome", [each for each in Outcome if each is not Outcome.OPT_OUT])
def test_no_other_answer_opts_out(outcome: Outcome) -> None:
    assert not values(answered(outcome=outcome), Interviewer)


ASKS_MARA = replace(
    VIEW,
    steps=tuple(
        replace(step, recipient=MARA.id) if step.purpose == "advice_question" else step for step in VIEW.steps
    ),
)
"""Dana's plan, with the question to Mara, who told the decision."""


def test_when_who_told_answers_the_plan_that_asked_them_waits() -> None:
    elsewhere = replace(MARA, employer=EmployerId(9))

    for mara in (MARA, elsewhere):
        view = after(answered(around(ASKS_MARA, who=mara)), ASKS_MARA)
        assert view.plan.state is PlanState.PAUSED
        assert view.steps == ASKS_MARA.steps


def test_the_answer_on_a_step_to_who_told_pauses_the_plan_as_well() -> None:
    step = step_of(ASKS_MARA, "advice_question")
    situation = around(ASKS_MARA, who=MARA)
    change = record(situation, WORLD, step=step, outcome=Outcome.ADVICE_GIVEN, at=WHEN)
    view = after(change, ASKS_MARA)

    assert view.plan.state is PlanState.PAUSED
    assert states(view)["advice_question"] == "done"


REFERRAL = started("referral", who=replace(DANA, introduced_by=MARA.id), today=date(2026, 11, 16))


def test_an_introducer_from_elsewhere_who_answers_does_not_stop_the_introduction() -> None:
    elsewhere = replace(MARA, employer=EmployerId(9))

    assert after(answered(around(REFERRAL, who=elsewhere)), REFERRAL) == REFERRAL


def test_an_introducer_who_opts_out_gets_nothing_more_from_anybodys_plan() -> None:
    elsewhere = replace(MARA, employer=EmployerId(9))
    view = after(answered(around(REFERRAL, who=elsewhere), outcome=Outcome.OPT_OUT), REFERRAL)

    assert states(view) == {
        "introduction": "planned",
        "thanks_introducer": "cancelled",
        "introduction_call": "planned",
        "report_back": "cancelled",
    }
    assert view.plan.state is PlanState.ACTIVE


def test_an_answer_without_any_plan_is_kept() -> None:
    change = answered(around(), note="Thank you for asking.")

    assert only(change, Touch).application is None
    assert only(change, Feedback).words == "Thank you for asking."


def test_a_paused_plan_goes_on_where_it_stood() -> None:
    paused = in_state(VIEW, PlanState.PAUSED)
    change = resume([paused], WORLD, around=Surroundings(), today=DECIDED)

    assert only(change, Plan) == replace(paused.plan, state=PlanState.ACTIVE)
    assert change.label == Reason.of("resumed", who="Dana Reyes")


@pytest.mark.parametrize("state", [PlanState.ACTIVE, PlanState.PLANNED, PlanState.FINISHED])
def test_only_a_paused_plan_can_go_on(state: PlanState) -> None:
    assert resume([in_state(VIEW, state)], WORLD, around=Surroundings(), today=DECIDED).edits == ()


def test_a_plan_can_be_let_rest() -> None:
    view = after(end([VIEW]), VIEW)

    assert (view.plan.state, view.plan.ending) == (PlanState.FINISHED, Ending.NO_REPLY)
    assert {step.reason for step in values(end([VIEW]), Step)} == {Reason.of("stopped_no_reply")}


def test_a_plan_that_has_ended_is_not_ended_again() -> None:
    ended = replace(VIEW, plan=replace(VIEW.plan, state=PlanState.FINISHED, ending=Ending.REPLIED))

    assert end([ended]).edits == ()
