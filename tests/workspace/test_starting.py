"""What a plan would be before it is started."""

from datetime import date

import pytest
from tests.workspace.conftest import DECIDED, INTERVIEWED, NOW, person

from askwhy.domain.applications import Decision
from askwhy.domain.contacts import Plan, Step
from askwhy.domain.drafts import ApplicationDraft, InterviewDraft, PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.outreach import Anchor
from askwhy.operations.plans import Known
from askwhy.workspace.starting import askable_applications, preview, unknown_anchors
from askwhy.workspace.workspace import Workspace


def applied(workspace: Workspace, *panel: InterviewerId, on: date = INTERVIEWED) -> ApplicationId:
    """Add an application at Acme with one interview."""
    key = workspace.add_application(ApplicationDraft("Acme Robotics", "Engineer"), NOW)
    workspace.add_interview(key, InterviewDraft(on, panel), NOW)
    return key


def test_the_preview_is_the_plan_that_is_started_and_nothing_is_kept(workspace: Workspace) -> None:
    dana = workspace.add_person(person(), NOW)
    known = Known(INTERVIEWED, DECIDED)
    before = workspace.book.data_version(), workspace.book.next_labels()

    shown = preview(workspace, dana, "standard", NOW, known, None)

    assert workspace.book.of(Plan, "interviewer", [dana]) == []
    assert (workspace.book.data_version(), workspace.book.next_labels()) == before
    plan = workspace.start_plan(dana, "standard", NOW, known)
    started = workspace.book.of(Step, "plan", [plan])
    assert [(step.due_on, step.state, step.purpose) for step in shown.steps] == [
        (step.due_on, step.state, step.purpose) for step in started
    ]
    assert shown.closes_on == workspace.book.value(Plan, plan).closes_on


def test_the_preview_names_who_else_gets_a_step(workspace: Workspace) -> None:
    dana = workspace.add_person(person(), NOW)
    kenji = workspace.add_person(person("Kenji Sato"), NOW)
    about = applied(workspace, dana, kenji)
    workspace.decide(about, Decision.REJECTED, DECIDED, NOW, told_by=kenji)

    shown = preview(workspace, dana, "standard", NOW, Known(), about)

    assert shown.others == {kenji: "Kenji Sato"}


def test_a_plan_that_cannot_be_started_says_why(workspace: Workspace) -> None:
    dana = workspace.add_person(person(), NOW)
    about = applied(workspace, dana)
    workspace.start_plan(dana, "standard", NOW, application=about)

    with pytest.raises(Fault) as refused:
        preview(workspace, dana, "gentle", NOW, Known(), about)

    assert refused.value.reason.key == "plan_under_way"


def test_only_what_the_application_lacks_is_asked(workspace: Workspace) -> None:
    dana = workspace.add_person(person(), NOW)
    standard, silence = (workspace.world.sequence(key) for key in ("standard", "silence"))

    assert unknown_anchors(workspace, standard, None) == {Anchor.INTERVIEW, Anchor.DECISION}
    about = applied(workspace, dana)
    assert unknown_anchors(workspace, standard, about) == {Anchor.DECISION}
    assert unknown_anchors(workspace, silence, about) == {Anchor.DECISION, Anchor.PROMISED}
    workspace.edit_application(about, ApplicationDraft("Acme Robotics", "", date(2026, 12, 1)), NOW)
    workspace.decide(about, Decision.REJECTED, DECIDED, NOW)
    assert unknown_anchors(workspace, standard, about) == frozenset()
    assert unknown_anchors(workspace, silence, about) == frozenset()


def test_a_promised_day_that_is_said_at_the_start_is_kept(workspace: Workspace) -> None:
    dana = workspace.add_person(person(), NOW)
    about = applied(workspace, dana)

    workspace.start_plan(dana, "silence", NOW, Known(promised_on=date(2026, 12, 4)), about)

    assert [each.promised_on for each in askable_applications(workspace, dana)] == [date(2026, 12, 4)]
    assert min(step.due_on for step in workspace.book.of(Step, "recipient", [dana]) if step.due_on) > date(
        2026, 12, 3
    )


def test_an_offer_is_not_asked_about(workspace: Workspace) -> None:
    dana = workspace.add_person(person(), NOW)
    first, second = applied(workspace, dana), applied(workspace, dana)
    workspace.decide(first, Decision.OFFER, DECIDED, NOW)

    assert [each.id for each in askable_applications(workspace, dana)] == [second]


def test_who_has_no_employer_has_no_application(workspace: Workspace) -> None:
    alone = workspace.add_person(PersonDraft("Nora Blum"), NOW)

    assert askable_applications(workspace, alone) == []
