"""What the pages ask the Book: an index and a page of rows, never all steps, touches or people one by one."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot
from tests.screen import Clock, open_window, throw_away

from askwhy.domain.outreach import Channel
from askwhy.ui.bridge import Bridge
from askwhy.ui.today.page import TodayPage
from askwhy.ui.today.row import Row
from askwhy.ui.window import Window
from askwhy.workspace.example import fill_example

PAGES = ("today", "interviewers", "applications", "mail", "lessons")
LARGE = r"\b(step|touch|interviewer|person|every|feedback)\b"
"""The tables that grow with the years, and by which names the queries know them."""

FROM_AN_INDEX_ALONE = (
    "SCAN interviewer USING COVERING INDEX",  # the ids of the whole list that one scrolls, and how many there are
    "SCAN touch USING INDEX touch_calls",  # the calls one has made, as numbers
)
PAINTED = "painted"
MAY_COUNT_ALL = {"lessons"}
"""What is learned is counted over everything; it is asked when one goes there."""


@pytest.fixture
def filled(bridge: Bridge, clock: Clock) -> Bridge:
    """Give a Book with the example."""
    fill_example(bridge.workspace, clock.now)
    return bridge


def looked_through(bridge: Bridge, asked: list[str]) -> list[tuple[str, str]]:
    """Give what SQLite goes through row by row for each question, by its own plans, and may not."""
    found = []
    for sql in dict.fromkeys(asked):
        if not sql.lstrip().upper().startswith(("SELECT", "WITH")):
            continue
        for row in bridge.workspace.book.database.rows(f"EXPLAIN QUERY PLAN {sql}"):
            is_all = row[3].startswith("SCAN") and not row[3].startswith(FROM_AN_INDEX_ALONE)
            if is_all and re.search(LARGE, row[3]):
                found.append((row[3], " ".join(sql.split())))
    return found


@pytest.fixture
def filled_window(qtbot: QtBot, filled: Bridge) -> Iterator[Window]:
    """Give its window."""
    made = open_window(filled, qtbot)
    yield made
    throw_away(made)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_reads_an_index_and_what_it_shows(filled: Bridge, filled_window: Window, page: str) -> None:
    asked: list[str] = []
    window = filled_window
    connection = filled.workspace.book.database.connection()  # type: ignore[no-untyped-call]
    connection.set_trace_callback(asked.append)
    window.page(page)
    window.go(page)
    window.current.refresh()
    connection.set_trace_callback(None)

    assert asked
    assert page in MAY_COUNT_ALL or not looked_through(filled, asked)


class Painted(QObject):
    """Writes among the questions to the Book when a row was first painted as done."""

    def __init__(self, row: Row, asked: list[str]) -> None:
        super().__init__(row)
        self._row, self._asked = row, asked
        row.tick.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write it down once."""
        painted = event.type() == QEvent.Type.Paint and self._row.tick.isChecked()
        if painted and PAINTED not in self._asked:
            self._asked.append(PAINTED)
        return False


def test_a_tick_is_painted_once_it_is_written_and_then_reads_an_index_and_what_it_shows(
    filled: Bridge, filled_window: Window
) -> None:
    page = filled_window.current
    assert isinstance(page, TodayPage)
    row = next(each for each in page.list.rows if each.row.channel is Channel.EMAIL)
    asked: list[str] = []
    Painted(row, asked)
    connection = filled.workspace.book.database.connection()  # type: ignore[no-untyped-call]
    connection.set_trace_callback(asked.append)
    row.ticked.emit()
    connection.set_trace_callback(None)

    painted = asked.index(PAINTED)
    assert asked[painted - 1] == "COMMIT"
    assert len(asked) > painted + 1
    assert not looked_through(filled, asked)
