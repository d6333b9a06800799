"""Who suggests call windows for a page of people: by one's own day, one's calls so far, and what is on each line."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from askwhy.domain.call_times import CallTimes
from askwhy.domain.ids import InterviewerId
from askwhy.domain.line import Call, Line, line_of
from askwhy.domain.ranking import Preference
from askwhy.domain.reach import CallMade, ReachRates, first_try, reach_rates
from askwhy.domain.suggestions import Advisor
from askwhy.store.calls import CallRow, call_count, calls_made, calls_to, first_tries
from askwhy.store.places import places
from askwhy.workspace.open_book import OpenBook


def advisor(opened: OpenBook, now: datetime) -> Advisor:
    """Give who suggests windows at an instant, by one's own day and one's own calls so far."""
    return Advisor(CallTimes(opened.world.own_day, now), first_try_of(opened))


def first_try_of(opened: OpenBook) -> Preference:
    """Tell where a first try goes: by the rule of thumb, or by one's own calls when they are enough."""
    database = opened.book.database
    return first_try(first_tries(database), call_count(database))


def lines_to(opened: OpenBook, people: Iterable[InterviewerId]) -> Mapping[InterviewerId, Line]:
    """Tell what happened on the lines of many people to whom a call is planned; who was never called has none."""
    world = opened.world
    found = calls_to(opened.book.database, people)
    return {
        who: line_of([_call(row, world.zone_named(row.zone)) for row in rows]) for who, rows in found.items()
    }


def _call(row: CallRow, zone: ZoneInfo) -> Call:
    return Call(row.at, row.at.astimezone(zone).date(), row.disposition, row.window)


def reach(opened: OpenBook) -> ReachRates:
    """Count one's own calls, by the stretch of the day and by the weekday of who was called."""
    world = opened.world
    return reach_rates(
        CallMade(row.at.astimezone(world.zone_named(row.zone)).weekday(), row.window, row.disposition)
        for row in calls_made(opened.book.database)
        if row.window is not None
    )


def good_now(opened: OpenBook, now: datetime) -> tuple[str, ...]:
    """Give the places of the Book in which it is a good time to call, for `PeopleQuery.places`."""
    asked, world = advisor(opened, now), opened.world
    known = places(opened.book.database)
    return tuple(text for text, key in known.items() if asked.is_good_now(world.place_at(key)))
