"""What Today asks beside what is due: the windows of the calls that were made, and who has time to answer."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from tests.ui.today.desk import Desk, call, email

from askwhy.domain.outreach import Channel, WindowKind
from askwhy.domain.settings import SettingKey
from askwhy.domain.touches import Disposition, Outcome
from askwhy.workspace.today import Quiet, quiet, today_page
from askwhy.workspace.workspace import Workspace

NOW = datetime(2026, 11, 24, 14, 42, tzinfo=ZoneInfo("Europe/Berlin"))
LATER = date(2026, 12, 1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Give an empty Book whose owner lives in Berlin."""
    opened = Workspace.open(tmp_path / "book.askwhy", create=True)
    opened.set({SettingKey.ZONE: "Europe/Berlin"}, NOW)
    yield Desk(opened, NOW)
    opened.close()


def test_a_call_that_was_made_in_a_window_is_told_with_it(desk: Desk) -> None:
    dana = desk.person("Dana Reyes", zone="America/New_York")
    desk.touched(dana, NOW - timedelta(minutes=5), window=WindowKind.EARLY)
    (call_made,) = today_page(desk.workspace, NOW).called

    assert call_made.row.interviewer == dana
    assert call_made.window.kind is WindowKind.EARLY
    assert call_made.window.start == datetime(2026, 11, 24, 13, 30, tzinfo=UTC)
    assert call_made.window.end == datetime(2026, 11, 24, 15, 0, tzinfo=UTC)


def test_letters_and_calls_at_odd_hours_have_no_window(desk: Desk) -> None:
    dana = desk.person("Dana Reyes", zone="America/New_York")
    desk.touched(dana, NOW - timedelta(hours=8))
    desk.touched(dana, NOW - timedelta(minutes=5), Channel.EMAIL, Disposition.SENT)
    page = today_page(desk.workspace, NOW)

    assert len(page.done) == 2
    assert page.called == ()


def test_who_has_heard_from_you_has_time_to_answer(desk: Desk) -> None:
    heard, not_yet, finished = (desk.person(name, email(LATER)) for name in ("Ana", "Ben", "Cyn"))
    desk.person("Dee")
    for who in (heard, finished):
        desk.touched(who, NOW - timedelta(days=2), Channel.EMAIL, Disposition.SENT)
    desk.workspace.reply(finished, NOW, Channel.EMAIL, Outcome.ADVICE_GIVEN)

    assert not_yet != heard
    assert quiet(desk.workspace) == Quiet(people=4, reached=1, begun=True)


def test_who_asked_not_to_be_contacted_is_not_waited_for(desk: Desk) -> None:
    who = desk.person("Ana", call(due_on=LATER))
    desk.touched(who, NOW - timedelta(days=2), Channel.EMAIL, Disposition.SENT)
    desk.workspace.reply(who, NOW, Channel.EMAIL, Outcome.OPT_OUT)

    assert quiet(desk.workspace).reached == 0


def test_an_empty_book_has_nobody(desk: Desk) -> None:
    assert quiet(desk.workspace) == Quiet(0, 0, begun=False)
