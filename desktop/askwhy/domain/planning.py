"""Lays out a plan's dates from its anchors, and moves them along so that the gaps stay."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.contacts import Step
from askwhy.domain.landing import Landing, Schedule, counted, land, own_day
from askwhy.domain.outreach import Anchor, Channel, DayType, Kind, StepState
from askwhy.domain.reasons import Reason

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


def lay_out(steps: Sequence[Step], anchors: Anchors, schedule: Schedule) -> tuple[Step, ...]:
    """Give the steps with the due dates that their anchors allow, in their order.

    Only planned steps without a date get one. A step whose day has passed is due today, or on the recipient's
    next working day, and those after it move along, so that the gaps stay and nothing comes in a burst. Thanks
    for an interview whose answer has come are skipped: the reply to the answer says them. So is the question
    where things stand.
    """
    laid: list[Step] = []
    moved: dict[Anchor, int] = {}
    for step in steps:
        start = anchors.day(step.anchor)
        if step.state is StepState.PLANNED and step.due_on is None and start is not None:
            step = _dated(step, start, anchors, laid, moved, schedule)
        laid.append(step)
    return tuple(laid)


def _dated(
    step: Step,
    start: date,
    anchors: Anchors,
    before: Sequence[Step],
    moved: dict[Anchor, int],
    schedule: Schedule,
) -> Step:
    """Give a step its day; `moved` tells by how many business days those of each anchor have moved along."""
    calendar = schedule.calendar(step.recipient)
    own = counted(start, step, calendar)
    missed = pointless(step, anchors, overdue=own.day < schedule.today)
    if missed is not None:
        return replace(step, state=StepState.SKIPPED, reason=missed)
    by = moved.get(step.anchor, 0)
    wanted = calendar.add_business_days(own.day, by) if by else own.day
    found = land(step, wanted, before, schedule, floor=schedule.today)
    moved[step.anchor] = calendar.business_days_between(own.day, found.day)
    return replace(step, due_on=found.day, reason=_why(step, own, found))


def _why(step: Step, own: Landing, found: Landing) -> Reason | None:
    """Tell why a step falls on the day that was found: on its own day by its rule, else by what moved it."""
    if found.day == own.day:
        return own.why or step.reason
    return _from(found.why, own.day)


def _from(why: Reason | None, day: date) -> Reason:
    """Give the reason of a move with the day from which the step was moved."""
    if why is None:
        return Reason.of("moved_to_keep_gaps", **{"from": day.isoformat()})
    if "from" not in dict(why.args):
        return why
    return Reason.of(why.key, **(dict(why.args) | {"from": day.isoformat()}))


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


def push(
    steps: Sequence[Step],
    schedule: Schedule,
    *,
    after: int = 0,
    by: int = 0,
    floor: date | None = None,
    why: Reason | None = None,
) -> tuple[Step, ...]:
    """Give the steps with those behind position `after` moved, where a rule asks for it; never back.

    They move by `by` business days; one that a rule holds longer takes those behind it along, so that the gaps
    stay and a late step brings no burst of catch-up (evidence.md, "Scheduling rules"). Nothing falls before
    `floor`. `why` is the reason to give instead of that of the rule.
    """
    moved: list[Step] = []
    for step in steps:
        if step.position > after and step.due_on is not None and _is_movable(step, by, floor):
            calendar = schedule.calendar(step.recipient)
            wanted = calendar.add_business_days(step.due_on, by) if by else step.due_on
            found = land(step, wanted, moved, schedule, floor)
            if found.day > step.due_on:
                by = max(by, calendar.business_days_between(step.due_on, found.day))
                step = replace(step, due_on=found.day, reason=why or _from(found.why, step.due_on))
        moved.append(step)
    return tuple(moved)


def _is_movable(step: Step, by: int, floor: date | None) -> bool:
    """Tell whether a planned step may be moved; a day that one has chosen oneself yields only to later steps."""
    if step.state is not StepState.PLANNED or step.due_on is None:
        return False
    chosen = step.reason is not None and step.reason.key == "postponed_by_you"
    return not chosen or by > 0 or (floor is not None and floor > step.due_on)


def lateness(step: Step, on: date, calendar: WorkCalendar) -> int:
    """Give how many business days after its due date a step was done; 0 when it was in time."""
    if step.due_on is None or on <= step.due_on:
        return 0
    return calendar.business_days_between(step.due_on, on)


def closing_day(
    closes_after: tuple[Anchor, int, DayType], anchors: Anchors, steps: Sequence[Step], schedule: Schedule
) -> date | None:
    """Give the day on which the plan rests: by its sequence, but never before its last step was answered."""
    anchor, offset, days = closes_after
    start = anchors.day(anchor)
    if start is None or not steps:
        return None
    rule = replace(steps[-1], offset=offset, days=days)
    by_sequence = own_day(start, rule, schedule.calendar(rule.recipient))
    return kept_open(by_sequence, steps, schedule)


def kept_open(closes_on: date | None, steps: Sequence[Step], schedule: Schedule) -> date | None:
    """Give the day on which a plan rests so that its last step leaves time for an answer; never an earlier one."""
    if closes_on is None:
        return None
    due = [step for step in steps if step.state is StepState.PLANNED and step.due_on is not None]
    return max([closes_on, *(answer_day(step, step.due_on, schedule) for step in due if step.due_on)])


def answer_day(step: Step, on: date, schedule: Schedule) -> date:
    """Give the day until which an answer to a step of that day is waited for; a letter travels first."""
    mail = schedule.mail_days(step.recipient) if step.channel is Channel.LETTER else 0
    return schedule.calendar(step.recipient).add_business_days(on, _ANSWER_TIME + mail)
