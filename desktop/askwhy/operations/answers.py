"""The verbs of an answer: they answered, and the plan stops asking; a paused plan goes on."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from askwhy.domain.changes import Change
from askwhy.domain.ids import FeedbackId, TouchId
from askwhy.domain.outreach import (
    Channel,
    Direction,
    Ending,
    Feedback,
    Outcome,
    PlanState,
    Step,
    StepState,
    Touch,
)
from askwhy.domain.reasons import Reason
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.situations import OutreachSituation, PlanView

_ENDINGS = {
    Outcome.DECLINED_POLICY: Ending.DECLINED,
    Outcome.OPT_OUT: Ending.OPTED_OUT,
}


def tells(outcome: Outcome | None) -> bool:
    """Tell whether an outcome is an answer, so that there is nothing left to ask.

    An absence is none; "not now" pauses instead of ending.
    """
    return outcome is not None and outcome is not Outcome.OUT_OF_OFFICE


def reply(
    situation: OutreachSituation,
    world: World,
    *,
    channel: Channel,
    outcome: Outcome | None = None,
    note: str = "",
    at: datetime,
) -> Change:
    """Record that they answered, with what they said in their words; the plan stops asking.

    A reply from anyone at an employer pauses the plans of everyone there (evidence.md, "Stop rules").
    """
    edits = Edits()
    plan = next((view.plan for view in situation.active), None)
    touch = Touch(
        id=TouchId(edits.new_id()),
        interviewer=situation.person.id,
        channel=channel,
        direction=Direction.RECEIVED,
        at=world.instant(at),
        zone=world.own_zone.key,
        application=plan.application if plan else None,
        outcome=outcome,
        note="",
    )
    edits.add(touch)
    if note.strip():
        edits.add(
            Feedback(
                id=FeedbackId(edits.new_id()),
                interviewer=situation.person.id,
                words=note.strip(),
                touch=touch.id,
                application=touch.application,
            )
        )
    if outcome is None or tells(outcome):
        stop_asking(edits, situation, outcome)
    return edits.as_change("replied", who=situation.person.name, channel=channel.value)


def stop_asking(edits: Edits, situation: OutreachSituation, outcome: Outcome | None) -> None:
    """Finish this person's plans (or pause them, for "not now"), and pause those of their colleagues.

    So is a plan for another that had this person asked: who told the decision answers for it.
    """
    if outcome is Outcome.OPT_OUT:
        _opt_out(edits, situation)
    for view in situation.active:
        if outcome is Outcome.NOT_NOW:
            _pause(edits, view)
        else:
            _finish(edits, view, _ENDINGS.get(outcome, Ending.REPLIED) if outcome else Ending.REPLIED)
    for view in (*situation.colleagues, *situation.asked_for_others):
        if view.plan.state is PlanState.ACTIVE:
            _pause(edits, view)


def _opt_out(edits: Edits, situation: OutreachSituation) -> None:
    """Close every channel for good: nothing that is planned goes to this person, in nobody's plan."""
    person = situation.person
    edits.change(person, replace(edits.current(person), opted_out=True))
    for view in situation.plans:
        _cancel(edits, (step for step in view.open_steps if step.recipient == person.id), Ending.OPTED_OUT)


def _pause(edits: Edits, view: PlanView) -> None:
    edits.change(view.plan, replace(edits.current(view.plan), state=PlanState.PAUSED))


def _finish(edits: Edits, view: PlanView, ending: Ending) -> None:
    edits.change(view.plan, replace(edits.current(view.plan), state=PlanState.FINISHED, ending=ending))
    _cancel(edits, view.open_steps, ending)


def _cancel(edits: Edits, steps: Iterable[Step], ending: Ending) -> None:
    for step in steps:
        current: Step = edits.current(step)
        if current.state is StepState.PLANNED:
            reason = Reason.of("stopped_" + ending.value)
            edits.change(step, replace(current, state=StepState.CANCELLED, reason=reason))


def resume(view: PlanView) -> Change:
    """Let a paused plan go on where it stood; any other stays as it is."""
    edits = Edits()
    if view.plan.state is PlanState.PAUSED:
        edits.change(view.plan, replace(view.plan, state=PlanState.ACTIVE))
    return edits.as_change("resumed", who=view.person.name)


def end(view: PlanView, ending: Ending = Ending.NO_REPLY) -> Change:
    """Let a plan rest: nothing more is asked. One that has ended keeps its ending."""
    edits = Edits()
    if view.plan.state is not PlanState.FINISHED:
        _finish(edits, view, ending)
    return edits.as_change("rested", who=view.person.name)
