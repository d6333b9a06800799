"""The bridge: verbs done calmly, faults as sentences, what others change seen, slow work beside the window."""

import sqlite3
import threading
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.screen import Clock, throw_away

from askwhy.domain.changes import Value
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.people import Interviewer
from askwhy.store.people import PeopleQuery, people_count
from askwhy.ui.bridge import Bridge
from askwhy.workspace.jobs import Job, Progress
from askwhy.workspace.workspace import Workspace


@pytest.fixture
def said(bridge: Bridge) -> list[tuple[str, str]]:
    """Collect what the bridge says for the toast."""
    heard: list[tuple[str, str]] = []
    bridge.said.connect(lambda text, offer: heard.append((text, offer)))
    return heard


def test_a_change_is_told_by_its_kinds(bridge: Bridge, workspace: Workspace, now: datetime) -> None:
    heard: list[frozenset[type]] = []
    bridge.changed.connect(heard.append)
    workspace.add_person(PersonDraft("Dana Reyes"), now)
    assert [Interviewer in kinds for kinds in heard] == [True]


def test_undo_and_redo_say_what_they_take_back(
    bridge: Bridge, workspace: Workspace, now: datetime, said: list[tuple[str, str]]
) -> None:
    workspace.add_person(PersonDraft("Dana Reyes"), now)
    bridge.undo()
    bridge.redo()
    assert said == [("Taken back: Dana Reyes added.", "redo"), ("Done again: Dana Reyes added.", "undo")]


def test_with_nothing_to_undo_it_says_so_and_offers_nothing(
    bridge: Bridge, workspace: Workspace, said: list[tuple[str, str]]
) -> None:
    bridge.undo()  # the settings of the fixture
    bridge.undo()
    assert said[-1] == ("There is nothing to undo.", "")


def test_a_fault_becomes_a_sentence_and_nothing_is_changed(bridge: Bridge, now: datetime) -> None:
    heard: list[str] = []
    bridge.refused.connect(heard.append)
    bridge.do(lambda at: bridge.workspace.add_person(PersonDraft(" "), at))
    assert heard == ["Give a name."]


def test_a_locked_book_is_tried_again_until_it_is_free(
    bridge: Bridge, workspace: Workspace, qtbot: QtBot
) -> None:
    other = sqlite3.connect(workspace.book.path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN EXCLUSIVE")
    done: list[object] = []
    refused: list[str] = []
    bridge.do(lambda at: workspace.add_person(PersonDraft("Dana Reyes"), at), done.append, refused.append)
    assert not done
    assert not refused
    other.execute("ROLLBACK")
    other.close()
    qtbot.waitUntil(lambda: bool(done), timeout=5000)
    assert not refused


def test_what_a_command_writes_is_told_to_the_pages(
    bridge: Bridge, workspace: Workspace, now: datetime, qtbot: QtBot
) -> None:
    beside = Workspace.open(workspace.book.path, create=False)
    with qtbot.waitSignal(bridge.changed, timeout=5000) as told:
        beside.add_person(PersonDraft("Dana Reyes"), now)
    beside.close()
    assert told.args == [frozenset(Value.__args__)]


def test_a_new_minute_is_told_once(bridge: Bridge, clock: Clock, qtbot: QtBot) -> None:
    heard: list[datetime] = []
    bridge.ticked.connect(heard.append)
    looks = bridge.findChild(QTimer)
    assert looks is not None
    looks.setInterval(10)
    clock.now += timedelta(seconds=61)

    with qtbot.waitSignals([looks.timeout] * 2):
        pass

    assert heard == [clock.now]


def test_slow_work_runs_in_its_own_thread_and_ends_in_this_one(bridge: Bridge, qtbot: QtBot) -> None:
    ended: list[tuple[int, int]] = []
    job = Job(lambda _progress: threading.get_ident())
    bridge.work(job, lambda worker: ended.append((worker, threading.get_ident())), pytest.fail)
    qtbot.waitUntil(lambda: bool(ended))
    worker, here = ended[0]
    assert worker != here
    assert here == threading.get_ident()


def test_who_was_closed_meanwhile_is_told_nothing(bridge: Bridge, qtbot: QtBot) -> None:
    label, goes_on = QLabel(), threading.Event()
    job = Job(lambda _progress: str(goes_on.wait(5)))
    bridge.work(job, label.setText, pytest.fail)
    throw_away(label)
    goes_on.set()
    job.wait()

    qtbot.wait(1)  # what is told now would raise in the event loop


def test_slow_work_can_be_stopped(bridge: Bridge, qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        while progress(1, 2):
            pass
        raise Fault("stopped")

    refused: list[str] = []
    job = Job(work)
    bridge.work(job, lambda _result: pytest.fail("it was stopped"), refused.append)
    assert begun.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: refused == ["Stopped. Nothing was written."])


def test_closing_waits_for_slow_work_and_nobody_is_told_any_more(bridge: Bridge, qtbot: QtBot) -> None:
    left = threading.Event()

    def work(progress: Progress) -> None:
        while progress(0, 1):
            pass
        left.set()

    told: list[object] = []
    bridge.work(Job(work), told.append, told.append)
    bridge.close()
    assert left.is_set()
    qtbot.wait(20)
    assert told == []


def test_a_change_of_thousands_is_undone_and_done_again_beside_the_window(
    bridge: Bridge, workspace: Workspace, qtbot: QtBot
) -> None:
    people = [PersonDraft(f"Person {number}", note="x" * 200) for number in range(1500)]
    workspace.bring_in(people, bridge.now())
    changed: list[frozenset[type]] = []
    bridge.changed.connect(changed.append)

    with qtbot.waitSignal(bridge.said) as said:
        bridge.undo()
        bridge.undo()  # while it is under way, a second key undoes nothing
        assert people_count(workspace.book.database, PeopleQuery()) == 1500
    assert people_count(workspace.book.database, PeopleQuery()) == 0
    assert said.args[1] == "redo"
    assert any(Interviewer in kinds for kinds in changed)

    with qtbot.waitSignal(bridge.said):
        bridge.redo()
    assert people_count(workspace.book.database, PeopleQuery()) == 1500
