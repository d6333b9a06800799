"""What becomes of plans when a way to a person closes, opens or is missing."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from askwhy.domain.contacts import Step, Touch
from askwhy.domain.landing import Schedule
from askwhy.domain.outreach import Channel, PlanState, StepState
from askwhy.domain.people import Interviewer
from askwhy.domain.planning import lay_out, push
from askwhy.domain.reaching import fitted, is_reached
from askwhy.domain.reasons import Reason
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.layout import anchors_of
from askwhy.operations.moving import move_behind
from askwhy.operations.schedules import schedule_for
from askwhy.operations.situations import OutreachSituation, PlanView, Surroundings

FIELDS = {Channel.EMAIL: "emails", Channel.PHONE: "phones", Channel.LETTER: "addresses"}
"""The field of an interviewer that holds the ways of each channel."""


def block(
    edits: Edits, situation: OutreachSituation, world: World, step: Step, touch: Touch, schedule: Schedule
) -> None:
    """Close the address that was used. The step tries the next one, or goes another way, or is skipped.

    A wrong number, a bounced mail and a returned letter close that one address only (evidence.md, "Stop
    rules").
    """
    said = touch.disposition.value if touch.disposition is not None else ""
    person = close_way(edits, situation.person, step.channel, said)
    reason = Reason.of("address_closed", disposition=said)
    again = world.calendar(person).due_after(world.local_day(person, touch.at), 1)
    if is_reached(person, step.channel):
        edits.change(step, replace(step, due_on=again, reason=reason))
        move_behind(edits, situation.with_step(step), step, again, schedule)
    else:
        other = fitted(step, person)
        skipped = other.state is StepState.SKIPPED
        edits.change(step, replace(other, reason=reason) if skipped else replace(other, due_on=again))
        if not skipped:
            move_behind(edits, situation.with_step(step), step, again, schedule)
    for view in situation.plans:
        _fit_rest(edits, view, person, step)


def close_way(edits: Edits, person: Interviewer, channel: Channel, said: str) -> Interviewer:
    """Close the address or number of a channel that was used, the first that is open; gives the person then."""
    closed = _closed(person, channel, said)
    edits.change(person, closed)
    return closed


def _closed(person: Interviewer, channel: Channel, said: str) -> Interviewer:
    ways: tuple[Any, ...] = getattr(person, FIELDS[channel])
    used = next((index for index, way in enumerate(ways) if not way.blocked), None)
    if used is None:
        return person
    changed: dict[str, Any] = {
        FIELDS[channel]: (*ways[:used], replace(ways[used], blocked=said), *ways[used + 1 :])
    }
    return replace(person, **changed)


def _fit_rest(edits: Edits, view: PlanView, person: Interviewer, but: Step) -> None:
    for step in view.open_steps:
        if step.recipient == person.id and step.id != but.id:
            edits.change(step, fitted(edits.current(step), person))


def refit(
    edits: Edits,
    views: Iterable[PlanView],
    person: Interviewer,
    around: Surroundings,
    world: World,
    today: date,
) -> None:
    """Fit the plans to the ways that a person has now: what lost its way is swapped or skipped, or comes back.

    A step that comes back is due by its rule, or today when that day has passed; it stays away when its plan
    has gone past it.
    """
    for view in views:
        if view.plan.state is PlanState.FINISHED:
            continue
        steps = tuple(edits.current(step) for step in view.steps)
        fit = [_refitted(step, steps, person) for step in steps]
        if list(steps) == fit:
            continue
        now = replace(around, people={**around.people, person.id: person})
        schedule = schedule_for(world, today, now, view.person, view.plan.id, edits)
        about = around.applications.get(view.plan.application) if view.plan.application else None
        anchors = anchors_of(view.plan, about, around.touches, world)
        edits.change_all(steps, push(lay_out(fit, anchors, schedule), schedule))


def _refitted(step: Step, steps: tuple[Step, ...], person: Interviewer) -> Step:
    if step.recipient != person.id:
        return step
    fit = fitted(step, person)
    comes_back = fit.state is StepState.PLANNED and step.state is StepState.SKIPPED
    passed = any(other.position > step.position and other.state is StepState.DONE for other in steps)
    return step if comes_back and passed else fit
