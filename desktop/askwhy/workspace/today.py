"""What Today shows: the due steps in their order, and what was done."""

from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from askwhy.domain.outreach import WindowKind
from askwhy.domain.today import TodayList, order_today
from askwhy.domain.windows import CalleePlace, Suggestion, next_preference, next_windows
from askwhy.facts.weeks import work_calendar
from askwhy.operations.situations import OutreachSituation
from askwhy.store.due import coming_rows, done_rows, due_rows
from askwhy.store.rows import ComingRow, DoneRow, DueRow
from askwhy.workspace.workspace import Workspace

_AHEAD = timedelta(days=1)
"""Their date can be a day ahead of one's own."""


class TodayPage(NamedTuple):
    """Everything that Today shows at an instant."""

    now: datetime
    day: date
    due: TodayList
    done: tuple[DoneRow, ...]
    coming: tuple[ComingRow, ...]


class WaitingCounts(NamedTuple):
    """How much waits, for the side bar."""

    due: int
    letters: int


def waiting_counts(workspace: Workspace, now: datetime) -> WaitingCounts:
    """Count what is due on the day of `now`, and the letters among it."""
    due = due_list(workspace, now)
    return WaitingCounts(len(due.items), len(due.letters))


def today_page(workspace: Workspace, now: datetime) -> TodayPage:
    """Ask the Book for what is due and done on the day of `now`."""
    world = workspace.world
    day = workspace.day(now)
    due = due_list(workspace, now)
    since = datetime.combine(day, time(), world.own_zone).astimezone(UTC)
    until = datetime.combine(day + _AHEAD, time(), world.own_zone).astimezone(UTC)
    done = done_rows(workspace.book.database, since, until)
    coming = coming_rows(workspace.book.database, day, 5)
    return TodayPage(now, day, due, tuple(done), tuple(coming))


def due_list(workspace: Workspace, now: datetime) -> TodayList:
    """Ask the Book for what is due on the day of `now`, in the order to do it."""
    rows = due_rows(workspace.book.database, workspace.day(now) + _AHEAD)
    return order_today(((row, _place(workspace, row)) for row in rows), workspace.world.own_day, now)


def _place(workspace: Workspace, row: DueRow) -> CalleePlace:
    return CalleePlace(workspace.world.zone_of(row.zone), work_calendar(row.country, row.week))


def suggest(workspace: Workspace, situation: OutreachSituation, now: datetime, count: int) -> Suggestion:
    """Suggest the next call windows for a person, by what happened on the line so far."""
    calls = [
        (touch.disposition, touch.window) for touch in situation.touches if touch.disposition is not None
    ]
    prefer: WindowKind = next_preference([(said, window) for said, window in calls if window is not None])
    place = workspace.world.place(situation.person)
    return next_windows(place, workspace.world.own_day, now, prefer, count)
