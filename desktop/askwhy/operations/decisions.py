"""The verb that enters a decision: it lays out the rest of each plan, or ends it kindly."""

from dataclasses import replace
from datetime import date

from askwhy.domain.applications import ASKABLE, Application, Decision
from askwhy.domain.changes import Change
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Ending, PlanState, StepState
from askwhy.domain.planning import closing_day
from askwhy.domain.reasons import Reason
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.plans import anchors_of, relaid
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
    _must_fit(situation, on, today)
    before = situation.application
    decided = None if decision is Decision.PENDING else on
    after = replace(before, decision=decision, decided_on=decided, told_by=told_by or before.told_by)
    edits = Edits()
    edits.change(before, after)
    for view in situation.plans:
        if view.plan.state is PlanState.FINISHED:
            continue
        if decision in ASKABLE:
            _lay_out(edits, view, after, situation, world, today)
        else:
            _end(edits, view, decision)
    return edits.as_change("decided", employer=situation.employer_name, decision=decision.value)


def _must_fit(situation: ApplicationSituation, on: date, today: date) -> None:
    if on > today:
        raise Fault("decision_in_future", day=on.isoformat())
    first = min((interview.held_on for interview in situation.interviews), default=None)
    if first is not None and on < first:
        raise Fault("decision_before_interview", decided=on.isoformat(), interviewed=first.isoformat())


def _lay_out(
    edits: Edits,
    view: PlanView,
    application: Application,
    situation: ApplicationSituation,
    world: World,
    today: date,
) -> None:
    calendar = world.calendar(view.person)
    sequence = world.sequence(view.plan.sequence)
    anchors = anchors_of(sequence, application, situation.interviews, view.plan.started_on)
    steps = relaid(view.steps, anchors, calendar, today)
    edits.change_all(view.steps, steps)
    closes_on = closing_day(sequence.closes_after, anchors, steps, calendar)
    edits.change(view.plan, replace(view.plan, closes_on=closes_on))


def _end(edits: Edits, view: PlanView, decision: Decision) -> None:
    """An offer ends the asking as found_job; a withdrawal ends it without an ending of its own."""
    ending = Ending.FOUND_JOB if decision is Decision.OFFER else None
    edits.change(view.plan, replace(view.plan, state=PlanState.FINISHED, ending=ending))
    reason = Reason.of("stopped_" + decision.value)
    for step in view.open_steps:
        edits.change(step, replace(step, state=StepState.CANCELLED, reason=reason))
