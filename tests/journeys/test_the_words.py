"""Rejected on Monday, wrote, was announced, called late, got advice and a name, thanked, learned: one story.

It runs in the program's own window, and what is written lies in the mailbox of a real server.
"""

from collections.abc import Iterator
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import keyring
import pytest
import trustme
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from tests.journeys.conftest import Person
from tests.remote.mail_server import PASSWORD, USER, Mailbox, mail_server
from tests.ui.today.hands import names

from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.drafts import ApplicationDraft, InterviewDraft, PersonDraft
from askwhy.domain.feedback import Feedback, Mark, Todo
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel, PlanState, StepState, WindowKind
from askwhy.domain.people import Address, Interviewer
from askwhy.domain.settings import SettingKey
from askwhy.domain.touches import Disposition, Outcome
from askwhy.store.fitting import fitting
from askwhy.ui.call.after import After
from askwhy.ui.call.page import CallPage
from askwhy.ui.desk.dialog import Desk
from askwhy.ui.desk.password import PasswordQuestion
from askwhy.ui.forms.decision import DecisionForm
from askwhy.ui.lessons.page import LessonsPage
from askwhy.ui.look.controls import Text
from askwhy.ui.person.pane import PersonPane
from askwhy.ui.today.page import TodayPage

pytestmark = [
    pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS"),
    pytest.mark.filterwarnings("ignore:Session.login_data is deprecated"),
]

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
WORDS = "You know your tools. I could not see how you would lead the design of a whole system."


class _Phone(QObject):
    """Stands for the program of the computer that makes calls."""

    def __init__(self) -> None:
        super().__init__()
        self.dialled: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Remember the number."""
        self.dialled.append(url.toString())


@pytest.fixture
def phone() -> Iterator[_Phone]:
    """Give the program that makes calls."""
    made = _Phone()
    QDesktopServices.setUrlHandler("tel", made, "take")  # type: ignore[arg-type]  # takes no bytes
    yield made
    QDesktopServices.unsetUrlHandler("tel")


@pytest.fixture
def mailbox(person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mailbox]:
    """Give the mailbox of one's own server, whose password the keyring of the system takes."""
    held: dict[str, str] = {}
    monkeypatch.setattr(keyring, "get_password", lambda _service, user: held.get(user))
    monkeypatch.setattr(keyring, "set_password", lambda _service, user, secret: held.update({user: secret}))
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
        person.workspace.set(account, person.clock.now)
        yield box


def test_rejected_on_monday_and_learned_in_the_end(person: Person, mailbox: Mailbox, phone: _Phone) -> None:
    meet_dana(person)
    be_turned_down_on_monday(person)
    write_and_announce_the_call(person, mailbox)
    thank_on_paper(person)
    call_late_as_announced(person, phone)
    get_advice_and_a_name(person)
    write_to_whom_she_named(person, mailbox)
    thank_dana(person, mailbox)
    learn(person)


def meet_dana(person: Person) -> None:
    """A job in Lisbon, and an interview with Dana, who is an hour behind."""
    now = person.clock.now
    dana = PersonDraft(
        "Dana Reyes",
        pronouns="she/her",
        role="VP Engineering",
        employer="Feitoria",
        emails=(("dana@feitoria.example", ""),),
        phones=(("+351 21 555 01 42", ""),),
        addresses=(Address("Rua da Prata 108", city="Lisboa", postal_code="1100-420", country="PT"),),
    )
    job = person.workspace.add_application(ApplicationDraft("Feitoria", "Staff Engineer"), now)
    who = person.workspace.add_person(dana, now)
    person.workspace.add_interview(job, InterviewDraft(date(2026, 11, 9), (who,)), now)


def be_turned_down_on_monday(person: Person) -> None:
    """On Monday she said no. One form takes it, and offers the plan."""
    person.come_back("2026-11-16 18:00")
    person.press(person.window, Key.Key_T, CONTROL)
    form = person.form(DecisionForm)
    form.told_by.choose(key_of(person, "Dana Reyes"))
    person.click(form.keep)
    person.qtbot.waitUntil(lambda: form.keep.text() == "Start the plan")
    person.click(form.keep)
    assert [plan.state for plan in person.workspace.book.every(Plan)] == [PlanState.ACTIVE]


