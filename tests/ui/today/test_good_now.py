"""Today and the command say the same, and Today can be narrowed to the calls for which it is a good time now."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.screen import BERLIN, Clock
from tests.ui.today.conftest import Show
from tests.ui.today.desk import Desk, call, letter

from askwhy.domain.outreach import WindowKind
from askwhy.ui.today.page import TodayPage
from askwhy.workspace import situations
from askwhy.workspace.calling import suggest
from askwhy.workspace.example import fill_example
from askwhy.workspace.workspace import Workspace


def names(page: TodayPage) -> list[str]:
    """Give who stands in the list."""
    return [row.row.name for row in page.list.rows]


def test_the_ribbon_agrees_with_the_command_to_the_minute(
    workspace: Workspace, show: Show, now: datetime
) -> None:
    fill_example(workspace, now)
    page = show()
    midnight = datetime.combine(now.date(), time(), BERLIN)
    marks = [button.mark for button in page.ribbon.buttons if button.mark.step is not None]

    assert len(marks) >= 3
    for mark in marks:
        around = situations.of_person(workspace.book, mark.person)
        found = [each.window for each in suggest(workspace, around, now, 100).windows]
        start, end = (midnight + timedelta(minutes=minute) for minute in (mark.start, mark.end))
        assert (mark.kind, start, end) in [(each.kind, each.start, each.end) for each in found]


def test_one_click_leaves_the_calls_that_can_be_made_now(desk: Desk, show: Show, qtbot: QtBot) -> None:
    desk.person("Dana Reyes", call())
    desk.person("Jon Okafor", call(WindowKind.LATE), zone="Europe/Berlin")
    desk.person("Tom Becker", letter())
    page = show()
    everybody = names(page)

    qtbot.mouseClick(page.good_now, Qt.MouseButton.LeftButton)
    narrowed = names(page)
    qtbot.mouseClick(page.good_now, Qt.MouseButton.LeftButton)

    assert everybody == ["Dana Reyes", "Jon Okafor", "Tom Becker"]
    assert narrowed == ["Dana Reyes"]
    assert names(page) == everybody
    assert page.good_now.accessibleName() == "Good time to call now, 1"


def test_when_the_time_is_over_the_list_is_whole_again(
    desk: Desk, show: Show, qtbot: QtBot, clock: Clock
) -> None:
    desk.person("Dana Reyes", call())
    desk.person("Tom Becker", letter())
    page = show()
    qtbot.mouseClick(page.good_now, Qt.MouseButton.LeftButton)
    clock.go_to("2026-11-24 18:00")
    page.refresh()

    assert names(page) == ["Dana Reyes", "Tom Becker"]
    assert not page.good_now.isVisible()


def test_their_clock_stands_in_the_row_and_goes_on(desk: Desk, show: Show, clock: Clock) -> None:
    desk.person("Dana Reyes", call())
    page = show()
    (row,) = page.list.rows
    before = row.words.their_now
    clock.go_to("2026-11-24 14:43")
    page.refresh()

    assert (before, row.words.their_now) == ("now 8:42", "now 8:43")
    assert "It is 8:43 there." in row.accessibleName()
