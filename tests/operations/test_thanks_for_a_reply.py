"""Thanks that a plan keeps for a reply: they come after an answer, by whatever way, and end the plan when said."""

from dataclasses import replace
from datetime import date

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
    started,
    states,
    step_of,
)

from askwhy.domain.applications import Decision
from askwhy.domain.ids import TouchId
from askwhy.domain.outreach import Anchor, Channel, DayType, Ending, Kind, PlanState
from askwhy.domain.sequences import Sequence, SequenceStep
from askwhy.domain.touches import Direction, Disposition, Outcome, Touch
from askwhy.facts.world import World
from askwhy.operations.answers import reply
from askwhy.operations.decisions import decide
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
