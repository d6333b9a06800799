"""The announcement: which instant of a call an e-mail or a letter before it can name, on the recipient's clock."""

from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from askwhy.domain.windows import CallWindow

_QUARTER = timedelta(minutes=15)


class Announcement(NamedTuple):
    """A call that can be named: when it will come, on their clock."""

    at: datetime
    window: CallWindow


def announcement(window: CallWindow, zone: ZoneInfo) -> Announcement:
    """Give the first quarter of an hour of a window on their clock: "at half past eight", never "at 8:37"."""
    start = window.start.astimezone(zone)
    past = timedelta(minutes=start.minute % 15, seconds=start.second)
    rounded = window.start + (_QUARTER - past if past else timedelta())
    at = rounded if rounded < window.end else window.start
    return Announcement(at.astimezone(zone), window)
