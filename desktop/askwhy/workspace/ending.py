"""Enters what became of an application, also of one that the Book does not know yet, and who can be asked then."""

from datetime import date, datetime
from typing import NamedTuple

from askwhy.domain.applications import Application, Decision, Interview
from askwhy.domain.drafts import EndedDraft, PanelMember
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.outreach import Plan
from askwhy.domain.people import Interviewer
from askwhy.operations.endings import enter_ended
from askwhy.store.changes import Applied
from askwhy.workspace import situations
from askwhy.workspace.workspace import Workspace


class Askable(NamedTuple):
    """Somebody of a panel who can be asked now."""

    who: InterviewerId
    name: str
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


def panel_of(workspace: Workspace, key: ApplicationId) -> list[InterviewerId]:
    """Give everyone who interviewed for an application: the leads first, then by interview, last one first."""
    held = sorted(workspace.book.of(Interview, "application", [key]), key=lambda each: each.held_on)[::-1]
    leads = [each.panel[0] for each in held if each.panel]
    return list(dict.fromkeys([*leads, *(member for each in held for member in each.panel)]))


def askable(workspace: Workspace, key: ApplicationId) -> list[Askable]:
    """Give whom a plan can be started for: who told you first, then the panel; nobody twice.

    Who has or had a plan for the application is left out, and who asked not to be contacted.
    """
    application = workspace.book.value(Application, key)
    told = application.told_by
    keys = list(dict.fromkeys([*([told] if told is not None else []), *panel_of(workspace, key)]))
    people = workspace.book.values(Interviewer, keys)
    asked = {plan.interviewer for plan in workspace.book.of(Plan, "application", [key])}
    return [
        Askable(who, people[who].name, who == told)
        for who in keys
        if who not in asked and not people[who].opted_out
    ]
