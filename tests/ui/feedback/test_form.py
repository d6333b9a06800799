"""The form of what they said: words, chips, one thing to do; corrected, taken out, and nothing lost."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.feedback import Feedback, Mark, Todo
from askwhy.domain.ids import FeedbackId, InterviewerId
from askwhy.ui.bridge import Bridge
from askwhy.ui.feedback.form import FeedbackForm
from askwhy.workspace.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton
Show = Callable[[FeedbackForm], FeedbackForm]


@pytest.fixture
def dana(workspace: Workspace, now: datetime) -> InterviewerId:
    """Give somebody who may have said something."""
    return workspace.add_person(PersonDraft("Dana Reyes"), now)


@pytest.fixture
def form(bridge: Bridge, shown: Show, dana: InterviewerId) -> FeedbackForm:
    """Give the empty form."""
    return shown(FeedbackForm(bridge, None, dana))


@pytest.fixture
def said(workspace: Workspace, dana: InterviewerId, now: datetime) -> FeedbackId:
    """Give what Dana said."""
    workspace.note_feedback(dana, now, "More depth.", [Mark("system_design")], "Draw one aloud")
    return FeedbackId(1)


def test_words_chips_and_what_to_do_are_kept_at_once(form: FeedbackForm, workspace: Workspace) -> None:
    assert form.words.hasFocus()

    QTest.keyClicks(form.words, "More depth in design.")
    QTest.mouseClick(form.about.chips["system_design"], LEFT)
    QTest.keyClicks(form.todo, "Draw one aloud")
    QTest.keyClick(form.todo, Qt.Key.Key_Return)

    (heard,), (todo,) = workspace.book.every(Feedback), workspace.book.every(Todo)
    assert (heard.words, heard.marks) == ("More depth in design.", (Mark("system_design"),))
    assert (todo.text, todo.feedback) == ("Draw one aloud", heard.id)
    assert not form.isVisible()

    workspace.undo()
    assert (workspace.book.every(Feedback), workspace.book.every(Todo)) == ([], [])


def test_there_is_nothing_to_keep_before_something_was_said(form: FeedbackForm) -> None:
    assert not form.keep.isEnabled()

    QTest.keyClicks(form.todo, "Draw")
    assert not form.keep.isEnabled()

    QTest.mouseClick(form.about.chips["no_reason"], LEFT)
    assert form.keep.isEnabled()


def test_a_theme_of_ones_own_is_kept_and_marked(form: FeedbackForm, workspace: Workspace) -> None:
    QTest.mouseClick(form.about.own.link, LEFT)
    QTest.keyClicks(form.about.own.line, "Legacy code")
    QTest.keyClick(form.about.own.line, Qt.Key.Key_Return)

    assert form.isVisible()
    assert form.about.marks == (Mark("legacy-code"),)
    assert workspace.themes()["legacy-code"].name == "Legacy code"


def test_a_theme_that_is_known_is_only_marked(form: FeedbackForm, workspace: Workspace) -> None:
    before = workspace.themes()
    form.about.own_wanted.emit(" salary ", "")

    assert (form.about.marks, workspace.themes()) == ((Mark("salary"),), before)


def test_what_was_said_is_corrected(
    bridge: Bridge, shown: Show, dana: InterviewerId, said: FeedbackId
) -> None:
    form = shown(FeedbackForm(bridge, None, dana, said=said))
    assert (form.words.text, form.about.marks) == ("More depth.", (Mark("system_design"),))

    QTest.keyClicks(form.words, "Much ")
    QTest.mouseClick(form.about.chips["experience"], LEFT)
    form.keep.click()

    heard = bridge.workspace.book.value(Feedback, said)
    assert heard.words == "Much More depth."
    assert heard.marks == (Mark("system_design"), Mark("experience"))


def test_what_was_said_is_taken_out_and_what_to_do_stays(
    bridge: Bridge, shown: Show, dana: InterviewerId, said: FeedbackId
) -> None:
    form = shown(FeedbackForm(bridge, None, dana, said=said))
    remove = next(each for each in form.findChildren(QPushButton) if each.text() == "Take it out")
    remove.click()

    assert bridge.workspace.book.every(Feedback) == []
    assert [todo.text for todo in bridge.workspace.book.every(Todo)] == ["Draw one aloud"]


def test_very_long_words_are_shown_and_kept(qtbot: QtBot, form: FeedbackForm, workspace: Workspace) -> None:
    words = "<b>Depth</b>, 聞く. " * 12_500
    form.words.setPlainText(words)
    form.keep.click()

    assert workspace.book.every(Feedback)[0].words == words.strip()


def do_with(form: FeedbackForm, key: str, text: str) -> None:
    """Choose something from the menu of a chip."""
    actions = form.about.chips[key].actions()
    next(action for action in actions if action.text() == text).trigger()


def test_a_theme_of_ones_own_is_called_otherwise_in_its_place(
    bridge: Bridge, shown: Show, dana: InterviewerId, now: datetime
) -> None:
    own = bridge.workspace.keep_theme("Legacy code", now)
    form = shown(FeedbackForm(bridge, None, dana))
    QTest.mouseClick(form.about.more, LEFT)
    do_with(form, own, "Call it otherwise…")
    assert form.about.own.line.text() == "Legacy code"

    QTest.keyClicks(form.about.own.line, "Old code")
    QTest.keyClick(form.about.own.line, Qt.Key.Key_Return)
    assert bridge.workspace.themes()[own].name == "Old code"
    assert (form.about.chips[own].text(), form.about.marks) == ("Old code", ())


def test_a_theme_of_ones_own_is_taken_out_and_those_that_came_along_are_not(
    bridge: Bridge, shown: Show, dana: InterviewerId, now: datetime
) -> None:
    own = bridge.workspace.keep_theme("Legacy code", now)
    bridge.workspace.note_feedback(dana, now, "So old.", [Mark(own)])
    form = shown(FeedbackForm(bridge, None, dana, said=FeedbackId(1)))
    do_with(form, own, "Take this theme out")

    assert own not in bridge.workspace.themes()
    assert (form.about.marks, own in form.about.chips) == ((), False)
    assert form.about.chips["system_design"].actions() == []

    bridge.workspace.undo()
    assert bridge.workspace.book.value(Feedback, 1).marks == (Mark(own),)
