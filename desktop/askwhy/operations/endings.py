"""The verb that enters an application only when it has ended: the job, the interview and the decision at once."""

from datetime import date

from askwhy.domain.applications import Application, Decision, Interview
from askwhy.domain.changes import Change
from askwhy.domain.drafts import EndedDraft, PanelMember
from askwhy.domain.ids import ApplicationId, InterviewId
from askwhy.facts.world import World
from askwhy.operations.applications import find_employer
from askwhy.operations.editing import Edits
from askwhy.operations.fitting import decision_must_fit
from askwhy.operations.panels import seated
from askwhy.operations.situations import PeopleSituation


def enter_ended(
    situation: PeopleSituation,
    world: World,
    *,
    draft: EndedDraft,
    decision: Decision,
    on: date,
    told_by: PanelMember | None = None,
    today: date,
) -> Change:
    """Add an application with its interview and what became of it, as one change.

    `told_by` is one of the panel, as the draft names them. Raises Fault "employer_missing",
    "decision_before_interview" and "decision_in_future".
    """
    edits = Edits()
    employer = find_employer(edits, situation, draft.employer)
    key = ApplicationId(edits.new_id())
    panel = seated(edits, world, draft.interview.panel, employer)
    held = Interview(
        InterviewId(edits.new_id()), key, draft.interview.held_on, panel, draft.interview.note.strip()
    )
    decision_must_fit(on, [held], today)
    ids = dict(zip(draft.interview.panel, panel, strict=True))
    edits.add(
        Application(
            id=key,
            employer=employer,
            role=draft.role.strip(),
            decision=decision,
            decided_on=on,
            told_by=ids.get(told_by) if told_by is not None else None,
        )
    )
    edits.add(held)
    return edits.as_change("decided", employer=draft.employer.strip(), decision=decision.value)
