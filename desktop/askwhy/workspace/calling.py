"""When to call a person: what the Book knows of their line, and the windows that follow from it."""

from datetime import date, datetime

from askwhy.domain.announce import announced_at
from askwhy.domain.contacts import Step
from askwhy.domain.line import Line, calls_of, due, line_of
from askwhy.domain.outreach import Channel, Ending, Kind, PlanState
from askwhy.domain.reaching import is_reached
from askwhy.domain.reasons import Reason
from askwhy.domain.suggestions import Suggestion
from askwhy.operations.situations import OutreachSituation, PlanView
from askwhy.workspace.advising import advisor
from askwhy.workspace.open_book import OpenBook

_STOPPED = {
    Ending.REPLIED: Reason.of("stopped_replied"),
    Ending.DECLINED: Reason.of("stopped_declined"),
    Ending.OPTED_OUT: Reason.of("stopped_opted_out"),
}
"""The endings after which nobody is called any more, each with what is said of it."""


def suggest(workspace: OpenBook, situation: OutreachSituation, now: datetime, count: int) -> Suggestion:
    """Suggest the next call windows for a person, by what happened on the line so far and what is planned."""
    asked = advisor(workspace, now)
    place = workspace.world.place(situation.person)
    line = line_for(situation, asked.times.today(place), workspace)
    return asked.suggest(place, line, count)


def line_for(situation: OutreachSituation, their_today: date, workspace: OpenBook) -> Line:
    """Tell what the next call to a person must know."""
    stopped = _stopped(situation)
    if stopped is not None:
        return Line(stopped=stopped)
    zone = workspace.world.place(situation.person).zone
    step = planned_call(situation)
    line = line_of(calls_of(situation.touches, zone), planned=step is not None)
    return due(line, step.due_on, their_today, step.window) if step is not None else line


def announced_call(workspace: OpenBook, situation: OutreachSituation, now: datetime) -> datetime | None:
    """Give when the call will come that the next e-mail or letter can announce, on their clock.

    None when the next step is no such one, when no call with a date comes behind it, or without a number.
    """
    if not is_reached(situation.person, Channel.PHONE):
        return None
    view, step = counting_plan(situation), planned_call(situation)
    first = next(iter(view.open_steps), None) if view is not None else None
    if step is None or step.due_on is None or first is None or first.recipient != situation.person.id:
        return None
    if first.channel is Channel.PHONE or first.due_on is None or first.due_on >= step.due_on:
        return None
    asked, place = advisor(workspace, now), workspace.world.place(situation.person)
    line = line_for(situation, asked.times.today(place), workspace)
    window = asked.best_on(place, line, step.due_on)
    return announced_at(window, place.zone) if window is not None else None


def planned_call(situation: OutreachSituation) -> Step | None:
    """Give the next call to a person that is planned; None when there is none."""
    calls = [
        step
        for view in situation.plans
        if view.plan.state is PlanState.ACTIVE
        for step in view.open_steps
        if step.channel is Channel.PHONE and step.recipient == situation.person.id
    ]
    return min(calls, key=lambda step: (step.due_on or date.max, step.position), default=None)


def counting_plan(situation: OutreachSituation) -> PlanView | None:
    """Give the plan that counts: the newest under way, else the newest of all; None without a plan."""
    own = [view for view in situation.plans if view.plan.interviewer == situation.person.id]
    under_way = [view for view in own if view.plan.state is not PlanState.FINISHED]
    return max(under_way or own, key=lambda view: view.plan.id, default=None)


def _stopped(situation: OutreachSituation) -> Reason | None:
    if situation.person.opted_out:
        return _STOPPED[Ending.OPTED_OUT]
    view = counting_plan(situation)
    if view is None:
        return None
    if view.plan.state is PlanState.FINISHED and view.plan.ending is not None:
        return _STOPPED.get(view.plan.ending)
    if planned_call(situation) is not None:
        return None
    asks_more = any(step.kind is Kind.ASK for step in view.open_steps)
    if not asks_more and any(touch.is_answer for touch in situation.touches):
        return _STOPPED[Ending.REPLIED]  # only thanks are left
    reasons = (
        step.reason for step in view.steps if step.channel is Channel.PHONE and step.reason is not None
    )
    return next((reason for reason in reasons if reason.key == "called_enough"), None)
