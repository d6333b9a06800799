"""What a missed call does to the plan: it moves to the other end of a later day, until it was tried enough."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.contacts import Step, Touch
from askwhy.domain.guard import Tally, calls_are_over
from askwhy.domain.landing import Schedule
from askwhy.domain.line import calls_of, line_of
from askwhy.domain.outreach import Channel, Kind, StepState, WindowKind
from askwhy.domain.ranking import RULE_OF_THUMB, preference
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Direction, Disposition, Outcome
from askwhy.domain.windows import CalleePlace, is_awkward
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.moving import move_behind
from askwhy.operations.situations import OutreachSituation

_DAYS_BETWEEN_TRIES = 2
"""Business days from a miss to the next try: a later day, and not every day."""


def missed(
    edits: Edits, situation: OutreachSituation, world: World, step: Step, touch: Touch, schedule: Schedule
) -> None:
    """Move a missed call, and what comes behind it; or let it rest when they were tried enough."""
    calls = _since_answered([*situation.touches, touch], step)
    tally = Tally(
        calls=len(calls), voicemails=sum(each.disposition is Disposition.VOICEMAIL for each in calls)
    )
    if calls_are_over(tally, world.caps):
        reason = Reason.of("called_enough", count=len(calls))
        edits.change(step, replace(step, state=StepState.CANCELLED, reason=reason))
        return
    calendar = world.calendar(situation.person)
    called_on = world.local_day(situation.person, touch.at)
    window = _next_window([*situation.touches, touch], world.place(situation.person))
    due = _next_day(touch, called_on, window, calendar)
    moved = replace(step, due_on=due, window=window, reason=_why(touch, world))
    edits.change(step, moved)
    move_behind(edits, situation.with_step(step), step, due, schedule)


def _since_answered(touches: Iterable[Touch], step: Step) -> list[Touch]:
    """Give the calls since they last answered or were reached on the line: those that asked, and all for a step.

    Thanks are no ask and leave the asks their tries; but they are not tried for ever either.
    """
    calls: list[Touch] = []
    for touch in touches:
        wrote = touch.direction is Direction.RECEIVED and touch.outcome is not Outcome.OUT_OF_OFFICE
        if wrote or touch.disposition is Disposition.CONNECTED:
            calls.clear()
        elif touch.channel is Channel.PHONE and (touch.kind is Kind.ASK or touch.step == step.id):
            calls.append(touch)
    return calls


def _next_day(touch: Touch, called_on: date, window: WindowKind, calendar: WorkCalendar) -> date:
    """Give the day of the next try; after a silent line, one on which the other end is no awkward one."""
    if touch.disposition is Disposition.BUSY:
        return calendar.roll_forward(called_on)
    if touch.disposition is Disposition.CALL_BACK_LATER:
        return calendar.due_after(called_on, 1)
    first = calendar.due_after(called_on, _DAYS_BETWEEN_TRIES)
    soon = (calendar.due_after(first, ahead) for ahead in range(_DAYS_BETWEEN_TRIES + 1))
    return next((day for day in soon if not is_awkward(window, day, calendar)), first)


def _next_window(touches: list[Touch], place: CalleePlace) -> WindowKind:
    """Give the stretch to try next: by what they wish and by what happened on the line."""
    return preference(place, line_of(calls_of(touches, place.zone)), RULE_OF_THUMB).kind


def _why(touch: Touch, world: World) -> Reason:
    """Tell what happened, on one's own clock: "late yesterday" is one's own yesterday."""
    said = (touch.disposition or Disposition.NO_ANSWER).value
    window = touch.window.value if touch.window is not None else ""
    return Reason.of(
        "missed", disposition=said, window=window, at=touch.at.astimezone(world.own_zone).isoformat()
    )
