"""The form of a reply."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.feedback import Feedback, Mark, Todo
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel, PlanState
from askwhy.domain.touches import Outcome
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.reply import ReplyForm
from askwhy.workspace.workspace import Workspace

DANA = InterviewerId(1)


@pytest.fixture
def form(
    workspace: Workspace, bridge: Bridge, shown: Callable[[ReplyForm], ReplyForm], now: datetime
) -> ReplyForm:
    """Give the form for somebody with a plan under way."""
    workspace.add_person(PersonDraft("Dana Reyes", emails=(("dana@example.com", ""),)), now)
    workspace.start_plan(DANA, "referral", now)
    return shown(ReplyForm(bridge, None, DANA))


def state(workspace: Workspace) -> PlanState:
    """Tell where the plan stands."""
    return workspace.book.value(Plan, 1).state


def test_their_words_are_typed_at_once_and_kept_with_ctrl_and_enter(
    qtbot: QtBot, form: ReplyForm, workspace: Workspace
) -> None:
    assert form.words.hasFocus()

    qtbot.keyClicks(form.words, "You know your tools.")
    qtbot.keyClick(form.words, Qt.Key.Key_Return)
    qtbot.keyClicks(form.words, "Thank you.")
    qtbot.keyClick(form.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert not form.isVisible()
    assert workspace.book.value(Feedback, 1).words == "You know your tools.\nThank you."
    assert workspace.book.value(Touch, 1).channel is Channel.EMAIL
    assert state(workspace) is PlanState.FINISHED


@pytest.mark.parametrize(
    ("outcome", "says", "becomes"),
    [
        (None, "stops asking", PlanState.FINISHED),
        (Outcome.NOT_NOW, "pauses", PlanState.PAUSED),
        (Outcome.OUT_OF_OFFICE, "goes on", PlanState.ACTIVE),
        (Outcome.OPT_OUT, "Nothing more", PlanState.FINISHED),
    ],
)
def test_the_form_says_what_becomes_of_the_plan_and_so_it_is(
    qtbot: QtBot,
    form: ReplyForm,
    workspace: Workspace,
    outcome: Outcome | None,
    says: str,
    becomes: PlanState,
) -> None:
    if outcome is not None:
        qtbot.mouseClick(form.outcome.buttons[outcome], Qt.MouseButton.LeftButton)
    assert says in form.row(form.outcome).below.text()

    form.keep.click()

    assert state(workspace) is becomes


def test_a_call_is_kept_as_a_call(qtbot: QtBot, form: ReplyForm, workspace: Workspace) -> None:
    qtbot.mouseClick(form.channel.buttons[Channel.PHONE], Qt.MouseButton.LeftButton)

    form.keep.click()

    assert workspace.book.value(Touch, 1).channel is Channel.PHONE


def test_without_a_plan_nothing_is_said_of_one(
    workspace: Workspace, bridge: Bridge, shown: Callable[[ReplyForm], ReplyForm], now: datetime
) -> None:
    jon = workspace.add_person(PersonDraft("Jon Okafor"), now)

    form = shown(ReplyForm(bridge, None, jon))

    assert form.row(form.outcome).below.text() == "You can leave it open."


class TestAway:
    """Out of office: the day of their return."""

    def test_their_return_is_asked_for_an_absence_only(self, form: ReplyForm) -> None:
        assert not form.back_on.isVisible()

        form.outcome.choose(Outcome.OUT_OF_OFFICE)

        assert form.back_on.isVisible()
        assert form.keep.isEnabled()

    def test_the_plan_goes_on_one_working_day_after_it(self, form: ReplyForm, workspace: Workspace) -> None:
        form.outcome.choose(Outcome.OUT_OF_OFFICE)
        form.back_on.set_day(date(2026, 12, 7))
        form.keep.click()

        assert workspace.book.value(Step, 1).due_on == date(2026, 12, 8)

    @pytest.mark.parametrize(
        ("typed", "said"),
        [("23 Nov", "that day has passed"), ("soon", "This is no day"), ("2200-01-01", "too far off")],
    )
    def test_a_day_that_will_not_do_is_said(self, form: ReplyForm, typed: str, said: str) -> None:
        form.outcome.choose(Outcome.OUT_OF_OFFICE)

        form.back_on.line.setText(typed)

        assert said in form.row(form.back_on).below.text()
        assert not form.keep.isEnabled()

    def test_a_day_that_was_typed_counts_for_nothing_once_it_is_no_absence(
        self, form: ReplyForm, workspace: Workspace
    ) -> None:
        form.outcome.choose(Outcome.OUT_OF_OFFICE)
        form.back_on.line.setText("soon")
        form.outcome.choose(Outcome.NOT_NOW)

        form.keep.click()

        assert state(workspace) is PlanState.PAUSED


def test_what_it_was_about_and_what_to_do_go_with_the_answer(
    qtbot: QtBot, form: ReplyForm, workspace: Workspace
) -> None:
    qtbot.keyClicks(form.words, "More depth.")
    next(each for each in form.findChildren(QPushButton) if each.text().endswith("what you will do")).click()
    form.about.chips["system_design"].click()
    qtbot.keyClicks(form.todo, "Draw one aloud")
    form.keep.click()

    assert workspace.book.every(Feedback)[0].marks == (Mark("system_design"),)
    assert [todo.text for todo in workspace.book.every(Todo)] == ["Draw one aloud"]
