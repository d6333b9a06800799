"""What became of an application, and whom one can ask then."""

from datetime import date

import pytest
from tests.workspace.conftest import DECIDED, INTERVIEWED, NOW, person

from askwhy.domain.applications import Application, Decision
from askwhy.domain.drafts import ApplicationDraft, EndedDraft, InterviewDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.people import Interviewer
from askwhy.domain.touches import Outcome
from askwhy.workspace.application import application_page
from askwhy.workspace.ending import askable, enter, may_have_told, must_fit
from askwhy.workspace.workspace import Workspace

TODAY = NOW.date()


@pytest.fixture
def panel(workspace: Workspace) -> tuple[InterviewerId, InterviewerId]:
    """Give two people of Acme."""
    return workspace.add_person(person(), NOW), workspace.add_person(person("Kenji Sato"), NOW)


@pytest.fixture
def rejected(workspace: Workspace, panel: tuple[InterviewerId, InterviewerId]) -> ApplicationId:
    """Give an application with that panel; the second of it told the answer."""
    key = workspace.add_application(ApplicationDraft("Acme Robotics"), NOW)
    workspace.add_interview(key, InterviewDraft(INTERVIEWED, panel), NOW)
    workspace.decide(key, Decision.REJECTED, DECIDED, NOW, told_by=panel[1])
    return key


def test_a_job_with_its_end_is_entered_and_undone_as_one(workspace: Workspace) -> None:
    draft = EndedDraft("Feitoria", InterviewDraft(INTERVIEWED, ("Ana Sousa",)), "Designer")

    applied = enter(workspace, draft, Decision.REJECTED, DECIDED, NOW, told_by="Ana Sousa")

    (application,) = (edit.after for edit in applied.edits if isinstance(edit.after, Application))
    page = application_page(workspace, application.id, TODAY)
    assert (page.employer, page.told_by, page.application.decision) == (
        "Feitoria",
        "Ana Sousa",
        Decision.REJECTED,
    )
    workspace.undo()
    assert workspace.book.values(Interviewer, [1]) == {}
    assert workspace.book.values(Application, [application.id]) == {}


def test_who_told_is_asked_before_who_led(
    workspace: Workspace, panel: tuple[InterviewerId, InterviewerId], rejected: ApplicationId
) -> None:
    assert [(each.name, each.told) for each in askable(workspace, rejected)] == [
        ("Kenji Sato", True),
        ("Dana Reyes", False),
    ]


def test_while_somebody_is_asked_nobody_else_is_offered(
    workspace: Workspace, panel: tuple[InterviewerId, InterviewerId], rejected: ApplicationId
) -> None:
    plan = workspace.start_plan(panel[1], "standard", NOW, application=rejected)
    assert askable(workspace, rejected) == []

    workspace.rest(plan, NOW)
    assert [each.name for each in askable(workspace, rejected)] == ["Dana Reyes"]


def test_who_asked_not_to_be_contacted_is_never_offered(
    workspace: Workspace, panel: tuple[InterviewerId, InterviewerId], rejected: ApplicationId
) -> None:
    workspace.reply(panel[1], NOW, outcome=Outcome.OPT_OUT)

    assert [each.name for each in askable(workspace, rejected)] == ["Dana Reyes"]


def test_colleagues_of_the_panel_may_have_told_too(
    workspace: Workspace, panel: tuple[InterviewerId, InterviewerId], rejected: ApplicationId
) -> None:
    workspace.add_person(person("Mara Lind"), NOW)
    workspace.add_person(person("Jon Okafor", "Lumen"), NOW)

    assert [name for _, name in may_have_told(workspace, rejected)] == [
        "Dana Reyes",
        "Kenji Sato",
        "Mara Lind",
    ]


@pytest.mark.parametrize("known", [True, False])
def test_a_decision_before_the_interview_is_refused(
    workspace: Workspace, rejected: ApplicationId, known: bool
) -> None:
    key, held_on = (rejected, None) if known else (None, INTERVIEWED)

    must_fit(workspace, key, held_on, DECIDED, TODAY)
    with pytest.raises(Fault, match="decision_before_interview"):
        must_fit(workspace, key, held_on, date(2026, 11, 1), TODAY)


def test_the_page_of_an_application_has_its_interviews_last_first(
    workspace: Workspace, panel: tuple[InterviewerId, InterviewerId], rejected: ApplicationId
) -> None:
    workspace.add_interview(rejected, InterviewDraft(date(2026, 11, 16), (panel[1],)), NOW)

    page = application_page(workspace, rejected, TODAY)

    assert [each.held_on for each in page.interviews] == [date(2026, 11, 16), INTERVIEWED]
    assert [row.name for row in page.panel] == ["Kenji Sato", "Dana Reyes"]
    assert page.next_asked is not None
    assert page.next_asked.name == "Kenji Sato"
    assert page.person(panel[0]) is not None


def test_nobody_is_asked_about_an_offer(workspace: Workspace, rejected: ApplicationId) -> None:
    workspace.decide(rejected, Decision.OFFER, DECIDED, NOW)

    assert application_page(workspace, rejected, TODAY).next_asked is None
