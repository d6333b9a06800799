"""Says in a notification who can be called now."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from askwhy.wording import dates
from askwhy.wording.i18n import _
from askwhy.wording.lists import listed


class Notification(NamedTuple):
    """What the desktop shows: a line, and a second one."""

    summary: str
    body: str


def can_be_called(names: Sequence[str], ends: datetime, windows: int) -> Notification:
    """Say it of one person or several; `ends` is when the first of so many windows closes, on one's own clock."""
    summary = _("{who} can be called now").format(who=listed(names))
    until = _("Until {time}.") if windows == 1 else _("The first until {time}.")
    return Notification(summary, until.format(time=dates.clock(ends)))
