"""What they said in the pane and with the application: their words, a tick for what is done, and ways to more."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from askwhy.domain.contacts import Plan, Touch
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.feedback import Feedback, Mark, Todo
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel
from askwhy.domain.touches import Outcome
from askwhy.operations.plans import Known
from askwhy.ui.feedback.form import FeedbackForm
from askwhy.ui.look.tick_box import TickBox
from askwhy.ui.person.pane import PersonPane
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dana(workspace: Workspace, now: datetime) -> InterviewerId:
    """Give a person who has answered, without words so far."""
    key = workspace.add_person(PersonDraft("Dana Reyes", employer="Acme"), now - timedelta(days=1))
    workspace.start_plan(key, "standard", now, Known(date(2026, 11, 3), date(2026, 11, 20)))
    workspace.reply(key, now, Channel.EMAIL, Outcome.ADVICE_GIVEN)
    return key


@pytest.fixture
def pane(dana: InterviewerId, window: Window, qtbot: QtBot) -> PersonPane:
    """Give the pane in the window, with that person."""
    window.go("interviewers")
    window.pane.open(dana)
    found = window.pane.findChild(PersonPane)
    assert found is not None
    qtbot.waitUntil(found.isVisible)
    return found


def says(place: QWidget) -> list[str]:
    """Give the texts in sight."""
    return [label.text() for label in place.findChildren(QLabel) if label.isVisible()]


def press(place: QWidget, name: str) -> None:
    """Press the button whose spoken name begins so."""
    made = place.findChildren(QPushButton)
    next(each for each in made if each.isVisible() and each.accessibleName().startswith(name)).click()


def test_an_answer_without_words_asks_for_them_on_the_time_line(
    pane: PersonPane, window: Window, workspace: Workspace
) -> None:
    press(pane, "What did they say?")
    (form,) = window.findChildren(FeedbackForm)
    form.words.setPlainText("More depth.")
    form.keep.click()

    (said,), (touch,) = workspace.book.every(Feedback), workspace.book.every(Touch)
    assert (said.touch, said.application) == (touch.id, workspace.book.every(Plan)[0].application)
    assert says(pane).count("“More depth.”") == 2  # on the time line, and among what they said
    asked = [each for each in pane.findChildren(QPushButton) if each.text() == "What did they say?"]
    assert not any(each.isVisible() for each in asked)


def test_what_it_was_about_and_what_to_do_stand_below_and_are_ticked(
    pane: PersonPane, dana: InterviewerId, workspace: Workspace, now: datetime
) -> None:
    marks = [Mark("system_design"), Mark("writing", liked=True)]
    workspace.note_feedback(dana, now, "More depth.", marks, "Draw one aloud")
    assert "They missed: System design. They liked: Writes clearly." in says(pane)

    (box,) = pane.findChildren(TickBox)
    assert (box.accessibleName(), box.isChecked()) == ("Draw one aloud", False)
    QTest.mouseClick(box, LEFT)
    assert workspace.book.every(Todo)[0].done_on == now.date()

    (box,) = (each for each in pane.findChildren(TickBox) if each.isVisible())
    assert (box.isChecked(), box.hasFocus()) == (True, True)
    QTest.mouseClick(box, LEFT)
    assert workspace.book.every(Todo)[0].done_on is None


def test_words_are_corrected_from_the_pane(
    pane: PersonPane, dana: InterviewerId, window: Window, workspace: Workspace, now: datetime
) -> None:
    workspace.note_feedback(dana, now, "More depth.")
    press(pane, "Correct what Dana Reyes said")

    (form,) = window.findChildren(FeedbackForm)
    assert form.words.text == "More depth."


def test_long_words_and_markup_stay_text_and_push_nothing_out_of_sight(
    pane: PersonPane, dana: InterviewerId, workspace: Workspace, now: datetime
) -> None:
    workspace.note_feedback(dana, now, "<b>Depth</b> & more. " * 10_000, [Mark("system_design")])
    shown = max(says(pane), key=len)

    assert len(shown) < 700
    assert shown.startswith("“<b>Depth</b> & more.")


def test_the_application_shows_what_was_said_about_it_and_by_whom(
    window: Window, dana: InterviewerId, workspace: Workspace, now: datetime
) -> None:
    workspace.note_feedback(dana, now, "More depth.", [Mark("system_design")], "Draw one aloud")
    window.go("applications")
    page = window.current

    assert {"What they said", "“More depth.”", "They missed: System design."} <= set(says(page))
    QTest.mouseClick(page.findChildren(TickBox)[0], LEFT)
    assert workspace.book.every(Todo)[0].done_on == now.date()
