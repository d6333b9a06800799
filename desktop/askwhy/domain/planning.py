"""Lays out a plan's dates from its anchors, and keeps the gaps when a step is late."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.outreach import Anchor, DayType, Kind, Step, StepState
from askwhy.domain.reasons import Reason

ASK_GAP = 3
"""Business days between two asks whose days are counted from different anchors (evidence.md, "Caps")."""

_ANSWER_TIME = 5
"""Business days that an answer to the last step is waited for: R + 10 to R + 15 (evidence.md)."""


@dataclass(frozen=True, slots=True)
class Anchors:
    """The days from which a plan counts; a day that has not come is missing."""

    days: Mapping[Anchor, date]
    answered: bool = False
    """Whether the decision was entered; a day on which silence will count as the answer is none."""

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

    Only planned steps without a date get one. A step whose day has passed is due today, or on the recipient's
    next working day, and those after it move along, so that the gaps stay and nothing comes in a burst. Thanks
    for an interview whose answer has come are skipped: the reply to the answer says them. So is the question
    where things stand.
    """
    layout = _Layout(anchors, calendar, today)
    for step in steps:
        layout.lay(step)
    return tuple(layout.steps)


class _Layout:
    """The steps laid so far, and by how many business days those of each anchor have moved along."""

    def __init__(self, anchors: Anchors, calendar: WorkCalendar, today: date) -> None:
        self.steps: list[Step] = []
        self._anchors = anchors
        self._calendar = calendar
        self._today = today
        self._moved: dict[Anchor, int] = {}

    def lay(self, step: Step) -> None:
        """Put the next step behind those that are laid."""
        anchor = self._anchors.day(step.anchor)
        if step.state is StepState.PLANNED and step.due_on is None and anchor is not None:
            step = self._dated(step, count_from(anchor, step.offset, step.days, self._calendar))
        self.steps.append(step)

    def _dated(self, step: Step, base: date) -> Step:
        missed = pointless(step, self._anchors, overdue=base < self._today)
        if missed is not None:
            return replace(step, state=StepState.SKIPPED, reason=missed)
        shifted = self._calendar.add_business_days(base, self._moved.get(step.anchor, 0))
        due = max(shifted, self._calendar.roll_forward(self._earliest(step)))
        self._moved[step.anchor] = self._calendar.business_days_between(base, due)
        return replace(step, due_on=due, reason=step.reason if due == base else _moved_from(base))

    def _earliest(self, step: Step) -> date:
        """Give the day before which a step must not fall: today, those before it, the gap between asks."""
        open_steps = [each for each in self.steps if each.state is StepState.PLANNED]
        days = [self._today]
        for each in open_steps:
            if each.due_on is None:
                continue
            asks_twice = step.kind is each.kind is Kind.ASK and step.anchor is not each.anchor
            gap = ASK_GAP if asks_twice else 0
            days.append(self._calendar.add_business_days(each.due_on, gap))
        return max(days)


def pointless(step: Step, anchors: Anchors, *, overdue: bool) -> Reason | None:
    """Tell why a step has lost its point by the answer; None when it has not.

    Late thanks for the interview are said by the reply to the answer; where things stand is known.
    """
    if not anchors.answered:
        return None
    if step.anchor is Anchor.PROMISED:
        return Reason.of("answer_is_known")
    thanks = step.kind is Kind.COURTESY and step.anchor is Anchor.INTERVIEW
    return Reason.of("answer_came_first") if thanks and overdue else None


def _moved_from(day: date) -> Reason:
    return Reason.of("moved_to_keep_gaps", **{"from": day.isoformat()})


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
        reason=_moved_from(step.due_on),
    )


def none_before(steps: Sequence[Step], day: date, calendar: WorkCalendar) -> tuple[Step, ...]:
    """Give the steps with those that were planned before a day moved to it, or to the next working day."""
    first = calendar.roll_forward(day)
    return tuple(
        replace(step, due_on=first, reason=_moved_from(step.due_on))
        if step.state is StepState.PLANNED and step.due_on is not None and step.due_on < day
        else step
        for step in steps
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
    by_sequence = count_from(start, offset, days, calendar)
    due = [step.due_on for step in steps if step.state is StepState.PLANNED and step.due_on is not None]
    return max([by_sequence, *(calendar.add_business_days(day, _ANSWER_TIME) for day in due)])


def kept_open(closes_on: date | None, last: date, calendar: WorkCalendar) -> date | None:
    """Give the day on which a plan rests when its last step falls on `last`: there is time for an answer."""
    if closes_on is None:
        return None
    return max(closes_on, calendar.add_business_days(last, _ANSWER_TIME))