def write_and_announce_the_call(person: Person, mailbox: Mailbox) -> None:
    """On Tuesday the question goes out by one's own server; it thanks, accepts, asks once, and names the call."""
    person.come_back("2026-11-17 09:30")
    desk = begin_to_write(person, "Dana Reyes")
    person.click(desk.out.go)
    question = person.form(PasswordQuestion)
    assert mailbox.taken == []
    person.write(question.password, PASSWORD)
    question.keep.tick.setChecked(True)
    person.click(question.send)
    mail = arrived(person, mailbox, 1)
    assert mail["To"] == "Dana Reyes <dana@feitoria.example>"
    assert mail["From"] == f"Mara Lind <{USER}>"
    assert announced(person) in " ".join(mail.get_content().split())
    assert step_of(person, "advice_question").state is StepState.DONE


def announced(person: Person) -> str:
    """Give the sentence that names the day and the hour of the call."""
    call = step_of(person, "advice_call")
    assert call.due_on == date(2026, 11, 26)
    assert call.window is WindowKind.LATE
    return "I will try you on Thursday 26 November at half past four in the afternoon."


def thank_on_paper(person: Person) -> None:
    """On Wednesday the letter is posted."""
    person.come_back("2026-11-18 09:30")
    page = person.page("today", TodayPage)
    person.click(page.list.rows[0].tick)
    person.qtbot.waitUntil(lambda: step_of(person, "letter_thanks").state is not StepState.PLANNED)


def call_late_as_announced(person: Person, phone: _Phone) -> None:
    """On Thursday the week after, late in her day, the page of the call opens, and the computer dials."""
    person.come_back("2026-11-26 17:35")
    page = person.page("today", TodayPage)
    assert names(page) == ["Dana Reyes"]
    person.click(page.list.rows[0].action)
    call = the_call(person)
    assert call.head.about.text() == "VP Engineering, Feitoria. You met on 9 Nov."
    assert (call.head.clock.text(), call.head.place.text()) == ("16:35", "in Lisbon, late until 18:00")
    assert "Dana Reyes" in call.body.words.open.words.text()
    person.click(call.body.dial.call)
    assert phone.dialled == ["tel:+351215550142"]
    assert call.keys.keys[Disposition.CONNECTED].is_filled
    assert touches(person, Channel.PHONE) == []


def get_advice_and_a_name(person: Person) -> None:
    """What she says is typed, and a crash loses none of it; a key ticks the call, and a name is added."""
    call = the_call(person)
    person.write(call.body.notes.field, WORDS)
    person.qtbot.waitUntil(
        lambda: WORDS in str(person.workspace.book.database.rows("SELECT notes FROM call_notes"))
    )
    person.come_back("2026-11-26 17:40")
    person.window.verbs.call(key_of(person, "Dana Reyes"))
    call = the_call(person)
    assert call.body.notes.text == WORDS
    person.click(call.body.words.questions.lines[2].line.tick)
    person.write(call.body.words.questions.name, "Ana Sousa")
    person.click(call.body.about.chips["system_design"])
    person.press(call, Key.Key_1, CONTROL)
    (touch,) = touches(person, Channel.PHONE)
    assert (touch.disposition, touch.note, touch.window) == (Disposition.CONNECTED, WORDS, WindowKind.LATE)
    (after,) = call.findChildren(After)
    person.click(after.outcome.buttons[Outcome.ADVICE_GIVEN])
    person.write(after.named.email, "ana@platform.example")
    person.write(after.todo, "Draw one system out loud, twice a week")
    person.click(after.keep)
    assert not call.isVisible()
    (said,), (todo,) = person.workspace.book.every(Feedback), person.workspace.book.every(Todo)
    assert (said.words, said.marks, said.touch) == (WORDS, (Mark("system_design"),), touch.id)
    assert (todo.text, todo.feedback) == ("Draw one system out loud, twice a week", said.id)
    ana = person.workspace.book.value(Interviewer, key_of(person, "Ana Sousa"))
    assert ana.introduced_by == key_of(person, "Dana Reyes")


