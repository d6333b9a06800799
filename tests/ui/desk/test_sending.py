"""Send from the desk: a real server's acceptance ticks the step, and nothing else does."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
import trustme
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked, NoKeyringError
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from tests.remote.mail_server import PASSWORD, USER, Mailbox, mail_server
from tests.remote.test_passwords import InMemory
from tests.screen import Clock

from askwhy.domain.contacts import Step, Touch
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import StepState
from askwhy.domain.reasons import Reason
from askwhy.domain.settings import SettingKey
from askwhy.domain.touches import Disposition
from askwhy.operations.plans import Known
from askwhy.ui.bridge import Bridge
from askwhy.ui.desk.dialog import Desk
from askwhy.ui.desk.password import PasswordQuestion
from askwhy.ui.look.controls import Text
from askwhy.ui.window import Window
from askwhy.workspace.today import emails_due
from askwhy.workspace.workspace import Workspace

pytestmark = [
    pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS"),
    pytest.mark.filterwarnings("ignore:Session.login_data is deprecated"),
]

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Give what the keyring of the system holds, by user; nothing at first."""
    held: dict[str, str] = {}
    monkeypatch.setattr(keyring, "get_keyring", InMemory)
    monkeypatch.setattr(keyring, "get_password", lambda _service, user: held.get(user))
    monkeypatch.setattr(keyring, "set_password", lambda _service, user, secret: held.update({user: secret}))
    monkeypatch.setattr(keyring, "delete_password", lambda _service, user: held.pop(user, None))
    return held


