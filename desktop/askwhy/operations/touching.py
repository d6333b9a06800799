"""The verb that notes a contact which no step had planned; and the room that every contact leaves to the next ask."""

from dataclasses import replace
from datetime import datetime

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Touch
from askwhy.domain.faults import Fault
from askwhy.domain.ids import TouchId
from askwhy.domain.outreach import Channel, Kind, PlanState
from askwhy.domain.touches import CLOSING, DISPOSITIONS, Direction, Disposition, Outcome
from askwhy.facts.world import World
from askwhy.operations.answers import answered
from askwhy.operations.channels import close_way, refit
from askwhy.operations.editing import Edits
from askwhy.operations.feedback import keep_advice
from askwhy.operations.moving import move, under_way
from askwhy.operations.pointing import NamedSituation, meaning, point
from askwhy.operations.schedules import schedule_for, starts_the_clock
from askwhy.operations.situations import OutreachSituation


def note_contact(
    situation: OutreachSituation,
    world: World,
    *,
    channel: Channel,
    kind: Kind = Kind.ASK,
    disposition: Disposition | None = None,
    outcome: Outcome | None = None,
    note: str = "",
    named: NamedSituation | None = None,
    at: datetime,
) -> Change:
    """Note that one wrote to or called somebody without a plan; the next ask keeps its distance from it.

    Without a disposition: connected, sent, posted. An ask counts against the caps. A wrong number, a bounced
    mail and a returned letter close that one address. Whom they named is added, with a plan. Raises Fault
    "wrong_disposition" and "named_themselves".
    """
    disposition = disposition or DISPOSITIONS[channel][0]
    if disposition not in DISPOSITIONS[channel]:
        raise Fault("wrong_disposition", disposition=disposition.value, channel=channel.value)
    edits = Edits()
    instant = world.instant(at)
    touch = Touch(
        id=TouchId(edits.new_id()),
        interviewer=situation.person.id,
        channel=channel,
        direction=Direction.MADE,
        at=instant,
        zone=world.own_zone.key,
        application=next((view.plan.application for view in situation.active), None),
        disposition=disposition,
        outcome=meaning(outcome, named),
        window=world.window_at(situation.person, instant) if channel is Channel.PHONE else None,
        note=note.strip(),
        kind=kind,
    )
    edits.add(touch)
    if disposition in CLOSING:
        closed = close_way(edits, situation.person, channel, disposition.value)
        refit(edits, situation.plans, closed, situation.around, world, world.local_day(closed, touch.at))
    keep_advice(edits, situation.person, touch)
    answered(edits, situation, world, touch, is_thanked=named is not None and named.leads_on)
    keep_apart(edits, situation, world, touch)
    if named is not None:
        return point(edits, situation, named, world, touch)
    return edits.as_change("contact_noted", who=situation.person.name, channel=channel.value)


def keep_apart(edits: Edits, situation: OutreachSituation, world: World, touch: Touch) -> None:
    """Move the next asks to a person away from a contact: in its own plan those behind its step, and in others."""
    if not starts_the_clock(touch):
        return
    around = replace(situation.around, touches=(*situation.around.touches, touch))
    day = world.local_day(situation.person, touch.at)
    for view in under_way(situation.plans):
        if edits.current(view.plan).state is not PlanState.ACTIVE:
            continue
        own = (step.position for step in view.steps if step.id == touch.step)
        schedule = schedule_for(world, day, around, view.person, view.plan.id, edits)
        move(edits, view, schedule, after=next(own, 0))
