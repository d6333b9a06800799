"""Counting what the Lessons show in a very large Book: beside the window, calmly, and never with an old answer."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.today.desk import Desk

from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.lessons import Numbers
from askwhy.domain.outreach import WindowKind
from askwhy.ui.lessons import counting
from askwhy.ui.lessons.page import LessonsPage
from askwhy.ui.look.controls import Text
from askwhy.ui.window import Window
from askwhy.workspace import lessons
from askwhy.workspace.workspace import Workspace

WAIT = 10


class Slow:
    """Counts beside the window as the page does, but only when it may."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun: list[Path] = []
        self.may = Event()
        monkeypatch.setattr(lessons, "_IN_PASSING", 0)
        monkeypatch.setattr(counting, "numbers_beside", self._count)

    def _count(self, book: Path) -> Numbers:
        counted = lessons.numbers_beside(book)
        self.begun.append(book)
        assert self.may.wait(WAIT)
        return counted


@pytest.fixture
def desk(workspace: Workspace, now: datetime) -> Desk:
    """Give the Book to put people into."""
    return Desk(workspace, now)


@pytest.fixture
def dana(desk: Desk) -> InterviewerId:
    """Give somebody who was called once."""
    who = desk.person("Dana Reyes")
    called(desk, who)
    return who


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch, dana: InterviewerId) -> Slow:
    """Have the Book be a very large one, in which counting ends when a test lets it."""
    return Slow(monkeypatch)


def called(desk: Desk, who: InterviewerId) -> None:
    """Have somebody called."""
    desk.touched(who, desk.now, window=WindowKind.EARLY)


def opened(window: Window) -> LessonsPage:
    """Give the page, in sight."""
    window.go("lessons")
    page = window.current
    assert isinstance(page, LessonsPage)
    return page


def reads(page: LessonsPage, words: str) -> Callable[[], bool]:
    """Give what tells whether something can be read on the page."""
    return lambda: any(words in each.text() for each in page.findChildren(Text) if each.isVisibleTo(page))


def test_the_page_is_there_at_once_and_the_numbers_follow(window: Window, slow: Slow, qtbot: QtBot) -> None:
    page = opened(window)
    assert page.subtitle.text() == ""
    assert not page.print_button.isEnabled()
    assert not page.calls.isVisible()
    qtbot.waitUntil(lambda: page.subtitle.text() == "Counting…")
    slow.may.set()

    qtbot.waitUntil(reads(page, "1 of 1"))
    assert page.subtitle.text() == ""
    assert page.print_button.isEnabled()
    assert page.calls.isVisible()


def test_what_was_counted_before_a_change_is_never_shown(
    window: Window, slow: Slow, desk: Desk, dana: InterviewerId, qtbot: QtBot
) -> None:
    page = opened(window)
    shown: list[int] = []
    page._counting.counted.connect(lambda found: shown.append(found.reach.calls))
    qtbot.waitUntil(lambda: len(slow.begun) == 1)
    called(desk, dana)
    called(desk, dana)
    slow.may.set()

    qtbot.waitUntil(reads(page, "3 of 3"))
    assert shown == [3]
    assert len(slow.begun) == 2


def test_a_window_may_be_closed_while_it_counts(window: Window, slow: Slow, qtbot: QtBot) -> None:
    opened(window)
    qtbot.waitUntil(lambda: len(slow.begun) == 1)
    slow.may.set()
    window.close()
    qtbot.wait(50)

    assert len(slow.begun) == 1


def test_why_it_cannot_be_counted_is_said(
    window: Window, slow: Slow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(book: Path) -> Numbers:
        raise Fault("book_locked", path=str(book))

    monkeypatch.setattr(counting, "numbers_beside", refuse)
    with qtbot.waitSignal(window.bridge.refused):
        page = opened(window)

    assert page.subtitle.text() == ""


def test_an_ordinary_book_is_counted_at_once(window: Window, dana: InterviewerId) -> None:
    page = opened(window)

    assert reads(page, "1 of 1")()
    assert page.print_button.isEnabled()
