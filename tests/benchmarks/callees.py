"""The people whose windows are measured: in thirty places, every third of them already called."""

import random
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.call_times import CallTimes
from askwhy.domain.line import Call
from askwhy.domain.outreach import WindowKind
from askwhy.domain.own_day import OwnDay
from askwhy.domain.suggestions import Advisor
from askwhy.domain.touches import Disposition
from askwhy.domain.windows import CalleePlace

NOW = datetime(2026, 11, 24, 14, 42, tzinfo=ZoneInfo("Europe/Berlin"))

# fmt: off
ZONES = (
    "Africa/Cairo", "Africa/Johannesburg", "Africa/Lagos", "America/Bogota", "America/Chicago",
    "America/Denver", "America/Los_Angeles", "America/Mexico_City", "America/New_York",
    "America/Sao_Paulo", "America/Toronto", "Asia/Dubai", "Asia/Kathmandu", "Asia/Kolkata",
    "Asia/Manila", "Asia/Seoul", "Asia/Shanghai", "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney",
    "Europe/Athens", "Europe/Berlin", "Europe/Istanbul", "Europe/London", "Europe/Madrid",
    "Europe/Paris", "Europe/Rome", "Europe/Warsaw", "Pacific/Auckland", "Pacific/Chatham",
)
# fmt: on

PLACES = tuple(CalleePlace(ZoneInfo(zone), WorkCalendar()) for zone in ZONES)

Callee = tuple[CalleePlace, tuple[Call, ...]]


def callees(count: int) -> list[Callee]:
    """Give so many people, the same in every run."""
    chance = random.Random(2026)
    return [(chance.choice(PLACES), _calls(chance)) for _ in range(count)]


def _calls(chance: random.Random) -> tuple[Call, ...]:
    made = []
    for tries in range(chance.choice((0, 0, 0, 0, 0, 0, 1, 2, 3))):
        at = NOW - timedelta(days=9 - 3 * tries)
        said = chance.choice((Disposition.VOICEMAIL, Disposition.NO_ANSWER))
        made.append(Call(at, at.date(), said, chance.choice((WindowKind.EARLY, WindowKind.LATE))))
    return tuple(made)


def fresh_advisor() -> Advisor:
    """Give an advisor that knows nothing yet."""
    return Advisor(CallTimes(OwnDay(ZoneInfo("Europe/Berlin")), NOW))
