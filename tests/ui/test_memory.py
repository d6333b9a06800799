"""What a window remembers: where it was, and for the rest of a day which page was open."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.screen import Clock, throw_away

from askwhy.ui.app import show_window
from askwhy.ui.memory import first_page
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace


@pytest.fixture
def windows() -> Iterator[list[Window]]:
    """Give the list of windows that are to go before their Book does."""
    shown: list[Window] = []
    yield shown
    for window in shown:
        throw_away(window)


def test_a_window_comes_back_where_it_was_left_with_its_page_and_pane(
    qtbot: QtBot, themed: QApplication, workspace: Workspace, clock: Clock, windows: list[Window]
) -> None:
    first = show_window(themed, workspace, clock)
    windows.append(first)
    first.resize(777, 606)
    first.go("applications")
    first.close()

    again = show_window(themed, workspace, clock)
    windows.append(again)

    assert (again.width(), again.height()) == (777, 606)
    assert again.current is again.pages["applications"]


def test_a_new_day_begins_with_today(
    themed: QApplication, workspace: Workspace, clock: Clock, windows: list[Window]
) -> None:
    first = show_window(themed, workspace, clock)
    windows.append(first)
    first.go("interviewers")
    first.close()
    clock.go_to("2026-11-25 08:00")

    again = show_window(themed, workspace, clock)
    windows.append(again)

    assert again.current is again.pages["today"]


def test_another_book_begins_with_today(
    themed: QApplication, workspace: Workspace, clock: Clock, windows: list[Window], tmp_path: Path
) -> None:
    first = show_window(themed, workspace, clock)
    windows.append(first)
    first.go("lessons")
    first.close()
    known, today = ["today", "lessons"], first.bridge.today

    assert first_page(known, today, workspace.book.path) == "lessons"
    assert first_page(known, today, tmp_path / "another.askwhy") == "today"


def test_a_page_that_is_no_more_is_forgotten() -> None:
    assert first_page(["today", "mail"], date(2026, 11, 24), Path("book.askwhy")) == "today"
