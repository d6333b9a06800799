"""The words of referrals."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from askwhy.domain.outreach import Channel
from askwhy.wording.referrals import named_when, pointed

TODAY = date(2026, 11, 24)
LAST_YEAR = datetime(2025, 3, 1, 9, 0, tzinfo=ZoneInfo("Europe/Berlin"))


@pytest.mark.parametrize(
    ("at", "channel", "said"),
    [
        (LAST_YEAR.replace(year=2026), Channel.PHONE, "1 Mar, on the phone"),
        (LAST_YEAR, Channel.LETTER, "Sat 1 Mar 2025, by letter"),
        (None, None, ""),
    ],
)
def test_when_and_how_somebody_was_named(at: datetime | None, channel: Channel | None, said: str) -> None:
    assert named_when(at, channel, TODAY) == said


def test_the_sentence_for_those_who_do_not_see_the_tree() -> None:
    assert pointed("", "Omar Haddad", "") == "Omar Haddad"
    assert pointed("Omar Haddad", "Ruth", "1 Mar, on the phone") == (
        "Omar Haddad pointed you to Ruth (1 Mar, on the phone)"
    )
