"""An application that is entered only when it has ended, and who is new on a panel."""

from datetime import date

import pytest
from tests.operations.builders import ACME, DANA, INTERVIEWED, WORLD

from askwhy.domain.applications import Application, Decision, Interview
from askwhy.domain.changes import Change
from askwhy.domain.drafts import EndedDraft, InterviewDraft
from askwhy.domain.faults import Fault
from askwhy.domain.people import Employer, Interviewer
from askwhy.operations.applications import add_interview
from askwhy.operations.endings import enter_ended
from askwhy.operations.situations import ApplicationSituation, PeopleSituation

TODAY = date(2026, 11, 24)
TOLD = date(2026, 11, 20)


def entered(panel: tuple[int | str, ...], told_by: int | str | None = None, on: date = TOLD) -> Change:
    """Enter a rejection at Acme."""
    draft = EndedDraft("Acme", InterviewDraft(INTERVIEWED, panel), "Staff Engineer")  # type: ignore[arg-type]
    return enter_ended(
        PeopleSituation(employers=(ACME,)),
        WORLD,
        draft=draft,
        decision=Decision.REJECTED,
        on=on,
        told_by=told_by,  # type: ignore[arg-type]
        today=TODAY,
    )


def of(change: Change, kind: type) -> list[object]:
    """Give what a change makes of a kind."""
    return [edit.after for edit in change.edits if isinstance(edit.after, kind)]


def test_job_interview_and_decision_are_one_change() -> None:
    change = entered((DANA.id,), told_by=DANA.id)

    (application,), (interview,) = of(change, Application), of(change, Interview)
    assert isinstance(application, Application)
    assert isinstance(interview, Interview)
    assert (application.employer, application.role) == (ACME.id, "Staff Engineer")
    assert (application.decision, application.decided_on, application.told_by) == (
        Decision.REJECTED,
        TOLD,
        DANA.id,
    )
    assert (interview.application, interview.panel) == (application.id, (DANA.id,))
    assert of(change, Employer) == []
    assert change.label.arg("decision") == "rejected"


def test_a_name_on_the_panel_is_somebody_new_at_the_employer_and_may_have_told() -> None:
    change = entered((DANA.id, "Nora  Blum"), told_by="Nora  Blum")

    (nora,), (application,), (interview,) = (
        of(change, kind) for kind in (Interviewer, Application, Interview)
    )
    assert isinstance(nora, Interviewer)
    assert isinstance(application, Application)
    assert isinstance(interview, Interview)
    assert (nora.name, nora.employer) == ("Nora Blum", ACME.id)
    assert interview.panel == (DANA.id, nora.id)
    assert application.told_by == nora.id


def test_an_unknown_employer_is_added() -> None:
    draft = EndedDraft("Feitoria", InterviewDraft(INTERVIEWED))

    change = enter_ended(
        PeopleSituation(), WORLD, draft=draft, decision=Decision.SILENT, on=TOLD, today=TODAY
    )

    assert [employer.name for employer in of(change, Employer) if isinstance(employer, Employer)] == [
        "Feitoria"
    ]


@pytest.mark.parametrize(
    ("on", "fault"),
    [(date(2026, 11, 1), "decision_before_interview"), (date(2026, 11, 25), "decision_in_future")],
)
def test_a_decision_that_cannot_be_is_refused(on: date, fault: str) -> None:
    with pytest.raises(Fault) as refused:
        entered((DANA.id,), on=on)

    assert refused.value.reason.key == fault


def test_an_interview_takes_in_who_is_new_on_its_panel() -> None:
    about = ApplicationSituation(Application(id=-1, employer=ACME.id), ACME)  # type: ignore[arg-type]

    change = add_interview(
        about, WORLD, draft=InterviewDraft(INTERVIEWED, ("Nora Blum", DANA.id)), today=TODAY
    )

    (nora,), (interview,) = of(change, Interviewer), of(change, Interview)
    assert isinstance(nora, Interviewer)
    assert isinstance(interview, Interview)
    assert interview.panel == (nora.id, DANA.id)
