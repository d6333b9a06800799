"""What an operation gets to see of the Book: the person, the plans around them, and which application is meant."""

from dataclasses import replace

import pytest
from tests.workspace.conftest import NOW, asked, person, step_of

from askwhy.domain.applications import Application, Decision
from askwhy.domain.contacts import Plan, Step
from askwhy.domain.drafts import ApplicationDraft, PersonDraft
from askwhy.domain.faults import Ambiguous, Fault
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.outreach import Channel
from askwhy.domain.touches import Direction
from askwhy.workspace import situations
from askwhy.workspace.workspace import Workspace


@pytest.fixture
def job(workspace: Workspace, dana: InterviewerId) -> ApplicationId:
    """Give an open application at Acme Robotics."""
    return workspace.add_application(ApplicationDraft("Acme Robotics", "Engineer"), NOW)


def test_of_a_person_everything_around_them_is_seen(workspace: Workspace, dana: InterviewerId) -> None:
    sam = workspace.add_person(person("Sam Whitlock"), NOW)
    step = step_of(workspace, dana, "advice_question")
    workspace.start_plan(sam, "gentle", NOW)
    workspace.tick(step, NOW)
    workspace.reply(dana, NOW, channel=Channel.PHONE)

    seen = situations.of_person(workspace.book, dana)

    assert [view.plan.interviewer for view in seen.plans] == [dana]
    assert [view.person.name for view in seen.colleagues] == ["Sam Whitlock"]
    assert [touch.direction for touch in seen.touches] == [Direction.MADE, Direction.RECEIVED]
    positions = [each.position for each in seen.plans[0].steps]
    assert positions == sorted(positions)


def test_a_plan_with_a_step_to_a_person_is_theirs_too(workspace: Workspace, dana: InterviewerId) -> None:
    ruth = workspace.add_person(replace(person("Ruth Adeyemi", "Harbour"), introduced_by=dana), NOW)
    plan = workspace.start_plan(ruth, "referral", NOW)
    thanks = next(step for step in workspace.book.of(Step, "plan", [plan]) if step.recipient == dana)

    seen, step = situations.of_step(workspace.book, thanks.id)

    assert (seen.person.id, step.id) == (dana, thanks.id)
    assert seen.with_step(step).person.id == ruth
    assert seen.active == ()


def test_colleagues_whose_plans_have_ended_are_not_seen(workspace: Workspace, dana: InterviewerId) -> None:
    sam = workspace.add_person(person("Sam Whitlock"), NOW)
    workspace.rest(workspace.start_plan(sam, "gentle", NOW), NOW)

    assert situations.of_person(workspace.book, dana).colleagues == ()


def test_someone_without_an_employer_has_no_colleagues(workspace: Workspace) -> None:
    first, second = (workspace.add_person(PersonDraft(name=name), NOW) for name in ("A B", "C D"))
    workspace.start_plan(second, "referral", NOW)

    assert situations.of_person(workspace.book, first).colleagues == ()


def test_who_is_gone_is_a_fault(workspace: Workspace) -> None:
    with pytest.raises(Fault) as caught:
        situations.of_person(workspace.book, InterviewerId(99))

    assert caught.value.reason.key == "gone"


def test_an_application_is_seen_with_its_plans(workspace: Workspace, dana: InterviewerId) -> None:
    plan = asked(workspace, dana)[0].plan
    job = workspace.book.value(Plan, plan).application
    assert job is not None

    seen = situations.of_application(workspace.book, job)

    assert seen.employer_name == "Acme Robotics"
    assert [view.plan.id for view in seen.plans] == [plan]
    assert [interview.panel for interview in seen.interviews] == [(dana,)]


def test_the_one_open_application_at_the_employer_is_meant(
    workspace: Workspace, dana: InterviewerId, job: ApplicationId
) -> None:
    assert situations.open_application(workspace.book, dana) == job

    workspace.decide(job, Decision.OFFER, NOW.date(), NOW)

    assert situations.open_application(workspace.book, dana) is None


def test_ones_own_interviews_tell_more_than_the_employer(workspace: Workspace, dana: InterviewerId) -> None:
    plan = asked(workspace, dana)[0].plan
    workspace.add_application(ApplicationDraft("Acme Robotics", "Lead"), NOW)

    meant = situations.open_application(workspace.book, dana)

    assert meant == workspace.book.value(Plan, plan).application


def test_a_decision_is_for_the_application_that_has_none(
    workspace: Workspace, dana: InterviewerId, job: ApplicationId
) -> None:
    workspace.decide(job, Decision.REJECTED, NOW.date(), NOW)
    assert situations.undecided_application(workspace.book, dana) == job

    second = workspace.add_application(ApplicationDraft("Acme Robotics", "Lead"), NOW)
    assert situations.undecided_application(workspace.book, dana) == second
    with pytest.raises(Ambiguous) as caught:
        situations.open_application(workspace.book, dana)
    assert {key for key, _ in caught.value.candidates} == {job, second}

    workspace.decide(second, Decision.SILENT, NOW.date(), NOW)
    with pytest.raises(Ambiguous):
        situations.undecided_application(workspace.book, dana)


def test_without_an_application_none_is_meant(workspace: Workspace, dana: InterviewerId) -> None:
    assert situations.open_application(workspace.book, dana) is None
    assert situations.undecided_application(workspace.book, dana) is None
    assert workspace.book.of(Application, "decision", ["pending"]) == []


def test_doubles_are_looked_for_by_uid_email_and_name(workspace: Workspace, dana: InterviewerId) -> None:
    uid = situations.of_person(workspace.book, dana).person.uid
    for draft in (
        PersonDraft(name="Someone Else", uid=uid),
        PersonDraft(name="D. Reyes", emails=((" DANA@Example.com", ""),)),
        PersonDraft(name="dana  reyes"),
    ):
        assert [each.id for each in situations.of_drafts(workspace.book, workspace.world, [draft]).known] == [
            dana
        ]
    stranger = situations.of_drafts(
        workspace.book, workspace.world, [PersonDraft(name="Tom Becker", employer="acme robotics")]
    )
    assert stranger.known == ()
    assert [employer.name for employer in stranger.employers] == ["Acme Robotics"]
