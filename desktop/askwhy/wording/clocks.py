"""Reads a time of day as people write it: 9:30, 9.30, 9h30, 0930, 9, 2 pm."""

import re

_WRITTEN = re.compile(
    r"(?P<hour>\d{1,2})(?:\s*[:.h]?\s*(?P<minute>\d{2}))?\s*h?\s*(?P<half>[ap])?\.?(?:m\.?)?", re.ASCII
)
_HOURS, _MINUTES = 24, 60


def read_clock(text: str) -> int | None:
    """Give the minutes since midnight that a text names, None when it names none."""
    found = _WRITTEN.fullmatch(text.strip().casefold())
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"] is not None:
        if not 1 <= hour <= _HOURS // 2:
            return None
        hour = hour % 12 + (12 if found["half"] == "p" else 0)
    return hour * _MINUTES + minute if hour < _HOURS and minute < _MINUTES else None
