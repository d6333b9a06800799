"""The announcement of a call: a quarter of an hour on their clock, inside the window."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.strategies import INSTANTS, ZONES

from askwhy.domain.announce import announced_at
from askwhy.domain.outreach import WindowKind
from askwhy.domain.windows import CallWindow

CHICAGO = ZoneInfo("America/Chicago")


def window(start: datetime, minutes: int = 90) -> CallWindow:
    """Give a window from an instant on."""
    return CallWindow(WindowKind.EARLY, date(2026, 11, 24), start, start + timedelta(minutes=minutes))


def test_it_is_the_beginning_of_the_window_on_their_clock() -> None:
    at = announced_at(window(datetime(2026, 11, 24, 14, 30, tzinfo=UTC)), CHICAGO)

    assert f"{at:%a %H:%M}" == "Tue 08:30"


def test_a_crooked_beginning_is_rounded_up_to_a_quarter() -> None:
    at = announced_at(window(datetime(2026, 11, 24, 14, 37, tzinfo=UTC)), CHICAGO)

    assert f"{at:%H:%M}" == "08:45"


@given(start=INSTANTS, zone=ZONES, minutes=st.integers(15, 120))
def test_what_is_announced_lies_in_the_window(start: datetime, zone: ZoneInfo, minutes: int) -> None:
    found = window(start, minutes)
    at = announced_at(found, zone)

    assert found.start <= at < found.end
    assert at.minute % 15 == 0 or at == found.start
