"""Forgetting in the window: it says what it means, keeps by default, and cleans the backups beside the window."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.store.backups import keep
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.forget import ForgetForm
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace


@pytest.fixture
def dana(workspace: Workspace, now: datetime) -> InterviewerId:
    """Give Dana, whose colleague is in the Book too."""
    key = workspace.add_person(PersonDraft("Dana <b>Reyes</b>", employer="Acme"), now)
    workspace.add_person(PersonDraft("Jon Okafor", employer="Acme"), now)
    return key


@pytest.fixture
def form(
    window: Window,
    bridge: Bridge,
    dana: InterviewerId,
    workspace: Workspace,
    now: datetime,
    shown: Callable[[ForgetForm], ForgetForm],
) -> ForgetForm:
    """Give the form for Dana, with a backup that holds her."""
    keep(workspace.book.path, now, "daily")
    return shown(ForgetForm(bridge, window, dana))


def names(workspace: Workspace) -> int:
    """Count who is in the Book."""
    return len(people_ids(workspace.book.database, PeopleQuery()))


def test_it_says_who_goes_and_enter_keeps_them(form: ForgetForm, workspace: Workspace) -> None:
    assert form.goes.text() == "Dana <b>Reyes</b>."

    QTest.keyClick(form, Qt.Key.Key_Return)

    assert not form.isVisible()
    assert names(workspace) == 2


def test_forgetting_cleans_the_backup_and_says_so(
    qtbot: QtBot, form: ForgetForm, bridge: Bridge, workspace: Workspace
) -> None:
    with qtbot.waitSignal(bridge.said) as said:
        form.forget.click()

    assert said.args is not None
    assert said.args[0].startswith("One person is forgotten, with 0 applications. One backup was cleaned.")
    assert names(workspace) == 1
    assert b"Reyes" not in workspace.book.path.read_bytes()


def test_a_tick_takes_the_whole_employer(
    qtbot: QtBot, form: ForgetForm, bridge: Bridge, workspace: Workspace
) -> None:
    assert form.all is not None
    form.all.tick.setChecked(True)
    assert form.goes.text() == "Dana <b>Reyes</b>, Jon Okafor."

    with qtbot.waitSignal(bridge.said):
        form.forget.click()

    assert names(workspace) == 0
    assert b"Acme" not in workspace.book.path.read_bytes()
