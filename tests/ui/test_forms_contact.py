"""The form that notes a contact which no step had planned."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from askwhy.domain.contacts import Touch
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel, Kind
from askwhy.domain.touches import DISPOSITIONS, Direction, Disposition
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.contact import ContactForm
from askwhy.ui.verbs import Verbs
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

DANA = InterviewerId(1)


@pytest.fixture
def form(
    workspace: Workspace, bridge: Bridge, shown: Callable[[ContactForm], ContactForm], now: datetime
) -> ContactForm:
    """Give the form for somebody without a plan."""
    workspace.add_person(PersonDraft("Dana Reyes"), now)
    return shown(ContactForm(bridge, None, DANA))


def touch(workspace: Workspace) -> Touch:
    """Give the contact that was noted."""
    return workspace.book.value(Touch, 1)


def test_an_email_of_this_minute_is_one_key_away(
    qtbot: QtBot, form: ContactForm, workspace: Workspace, now: datetime
) -> None:
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    noted = touch(workspace)
    assert not form.isVisible()
    assert (noted.channel, noted.disposition, noted.kind) == (Channel.EMAIL, Disposition.SENT, Kind.ASK)
    assert noted.direction is Direction.MADE
    assert noted.at == now.astimezone(UTC)


def test_everything_is_kept_and_taken_back_as_one(form: ContactForm, workspace: Workspace) -> None:
    form.channel.choose(Channel.PHONE)
    form.happened[Channel.PHONE].choose(Disposition.VOICEMAIL)
    form.kind.choose(Kind.COURTESY)
    form.when.day.line.setText("20 Nov")
    form.when.clock.setText("9.05")
    form.note.setPlainText("Said thanks.")
    form.keep.click()

    noted = touch(workspace)
    assert (noted.channel, noted.disposition, noted.kind) == (
        Channel.PHONE,
        Disposition.VOICEMAIL,
        Kind.COURTESY,
    )
    assert noted.at == datetime(2026, 11, 20, 8, 5, tzinfo=UTC)
    assert noted.note == "Said thanks."
    workspace.undo()
    assert workspace.book.of(Touch, "interviewer", [DANA]) == []


def test_only_what_can_happen_on_the_channel_is_offered(form: ContactForm) -> None:
    for channel in Channel:
        form.channel.choose(channel)

        seen = [each for each, chips in form.happened.items() if chips.isVisible()]
        assert seen == [channel]
        assert list(form.happened[channel].buttons) == list(DISPOSITIONS[channel])


@pytest.mark.parametrize(
    ("day", "hour", "said"),
    [
        ("24 Nov", "14:43", "still to come"),
        ("25 Nov", "9:00", "still to come"),
        ("24 Nov", "late", "“late” is no time of day"),
        ("24 Nov", "", "no time of day"),
        ("soon", "9:00", "This is no day"),
        ("", "9:00", "Give the day"),
        ("1900-01-01", "9:00", "too far back"),
    ],
)
def test_a_moment_that_cannot_be_is_said(form: ContactForm, day: str, hour: str, said: str) -> None:
    form.when.day.line.setText(day)
    form.when.clock.setText(hour)

    assert said in form.row(form.when).below.text()
    assert not form.keep.isEnabled()


def test_the_form_says_what_it_means(form: ContactForm) -> None:
    assert "counts as a question" in form.row(form.kind).below.text()

    form.kind.choose(Kind.COURTESY)

    assert "ask for nothing" in form.row(form.kind).below.text()


def test_it_is_opened_from_the_pane(
    qtbot: QtBot, window: Window, verbs: Verbs, workspace: Workspace, now: datetime
) -> None:
    window.pane.open(workspace.add_person(PersonDraft("Dana Reyes"), now))
    buttons = window.pane.findChildren(QPushButton)
    note = next(each for each in buttons if each.text() == "Note a contact" and not each.isHidden())

    qtbot.mouseClick(note, Qt.MouseButton.LeftButton)

    assert window.findChild(ContactForm) is not None


def test_it_grows_with_what_is_asked_and_needs_no_scroll_bar(qtbot: QtBot, form: ContactForm) -> None:
    before = form.height()

    form.channel.choose(Channel.PHONE)
    form.when.clock.setText("23:59")

    qtbot.waitUntil(lambda: form.height() > before)
    bar = form.findChildren(QScrollArea)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: not bar.isVisible())
