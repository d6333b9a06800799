"""After a call that reached them: it stands in the Book at once, and what it brought may be added."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.today.conftest import Show
from tests.ui.today.desk import LATER, Desk, call, email
from tests.ui.today.hands import LEFT, current, focused, names, press, start, write

from askwhy.domain.contacts import Plan, Touch
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import PlanState
from askwhy.domain.touches import Outcome
from askwhy.ui.bridge import Bridge
from askwhy.ui.today.outcome_line import OutcomeLine
from askwhy.ui.today.page import TodayPage

Key = Qt.Key


class Talk:
    """The page after a call that reached the first of two people."""

    def __init__(self, desk: Desk, page: TodayPage, dana: InterviewerId) -> None:
        self.page, self.dana, self._desk = page, dana, desk

    @property
    def line(self) -> OutcomeLine:
        """What asks for the outcome."""
        panel = current(self.page).fold.panel
        assert isinstance(panel, OutcomeLine)
        return panel

    @property
    def touch(self) -> Touch:
        """What stands in the Book."""
        (touch,) = self._desk.touches(self.dana)
        return touch

    @property
    def plan(self) -> Plan:
        """The plan of the person who was reached."""
        (plan,) = self._desk.workspace.book.of(Plan, "interviewer", [self.dana])
        return plan


@pytest.fixture
def talk(desk: Desk, show: Show, toasts: list[str]) -> Talk:
    """Give the page after "connected" with one key."""
    dana = desk.person("Dana Reyes", call(), email(LATER))
    desk.person("Lee Stone", call())
    page = show()
    start(page)
    press(page, Key.Key_T, Key.Key_1)
    return Talk(desk, page, dana)


def test_the_call_is_recorded_before_anything_is_asked(talk: Talk) -> None:
    assert (talk.touch.disposition, talk.touch.outcome) == ("connected", None)
    assert focused(talk.page) is talk.line.note
    assert current(talk.page).tick.isChecked()
    assert talk.plan.state is PlanState.ACTIVE


def test_one_may_add_what_it_brought_with_their_words(talk: Talk, toasts: list[str]) -> None:
    write(talk.page, "Show a system, not parts")
    QTest.mouseClick(talk.line.chips[Outcome.ADVICE_GIVEN], LEFT)
    QTest.mouseClick(talk.line.keep_button, LEFT)

    assert (talk.touch.outcome, talk.touch.note) == (Outcome.ADVICE_GIVEN, "Show a system, not parts")
    assert toasts[-1] == "Call to Dana Reyes: advice given."
    assert talk.plan.state is PlanState.ACTIVE  # until the thanks are said
    assert names(talk.page) == ["Lee Stone"]
    assert focused(talk.page) is current(talk.page)


def test_enter_keeps_a_note_alone_and_the_plan_goes_on(talk: Talk) -> None:
    write(talk.page, "Kind, but in a hurry")
    press(talk.page, Key.Key_Return)

    assert (talk.touch.outcome, talk.touch.note) == (None, "Kind, but in a hurry")
    assert talk.plan.state is PlanState.ACTIVE
    assert current(talk.page).words.name == "Lee Stone"


def test_enter_with_nothing_to_add_only_goes_on(talk: Talk, toasts: list[str]) -> None:
    press(talk.page, Key.Key_Return)

    assert toasts == ["Call to Dana Reyes: connected."]
    assert names(talk.page) == ["Lee Stone"]


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Down], ids=["escape", "down"])
def test_it_can_be_left_by_key(talk: Talk, key: Qt.Key) -> None:
    press(talk.page, key)

    assert names(talk.page) == ["Lee Stone"]
    assert focused(talk.page) is current(talk.page)
    assert talk.touch.outcome is None


def test_digits_belong_to_the_note(talk: Talk) -> None:
    write(talk.page, "2 of 3")

    assert talk.line.note.text() == "2 of 3"
    assert talk.touch.disposition == "connected"


def test_what_is_done_is_not_begun_again(talk: Talk) -> None:
    done = current(talk.page)
    assert not done.action.isVisible()
    press(talk.page, Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)

    assert done.fold.panel is None
    assert current(talk.page).words.name == "Lee Stone"
    assert current(talk.page).fold.panel is None


def test_undo_while_it_is_asked_brings_the_call_back(talk: Talk, bridge: Bridge) -> None:
    bridge.undo()

    assert names(talk.page) == ["Dana Reyes", "Lee Stone"]
    assert current(talk.page).words.name == "Dana Reyes"
    assert current(talk.page).fold.panel is None
    assert not current(talk.page).tick.isChecked()


def test_a_refresh_meanwhile_keeps_what_was_typed(talk: Talk) -> None:
    write(talk.page, "Half a sen")
    talk.page.refresh()

    assert talk.line.note.text() == "Half a sen"
    assert focused(talk.page) is talk.line.note


def test_a_note_written_before_the_answer_stands_in_the_line(desk: Desk, show: Show) -> None:
    dana = desk.person("Dana Reyes", call())
    page = show()
    row = start(page)
    press(page, Key.Key_T, Key.Key_N)
    write(page, "Ask about tests")
    press(page, Key.Key_Return, Key.Key_1)

    assert isinstance(row.fold.panel, OutcomeLine)
    assert row.fold.panel.note.text() == "Ask about tests"
    press(page, Key.Key_Return)
    assert [touch.note for touch in desk.touches(dana)] == ["Ask about tests"]


def test_whom_they_named_is_asked_in_the_row_and_added_with_the_call(talk: Talk, toasts: list[str]) -> None:
    QTest.mouseClick(talk.line.chips[Outcome.REFERRAL], LEFT)
    assert talk.line.named is not None
    assert focused(talk.page) is talk.line.named.name

    write(talk.page, "Ana Sousa")
    press(talk.page, Key.Key_Return)

    assert talk.touch.outcome is Outcome.REFERRAL
    assert toasts[-1] == "Dana Reyes pointed you to Ana Sousa."
