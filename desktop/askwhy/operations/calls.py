"""What a missed call does to the plan: it moves to the other end of a later day, until it was tried enough."""

from dataclasses import replace
from datetime import date

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.line import SILENT, THERE, calls_of, line_of
from askwhy.domain.outreach import Channel, Direction, Disposition, Step, StepState, Touch, WindowKind
from askwhy.domain.ranking import RULE_OF_THUMB, preference
from askwhy.domain.reasons import Reason
from askwhy.domain.windows import CalleePlace, is_awkward
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.moving import move_behind
from askwhy.operations.situations import OutreachSituation

MISSES = SILENT | THERE
"""The dispositions after which the same call is tried again."""

MOST_CALLS = 4
"""Call attempts per person (evidence.md, "Caps": 2 to 4)."""

_DAYS_BETWEEN_TRIES = 2
"""Business days from a miss to the next try: a later day, and not every day."""


def missed(edits: Edits, situation: OutreachSituation, world: World, step: Step, touch: Touch) -> None:
    """Move a missed call, and what comes behind it; or let it rest when it was tried enough."""
    calls = [*_calls(situation, step), touch]
    if len(calls) >= MOST_CALLS:
        reason = Reason.of("called_enough", count=len(calls))
        edits.change(step, replace(step, state=StepState.CANCELLED, reason=reason))
        return
    calendar = world.calendar(situation.person)
    called_on = world.local_day(situation.person, touch.at)
    window = _next_window(calls, world.place(situation.person))
    due = _next_day(touch, called_on, window, calendar)
    moved = replace(step, due_on=due, window=window, reason=_why(touch, world))
    edits.change(step, moved)
    move_behind(edits, situation.with_step(step), step, due, calendar)


def _calls(situation: OutreachSituation, step: Step) -> list[Touch]:
    return [
        touch
        for touch in situation.touches
        if touch.channel is Channel.PHONE and touch.direction is Direction.MADE and touch.step == step.id
    ]


def _next_day(touch: Touch, called_on: date, window: WindowKind, calendar: WorkCalendar) -> date:
    """Give the day of the next try; after a silent line, one on which the other end is no awkward one."""
    if touch.disposition is Disposition.BUSY:
        return calendar.roll_forward(called_on)
    if touch.disposition is Disposition.CALL_BACK_LATER:
        return calendar.add_business_days(called_on, 1)
    first = calendar.add_business_days(called_on, _DAYS_BETWEEN_TRIES)
    soon = (calendar.add_business_days(first, ahead) for ahead in range(_DAYS_BETWEEN_TRIES + 1))
    return next((day for day in soon if not is_awkward(window, day, calendar)), first)


def _next_window(calls: list[Touch], place: CalleePlace) -> WindowKind:
    """Give the stretch to try next: by what they wish and by what happened on the line."""
    return preference(place, line_of(calls_of(calls, place.zone)), RULE_OF_THUMB).kind


def _why(touch: Touch, world: World) -> Reason:
    """Tell what happened, on one's own clock: "late yesterday" is one's own yesterday."""
    said = (touch.disposition or Disposition.NO_ANSWER).value
    window = touch.window.value if touch.window is not None else ""
    return Reason.of(
        "missed", disposition=said, window=window, at=touch.at.astimezone(world.own_zone).isoformat()
    )
