"""The sentence over the ribbon: it answers whom one can reach, in the longest wording that fits."""

from datetime import date, datetime, timedelta

import pytest
from tests.ui.today.desk import Desk, call, email

from askwhy.domain.outreach import WindowKind
from askwhy.domain.touches import Disposition
from askwhy.ui.today.opening import Opening, opening
from askwhy.workspace.today import today_page


@pytest.fixture
def say(desk: Desk) -> "Say":
    """Give a way to ask for the sentence at an instant."""
    return Say(desk)


class Say:
    """Asks for the sentence."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __call__(self, now: datetime | None = None) -> Opening:
        """Give the sentence of now, or of another instant."""
        workspace = self._desk.workspace
        return opening(today_page(workspace, now or self._desk.now), workspace.world.own_zone)


def test_who_can_be_called_now_comes_first_and_then_who_is_next(desk: Desk, say: Say) -> None:
    desk.person("Dana Reyes", call(WindowKind.EARLY), zone="America/New_York")
    desk.person("Jon Okafor", call(WindowKind.LATE), zone="Europe/Lisbon")

    assert say() == Opening(
        True,
        "Dana Reyes can be called now,",
        ("until 16:00. Then Jon Okafor, from 17:00.", "until 16:00. Then Jon Okafor.", "until 16:00."),
    )


def test_before_the_first_window_it_says_when_it_opens(desk: Desk, say: Say) -> None:
    desk.person("Jon Okafor", call(WindowKind.LATE), zone="Europe/Lisbon")

    assert say() == Opening(False, "Jon Okafor can be called from 17:00,", ("until 18:30.",))


def test_several_who_come_next_are_counted(desk: Desk, say: Say) -> None:
    desk.person("Dana Reyes", call(WindowKind.EARLY), zone="America/New_York")
    for name in ("Jon Okafor", "Ana Sousa", "Rui Costa"):
        desk.person(name, call(WindowKind.LATE), zone="Europe/Lisbon")

    assert say().rests[0] == "until 16:00. Then three more, from 17:00."


def test_somebody_else_who_can_be_called_now_needs_no_time(desk: Desk, say: Say) -> None:
    desk.person("Dana Reyes", call(WindowKind.EARLY), zone="America/New_York")
    desk.person("Lee Stone", call(WindowKind.EARLY), zone="America/New_York")

    assert say().rests[0] == "until 16:00. Then Lee Stone."


def test_without_calls_it_names_the_next_one(desk: Desk, say: Say) -> None:
    desk.person("Kenji Sato", call(due_on=date(2026, 11, 26)), zone="Europe/Berlin")

    assert say().whole == "No calls today. The next is Kenji Sato, on Thursday."


def test_tomorrow_needs_no_word_before_it(desk: Desk, say: Say) -> None:
    desk.person("Kenji Sato", call(due_on=date(2026, 11, 25)), zone="Europe/Berlin")

    assert say().whole == "No calls today. The next is Kenji Sato, tomorrow."


def test_after_the_last_call_it_says_that_there_are_no_more(desk: Desk, say: Say) -> None:
    desk.touched(
        desk.person("Claire Dubois", email()), desk.now - timedelta(hours=3), said=Disposition.CONNECTED
    )

    assert say().whole == "No more calls today."


def test_when_their_hours_are_over_it_says_so(desk: Desk, say: Say) -> None:
    desk.person("Ana Sousa", call(WindowKind.LATE), zone="Europe/Berlin")

    assert say(desk.now.replace(hour=22)).whole == "Nobody can be called now."
