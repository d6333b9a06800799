"""What a missed call does to the plan: it moves to the other end of a later day, until it was tried enough."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.guard import Tally, calls_are_over
from askwhy.domain.landing import Schedule
from askwhy.domain.outreach import Channel, Step, StepState, WindowKind
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Direction, Disposition, Outcome, Touch
from askwhy.domain.windows import is_awkward, next_preference
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.moving import move_behind
from askwhy.operations.situations import OutreachSituation

MISSES = frozenset(
    {Disposition.VOICEMAIL, Disposition.NO_ANSWER, Disposition.BUSY, Disposition.CALL_BACK_LATER}
)
"""The dispositions after which the same call is tried again."""

_DAYS_BETWEEN_TRIES = 2
"""Business days from a miss to the next try: a later day, and not every day."""


def missed(
    edits: Edits, situation: OutreachSituation, world: World, step: Step, touch: Touch, schedule: Schedule
) -> None:
    """Move a missed call, and what comes behind it; or let it rest when they were tried enough."""
    calls = _since_answered([*situation.touches, touch])
    tally = Tally(
        calls=len(calls), voicemails=sum(each.disposition is Disposition.VOICEMAIL for each in calls)
    )
    if calls_are_over(tally, world.caps):
        reason = Reason.of("called_enough", count=len(calls))
        edits.change(step, replace(step, state=StepState.CANCELLED, reason=reason))
        return
    calendar = world.calendar(situation.person)
    called_on = world.local_day(situation.person, touch.at)
    window = _next_window([call for call in calls if call.step == step.id], touch)
    due = _next_day(touch, called_on, window, calendar)
    moved = replace(step, due_on=due, window=window, reason=_why(touch, world))
    edits.change(step, moved)
    move_behind(edits, situation.with_step(step), step, due, schedule)


def _since_answered(touches: Iterable[Touch]) -> list[Touch]:
    """Give the calls that asked for something, since they last answered or were reached on the line."""
    calls: list[Touch] = []
    for touch in touches:
        wrote = touch.direction is Direction.RECEIVED and touch.outcome is not Outcome.OUT_OF_OFFICE
        if wrote or touch.disposition is Disposition.CONNECTED:
            calls.clear()
        elif touch.channel is Channel.PHONE:
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


def _next_window(calls: list[Touch], touch: Touch) -> WindowKind:
    if touch.disposition in (Disposition.BUSY, Disposition.CALL_BACK_LATER) and touch.window is not None:
        # They are there at this hour; only a silent line asks for the other end of the day.
        return touch.window
    return next_preference([(call.disposition or Disposition.NO_ANSWER, call.window) for call in calls])


def _why(touch: Touch, world: World) -> Reason:
    """Tell what happened, on one's own clock: "late yesterday" is one's own yesterday."""
    said = (touch.disposition or Disposition.NO_ANSWER).value
    window = touch.window.value if touch.window is not None else ""
    return Reason.of(
        "missed", disposition=said, window=window, at=touch.at.astimezone(world.own_zone).isoformat()
    )
