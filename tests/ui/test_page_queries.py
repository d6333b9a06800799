"""What the pages ask the Book: an index and a page of rows, never all steps, touches or people one by one."""

import re
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from tests.screen import Clock, open_window, throw_away

from askwhy.ui.bridge import Bridge
from askwhy.ui.window import Window
from askwhy.workspace.example import fill_example

PAGES = ("today", "interviewers", "applications", "mail", "lessons")
LARGE = r"\b(step|touch|interviewer|person|every|feedback)\b"
"""The tables that grow with the years, and by which names the queries know them."""

FROM_AN_INDEX_ALONE = (
    "SCAN interviewer USING COVERING INDEX",  # the ids of the whole list that one scrolls, and how many there are
    "SCAN touch USING INDEX touch_calls",  # the calls one has made, as numbers
)
MAY_COUNT_ALL = {"lessons"}
"""What is learned is counted over everything; it is asked when one goes there."""


@pytest.fixture
def filled(bridge: Bridge, clock: Clock) -> Bridge:
    """Give a Book with the example."""
    fill_example(bridge.workspace, clock.now)
    return bridge


def looked_through(bridge: Bridge, asked: list[str]) -> Iterator[tuple[str, str]]:
    """Give what SQLite goes through row by row for each question, by its own plans."""
    for sql in dict.fromkeys(asked):
        if not sql.lstrip().upper().startswith(("SELECT", "WITH")):
            continue
        for row in bridge.workspace.book.database.rows(f"EXPLAIN QUERY PLAN {sql}"):
            if row[3].startswith("SCAN") and re.search(LARGE, row[3]):
                yield row[3], " ".join(sql.split())


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

    found = [each for each in looked_through(filled, asked) if not each[0].startswith(FROM_AN_INDEX_ALONE)]
    assert asked
    assert found == [] or page in MAY_COUNT_ALL
