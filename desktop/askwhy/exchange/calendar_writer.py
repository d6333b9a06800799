"""Writes what is planned as an iCalendar file: calls in UTC, letters and e-mails as days, each with a reminder."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from askwhy.exchange.text_lines import folded
from askwhy.exchange.vcard_writer import escaped

_COUNTING_FROM = datetime(2020, 1, 1, tzinfo=UTC)
"""Where the versions of an event begin: the minutes since then always grow (RFC 5545, 3.8.7.4)."""

_PROGRAM = "PRODID:-//AskWhy//AskWhy//EN"

_EVENT = re.compile(rb"BEGIN:VEVENT\r\n.*?\nEND:VEVENT\r\n", re.DOTALL)
_VERSION = re.compile(rb"^(?:DTSTAMP|SEQUENCE):.*\r\n", re.MULTILINE)

_CALL_AHEAD = "-PT15M"
_DAY_AHEAD = "PT9H"
"""When to remind: a quarter of an hour before a call; at nine on the day of a letter, which begins at midnight."""


class Event(NamedTuple):
    """One planned step as a calendar shows it: an instant each for a call, a date for a day."""

    uid: str
    """Never derived from the time, so that a moved event is the same one."""
    title: str
    text: str
    start: datetime | date
    end: datetime | date
    """The first instant, or day, after it."""


def write_calendar(events: Iterable[Event], now: datetime) -> bytes:
    """Write events as a calendar; read in again, it brings the known ones up to date."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", _PROGRAM, "CALSCALE:GREGORIAN"]
    lines += ["X-WR-CALNAME:AskWhy", "REFRESH-INTERVAL;VALUE=DURATION:PT1H"]
    version = int((now - _COUNTING_FROM) / timedelta(minutes=1))
    for event in events:
        lines += _event_lines(event, _utc(now), version)
    return b"".join(folded(line) for line in (*lines, "END:VCALENDAR"))


def is_ours(data: bytes) -> bool:
    """Tell whether a calendar was written by AskWhy, as far as it goes: a file without a byte may be anyone's."""
    return not data.strip() or _PROGRAM.encode() in data[:1000]


def renewed(before: bytes, after: bytes) -> bytes:
    """Give a calendar in which each event that still says the same stands as before, down to its version.

    So a file that a service keeps in step changes only where there is something new.
    """
    known = {_VERSION.sub(b"", event): event for event in _EVENT.findall(before)}
    return _EVENT.sub(lambda found: known.get(_VERSION.sub(b"", found[0]), found[0]), after)


def _event_lines(event: Event, stamp: str, version: int) -> list[str]:
    is_call = isinstance(event.start, datetime)
    return [
        *("BEGIN:VEVENT", f"UID:{event.uid}@askwhy", f"DTSTAMP:{stamp}", f"SEQUENCE:{version}"),
        f"DTSTART{_when(event.start)}",
        f"DTEND{_when(event.end)}",
        f"SUMMARY:{escaped(event.title)}",
        f"DESCRIPTION:{escaped(event.text)}",
        "TRANSP:TRANSPARENT",
        *("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{escaped(event.title)}"),
        f"TRIGGER:{_CALL_AHEAD if is_call else _DAY_AHEAD}",
        *("END:VALARM", "END:VEVENT"),
    ]


def _when(moment: datetime | date) -> str:
    return f":{_utc(moment)}" if isinstance(moment, datetime) else f";VALUE=DATE:{moment:%Y%m%d}"


def _utc(instant: datetime) -> str:
    return f"{instant.astimezone(UTC):%Y%m%dT%H%M%SZ}"