@pytest.fixture
def mailbox(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, workspace: Workspace, clock: Clock
) -> Iterator[Mailbox]:
    """Give the mailbox of a server that the system trusts, and that the settings name."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    box = Mailbox()
    with mail_server(box, authority) as port:
        account = {
            SettingKey.NAME: "Mara Lind",
            SettingKey.MAIL_ADDRESS: USER,
            SettingKey.MAIL_SERVER: "localhost",
            SettingKey.MAIL_PORT: str(port),
        }
        workspace.set(account, clock())
        yield box


@pytest.fixture
def dana(workspace: Workspace, clock: Clock) -> InterviewerId:
    """Give a person with a question that is due."""
    who = workspace.add_person(PersonDraft(name="Dana Reyes", emails=(("dana@acme.example", ""),)), clock())
    today = clock().date()
    workspace.start_plan(who, "gentle", clock(), Known(today.replace(day=12), today.replace(day=20)))
    return who


def asked(workspace: Workspace, who: InterviewerId) -> Step:
    """Give the step with the question."""
    steps = workspace.book.of(Step, "recipient", [who])
    return next(step for step in steps if step.purpose == "advice_question")


@pytest.fixture
def desk(
    mailbox: Mailbox, kept: dict[str, str], window: Window, workspace: Workspace, dana: InterviewerId
) -> Desk:
    """Give the desk with the question, written, in the main window."""
    window.verbs.write(asked(workspace, dana).id)
    (made,) = window.findChildren(Desk)
    made.sheet.setPlainText("Dear Dana,\n\nthank you.\n\nMara Lind")
    return made


def password_question(desk: Desk, qtbot: QtBot) -> PasswordQuestion:
    """Wait until the password is asked for."""
    qtbot.waitUntil(lambda: any(each.isVisible() for each in desk.findChildren(PasswordQuestion)))
    return next(each for each in desk.findChildren(PasswordQuestion) if each.isVisible())


def answer(desk: Desk, qtbot: QtBot, password: str, *, keep: bool = False) -> None:
    """Type the password."""
    question = password_question(desk, qtbot)
    QTest.keyClicks(question.password, password)
    question.keep.tick.setChecked(keep)
    QTest.mouseClick(question.send, LEFT)


def test_what_the_server_has_taken_is_ticked_and_lies_in_the_mailbox(
    desk: Desk,
    mailbox: Mailbox,
    workspace: Workspace,
    dana: InterviewerId,
    qtbot: QtBot,
    kept: dict[str, str],
) -> None:
    assert desk.out.go.text().strip() == "Send"
    QTest.mouseClick(desk.out.go, LEFT)
    assert workspace.book.of(Touch, "interviewer", [dana]) == []
    answer(desk, qtbot, PASSWORD)
    qtbot.waitUntil(lambda: asked(workspace, dana).state is StepState.DONE)

    (envelope,) = mailbox.taken
    assert envelope.rcpt_tos == ["dana@acme.example"]
    assert [touch.disposition for touch in workspace.book.of(Touch, "interviewer", [dana])] == [
        Disposition.SENT
    ]
    assert kept == {}
    assert PASSWORD.encode() not in workspace.book.path.read_bytes()


def test_a_password_that_the_keyring_holds_is_not_asked_for(
    desk: Desk,
    mailbox: Mailbox,
    workspace: Workspace,
    dana: InterviewerId,
    qtbot: QtBot,
    kept: dict[str, str],
) -> None:
    QTest.mouseClick(desk.out.go, LEFT)
    answer(desk, qtbot, PASSWORD, keep=True)
    qtbot.waitUntil(lambda: asked(workspace, dana).state is StepState.DONE)

    assert list(kept.values()) == [PASSWORD]
    workspace.undo()
    desk_again = Desk(desk._bridge, None, asked(workspace, dana).id)
    qtbot.addWidget(desk_again)
    desk_again.sheet.setPlainText("Once more.")
    with qtbot.waitSignal(desk_again.happened):
        desk_again._go()
    assert len(mailbox.taken) == 2


def test_a_wrong_password_is_said_asked_again_and_ticks_nothing(
    desk: Desk,
    mailbox: Mailbox,
    workspace: Workspace,
    dana: InterviewerId,
    qtbot: QtBot,
    kept: dict[str, str],
) -> None:
    QTest.mouseClick(desk.out.go, LEFT)
    answer(desk, qtbot, "wrong", keep=True)
    qtbot.waitUntil(lambda: "does not take the password" in desk.complaint.text())

    assert workspace.book.of(Touch, "interviewer", [dana]) == []
    assert kept == {}
    assert desk.sheet.isEnabled()
    QTest.mouseClick(desk.out.go, LEFT)
    answer(desk, qtbot, PASSWORD)
    qtbot.waitUntil(lambda: len(mailbox.taken) == 1)
    qtbot.waitUntil(lambda: asked(workspace, dana).state is StepState.DONE)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda box: setattr(box, "recipient_answer", "550 No such user"), "No such user"),
        (lambda box: setattr(box, "loses_connection", True), "may have been sent"),
    ],
    ids=["refused address", "lost in the middle"],
)
def test_what_the_server_did_not_take_is_not_recorded_and_the_text_stays(
    desk: Desk,
    mailbox: Mailbox,
    workspace: Workspace,
    dana: InterviewerId,
    qtbot: QtBot,
    spoil: Callable[[Mailbox], None],
    said: str,
) -> None:
    spoil(mailbox)
    QTest.mouseClick(desk.out.go, LEFT)
    answer(desk, qtbot, PASSWORD)
    qtbot.waitUntil(lambda: said in desk.complaint.text())

    assert workspace.book.of(Touch, "interviewer", [dana]) == []
    assert desk.isVisible()
    assert desk.out.go.text().strip() == "Send"
    assert desk.sheet.toPlainText().startswith("Dear Dana,")


@pytest.mark.parametrize("error", [NoKeyringError(), KeyringLocked()], ids=["none", "locked"])
def test_without_a_keyring_it_is_sent_all_the_same_and_said(
    desk: Desk,
    mailbox: Mailbox,
    workspace: Workspace,
    dana: InterviewerId,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
) -> None:
    def fail(*_given: str) -> None:
        raise error

    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, name, fail)
    said: list[str] = []
    desk._bridge.refused.connect(said.append)
    QTest.mouseClick(desk.out.go, LEFT)
    answer(desk, qtbot, PASSWORD, keep=True)
    qtbot.waitUntil(lambda: asked(workspace, dana).state is StepState.DONE)

    assert "The keyring of this computer cannot be used" in said[0]
    assert len(mailbox.taken) == 1


def test_where_there_is_no_keyring_none_is_offered_and_that_is_said(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", NoKeyring)
    QTest.mouseClick(desk.out.go, LEFT)
    question = password_question(desk, qtbot)

    assert question.keep.isHidden()
    said = [text.text() for text in question.findChildren(Text) if text.isVisible()]
    assert any(each.startswith("The keyring of this computer cannot be used") for each in said)


def test_while_the_server_has_it_nothing_is_changed_and_the_desk_stays(
    desk: Desk, mailbox: Mailbox, workspace: Workspace, dana: InterviewerId, qtbot: QtBot
) -> None:
    assert desk.server is not None
    desk.server.busy.emit(True)

    assert not desk.sheet.isEnabled()
    assert not desk.out.go.isEnabled()
    QTest.keyClick(desk, Qt.Key.Key_Escape)
    assert desk.isVisible()
    desk.server.busy.emit(False)
    assert desk.sheet.isEnabled()
    assert desk.focusWidget() is desk.out.go


def test_a_keyring_that_asks_for_itself_leaves_the_window_at_work(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered = threading.Event()

    def open_slowly(_service: str, _user: str) -> None:
        assert answered.wait(10)

    monkeypatch.setattr(keyring, "get_password", open_slowly)
    QTest.mouseClick(desk.out.go, LEFT)
    qtbot.wait(20)
    assert desk.out.go.text().strip() == "Sending…"
    assert desk.findChildren(PasswordQuestion) == []

    answered.set()
    password_question(desk, qtbot)
    assert desk.out.go.text().strip() == "Send"


def test_a_mistake_of_ours_leaves_the_desk_open_and_is_said(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, workspace: Workspace, dana: InterviewerId
) -> None:
    monkeypatch.setattr("askwhy.ui.desk.own_server.send_email", lambda *_given: 1 // 0)
    with qtbot.captureExceptions() as raised:
        QTest.mouseClick(desk.out.go, LEFT)
        answer(desk, qtbot, PASSWORD)
        qtbot.waitUntil(lambda: bool(raised))

    assert "A mistake of AskWhy was in the way" in desk.complaint.text()
    assert asked(workspace, dana).state is StepState.PLANNED
    QTest.keyClick(desk, Qt.Key.Key_Escape)
    assert not desk.isVisible()


def test_cancelling_the_password_sends_nothing(desk: Desk, mailbox: Mailbox, qtbot: QtBot) -> None:
    QTest.mouseClick(desk.out.go, LEFT)
    question = password_question(desk, qtbot)
    QTest.mouseClick(question.cancel, LEFT)

    assert desk.out.go.isEnabled()
    assert (mailbox.logins, mailbox.taken) == ([], [])


def test_an_open_field_goes_to_no_server(desk: Desk) -> None:
    desk.sheet.setPlainText("About ‹detail›.")

    assert not desk.out.go.isEnabled()


def test_without_a_server_there_is_no_such_button(
    bridge: Bridge, workspace: Workspace, dana: InterviewerId, qtbot: QtBot
) -> None:
    made = Desk(bridge, None, asked(workspace, dana).id)
    qtbot.addWidget(made)

    assert made.server is None
    assert made.out.go.text().strip() == "Open in mail program"


def accepted(desk: Desk, qtbot: QtBot, workspace: Workspace, dana: InterviewerId) -> None:
    """Have the server accept what stands on the desk."""
    QTest.mouseClick(desk.out.go, LEFT)
    answer(desk, qtbot, PASSWORD)
    qtbot.waitUntil(lambda: asked(workspace, dana).state is StepState.DONE)


class TestTakenBack:
    """The record of an e-mail that a server has accepted can be taken back; the e-mail cannot."""

    def box(self, window: Window) -> QMessageBox:
        """Give the box that says so."""
        return next(each for each in window.findChildren(QMessageBox) if each.isVisible())

    def test_it_is_said_before_the_record_goes(
        self,
        desk: Desk,
        mailbox: Mailbox,
        window: Window,
        workspace: Workspace,
        dana: InterviewerId,
        qtbot: QtBot,
    ) -> None:
        accepted(desk, qtbot, workspace, dana)

        window.bridge.undo()
        assert "so it is out" in self.box(window).text()
        assert asked(workspace, dana).state is StepState.DONE

        next(each for each in self.box(window).buttons() if each.text() == "Go on").click()
        assert asked(workspace, dana).state is StepState.PLANNED

        window.bridge.redo()
        assert "Nothing is sent by it" in self.box(window).text()
        next(each for each in self.box(window).buttons() if each.text() == "Go on").click()
        assert asked(workspace, dana).state is StepState.DONE
        assert len(mailbox.taken) == 1

    def test_it_is_not_offered_to_be_sent_again(
        self,
        desk: Desk,
        window: Window,
        workspace: Workspace,
        dana: InterviewerId,
        qtbot: QtBot,
        clock: Clock,
    ) -> None:
        accepted(desk, qtbot, workspace, dana)
        workspace.undo()

        assert emails_due(workspace, clock()) == []
        window.verbs.write(asked(workspace, dana).id)
        again = next(each for each in window.findChildren(Desk) if each.isVisible())
        assert "Your mail server accepted this e-mail" in again.question.text.text()
        assert not again.out.go.isEnabled()

        again.question.yes.click()
        assert asked(workspace, dana).state is StepState.DONE
        assert workspace.book.next_labels()[0] == Reason.of("accepted", who="Dana Reyes")
