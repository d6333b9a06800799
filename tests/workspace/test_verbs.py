"""What the verbs of an open Book leave in it: people, applications, plans, touches and answers."""

from datetime import timedelta

import pytest
from tests.workspace.conftest import NOW, asked, person, step_of

from askwhy.domain.applications import Application, Decision
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.drafts import ApplicationDraft
from askwhy.domain.faults import Ambiguous, Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Ending, PlanState, StepState
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.touches import Outcome
from askwhy.workspace.workspace import Workspace


def test_a_person_at_a_known_employer_works_there(workspace: Workspace, dana: InterviewerId) -> None:
    sam = workspace.add_person(person("Sam Whitlock", "  acme ROBOTICS "), NOW)

    dana_works = workspace.book.value(Interviewer, dana).employer
    assert workspace.book.value(Interviewer, sam).employer == dana_works
    assert [each.name for each in workspace.book.of(Employer, "id", [1, 2])] == ["Acme Robotics"]


def test_a_plan_takes_the_one_open_application(workspace: Workspace, dana: InterviewerId) -> None:
    application = workspace.add_application(ApplicationDraft("Acme Robotics", "Engineer"), NOW)

    plan = workspace.start_plan(dana, "gentle", NOW)

    assert workspace.book.value(Plan, plan).application == application


def test_a_plan_makes_an_application_where_there_is_none(workspace: Workspace, dana: InterviewerId) -> None:
    plan = workspace.start_plan(dana, "gentle", NOW)

    made = workspace.book.value(Plan, plan).application
    assert (
        workspace.book.value(Application, made).employer == workspace.book.value(Interviewer, dana).employer
    )


def test_several_open_applications_are_listed(workspace: Workspace, dana: InterviewerId) -> None:
    for role in ("Engineer", "Lead"):
        workspace.add_application(ApplicationDraft("Acme Robotics", role), NOW)

    with pytest.raises(Ambiguous) as caught:
        workspace.start_plan(dana, "gentle", NOW)

    assert caught.value.candidates == ((1, "Engineer"), (2, "Lead"))


def test_several_letters_are_posted_as_one_change(workspace: Workspace, dana: InterviewerId) -> None:
    tom = workspace.add_person(person("Tom Becker", "Nordlicht"), NOW)
    letters = [step_of(workspace, who, "letter_thanks") for who in (dana, tom)]

    applied = workspace.mark_posted(letters, NOW)

    assert (applied.label.key, applied.label.arg("count")) == ("posted", 2)
    states = {step.state for step in workspace.book.values(Step, letters).values()}
    assert states == {StepState.DONE}
    workspace.undo()
    states = {step.state for step in workspace.book.values(Step, letters).values()}
    assert states == {StepState.PLANNED}


def test_a_touch_keeps_its_instant_in_utc_and_the_zone_it_was_lived_in(
    workspace: Workspace, dana: InterviewerId
) -> None:
    step = step_of(workspace, dana, "advice_question")

    workspace.tick(step, NOW + timedelta(microseconds=7))

    (touch,) = workspace.book.of(Touch, "step", [step])
    assert (touch.at.isoformat(), touch.zone) == ("2026-11-24T13:42:00+00:00", "Europe/Berlin")


def test_a_reply_pauses_the_colleagues_and_a_paused_plan_can_go_on(
    workspace: Workspace, dana: InterviewerId
) -> None:
    sam = workspace.add_person(person("Sam Whitlock"), NOW)
    asked(workspace, dana)
    paused = workspace.start_plan(sam, "gentle", NOW)

    workspace.reply(dana, NOW, outcome=Outcome.ADVICE_GIVEN)
    assert workspace.book.value(Plan, paused).state is PlanState.PAUSED

    workspace.resume(paused, NOW)
    assert workspace.book.value(Plan, paused).state is PlanState.ACTIVE


def test_a_plan_can_be_let_rest(workspace: Workspace, dana: InterviewerId) -> None:
    plan = asked(workspace, dana)[0].plan

    workspace.rest(plan, NOW)

    assert workspace.book.value(Plan, plan).ending is Ending.NO_REPLY
    states = {step.state for step in workspace.book.of(Step, "plan", [plan])}
    assert StepState.PLANNED not in states


def test_who_is_gone_is_a_fault(workspace: Workspace) -> None:
    with pytest.raises(Fault) as caught:
        workspace.reply(InterviewerId(99), NOW)

    assert caught.value.reason.key == "gone"


def test_a_decision_for_a_person_without_an_employer_is_refused(workspace: Workspace) -> None:
    who = workspace.add_person(person(employer=""), NOW)

    with pytest.raises(Fault, match="no_application"):
        workspace.decide_for(who, Decision.REJECTED, NOW.date(), NOW)
