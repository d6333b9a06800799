"""Enters what became of an application, also of one that the Book does not know yet, and who can be asked then."""

from datetime import date, datetime
from typing import NamedTuple

from askwhy.domain.applications import Application, Decision, Interview
from askwhy.domain.contacts import Plan
from askwhy.domain.drafts import EndedDraft, PanelMember
from askwhy.domain.ids import ApplicationId, InterviewerId, InterviewId
from askwhy.domain.outreach import PlanState
from askwhy.domain.people import Interviewer
from askwhy.operations.endings import enter_ended
from askwhy.operations.fitting import decision_must_fit
from askwhy.store.applied import Applied
from askwhy.workspace import situations
from askwhy.workspace.workspace import Workspace

_MOST_COLLEAGUES = 20
"""Who is none of so many is found by the name elsewhere."""


class Askable(NamedTuple):
    """Somebody of a panel who can be asked now."""

    who: InterviewerId
    name: str
    role: str
    told: bool
    """Whether this is who told the decision."""


def enter(
    workspace: Workspace,
    draft: EndedDraft,
    decision: Decision,
    on: date,
    at: datetime,
    told_by: PanelMember | None = None,
) -> Applied:
    """Add an application with its interview and what became of it, as one change."""
    change = enter_ended(
        situations.of_employer_name(workspace.book, draft.employer),
        workspace.world,
        draft=draft,
        decision=decision,
        on=on,
        told_by=told_by,
        today=workspace.day(at),
    )
    return workspace.apply(change, at)


def must_fit(
    workspace: Workspace, key: ApplicationId | None, held_on: date | None, on: date, today: date
) -> None:
    """Refuse a decision that contradicts the interviews of an application, or of one that is yet to be entered.

    Raises Fault "decision_before_interview" and "decision_in_future".
    """
    known = workspace.book.of(Interview, "application", [key]) if key is not None else []
    new = [Interview(InterviewId(-1), ApplicationId(-2), held_on)] if held_on is not None else []
    decision_must_fit(on, [*known, *new], today)


def may_have_told(workspace: Workspace, key: ApplicationId) -> list[tuple[InterviewerId, str]]:
    """Give who may have told a decision, with their names: the panel, then others at the employer."""
    application = workspace.book.value(Application, key)
    told = application.told_by
    colleagues = (
        workspace.book.of(Interviewer, "employer", [application.employer])[:_MOST_COLLEAGUES]
        if application.employer is not None
        else []
    )
    keys = [
        *panel_of(workspace, key),
        *([told] if told is not None else []),
        *(each.id for each in colleagues),
    ]
    people = workspace.book.values(Interviewer, keys)
    return [(each, people[each].name) for each in dict.fromkeys(keys)]


def panel_of(workspace: Workspace, key: ApplicationId) -> list[InterviewerId]:
    """Give everyone who interviewed for an application: the leads first, then by interview, last one first."""
    held = sorted(workspace.book.of(Interview, "application", [key]), key=lambda each: each.held_on)[::-1]
    leads = [each.panel[0] for each in held if each.panel]
    return list(dict.fromkeys([*leads, *(member for each in held for member in each.panel)]))


def askable(workspace: Workspace, key: ApplicationId) -> list[Askable]:
    """Give whom a plan can be started for: who told you first, then the panel; nobody twice.

    Nobody, while somebody is asked about the application already; nor who had a plan for it, or asked not to
    be contacted.
    """
    plans = workspace.book.of(Plan, "application", [key])
    if any(plan.state is not PlanState.FINISHED for plan in plans):
        return []
    told = workspace.book.value(Application, key).told_by
    keys = list(dict.fromkeys([*([told] if told is not None else []), *panel_of(workspace, key)]))
    people = workspace.book.values(Interviewer, keys)
    asked = {plan.interviewer for plan in plans}
    return [
        Askable(who, people[who].name, people[who].role, who == told)
        for who in keys
        if who not in asked and not people[who].opted_out
    ]
