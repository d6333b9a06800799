"""Call windows in a person's words: their day first, then one's own clock, then why."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from askwhy.domain.outreach import WindowKind
from askwhy.domain.reasons import Argument, Reason
from askwhy.domain.windows import CallWindow
from askwhy.wording.reasons import sentence
from askwhy.wording.windows import reason, told

BERLIN, CHICAGO, SYDNEY = ZoneInfo("Europe/Berlin"), ZoneInfo("America/Chicago"), ZoneInfo("Australia/Sydney")
WEDNESDAY = date(2026, 11, 25)


def window(hour: int, minute: int, kind: WindowKind = WindowKind.EARLY, day: int = 25) -> CallWindow:
    """Give an hour and a half of their Wednesday, from an hour in UTC on."""
    start = datetime(2026, 11, day, hour, minute, tzinfo=UTC)
    ends = datetime(2026, 11, day, hour + 1, minute + 30 - 60 * (minute >= 30), tzinfo=UTC)
    return CallWindow(kind, WEDNESDAY, start, ends if minute < 30 else ends.replace(hour=hour + 2))


@pytest.mark.parametrize(
    ("found", "theirs", "pronouns", "expected"),
    [
        (window(14, 30), CHICAGO, "she", "Wed 25 Nov early: 8:30–10:00 hers, 15:30 yours."),
        (window(14, 30), CHICAGO, "", "Wed 25 Nov early: 8:30–10:00 theirs, 15:30 yours."),
        (window(7, 30), BERLIN, "he", "Wed 25 Nov early: 8:30–10:00."),
        (window(21, 30, day=24), SYDNEY, "he/him", "Wed 25 Nov early: 8:30–10:00 his, Tue 22:30 yours."),
    ],
)
def test_a_window_is_told_by_their_day_and_by_ones_own_clock(
    found: CallWindow, theirs: ZoneInfo, pronouns: str, expected: str
) -> None:
    assert told(found, theirs, BERLIN, pronouns) == expected


@pytest.mark.parametrize(
    ("key", "args", "expected"),
    [
        ("window_first", {"kind": "late", "calls": 0}, "Late first: a rule of thumb."),
        (
            "window_first",
            {"kind": "late", "calls": 12},
            "Late first: a rule of thumb, with 12 calls of your own behind it.",
        ),
        (
            "window_own_calls",
            {"kind": "early", "reached": 40, "tried": 60, "other_reached": 12, "other_tried": 58},
            "Early first: of your own first tries it reached 40 of 60, the other end 12 of 58.",
        ),
        ("window_missed", {"kind": "late", "said": "voicemail", "count": 2}, "Late was voicemail twice."),
        ("window_missed", {"kind": "late", "said": "no_answer", "count": 1}, "Late was no answer."),
        ("window_missed", {"kind": "early", "said": "", "count": 3}, "Early found nobody 3 times."),
        (
            "window_last_choice",
            {"kind": "late", "said": "voicemail", "count": 2},
            "The last choice: late was voicemail twice.",
        ),
        ("window_wished", {"minute": 1020}, "Best at 17:00, as you noted."),
        ("window_wished_end", {"kind": "early"}, "Mornings are best, as you noted."),
        ("window_reached", {"kind": "early"}, "You reached them early before."),
        (
            "call_reached",
            {"day": "2026-11-23"},
            "You reached them yesterday, and no other call is planned.",
        ),
    ],
)
def test_a_window_says_why(key: str, args: dict[str, Argument], expected: str) -> None:
    assert sentence(Reason.of(key, **args), date(2026, 11, 24)) == expected


def test_what_is_not_about_windows_is_said_elsewhere() -> None:
    assert reason("zone_chosen", {}) == ""
