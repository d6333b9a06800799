"""The books that were open lately: each once, the last one first, and not too many."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from askwhy.ui.recent import MOST, drop, recent_books, remember


@pytest.fixture(autouse=True)
def nothing_remembered(qapp: object) -> None:
    """Qt looks for the place of its settings once in a process: what other tests kept is there."""
    QSettings("AskWhy", "AskWhy").clear()


def test_the_last_one_comes_first_and_each_once() -> None:
    for name in ("anna", "bo", "anna"):
        remember(Path(f"/clients/{name}.askwhy"))

    assert recent_books() == [Path("/clients/anna.askwhy"), Path("/clients/bo.askwhy")]


def test_the_oldest_goes_where_there_are_many() -> None:
    for number in range(MOST + 3):
        remember(Path(f"/clients/{number}.askwhy"))

    assert len(recent_books()) == MOST
    assert recent_books()[0] == Path(f"/clients/{MOST + 2}.askwhy")


def test_one_that_is_not_there_any_more_is_taken_off() -> None:
    remember(Path("/clients/anna, née Sand.askwhy"))
    remember(Path("/clients/bo.askwhy"))

    drop(Path("/clients/anna, née Sand.askwhy"))

    assert recent_books() == [Path("/clients/bo.askwhy")]
