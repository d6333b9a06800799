"""The announcement: the instant of a call that an e-mail or a letter before it can name, on the recipient's clock."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from askwhy.domain.windows import CallWindow

_QUARTER = timedelta(minutes=15)


def announced_at(window: CallWindow, zone: ZoneInfo) -> datetime:
    """Give the first full quarter of an hour of a window on their clock: "half past eight", never "8:37".

    A window that holds no quarter is named by its beginning.
    """
    start = window.start.astimezone(zone)
    past = timedelta(minutes=start.minute % 15, seconds=start.second)
    at = window.start + (_QUARTER - past if past else timedelta())
    return (at if at < window.end else window.start).astimezone(zone)