def write_to_whom_she_named(person: Person, mailbox: Mailbox) -> None:
    """The next day Ana hears who pointed to her; what nobody else can know is asked for first, in its place."""
    person.come_back("2026-11-27 09:30")
    desk = begin_to_write(person, "Ana Sousa")
    assert desk.draft.missing == ("about_me",)
    assert not desk.out.go.isEnabled()
    text = desk.sheet.toPlainText()
    desk.sheet.setPlainText(text.replace("‹about_me›", "I have built robots for ten years."))
    person.click(desk.out.go)
    mail = arrived(person, mailbox, 2)
    assert mail["To"] == "Ana Sousa <ana@platform.example>"
    assert "Dana Reyes" in mail.get_content()
    assert "I have built robots for ten years." in mail.get_content()


def thank_dana(person: Person, mailbox: Mailbox) -> None:
    """On Monday Dana is thanked once, for the name and the advice; the keyring has the password."""
    person.come_back("2026-11-30 09:30")
    desk = begin_to_write(person, "Dana Reyes")
    text = desk.sheet.toPlainText()
    assert "Ana Sousa" in text
    desk.sheet.setPlainText(
        text.replace("With best wishes", "I now draw the whole first.\n\nWith best wishes")
    )
    person.click(desk.out.go)
    mail = arrived(person, mailbox, 3)
    assert mail["To"] == "Dana Reyes <dana@feitoria.example>"
    assert "I now draw the whole first." in mail.get_content()
    assert step_of(person, "thanks_introducer").state is StepState.DONE
    assert [touch.disposition for touch in touches(person, Channel.EMAIL)] == [Disposition.SENT] * 3


def learn(person: Person) -> None:
    """The Lessons say what was said, by whom, and what to do; it is ticked before the next interview."""
    page = person.page("lessons", LessonsPage)
    (block,) = page.said.blocks
    assert (block.head.row.name, block.theme.people) == ("System design", 1)
    assert any(WORDS in text for text in texts(page))
    assert any("Dana Reyes" in name for name in person.buttons(page))
    (line,) = page.todos.lines
    assert line.row.text == "Draw one system out loud, twice a week"
    person.click(line.tick)
    assert person.workspace.book.every(Todo)[0].done_on == date(2026, 11, 30)
    assert "1 of 1" in texts(page)  # asked, and heard back
    person.window.pane.open(key_of(person, "Dana Reyes"))
    pane = person.window.pane.findChild(PersonPane)
    assert pane is not None
    assert f"“{WORDS}”" in texts(pane)


# What the story stands on


def begin_to_write(person: Person, name: str) -> Desk:
    """Go to the row of an e-mail in Today, and write it."""
    page = person.page("today", TodayPage)
    row = next(row for row in page.list.rows if row.words.name == name and row.row.channel is Channel.EMAIL)
    person.click(row.action)
    return person.form(Desk)


def arrived(person: Person, mailbox: Mailbox, count: int) -> EmailMessage:
    """Wait for the e-mail with this number, and give it."""
    person.qtbot.waitUntil(lambda: len(mailbox.taken) == count, timeout=10_000)
    person.qtbot.waitUntil(lambda: not any(desk.isVisible() for desk in person.window.findChildren(Desk)))
    content = mailbox.taken[-1].content
    assert isinstance(content, bytes)
    mail = message_from_bytes(content, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    return mail


def the_call(person: Person) -> CallPage:
    """Give the page of the call that is open."""
    found: list[CallPage] = []

    def is_open() -> bool:
        found[:] = [page for page in person.window.findChildren(CallPage) if page.isVisible()]
        return bool(found)

    person.qtbot.waitUntil(is_open)
    return found[0]


def texts(place: QWidget) -> list[str]:
    """Give what can be read."""
    return [text.text() for text in place.findChildren(Text) if text.isVisibleTo(place)]


def key_of(person: Person, name: str) -> InterviewerId:
    """Give someone's id."""
    return fitting(person.workspace.book.database, name, 1)[0][0]


def step_of(person: Person, purpose: str) -> Step:
    """Give the step with a purpose."""
    return next(step for step in person.workspace.book.every(Step) if step.purpose == purpose)


def touches(person: Person, channel: Channel) -> list[Touch]:
    """Give what happened on a channel."""
    return [touch for touch in person.workspace.book.every(Touch) if touch.channel is channel]
