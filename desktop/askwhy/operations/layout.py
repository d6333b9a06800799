"""Lays a plan's dates out again when a day from which it counts becomes known or another one."""

from dataclasses import replace
from datetime import date, timedelta

from askwhy.domain.applications import Decision
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Anchor, PlanState, Step, StepState
from askwhy.domain.planning import Anchors, closing_day, lay_out, pointless
from askwhy.domain.sequences import Sequence
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.recipients import recipient
from askwhy.operations.situations import ApplicationSituation, PlanView

PATIENCE = timedelta(days=10)
"""How long an answer is waited for when none was promised: one to two weeks (evidence.md, "Silence")."""

_ANSWERS = (Decision.REJECTED, Decision.SILENT)


def anchors_of(
    sequence: Sequence, about: ApplicationSituation | None, person: InterviewerId, started_on: date
) -> Anchors:
    """Give the days from which a plan of this sequence counts for a person.

    Their own last interview counts for the thanks, the last of all for the answer. Where none was promised,
    ten days after it are waited for; where the sequence says so, silence counts as the answer after its days
    (evidence.md, "Silence").
    """
    days = {Anchor.START: started_on}
    if about is None:
        return Anchors(days)
    held = [interview.held_on for interview in about.interviews]
    if held:
        theirs = [interview.held_on for interview in about.interviews if person in interview.panel]
        days[Anchor.INTERVIEW] = max(theirs or held)
        days[Anchor.PROMISED] = max(held) + PATIENCE
        if sequence.silence_after:
            days[Anchor.DECISION] = max(held) + timedelta(days=sequence.silence_after)
    if about.application.promised_on is not None:
        days[Anchor.PROMISED] = about.application.promised_on
    decided_on = about.application.decided_on
    answered = about.application.decision in _ANSWERS and decided_on is not None
    if answered and decided_on is not None:
        days[Anchor.DECISION] = decided_on
    return Anchors(days, answered)


def lay_out_again(
    edits: Edits, before: ApplicationSituation, after: ApplicationSituation, world: World, today: date
) -> None:
    """Lay out every open plan of an application that has changed; what does not hang on the change stays."""
    for view in before.plans:
        if view.plan.state is not PlanState.FINISHED:
            _relay(edits, view, before, after, world, today)


def _relay(
    edits: Edits,
    view: PlanView,
    before: ApplicationSituation,
    after: ApplicationSituation,
    world: World,
    today: date,
) -> None:
    sequence = world.sequence(view.plan.sequence)
    calendar = world.calendar(view.person)
    was = anchors_of(sequence, before, view.person.id, view.plan.started_on)
    anchors = anchors_of(sequence, after, view.person.id, view.plan.started_on)
    cleared = [_cleared(_addressed(step, sequence, view, after), was, anchors, today) for step in view.steps]
    steps = lay_out(cleared, anchors, calendar, today)
    edits.change_all(view.steps, steps)
    if anchors != was:
        closes_on = closing_day(sequence.closes_after, anchors, steps, calendar)
        edits.change(view.plan, replace(view.plan, closes_on=closes_on))


def _addressed(step: Step, sequence: Sequence, view: PlanView, about: ApplicationSituation) -> Step:
    if step.state is not StepState.PLANNED or step.position > len(sequence.steps):
        return step
    role = sequence.steps[step.position - 1].recipient
    return replace(step, recipient=recipient(role, view.person, about, view.plan))


def _cleared(step: Step, was: Anchors, anchors: Anchors, today: date) -> Step:
    """Take the date from a step whose anchor has moved, and skip one that has lost its point."""
    if step.state is not StepState.PLANNED:
        return step
    missed = pointless(step, anchors, overdue=step.due_on is not None and step.due_on <= today)
    if missed is not None:
        return replace(step, state=StepState.SKIPPED, reason=missed)
    if was.day(step.anchor) == anchors.day(step.anchor):
        return step
    return replace(step, due_on=None, reason=None)
