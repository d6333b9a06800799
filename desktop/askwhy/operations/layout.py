"""Lays a plan's dates out again when a day from which it counts becomes known or another one."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from askwhy.domain.applications import Decision
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.landing import Schedule
from askwhy.domain.outreach import Anchor, PlanState, StepState
from askwhy.domain.planning import Anchors, closing_day, lay_out, pointless, push
from askwhy.domain.reaching import fitted
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.recipients import recipient
from askwhy.operations.schedules import schedule_for
from askwhy.operations.situations import ApplicationSituation, PlanView, Surroundings

PATIENCE = timedelta(days=10)
"""How long an answer is waited for when none was promised: one to two weeks (evidence.md, "Silence")."""

_ANSWERS = (Decision.REJECTED, Decision.SILENT)


def anchors_of(
    plan: Plan, about: ApplicationSituation | None, touches: Iterable[Touch], world: World
) -> Anchors:
    """Give the days from which a plan counts.

    The person's own last interview counts for the thanks, the last of all for the answer. Where none was
    promised, ten days after it are waited for; where the sequence says so, silence counts as the answer after
    its days (evidence.md, "Silence"). A reply is their last answer since the plan was started.
    """
    days = {Anchor.START: plan.started_on}
    replied_on = [
        day
        for touch in touches
        if touch.interviewer == plan.interviewer and touch.is_answer
        if (day := touch.at.astimezone(world.own_zone).date()) >= plan.started_on
    ]
    if replied_on:
        days[Anchor.REPLY] = max(replied_on)
    return _of_application(days, plan, about) if about is not None else Anchors(days)


def _of_application(days: dict[Anchor, date], plan: Plan, about: ApplicationSituation) -> Anchors:
    held = [interview.held_on for interview in about.interviews]
    if held:
        theirs = [each.held_on for each in about.interviews if plan.interviewer in each.panel]
        days[Anchor.INTERVIEW] = max(theirs or held)
        days[Anchor.PROMISED] = max(held) + PATIENCE
        if plan.silence_after:
            days[Anchor.DECISION] = max(held) + timedelta(days=plan.silence_after)
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
    plan, around = view.plan, after.around
    was = anchors_of(plan, before, around.touches, world)
    anchors = anchors_of(plan, after, around.touches, world)
    schedule = schedule_for(world, today, around, view.person, plan.id, edits)
    cleared = [_cleared(_addressed(step, view, after), was, anchors, today) for step in view.steps]
    steps = laid(cleared, view, around, anchors, schedule)
    edits.change_all(view.steps, steps)
    if anchors != was:
        closes_on = closing_day(plan.closes_after, anchors, steps, schedule)
        edits.change(plan, replace(plan, closes_on=closes_on))


def laid(
    steps: Iterable[Step], view: PlanView, around: Surroundings, anchors: Anchors, schedule: Schedule
) -> tuple[Step, ...]:
    """Give steps fitted to the ways to their recipients, dated, and none before one that comes earlier."""
    people = {view.person.id: view.person, **around.people}
    fit = [fitted(step, people[step.recipient]) if step.recipient in people else step for step in steps]
    dated = lay_out(fit, anchors, schedule)
    # What has just got its date keeps every rule; only what had one before may have to give way to it.
    return push(dated, schedule) if any(step.due_on for step in fit) else dated


def _addressed(step: Step, view: PlanView, about: ApplicationSituation) -> Step:
    if step.state is not StepState.PLANNED:
        return step
    return replace(step, recipient=recipient(step.role, view.person, about, view.plan))


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
