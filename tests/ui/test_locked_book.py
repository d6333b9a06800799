"""A Book that another program keeps to itself: the window waits calmly, then says so in one sentence."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.store.people import PeopleQuery
from askwhy.ui import bridge as bridge_module
from askwhy.ui.bridge import Bridge
from askwhy.ui.interviewers.page import InterviewersPage
from askwhy.ui.uncaught import tell_faults
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace


@pytest.fixture
def page(workspace: Workspace, window: Window, now: datetime) -> InterviewersPage:
    """Give the page of all interviewers, not gone to yet, of a Book with one."""
    workspace.add_person(PersonDraft("Dana Reyes"), now)
    made = window.page("interviewers")
    assert isinstance(made, InterviewersPage)
    return made


@contextmanager
def locked(workspace: Workspace) -> Iterator[None]:
    """Keep the Book from everyone else, as a program does that writes for a long time."""
    other = sqlite3.connect(workspace.book.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    yield
    other.close()


def boxes(window: Window) -> list[str]:
    """Give what the dialogs in sight say."""
    return [box.text() for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_a_page_gone_to_meanwhile_is_filled_once_the_book_is_free(
    qtbot: QtBot, window: Window, workspace: Workspace, page: InterviewersPage
) -> None:
    with locked(workspace):
        window.go("interviewers")
        rows_meanwhile = page.model.rowCount()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)

    assert rows_meanwhile == 0
    assert boxes(window) == []


def test_a_lock_that_lasts_is_said_once_and_the_page_is_fetched_when_it_is_next_seen(
    qtbot: QtBot,
    window: Window,
    workspace: Workspace,
    page: InterviewersPage,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bridge_module, "_RETRIES", 0)
    with locked(workspace):
        window.go("interviewers")
        window.bridge.ticked.emit(window.bridge.now())
        said = boxes(window)
    window.go("today")
    window.go("interviewers")

    assert [text.partition(" is using ")[0] for text in said] == ["Another program"]
    assert page.model.rowCount() == 1


def test_rows_that_come_into_sight_meanwhile_are_read_at_the_next_look(
    workspace: Workspace, page: InterviewersPage
) -> None:
    page.model.ask(PeopleQuery())
    with locked(workspace):
        meanwhile = page.model.person(0)

    assert meanwhile is None
    assert page.model.person(0) is not None


@pytest.fixture
def told(bridge: Bridge, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect what the window says, and which bugs are left to Python, of what no slot catches."""
    heard: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: heard.append(kind.__name__))
    bridge.refused.connect(heard.append)
    tell_faults(bridge)
    return heard


def test_a_fault_that_a_slot_lets_through_is_said(qtbot: QtBot, told: list[str]) -> None:
    sys.excepthook(Fault, Fault("nothing_to_undo"), None)
    qtbot.waitUntil(lambda: bool(told))

    assert told == ["There is nothing to undo."]


def test_a_bug_keeps_its_traceback(told: list[str]) -> None:
    sys.excepthook(ZeroDivisionError, ZeroDivisionError(), None)

    assert told == ["ZeroDivisionError"]
