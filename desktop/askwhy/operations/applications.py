"""The verbs of applications and interviews: add one, edit one."""

from dataclasses import replace
from datetime import date, timedelta

from askwhy.domain.applications import Application, Interview
from askwhy.domain.changes import Change
from askwhy.domain.drafts import ApplicationDraft, InterviewDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import ApplicationId, EmployerId, InterviewId
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.employers import Employers
from askwhy.operations.fitting import day_must_fit, interview_must_fit
from askwhy.operations.layout import lay_out_again
from askwhy.operations.panels import seated
from askwhy.operations.situations import ApplicationSituation, PeopleSituation

MORE_TIME = timedelta(days=7)
"""How much longer an answer is waited for when one is patient (a rule of thumb)."""


def add(situation: PeopleSituation, *, draft: ApplicationDraft, today: date) -> Change:
    """Add an application, and its employer when it is new. Raises "employer_missing" and "day_out_of_reach"."""
    day_must_fit("promised_on", draft.promised_on, today)
    edits = Edits()
    employer = find_employer(edits, situation, draft.employer)
    edits.add(Application(ApplicationId(edits.new_id()), employer, draft.role.strip(), draft.promised_on))
    return edits.as_change("application_added", employer=draft.employer.strip(), role=draft.role.strip())


def edit(
    situation: PeopleSituation,
    world: World,
    *,
    about: ApplicationSituation,
    draft: ApplicationDraft,
    today: date,
) -> Change:
    """Write a form's draft over an application; another promised date moves what waits for it.

    Raises Fault "employer_missing" and "day_out_of_reach".
    """
    day_must_fit("promised_on", draft.promised_on, today)
    edits = Edits()
    before = about.application
    employer = find_employer(edits, situation, draft.employer)
    after = replace(before, employer=employer, role=draft.role.strip(), promised_on=draft.promised_on)
    edits.change(before, after)
    lay_out_again(edits, about, replace(about, application=after), world, today)
    return edits.as_change("application_edited", employer=draft.employer.strip(), role=draft.role.strip())


def find_employer(edits: Edits, situation: PeopleSituation, name: str) -> EmployerId:
    """Give the employer of that name, added to the Change when it is new. Raises Fault "employer_missing"."""
    employer = Employers(edits, situation).find(name)
    if employer is None:
        raise Fault("employer_missing")
    return employer


def add_interview(
    situation: ApplicationSituation, world: World, *, draft: InterviewDraft, today: date
) -> Change:
    """Add an interview to an application, and who is new on its panel; thanks that waited get their date.

    Raises Fault "interview_after_decision" and "day_out_of_reach".
    """
    day_must_fit("interviewed_on", draft.held_on, today)
    interview_must_fit(draft.held_on, situation.application)
    edits = Edits()
    held = Interview(
        InterviewId(edits.new_id()),
        situation.application.id,
        draft.held_on,
        seated(edits, world, draft.panel, situation.application.employer),
        draft.note.strip(),
    )
    edits.add(held)
    after = replace(situation, interviews=(*situation.interviews, held))
    lay_out_again(edits, situation, after, world, today)
    return edits.as_change("interview_added", employer=situation.employer_name, day=draft.held_on.isoformat())


def edit_interview(
    situation: ApplicationSituation,
    world: World,
    *,
    interview: Interview,
    draft: InterviewDraft,
    today: date,
) -> Change:
    """Write a form's draft over an interview; another date moves the thanks that are still planned.

    Raises Fault "interview_after_decision" and "day_out_of_reach".
    """
    day_must_fit("interviewed_on", draft.held_on, today)
    interview_must_fit(draft.held_on, situation.application)
    edits = Edits()
    panel = seated(edits, world, draft.panel, situation.application.employer)
    held = replace(interview, held_on=draft.held_on, panel=panel, note=draft.note.strip())
    edits.change(interview, held)
    interviews = tuple(held if each.id == held.id else each for each in situation.interviews)
    lay_out_again(edits, situation, replace(situation, interviews=interviews), world, today)
    return edits.as_change(
        "interview_edited", employer=situation.employer_name, day=draft.held_on.isoformat()
    )
