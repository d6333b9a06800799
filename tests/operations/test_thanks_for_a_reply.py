"""Thanks that a plan keeps for a reply: they come after an answer, by whatever way, and end the plan when said."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.operations.builders import (
    ACME,
    DANA,
    DECIDED,
    INTERVIEWED,
    WORLD,
    after,
    application,
    around,
    at,
    dues,
    interview,
    only,
    started,
    states,
    step_of,
    values,
)

from askwhy.domain.applications import Decision
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.ids import PlanId, StepId, TouchId
from askwhy.domain.outreach import Anchor, Channel, DayType, Ending, Kind, PlanState, StepState
from askwhy.domain.sequences import Sequence, SequenceStep
from askwhy.domain.touches import Direction, Disposition, Outcome
from askwhy.facts.world import World
from askwhy.operations.answers import reply
from askwhy.operations.decisions import decide
from askwhy.operations.found_job import found_job
from askwhy.operations.outreach import record, skip
from askwhy.operations.situations import PlanView, Surroundings

WITH_THANKS = Sequence(
    "mine",
    "Mine",
    "",
    (Anchor.DECISION, 15, DayType.BUSINESS),
    (
        SequenceStep(Channel.EMAIL, "advice_question", Kind.ASK, Anchor.DECISION, 1),
        SequenceStep(Channel.EMAIL, "last_ask", Kind.ASK, Anchor.DECISION, 10),
        SequenceStep(Channel.LETTER, "letter_thanks", Kind.COURTESY, Anchor.REPLY, 1),
    ),
)
OWN: World = replace(WORLD, own_templates=lambda: {"mine": WITH_THANKS})
VIEW = started("mine", world=OWN)
ANSWERED_ON = date(2026, 11, 19)


def test_until_they_reply_the_thanks_have_no_date() -> None:
    assert dues(VIEW.steps) == {"advice_question": date(2026, 11, 17), "last_ask": date(2026, 11, 30)}


def test_a_reply_dates_the_thanks_and_ends_the_asking() -> None:
    change = reply(around(VIEW), OWN, channel=Channel.EMAIL, at=at(ANSWERED_ON))

    now = after(change, VIEW)
    assert dues(now.steps) == {"letter_thanks": date(2026, 11, 20)}
    assert states(now)["last_ask"] == "cancelled"
    assert (now.plan.state, now.plan.ending) == (PlanState.ACTIVE, Ending.REPLIED)


def test_what_they_say_on_the_line_is_a_reply_too() -> None:
    question = step_of(VIEW, "advice_question")
    change = record(around(VIEW), OWN, step=question, outcome=Outcome.ADVICE_GIVEN, at=at(date(2026, 11, 17)))

    assert dues(after(change, VIEW).steps) == {"letter_thanks": date(2026, 11, 18)}


def test_thanks_that_were_said_end_the_plan() -> None:
    answered = after(reply(around(VIEW), OWN, channel=Channel.EMAIL, at=at(ANSWERED_ON)), VIEW)
    thanks = step_of(answered, "letter_thanks")

    change = record(around(answered), OWN, step=thanks, at=at(date(2026, 11, 20)))

    now = after(change, answered)
    assert (now.plan.state, now.plan.ending) == (PlanState.FINISHED, Ending.REPLIED)


def test_thanks_that_were_left_out_end_the_plan() -> None:
    answered = after(reply(around(VIEW), OWN, channel=Channel.EMAIL, at=at(ANSWERED_ON)), VIEW)

    change = skip(around(answered), step=step_of(answered, "letter_thanks"))

    assert after(change, answered).plan.state is PlanState.FINISHED


@pytest.mark.parametrize("outcome", [Outcome.DECLINED_POLICY, Outcome.OPT_OUT])
def test_after_a_refusal_not_even_thanks_are_due(outcome: Outcome) -> None:
    change = reply(around(VIEW), OWN, channel=Channel.EMAIL, outcome=outcome, at=at(ANSWERED_ON))

    now = after(change, VIEW)
    assert dues(now.steps) == {}
    assert now.plan.state is PlanState.FINISHED


def test_an_automatic_reply_is_not_thanked_for() -> None:
    about = application(interview(INTERVIEWED, DANA))
    waiting: PlanView = started("mine", about=about, interviewed_on=None, decided_on=None, world=OWN)
    absence = Touch(
        TouchId(1),
        DANA.id,
        Channel.EMAIL,
        Direction.RECEIVED,
        at(DECIDED),
        "Europe/Berlin",
        outcome=Outcome.OUT_OF_OFFICE,
    )
    known = replace(
        about, employer=ACME, plans=(waiting,), around=Surroundings({DANA.id: DANA}, (absence,), (waiting,))
    )

    change = decide(known, OWN, decision=Decision.REJECTED, on=DECIDED, today=DECIDED)

    assert "letter_thanks" not in dues(after(change, waiting).steps)


def test_a_missed_call_is_no_reply() -> None:
    missed = Touch(
        TouchId(1),
        DANA.id,
        Channel.PHONE,
        Direction.MADE,
        at(DECIDED),
        "Europe/Berlin",
        disposition=Disposition.VOICEMAIL,
    )

    assert not missed.is_answer
    assert replace(missed, outcome=Outcome.GENERIC).is_answer


class TestThanksForAdvice:
    """Advice came: a short thank-you is due the next day, in the plan that asked or in one of its own."""

    def test_it_comes_into_the_plan_that_asked(self) -> None:
        view = started()

        now = after(
            reply(
                around(view), WORLD, channel=Channel.EMAIL, outcome=Outcome.ADVICE_GIVEN, at=at(ANSWERED_ON)
            ),
            view,
        )

        assert dues(now.steps) == {"feedback_thanks": date(2026, 11, 20)}
        assert (now.steps[-1].position, now.steps[-1].anchor) == (7, Anchor.REPLY)
        assert (now.plan.state, now.plan.ending) == (PlanState.ACTIVE, Ending.REPLIED)

    def test_so_it_does_after_a_call(self) -> None:
        view = started()
        call = step_of(view, "advice_call")
        on = date(2026, 11, 26)

        now = after(record(around(view), WORLD, step=call, outcome=Outcome.ADVICE_GIVEN, at=at(on)), view)

        assert dues(now.steps) == {"feedback_thanks": date(2026, 11, 27)}
        assert now.plan.state is PlanState.ACTIVE

    def test_said_it_ends_the_plan(self) -> None:
        view = started()
        answered = after(
            reply(
                around(view), WORLD, channel=Channel.EMAIL, outcome=Outcome.ADVICE_GIVEN, at=at(ANSWERED_ON)
            ),
            view,
        )

        change = record(around(answered), WORLD, step=answered.steps[-1], at=at(date(2026, 11, 20)))

        assert after(change, answered).plan.state is PlanState.FINISHED

    def test_a_second_answer_brings_no_second_thanks(self) -> None:
        view = started()
        answered = after(
            reply(
                around(view), WORLD, channel=Channel.EMAIL, outcome=Outcome.ADVICE_GIVEN, at=at(ANSWERED_ON)
            ),
            view,
        )

        again = reply(
            around(answered), WORLD, channel=Channel.EMAIL, outcome=Outcome.ADVICE_GIVEN, at=at(ANSWERED_ON)
        )

        assert dues(after(again, answered).steps) == {"feedback_thanks": date(2026, 11, 20)}

    def test_who_has_two_plans_is_thanked_once(self) -> None:
        one, other = started(), started("gentle", number=2)

        change = reply(
            around(one, other), WORLD, channel=Channel.EMAIL, outcome=Outcome.ADVICE_GIVEN, at=at(ANSWERED_ON)
        )

        assert dues(after(change, one).steps).keys() == {"feedback_thanks"}
        assert after(change, other).plan.state is PlanState.FINISHED

    def test_without_email_they_are_thanked_by_letter(self) -> None:
        who = replace(DANA, emails=())
        view = started(who=who)

        change = reply(
            around(view, who=who),
            WORLD,
            channel=Channel.PHONE,
            outcome=Outcome.ADVICE_GIVEN,
            at=at(ANSWERED_ON),
        )

        assert after(change, view).steps[-1].channel is Channel.LETTER

    def test_where_no_plan_is_under_way_it_makes_one(self) -> None:
        change = reply(
            around(), WORLD, channel=Channel.EMAIL, outcome=Outcome.ADVICE_GIVEN, at=at(ANSWERED_ON)
        )

        assert only(change, Plan).sequence == "advice-thanks"
        assert dues(values(change, Step)) == {"feedback_thanks": date(2026, 11, 20)}

    @pytest.mark.parametrize("outcome", [None, Outcome.GENERIC, Outcome.DECLINED_POLICY, Outcome.OPT_OUT])
    def test_without_advice_there_is_nothing_to_thank_for(self, outcome: Outcome | None) -> None:
        view = started()

        change = reply(around(view), WORLD, channel=Channel.EMAIL, outcome=outcome, at=at(ANSWERED_ON))

        assert dues(after(change, view).steps) == {}

    def test_found_work_is_still_told_to_who_writes_meanwhile(self) -> None:
        change = found_job((), WORLD, thanked=(DANA,), around=Surroundings(), today=ANSWERED_ON)
        plan = replace(only(change, Plan), id=PlanId(5))
        steps = tuple(replace(step, id=StepId(51), plan=plan.id) for step in values(change, Step))
        view = PlanView(plan, DANA, steps)

        change = reply(around(view), WORLD, channel=Channel.EMAIL, at=at(ANSWERED_ON))

        assert dues(after(change, view).steps).keys() == {"found_job_thanks"}


def test_thanks_that_wait_for_a_reply_hold_no_plan_open() -> None:
    asked = replace(VIEW, steps=tuple(replace(step, state=StepState.DONE) for step in VIEW.steps[:2]))
    waiting = replace(asked, steps=(*asked.steps, VIEW.steps[2]))

    assert waiting.plan.closes_on is not None
    assert waiting.is_over(waiting.plan.closes_on + timedelta(days=1))
