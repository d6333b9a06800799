"""Gives the calls of a day as they stand on paper."""

from datetime import datetime
from zoneinfo import ZoneInfo

from askwhy.domain.planned_calls import PlannedCall
from askwhy.domain.today import TodayItem
from askwhy.domain.windows import CallWindow
from askwhy.store.rows import DueRow
from askwhy.workspace.today import due_list
from askwhy.workspace.workspace import Workspace


def planned_calls(workspace: Workspace, now: datetime) -> list[PlannedCall]:
    """Give the calls that are due on the day of `now`, in the order to make them."""
    return [_planned(workspace, item) for item in due_list(workspace, now).calls]


def _planned(workspace: Workspace, item: TodayItem) -> PlannedCall:
    row = item.row
    assert isinstance(row, DueRow)
    world = workspace.world
    return PlannedCall(
        row.interviewer,
        row.name,
        row.pronouns,
        row.role,
        row.employer,
        row.phone,
        row.purpose,
        item.window.kind if item.window is not None else None,
        _ends(item.window, world.own_zone),
        _ends(item.window, world.zone_of(row.zone)),
    )


def _ends(window: CallWindow | None, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
    return (window.start.astimezone(zone), window.end.astimezone(zone)) if window is not None else None
