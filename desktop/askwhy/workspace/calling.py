"""When to call whom: what the Book knows of a person's line, and the windows that follow from it."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from askwhy.domain.announce import announced_at
from askwhy.domain.call_times import CallTimes
from askwhy.domain.ids import InterviewerId
from askwhy.domain.line import Call, Line, calls_of, due, line_of
from askwhy.domain.outreach import Channel, Ending, Kind, PlanState, Step
from askwhy.domain.ranking import Preference
from askwhy.domain.reach import CallMade, ReachRates, first_try, reach_rates
from askwhy.domain.reaching import is_reached
from askwhy.domain.reasons import Reason
from askwhy.domain.suggestions import Advisor, Suggestion
from askwhy.operations.situations import OutreachSituation, PlanView
from askwhy.store.calls import CallRow, call_count, calls_made, calls_to, first_tries
from askwhy.store.places import places
from askwhy.workspace.workspace import Workspace

_STOPPED = {
    Ending.REPLIED: Reason.of("stopped_replied"),
    Ending.DECLINED: Reason.of("stopped_declined"),
    Ending.OPTED_OUT: Reason.of("stopped_opted_out"),
}
"""The endings after which nobody is called any more, each with what is said of it."""


def advisor(workspace: Workspace, now: datetime) -> Advisor:
    """Give who suggests windows at an instant, by one's own day and one's own calls so far."""
    return Advisor(CallTimes(workspace.world.own_day, now), first_try_of(workspace))


def first_try_of(workspace: Workspace) -> Preference:
    """Tell where a first try goes: by the rule of thumb, or by one's own calls when they are enough."""
    database = workspace.book.database
    return first_try(first_tries(database), call_count(database))


def suggest(workspace: Workspace, situation: OutreachSituation, now: datetime, count: int) -> Suggestion:
    """Suggest the next call windows for a person, by what happened on the line so far and what is planned."""
    asked = advisor(workspace, now)
    place = workspace.world.place(situation.person)
    line = line_for(situation, asked.times.today(place), workspace)
    return asked.suggest(place, line, count)


def line_for(situation: OutreachSituation, their_today: date, workspace: Workspace) -> Line:
    """Tell what the next call to a person must know."""
    stopped = _stopped(situation)
    if stopped is not None:
        return Line(stopped=stopped)
    zone = workspace.world.place(situation.person).zone
    step = planned_call(situation)
    line = line_of(calls_of(situation.touches, zone), planned=step is not None)
    return due(line, step.due_on, their_today, step.window) if step is not None else line


def announced_call(workspace: Workspace, situation: OutreachSituation, now: datetime) -> datetime | None:
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


def lines_to(workspace: Workspace, people: Iterable[InterviewerId]) -> Mapping[InterviewerId, Line]:
    """Tell what happened on the lines of many people to whom a call is planned; who was never called has none."""
    world = workspace.world
    found = calls_to(workspace.book.database, people)
    return {
        who: line_of([_call(row, world.zone_named(row.zone)) for row in rows]) for who, rows in found.items()
    }


def _call(row: CallRow, zone: ZoneInfo) -> Call:
    return Call(row.at, row.at.astimezone(zone).date(), row.disposition, row.window)


def reach(workspace: Workspace) -> ReachRates:
    """Count one's own calls, by the stretch of the day and by the weekday of who was called."""
    world = workspace.world
    return reach_rates(
        CallMade(row.at.astimezone(world.zone_named(row.zone)).weekday(), row.window, row.disposition)
        for row in calls_made(workspace.book.database)
        if row.window is not None
    )


def good_now(workspace: Workspace, now: datetime) -> tuple[str, ...]:
    """Give the places of the Book in which it is a good time to call, for `PeopleQuery.places`."""
    asked, world = advisor(workspace, now), workspace.world
    known = places(workspace.book.database)
    return tuple(text for text, key in known.items() if asked.is_good_now(world.place_at(key)))
