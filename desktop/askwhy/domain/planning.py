"""Lays out a plan's dates from its anchors, and keeps the gaps when a step is late."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.outreach import Anchor, DayType, Kind, Step, StepState
from askwhy.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class Anchors:
    """The days from which a plan counts; a day that has not come is missing."""

    days: Mapping[Anchor, date]

    def day(self, anchor: Anchor) -> date | None:
        """Give the anchor's day; None while it has not come."""
        return self.days.get(anchor)


def count_from(start: date, offset: int, days: DayType, calendar: WorkCalendar) -> date:
    """Give the day `offset` calendar or business days after `start`; a free day rolls forward.

    The rule is the one that the best sequencers share (evidence.md, "Scheduling rules").
    """
    if days is DayType.BUSINESS:
        return calendar.add_business_days(start, offset)
    return calendar.roll_forward(start + timedelta(days=offset))


def lay_out(steps: Sequence[Step], anchors: Anchors, calendar: WorkCalendar, today: date) -> tuple[Step, ...]:
    """Give the steps with the due dates that their anchors allow, in their order.

    Only planned steps without a date get one. A step whose day has passed is due today, and those after it
    move along, so that the gaps stay and nothing comes in a burst. Thanks for an interview whose answer has
    come are skipped: the reply to the answer says them.
    """
    shifts: dict[Anchor, int] = {}
    laid: list[Step] = []
    latest: date | None = None
    for step in steps:
        dated = _dated(step, anchors, calendar, today, shifts)
        if dated is not step and dated.due_on is not None and latest is not None:
            dated = replace(dated, due_on=max(dated.due_on, latest))
        if dated.state is StepState.PLANNED and dated.due_on is not None:
            latest = dated.due_on
        laid.append(dated)
    return tuple(laid)


def _dated(
    step: Step, anchors: Anchors, calendar: WorkCalendar, today: date, shifts: dict[Anchor, int]
) -> Step:
    anchor = anchors.day(step.anchor)
    if step.state is not StepState.PLANNED or step.due_on is not None or anchor is None:
        return step
    base = count_from(anchor, step.offset, step.days, calendar)
    if base < today:
        if too_late_to_thank(step, anchors):
            return replace(step, state=StepState.SKIPPED, reason=Reason.of("answer_came_first"))
        shifts.setdefault(step.anchor, calendar.business_days_between(base, today))
    shift = shifts.get(step.anchor, 0)
    due = calendar.add_business_days(base, shift) if shift else base
    due = calendar.roll_forward(max(due, today)) if shift else due
    reason = Reason.of("moved_to_keep_gaps", **{"from": base.isoformat()}) if due != base else step.reason
    return replace(step, due_on=due, reason=reason)


def too_late_to_thank(step: Step, anchors: Anchors) -> bool:
    """Tell whether a step thanks for an interview whose answer has come meanwhile."""
    thanks = step.kind is Kind.COURTESY and step.anchor is Anchor.INTERVIEW
    return thanks and anchors.day(Anchor.DECISION) is not None


def shift_later(steps: Sequence[Step], after: int, days: int, calendar: WorkCalendar) -> tuple[Step, ...]:
    """Give the steps with those behind position `after` moved by business days; the rest as they were.

    A late step moves the later ones, never a burst of catch-up (evidence.md, "Scheduling rules").
    """
    return tuple(_shifted(step, days, calendar) if step.position > after else step for step in steps)


def _shifted(step: Step, days: int, calendar: WorkCalendar) -> Step:
    if days <= 0 or step.state is not StepState.PLANNED or step.due_on is None:
        return step
    return replace(
        step,
        due_on=calendar.add_business_days(step.due_on, days),
        reason=Reason.of("moved_to_keep_gaps", **{"from": step.due_on.isoformat()}),
    )


def lateness(step: Step, on: date, calendar: WorkCalendar) -> int:
    """Give how many business days after its due date a step was done; 0 when it was in time."""
    if step.due_on is None or on <= step.due_on:
        return 0
    return calendar.business_days_between(step.due_on, on)


def closing_day(
    closes_after: tuple[Anchor, int, DayType], anchors: Anchors, steps: Sequence[Step], calendar: WorkCalendar
) -> date | None:
    """Give the day on which the plan rests: by its sequence, but never before its last step is due."""
    anchor, offset, days = closes_after
    start = anchors.day(anchor)
    if start is None:
        return None
    due = [step.due_on for step in steps if step.state is StepState.PLANNED and step.due_on is not None]
    by_sequence = count_from(start, offset, days, calendar)
    return max([by_sequence, *(calendar.add_business_days(day, 5) for day in due[-1:])])
