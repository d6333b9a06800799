"""Today's e-mails one after another: each is seen, a pause lies between, and closing one ends it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.screen import Clock
from tests.ui.today.desk import Desk as Book
from tests.ui.today.desk import email

from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import StepState
from askwhy.domain.settings import SettingKey
from askwhy.domain.touches import Disposition
from askwhy.ui.desk import round as round_module
from askwhy.ui.desk.dialog import Desk
from askwhy.ui.desk.round import Turn
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def book(workspace: Workspace, clock: Clock) -> Book:
    """Give the Book to put people into."""
    return Book(workspace, clock())


@pytest.fixture
def three(book: Book) -> list[InterviewerId]:
    """Give three people to whom an e-mail is due, and one whose address is not known."""
    people = [book.person(name, email()) for name in ("Ana Sousa", "Ben Ito", "Cy Lund")]
    book.person("Di Nobody", email(), ways="phone")
    return people


def open_desk(window: Window) -> Desk:
    """Give the one desk that is open."""
    (made,) = (each for each in window.findChildren(Desk) if each.isVisible())
    made.head.subject.setText("Thanks")
    made.sheet.setPlainText("Thank you.")
    return made


def say_sent(window: Window) -> None:
    """Say that the e-mail of the open desk was sent."""
    desk = open_desk(window)
    desk.ways.handed_on.emit("Your mail program has it.")
    QTest.mouseClick(desk.question.yes, LEFT)


def turn(window: Window) -> Turn:
    """Give what the open desk says of the round."""
    (found,) = open_desk(window).findChildren(Turn)
    return found


def test_one_is_seen_after_another_and_each_is_told_by_its_place(
    window: Window, book: Book, three: list[InterviewerId], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(round_module, "PAUSE_S", 0)
    window.verbs.write_emails()
    seen = []
    for number in (1, 2, 3):
        qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(Desk)))
        assert turn(window).text.text() == f"E-mail {number} of 3."
        seen.append(open_desk(window).heading.text())
        say_sent(window)
        qtbot.wait(20)

    assert sorted(seen) == ["E-mail to Ana Sousa", "E-mail to Ben Ito", "E-mail to Cy Lund"]
    assert [book.step_of(who).state for who in three] == [StepState.DONE] * 3
    assert not any(each.isVisible() for each in window.findChildren(Desk))


def test_a_pause_lies_between_in_which_one_can_read_and_write(
    window: Window, three: list[InterviewerId], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(round_module, "PAUSE_S", 2)
    window.verbs.write_emails()
    assert open_desk(window).out.go.isEnabled()
    say_sent(window)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(Desk)))
    desk = open_desk(window)

    assert turn(window).text.text() == "E-mail 2 of 3. It can go in 2 seconds."
    assert not desk.out.go.isEnabled()
    assert desk.sheet.isEnabled()
    qtbot.waitUntil(desk.out.go.isEnabled, timeout=5000)
    assert turn(window).text.text() == "E-mail 2 of 3."


def test_closing_one_ends_it(window: Window, book: Book, three: list[InterviewerId], qtbot: QtBot) -> None:
    window.verbs.write_emails()
    QTest.mouseClick(open_desk(window).out.shut, LEFT)
    qtbot.wait(50)

    assert not any(each.isVisible() for each in window.findChildren(Desk))
    assert [book.touches(who) for who in three] == [[], [], []]


def test_one_can_be_left_for_later_without_a_pause(
    window: Window, book: Book, three: list[InterviewerId], qtbot: QtBot
) -> None:
    window.verbs.write_emails()
    first = open_desk(window).person
    QTest.mouseClick(turn(window).leave, LEFT)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(Desk)))

    assert open_desk(window).person != first
    assert open_desk(window).out.go.isEnabled()
    assert book.touches(first) == []


def test_what_the_server_has_cannot_be_left_for_later(
    window: Window, workspace: Workspace, clock: Clock, three: list[InterviewerId]
) -> None:
    account = {SettingKey.MAIL_ADDRESS: "mara@lind.example", SettingKey.MAIL_SERVER: "smtp.lind.example"}
    workspace.set(account, clock())
    window.verbs.write_emails()
    desk = open_desk(window)
    assert desk.server is not None
    desk.server.busy.emit(True)

    QTest.mouseClick(turn(window).leave, LEFT)
    assert open_desk(window) is desk

    desk.server.busy.emit(False)
    QTest.mouseClick(turn(window).leave, LEFT)
    assert open_desk(window) is not desk


def test_where_none_is_due_it_says_so(window: Window) -> None:
    said: list[str] = []
    window.bridge.said.connect(lambda text, _offer: said.append(text))
    window.verbs.write_emails()

    assert said == ["No e-mail is due today."]


def test_a_step_is_ticked_once(window: Window, book: Book, three: list[InterviewerId]) -> None:
    window.verbs.write_emails()
    who = open_desk(window).person
    say_sent(window)

    assert [touch.disposition for touch in book.touches(who)] == [Disposition.SENT]
