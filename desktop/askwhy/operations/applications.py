"""The verbs of applications and interviews: add one, edit one."""

from dataclasses import replace

from askwhy.domain.applications import Application, Interview
from askwhy.domain.changes import Change
from askwhy.domain.drafts import ApplicationDraft, InterviewDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import ApplicationId, EmployerId, InterviewId
from askwhy.domain.people import Employer
from askwhy.operations.editing import Edits
from askwhy.operations.situations import ApplicationSituation, PeopleSituation


def add(situation: PeopleSituation, *, draft: ApplicationDraft) -> Change:
    """Add an application, and its employer when it is new. Raises Fault "employer_missing"."""
    edits = Edits()
    employer = _employer(edits, situation, draft.employer)
    edits.add(Application(ApplicationId(edits.new_id()), employer, draft.role.strip(), draft.promised_on))
    return edits.as_change("application_added", employer=draft.employer.strip(), role=draft.role.strip())


def edit(situation: PeopleSituation, *, application: Application, draft: ApplicationDraft) -> Change:
    """Write a form's draft over an application. Raises Fault "employer_missing"."""
    edits = Edits()
    employer = _employer(edits, situation, draft.employer)
    after = replace(application, employer=employer, role=draft.role.strip(), promised_on=draft.promised_on)
    edits.change(application, after)
    return edits.as_change("application_edited", employer=draft.employer.strip(), role=draft.role.strip())


def _employer(edits: Edits, situation: PeopleSituation, name: str) -> EmployerId:
    if not name.strip():
        raise Fault("employer_missing")
    known = situation.employer_named(name)
    if known is not None:
        return known.id
    made = Employer(EmployerId(edits.new_id()), " ".join(name.split()))
    edits.add(made)
    return made.id


def add_interview(situation: ApplicationSituation, *, draft: InterviewDraft) -> Change:
    """Add an interview to an application. Raises Fault "interview_after_decision"."""
    _must_fit(situation, draft)
    edits = Edits()
    edits.add(
        Interview(
            InterviewId(edits.new_id()),
            situation.application.id,
            draft.held_on,
            draft.panel,
            draft.note.strip(),
        )
    )
    return edits.as_change("interview_added", employer=situation.employer_name, day=draft.held_on.isoformat())


def edit_interview(situation: ApplicationSituation, *, interview: Interview, draft: InterviewDraft) -> Change:
    """Write a form's draft over an interview. Raises Fault "interview_after_decision"."""
    _must_fit(situation, draft)
    edits = Edits()
    after = replace(interview, held_on=draft.held_on, panel=draft.panel, note=draft.note.strip())
    edits.change(interview, after)
    return edits.as_change(
        "interview_edited", employer=situation.employer_name, day=draft.held_on.isoformat()
    )


def _must_fit(situation: ApplicationSituation, draft: InterviewDraft) -> None:
    decided = situation.application.decided_on
    if decided is not None and draft.held_on > decided:
        raise Fault(
            "interview_after_decision", interviewed=draft.held_on.isoformat(), decided=decided.isoformat()
        )
