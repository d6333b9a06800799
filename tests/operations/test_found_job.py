"""A job was found: everything ends kindly, and who helped is thanked."""

from dataclasses import replace
from datetime import date

from tests.operations.builders import (
    BERLIN,
    DANA,
    KENJI,
    MARA,
    WORLD,
    after,
    at,
    started,
    states,
    values,
)

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.ids import InterviewerId, TouchId
from askwhy.domain.outreach import Channel, Ending, Kind, PlanState
from askwhy.domain.people import Interviewer
from askwhy.domain.touches import Direction, Disposition, Outcome
from askwhy.operations.found_job import THANKS, found_job, helpers
from askwhy.operations.situations import PlanView, Surroundings

FRIDAY = date(2026, 11, 27)
HERS, HIS = started(), started(who=KENJI, number=2)


def touch(who: Interviewer, outcome: Outcome | None, direction: Direction = Direction.RECEIVED) -> Touch:
    """Give a contact with somebody."""
    return Touch(TouchId(who.id), who.id, Channel.EMAIL, direction, at(FRIDAY), BERLIN.key, outcome=outcome)


def found(*views: PlanView, thanked: tuple[Interviewer, ...] = ()) -> Change:
    """Find a job on a Friday."""
    around = Surroundings({person.id: person for person in thanked})
    return found_job(views, WORLD, thanked=thanked, around=around, today=FRIDAY)


def test_every_plan_that_is_under_way_ends_with_nothing_left_to_ask() -> None:
    paused = replace(HIS, plan=replace(HIS.plan, state=PlanState.PAUSED))

    change = found(HERS, paused)

    for view in (after(change, HERS), after(change, paused)):
        assert (view.plan.state, view.plan.ending) == (PlanState.FINISHED, Ending.FOUND_JOB)
        assert "planned" not in states(view).values()


def test_a_plan_that_has_ended_keeps_its_ending() -> None:
    ended = replace(HERS, plan=replace(HERS.plan, state=PlanState.FINISHED, ending=Ending.DECLINED))

    assert found(ended).edits == ()


def test_it_is_one_change() -> None:
    assert found(HERS, HIS, thanked=(MARA,)).label.key == "job_found"


def test_who_helped_is_thanked_on_the_next_working_day_and_asked_nothing() -> None:
    change = found(thanked=(MARA,))

    (plan,) = values(change, Plan)
    (step,) = values(change, Step)
    assert (plan.interviewer, plan.sequence, plan.application) == (MARA.id, THANKS, None)
    assert (step.kind, step.channel, step.due_on) == (Kind.COURTESY, Channel.EMAIL, date(2026, 11, 30))
    assert plan.closes_on is not None
    assert plan.closes_on > date(2026, 11, 30)


def test_who_has_no_email_is_thanked_by_letter() -> None:
    (step,) = values(found(thanked=(replace(MARA, emails=()),)), Step)

    assert step.channel is Channel.LETTER


def test_advice_a_referral_and_a_plain_answer_are_help() -> None:
    touches = [touch(DANA, Outcome.ADVICE_GIVEN), touch(KENJI, Outcome.REFERRAL), touch(MARA, None)]

    assert helpers([MARA, KENJI, DANA], touches) == [DANA, KENJI, MARA]


def test_a_refusal_an_absence_or_a_question_of_ones_own_is_none() -> None:
    made = replace(touch(MARA, None, Direction.MADE), disposition=Disposition.SENT)
    touches = [touch(DANA, Outcome.DECLINED_POLICY), touch(KENJI, Outcome.OUT_OF_OFFICE), made]

    assert helpers([DANA, KENJI, MARA], touches) == []


def test_who_pointed_to_somebody_helped() -> None:
    pointed = replace(MARA, introduced_by=DANA.id)

    assert helpers([DANA, pointed], []) == [DANA]


def test_who_asked_not_to_be_contacted_is_not_thanked() -> None:
    assert helpers([replace(DANA, opted_out=True)], [touch(DANA, Outcome.ADVICE_GIVEN)]) == []


def test_who_is_no_longer_in_the_book_is_not_looked_for() -> None:
    gone = replace(DANA, id=InterviewerId(99))

    assert helpers([KENJI], [touch(gone, Outcome.ADVICE_GIVEN)]) == []
