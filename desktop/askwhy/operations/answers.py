"""The verbs of an answer: they answered, and the plan stops asking; those of their colleagues pause."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Touch
from askwhy.domain.faults import Fault
from askwhy.domain.feedback import Mark
from askwhy.domain.ids import TouchId
from askwhy.domain.outreach import Channel
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Direction, Outcome
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.feedback import add_said
from askwhy.operations.moving import move, under_way
from askwhy.operations.pointing import NamedSituation, meaning, point
from askwhy.operations.schedules import schedule_for
from askwhy.operations.situations import OutreachSituation, Surroundings
from askwhy.operations.stopping import stop_asking

_ABSENCE_DAYS = 5
"""Business days that an absence lasts when they did not say when they are back (a rule of thumb)."""


def reply(
    situation: OutreachSituation,
    world: World,
    *,
    channel: Channel,
    outcome: Outcome | None = None,
    note: str = "",
    marks: Iterable[Mark] = (),
    todo: str = "",
    back_on: date | None = None,
    named: NamedSituation | None = None,
    at: datetime,
) -> Change:
    """Record that they answered, with what they said in their words; the plan stops asking.

    `marks` say what the words are about, `todo` what one will do about it.

    A reply from anyone at an employer pauses the plans of everyone there. An automatic reply of an absence
    stops nothing: what is planned for them waits until one business day after `back_on` (evidence.md, "Stop
    rules"). Whom they named is added, with a plan. Raises Fault "back_before_today" and "named_themselves".
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
        outcome=meaning(outcome, named),
        note="",
    )
    edits.add(touch)
    add_said(edits, situation.person, touch, words=note, marks=marks, todo=todo, on=at.date())
    answered(edits, situation, world, touch, back_on, is_thanked=named is not None and named.leads_on)
    if named is not None:
        return point(edits, situation, named, world, touch)
    return edits.as_change("replied", who=situation.person.name, channel=channel.value)


def answered(
    edits: Edits,
    situation: OutreachSituation,
    world: World,
    touch: Touch,
    back_on: date | None = None,
    *,
    is_thanked: bool = False,
) -> None:
    """Do what follows from an answer; "not now" pauses instead of ending, and an absence only waits."""
    if touch.outcome is Outcome.OUT_OF_OFFICE:
        _wait_for_return(edits, situation, world, touch, back_on)
    elif touch.is_answer:
        stop_asking(edits, situation, world, touch, is_thanked=is_thanked)


def _wait_for_return(
    edits: Edits, situation: OutreachSituation, world: World, touch: Touch, back_on: date | None
) -> None:
    """Have everything that is planned for them wait until one business day after they are back."""
    person = situation.person
    today, calendar = world.local_day(person, touch.at), world.calendar(person)
    if back_on is not None and back_on < today:
        raise Fault("back_before_today", day=back_on.isoformat())
    # Back on a Monday means: the first day in the office; the mail of the absence is read on it.
    back = calendar.next_workday(back_on) if back_on else calendar.add_business_days(today, _ABSENCE_DAYS)
    floor = calendar.due_after(back, 1)
    why = Reason.of("out_of_office", back=back.isoformat(), guessed=0 if back_on else 1)
    around = _with(situation.around, touch)
    for view in under_way(situation.plans):
        theirs = [step.position for step in view.open_steps if step.recipient == person.id and step.due_on]
        if theirs:
            schedule = schedule_for(world, today, around, view.person, view.plan.id, edits)
            move(edits, view, schedule, after=min(theirs) - 1, floor=floor, why=why)


def _with(around: Surroundings, touch: Touch) -> Surroundings:
    return replace(around, touches=(*around.touches, touch))
