"""Clocks that misbehave: one jumps back, a zone changes under the window, a night has an hour more or less."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot
from tests.screen import BERLIN, Clock
from tzlocal import reload_localzone

from askwhy.domain.contacts import Touch
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.settings import SettingKey
from askwhy.domain.touches import Disposition
from askwhy.operations.plans import Known
from askwhy.store.due import due_rows
from askwhy.ui.bridge import Bridge
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

HOUR = timedelta(hours=1)


@pytest.fixture
def heard(bridge: Bridge) -> list[datetime]:
    """Collect the minutes that the bridge tells."""
    found: list[datetime] = []
    bridge.ticked.connect(found.append)
    return found


def look(bridge: Bridge) -> None:
    """Let a second pass."""
    bridge._poll.timeout.emit()


def test_a_clock_that_jumps_back_is_followed_and_undo_stays_in_order(
    window: Window, bridge: Bridge, workspace: Workspace, clock: Clock, now: datetime, heard: list[datetime]
) -> None:
    workspace.add_person(PersonDraft("Dana Reyes", emails=(("dana@example.com", ""),)), bridge.now())
    clock.now = now - timedelta(days=400)
    look(bridge)
    workspace.add_person(PersonDraft("Kenji Sato"), bridge.now())

    undone = [workspace.undo().label.arg("who"), workspace.undo().label.arg("who")]

    assert [at.date() for at in heard] == [clock.now.date()]
    assert undone == ["Kenji Sato", "Dana Reyes"]


def test_a_touch_keeps_its_instant_when_the_clock_jumps_back(
    window: Window, bridge: Bridge, workspace: Workspace, clock: Clock, now: datetime
) -> None:
    who = workspace.add_person(PersonDraft("Dana Reyes", emails=(("dana@example.com", ""),)), now)
    workspace.start_plan(who, "standard", now, Known(now.date(), now.date()))
    steps = [row.step for row in due_rows(workspace.book.database, now.date() + timedelta(days=60))]
    workspace.tick(steps[0], bridge.now(), Disposition.SENT)
    clock.now = now - 3 * HOUR
    look(bridge)

    instants = [touch.at for touch in workspace.book.of(Touch, "interviewer", [who])]

    assert instants == [now.astimezone(UTC)]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows keeps its zone elsewhere")
def test_a_zone_that_changes_while_the_window_is_open_is_followed(
    window: Window,
    bridge: Bridge,
    workspace: Workspace,
    clock: Clock,
    now: datetime,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workspace.set({SettingKey.ZONE: ""}, now)
    before = bridge.now()
    clock.now = now + timedelta(minutes=1)

    try:
        with monkeypatch.context() as patch:
            patch.setenv("TZ", "Asia/Tokyo")
            look(bridge)
    finally:
        reload_localzone()  # else the tests after this one stay in Tokyo

    assert (before.utcoffset(), bridge.now().utcoffset()) == (HOUR, 9 * HOUR)
    assert workspace.world.own_zone.key == "Asia/Tokyo"


def test_a_zone_that_was_set_stays_wherever_the_computer_is(
    bridge: Bridge, workspace: Workspace, clock: Clock, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert workspace.world.own_zone.key == "Europe/Berlin"
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    clock.now = now + timedelta(minutes=1)

    look(bridge)

    assert bridge.now().utcoffset() == HOUR


@pytest.mark.parametrize(
    ("begins", "hours"),
    [(datetime(2026, 10, 24, 21, tzinfo=UTC), 26), (datetime(2026, 3, 28, 21, tzinfo=UTC), 26)],
)
def test_a_daylight_saving_night_is_lived_through_half_hour_by_half_hour(
    qtbot: QtBot,
    window: Window,
    bridge: Bridge,
    workspace: Workspace,
    clock: Clock,
    heard: list[datetime],
    begins: datetime,
    hours: int,
) -> None:
    who = workspace.add_person(PersonDraft("Dana Reyes", phones=(("+49 30 5550101", ""),)), begins)
    workspace.start_plan(who, "standard", begins, Known(begins.date(), begins.date()))
    halves = [begins + HOUR * half / 2 for half in range(2 * hours)]

    for at in halves:
        clock.now = at
        look(bridge)

    # Hours that come twice are told apart in UTC alone.
    assert [at.astimezone(UTC) for at in heard[1:]] == halves[1:]
    assert [at.utcoffset() for at in heard] == sorted(
        (at.utcoffset() for at in heard), reverse=begins.month == 10, key=lambda offset: offset or HOUR
    )
    assert {at.date() for at in heard} == {at.astimezone(BERLIN).date() for at in halves}
    assert window.current.isVisible()
