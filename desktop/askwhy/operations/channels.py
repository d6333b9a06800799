"""What a wrong number, a bounced mail or a returned letter does: that one address is closed, the rest goes on."""

from dataclasses import replace
from typing import Any

from askwhy.domain.outreach import Channel, Step, StepState, Touch
from askwhy.domain.reasons import Reason
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.moving import move_behind
from askwhy.operations.situations import OutreachSituation

_FIELDS = {Channel.EMAIL: "emails", Channel.PHONE: "phones", Channel.LETTER: "addresses"}


def block(edits: Edits, situation: OutreachSituation, world: World, step: Step, touch: Touch) -> None:
    """Close the address that was used; the step tries the next one, or is skipped when there is none."""
    said = touch.disposition.value if touch.disposition is not None else ""
    person = situation.person
    ways: tuple[Any, ...] = getattr(person, _FIELDS[step.channel])
    used = next((index for index, way in enumerate(ways) if not way.blocked), None)
    if used is not None:
        closed = replace(ways[used], blocked=said)
        ways = (*ways[:used], closed, *ways[used + 1 :])
        changed: dict[str, Any] = {_FIELDS[step.channel]: ways}
        edits.change(person, replace(person, **changed))
    reason = Reason.of("address_closed", disposition=said)
    if all(way.blocked for way in ways):
        edits.change(step, replace(step, state=StepState.SKIPPED, reason=reason))
        return
    calendar = world.calendar(person)
    again = calendar.add_business_days(world.local_day(person, touch.at), 1)
    edits.change(step, replace(step, due_on=again, reason=reason))
    move_behind(edits, situation.with_step(step), step, again, calendar)
