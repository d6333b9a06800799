"""Reminders: the desktop says once whose window has opened, not while one looks, and not at all when it is off."""

import sys
from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot
from tests.screen import Clock

from askwhy.ui import reminders
from askwhy.ui.look.preferences import Preference, prefer
from askwhy.ui.reminders import Reminder
from askwhy.ui.tray import Tray
from askwhy.ui.window import Window
from askwhy.workspace.example import fill_example

Said = list[tuple[str, str, int]]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """Give what the desktop is asked to say; its first notification is number 7."""
    asked: Said = []

    def notify(summary: str, body: str, instead_of: int = 0) -> int:
        asked.append((summary, body, instead_of))
        return 7

    monkeypatch.setattr(reminders, "notify", notify)
    monkeypatch.setattr(sys, "platform", "linux")
    return asked


@pytest.fixture
def begin(window: Window, clock: Clock) -> Callable[[], Reminder]:
    """Give what begins to remind in a window of the example that nobody looks at."""
    fill_example(window.bridge.workspace, clock.now)
    clock.go_to("2026-11-24 15:31")  # Dana's early begins at 15:30 here, Tom's late at 16:00

    def made(*, in_sight: bool = False) -> Reminder:
        reminder = Reminder(window, Tray(window))
        reminder.begin(in_sight=in_sight)
        return reminder

    window.isActiveWindow = lambda: False  # type: ignore[method-assign]  # there is no desktop to say so
    return made


def test_a_window_that_opens_is_said_once(
    qtbot: QtBot, begin: Callable[[], Reminder], said: Said, clock: Clock, window: Window
) -> None:
    begin()

    qtbot.waitUntil(lambda: len(said) == 1)
    for minute in range(1, 4):
        window.bridge.ticked.emit(clock.now + timedelta(minutes=minute))
    qtbot.wait(50)
    assert said == [("Dana Reyes can be called now", "Until 17:00.", 0)]

    window.bridge.ticked.emit(clock.now + timedelta(minutes=29))
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1] == ("Tom Becker can be called now", "Until 17:30.", 7)


def test_a_new_start_does_not_say_it_again(qtbot: QtBot, begin: Callable[[], Reminder], said: Said) -> None:
    begin().deleteLater()
    qtbot.waitUntil(lambda: len(said) == 1)

    begin()
    qtbot.wait(50)

    assert len(said) == 1


def test_what_the_window_shows_at_its_start_is_not_said_as_well(
    qtbot: QtBot, begin: Callable[..., Reminder], said: Said, clock: Clock
) -> None:
    reminder = begin(in_sight=True)
    reminder.look(clock.now + timedelta(minutes=1))
    qtbot.wait(50)

    assert said == []


def test_nothing_is_said_when_it_is_off(qtbot: QtBot, begin: Callable[[], Reminder], said: Said) -> None:
    prefer(Preference.REMIND, "no")

    begin()
    qtbot.wait(50)

    assert said == []


def test_nothing_is_said_while_one_looks_at_the_window(
    qtbot: QtBot, begin: Callable[[], Reminder], said: Said, window: Window
) -> None:
    window.isActiveWindow = lambda: True  # type: ignore[method-assign]

    begin()
    qtbot.wait(50)

    assert said == []
