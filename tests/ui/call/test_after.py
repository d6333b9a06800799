"""After a talk: what it brought, whom they named, what one will do; all of it may be left."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.call.conftest import draft

from askwhy.domain.contacts import Plan, Touch
from askwhy.domain.feedback import Feedback, Mark, Todo
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel, PlanState
from askwhy.domain.people import Interviewer
from askwhy.domain.touches import Disposition, Outcome
from askwhy.ui.call.after import After
from askwhy.ui.call.page import CallPage
from askwhy.workspace.workspace import Workspace

CTRL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def after(page: CallPage) -> After:
    """Give what is offered after Dana has said something."""
    QTest.keyClicks(page.body.notes.field, "More depth in design.")
    QTest.keyClick(page.body.notes.field, Qt.Key.Key_1, CTRL)
    (made,) = page.findChildren(After)
    return made


def the_call(workspace: Workspace, who: InterviewerId) -> Touch:
    """Give the one call."""
    (touch,) = (
        each for each in workspace.book.of(Touch, "interviewer", [who]) if each.channel is Channel.PHONE
    )
    return touch


def test_the_call_stands_before_anything_is_asked(
    after: After, page: CallPage, workspace: Workspace, dana: InterviewerId
) -> None:
    assert the_call(workspace, dana).disposition is Disposition.CONNECTED
    assert after.isVisible()
    assert not page.keys.isVisible()
    assert page.complaint.isHidden()
    assert page.body.notes.text == "More depth in design."


def test_nothing_to_add_leaves_the_call_as_it_is(
    after: After, page: CallPage, workspace: Workspace, dana: InterviewerId
) -> None:
    before = the_call(workspace, dana)
    QTest.mouseClick(after.leave, LEFT)

    assert (page.isVisible(), the_call(workspace, dana)) == (False, before)
    assert workspace.book.every(Feedback) == []


def test_keep_with_nothing_to_add_only_leaves(
    after: After, page: CallPage, workspace: Workspace, dana: InterviewerId
) -> None:
    before = workspace.book.next_labels()
    QTest.mouseClick(after.keep, LEFT)

    assert (page.isVisible(), workspace.book.next_labels()) == (False, before)


def test_advice_themes_and_what_to_do_are_one_change(
    after: After, page: CallPage, workspace: Workspace, dana: InterviewerId
) -> None:
    QTest.mouseClick(after.outcome.buttons[Outcome.ADVICE_GIVEN], LEFT)
    QTest.mouseClick(page.body.about.chips["system_design"], LEFT)
    QTest.keyClicks(after.todo, "Draw one aloud")
    QTest.keyClick(after.todo, Qt.Key.Key_Return)

    (said,), (todo,) = workspace.book.every(Feedback), workspace.book.every(Todo)
    call = the_call(workspace, dana)
    assert (said.words, said.marks, said.touch) == (
        "More depth in design.",
        (Mark("system_design"),),
        call.id,
    )
    assert (todo.text, todo.theme, todo.feedback) == ("Draw one aloud", "system_design", said.id)
    assert call.outcome is Outcome.ADVICE_GIVEN
    assert workspace.book.every(Plan)[0].ending is not None
    assert not page.isVisible()

    workspace.undo()
    assert (workspace.book.every(Feedback), the_call(workspace, dana).outcome) == ([], None)


def test_a_talk_without_advice_is_no_feedback_unless_it_was_about_something(
    after: After, workspace: Workspace, dana: InterviewerId
) -> None:
    QTest.mouseClick(after.outcome.buttons[Outcome.NOT_NOW], LEFT)
    QTest.mouseClick(after.keep, LEFT)

    assert workspace.book.every(Feedback) == []
    assert [plan.state for plan in workspace.book.every(Plan)] == [PlanState.PAUSED]


def test_notes_that_go_on_are_added_to_the_call(
    after: After, page: CallPage, workspace: Workspace, dana: InterviewerId
) -> None:
    page.body.notes.field.appendPlainText("And kind.")
    QTest.keyClick(page.body.notes.field, Qt.Key.Key_Return, CTRL)

    assert the_call(workspace, dana).note == "More depth in design.\nAnd kind."


def test_whom_they_named_becomes_a_person_with_a_plan_linked_to_who_said_so(
    after: After, workspace: Workspace, dana: InterviewerId
) -> None:
    QTest.keyClicks(after.named.name, "  Ana   Sousa ")
    QTest.mouseClick(after.keep, LEFT)
    (ana,) = (each for each in workspace.book.every(Interviewer) if each.id != dana)

    assert (ana.name, ana.introduced_by) == ("Ana Sousa", dana)
    assert [plan.sequence for plan in workspace.book.of(Plan, "interviewer", [ana.id])] == ["referral"]
    assert the_call(workspace, dana).outcome is Outcome.REFERRAL


def test_a_name_that_was_typed_during_the_call_stands_there(page: CallPage) -> None:
    QTest.mouseClick(page.body.words.questions.lines[2].line.tick, LEFT)
    QTest.keyClicks(page.body.words.questions.name, "Ana Sousa")
    QTest.keyClick(page.body.notes.field, Qt.Key.Key_1, CTRL)

    assert page.findChildren(After)[0].named.name.text() == "Ana Sousa"


def test_somebody_of_the_book_is_linked_not_doubled(
    after: After, workspace: Workspace, dana: InterviewerId, now: datetime
) -> None:
    ana = workspace.add_person(draft("Ana Sousa", number="+351 21 555 0142"), now)
    QTest.keyClicks(after.named.name, "ana sousa")
    assert after.named.proposal is not None
    assert after.named.proposal.value == ana

    QTest.mouseClick(after.keep, LEFT)
    assert len(workspace.book.every(Interviewer)) == 2
    assert workspace.book.value(Interviewer, ana).introduced_by == dana


def test_an_own_name_is_refused_in_words_and_nothing_is_lost(
    after: After, page: CallPage, workspace: Workspace, dana: InterviewerId
) -> None:
    QTest.keyClicks(after.named.name, "Dana Reyes")
    QTest.keyClicks(after.todo, "Draw")
    QTest.mouseClick(after.keep, LEFT)

    assert "Dana Reyes" in page.complaint.text()
    assert (page.isVisible(), after.todo.text()) == (True, "Draw")
    assert [each.name for each in workspace.book.every(Interviewer)] == ["Dana Reyes"]
