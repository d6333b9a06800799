"""The verb that enters a decision: it lays out the rest of each plan, or ends it kindly."""

from dataclasses import replace
from datetime import date

from askwhy.domain.applications import ASKABLE, Application, Decision
from askwhy.domain.changes import Change
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.outreach import Ending, PlanState, StepState
from askwhy.domain.people import Employer
from askwhy.domain.reasons import Reason
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.fitting import decision_must_fit
from askwhy.operations.layout import lay_out_again
from askwhy.operations.situations import ApplicationSituation, PlanView


def decide(
    situation: ApplicationSituation,
    world: World,
    *,
    decision: Decision,
    on: date,
    told_by: InterviewerId | None = None,
    today: date,
) -> Change:
    """Enter what became of an application, when, and by whom it was told.

    A rejection or silence gives every plan its remaining dates; an offer or a withdrawal finishes them.
    Raises Fault "decision_before_interview" and "decision_in_future".
    """
    decision_must_fit(on, situation.interviews, today)
    before = situation.application
    decided = None if decision is Decision.PENDING else on
    after = replace(before, decision=decision, decided_on=decided, told_by=told_by or before.told_by)
    edits = Edits()
    edits.change(before, after)
    if decision in ASKABLE:
        lay_out_again(edits, situation, replace(situation, application=after), world, today)
    else:
        for view in situation.plans:
            _end(edits, view, decision)
    return edits.as_change("decided", employer=situation.employer_name, decision=decision.value)


def decide_first(employer: Employer, *, decision: Decision, on: date, today: date) -> Change:
    """Enter the decision of an application that was not known; it is made, as starting a plan makes one.

    Raises Fault "decision_in_future".
    """
    decision_must_fit(on, (), today)
    edits = Edits()
    made = Application(ApplicationId(edits.new_id()), employer.id, decision=decision, decided_on=on)
    edits.add(made)
    return edits.as_change("decided", employer=employer.name, decision=decision.value)


def _end(edits: Edits, view: PlanView, decision: Decision) -> None:
    """An offer ends the asking as found_job; a withdrawal ends it without an ending of its own."""
    if view.plan.state is PlanState.FINISHED:
        return
    ending = Ending.FOUND_JOB if decision is Decision.OFFER else None
    edits.change(view.plan, replace(view.plan, state=PlanState.FINISHED, ending=ending))
    reason = Reason.of("stopped_" + decision.value)
    for step in view.open_steps:
        edits.change(step, replace(step, state=StepState.CANCELLED, reason=reason))
