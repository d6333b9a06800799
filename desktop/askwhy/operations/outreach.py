"""The verbs of a step: record what happened, skip it, postpone it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Step, Touch
from askwhy.domain.faults import Fault
from askwhy.domain.ids import TouchId
from askwhy.domain.line import MISSES
from askwhy.domain.outreach import Channel, StepState
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import CLOSING, DISPOSITIONS, Direction, Disposition, Outcome
from askwhy.facts.world import World
from askwhy.operations.answers import answered
from askwhy.operations.calls import missed
from askwhy.operations.channels import block
from askwhy.operations.editing import Edits
from askwhy.operations.feedback import keep_advice
from askwhy.operations.fitting import day_must_fit
from askwhy.operations.moving import finish_when_done, move_behind
from askwhy.operations.pointing import NamedSituation, meaning, point
from askwhy.operations.schedules import schedule_for
from askwhy.operations.situations import OutreachSituation
from askwhy.operations.touching import keep_apart


def record(
    situation: OutreachSituation,
    world: World,
    *,
    step: Step,
    disposition: Disposition | None = None,
    outcome: Outcome | None = None,
    note: str = "",
    named: NamedSituation | None = None,
    by_server: bool = False,
    at: datetime,
) -> Change:
    """Tick a step: what happened on the line or in the post, what it meant, and what follows from it.

    Without a disposition: connected, sent, posted. A missed call moves itself to the other end of a later day;
    an outcome that is an answer finishes what is left to ask. Whom they named is added, with a plan.
    `by_server`: one's mail server has accepted the e-mail. Raises Fault "step_not_planned", "wrong_disposition"
    and "named_themselves".
    """
    disposition = disposition or DISPOSITIONS[step.channel][0]
    edits = Edits()
    meant = meaning(outcome, named)
    touch = _record(edits, situation, world, step, disposition, meant, note, at)
    if named is not None:
        return point(edits, situation, named, world, touch)
    if by_server:
        return edits.as_change("accepted", who=situation.person.name)
    return edits.as_change(
        "ticked", who=situation.person.name, channel=step.channel.value, disposition=disposition.value
    )


def mark_posted(letters: Sequence[tuple[OutreachSituation, Step]], world: World, *, at: datetime) -> Change:
    """Mark several letters as posted, as one Change. Raises Fault "step_not_planned"."""
    edits = Edits()
    for situation, step in letters:
        _record(edits, situation, world, step, Disposition.POSTED, None, "", at)
    return edits.as_change("posted", count=len(letters))


def _record(
    edits: Edits,
    situation: OutreachSituation,
    world: World,
    step: Step,
    disposition: Disposition,
    outcome: Outcome | None,
    note: str,
    at: datetime,
) -> Touch:
    step = edits.current(step)
    _must_be_planned(step)
    if disposition not in DISPOSITIONS[step.channel]:
        raise Fault("wrong_disposition", disposition=disposition.value, channel=step.channel.value)
    touch = _touch(edits, situation, world, step, disposition, outcome, note, at)
    edits.add(touch)
    _follow(edits, situation, world, step, touch)
    keep_advice(edits, situation.person, touch)
    answered(edits, situation, world, touch)
    keep_apart(edits, situation, world, touch)
    finish_when_done(edits, situation.with_step(step))
    return touch


def _touch(
    edits: Edits,
    situation: OutreachSituation,
    world: World,
    step: Step,
    disposition: Disposition,
    outcome: Outcome | None,
    note: str,
    at: datetime,
) -> Touch:
    instant = world.instant(at)
    return Touch(
        id=TouchId(edits.new_id()),
        interviewer=situation.person.id,
        channel=step.channel,
        direction=Direction.MADE,
        at=instant,
        zone=world.own_zone.key,
        step=step.id,
        application=situation.with_step(step).plan.application,
        disposition=disposition,
        outcome=outcome,
        window=world.window_at(situation.person, instant) if step.channel is Channel.PHONE else None,
        note=note.strip(),
        kind=step.kind,
    )


def _follow(edits: Edits, situation: OutreachSituation, world: World, step: Step, touch: Touch) -> None:
    view = situation.with_step(step)
    day = world.local_day(situation.person, touch.at)
    schedule = schedule_for(world, day, situation.around, view.person, view.plan.id, edits)
    if touch.disposition in MISSES:
        missed(edits, situation, world, step, touch, schedule)
    elif touch.disposition in CLOSING:
        block(edits, situation, world, step, touch, schedule)
    else:
        edits.change(step, replace(step, state=StepState.DONE))
        move_behind(edits, view, step, day, schedule)


def skip(situation: OutreachSituation, *, step: Step) -> Change:
    """Leave a step out; the others stay where they are. Raises Fault "step_not_planned"."""
    _must_be_planned(step)
    edits = Edits()
    edits.change(step, replace(step, state=StepState.SKIPPED, reason=Reason.of("skipped_by_you")))
    finish_when_done(edits, situation.with_step(step))
    return edits.as_change("skipped", who=situation.person.name, channel=step.channel.value)


def postpone(situation: OutreachSituation, world: World, *, step: Step, to: date, today: date) -> Change:
    """Move a step to a date in the recipient's calendar; those behind it keep their gaps.

    Raises Fault "step_not_planned", "postpone_to_past" and "day_out_of_reach".
    """
    _must_be_planned(step)
    day_must_fit("postponed_to", to, today)
    if to < today:
        raise Fault("postpone_to_past", day=to.isoformat())
    edits = Edits()
    edits.change(step, replace(step, due_on=to, reason=Reason.of("postponed_by_you")))
    view = situation.with_step(step)
    schedule = schedule_for(world, today, situation.around, view.person, view.plan.id)
    move_behind(edits, view, step, to, schedule)
    return edits.as_change(
        "postponed", who=situation.person.name, channel=step.channel.value, day=to.isoformat()
    )


def _must_be_planned(step: Step) -> None:
    if step.state is not StepState.PLANNED:
        raise Fault("step_not_planned", state=step.state.value)
