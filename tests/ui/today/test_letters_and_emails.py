"""Letters and e-mails: one click ticks them, and a draft is never recorded as sent."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.today.conftest import Show
from tests.ui.today.desk import TODAY, Desk, Planned, email, letter
from tests.ui.today.hands import LEFT, press, start

from askwhy.domain.outreach import StepState
from askwhy.domain.touches import Disposition
from askwhy.ui.desk.dialog import Desk as WritingDesk
from askwhy.ui.today.later_menu import later_menu

Key = Qt.Key


@pytest.mark.parametrize(
    ("planned", "said"),
    [(email(), Disposition.SENT), (letter(), Disposition.POSTED)],
    ids=["email", "letter"],
)
def test_a_letter_or_an_email_is_ticked_with_one_click(
    desk: Desk, show: Show, toasts: list[str], planned: Planned, said: Disposition
) -> None:
    ana = desk.person("Ana Sousa", planned)
    page = show()
    QTest.mouseClick(page.list.rows[0].tick, LEFT)

    assert [touch.disposition for touch in desk.touches(ana)] == [said]
    assert desk.step_of(ana).state is StepState.DONE
    assert toasts == [f"{'E-mail' if said is Disposition.SENT else 'Letter'} to Ana Sousa: {said.value}."]


def test_print_asks_for_labels_for_the_person(desk: Desk, show: Show) -> None:
    tom = desk.person("Tom Becker", letter())
    page = show()
    wanted: list[object] = []
    page.verbs.labels_wanted.connect(wanted.append)
    QTest.mouseClick(page.list.rows[0].action, LEFT)

    assert wanted == [[tom]]


def test_write_opens_the_desk_and_records_nothing(desk: Desk, show: Show, opened: list[str]) -> None:
    ana = desk.person("Ana Sousa", email())
    page = show()
    QTest.mouseClick(page.list.rows[0].action, LEFT)
    (writing,) = page.window().findChildren(WritingDesk)

    assert writing.isVisible()
    assert writing.heading.text() == "E-mail to Ana Sousa"
    assert opened == []
    assert desk.touches(ana) == []
    writing.reject()
    assert desk.touches(ana) == []
    assert desk.step_of(ana).state is StepState.PLANNED


def test_what_was_sent_from_the_desk_is_ticked_on_the_persons_word(
    desk: Desk, show: Show, toasts: list[str]
) -> None:
    ana = desk.person("Ana Sousa", email())
    page = show()
    start(page)
    press(page, Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    (writing,) = page.window().findChildren(WritingDesk)
    writing.ways.handed_on.emit("Your mail program has it.")
    assert desk.touches(ana) == []
    QTest.mouseClick(writing.question.yes, LEFT)

    assert [touch.disposition for touch in desk.touches(ana)] == [Disposition.SENT]
    assert toasts == ["E-mail to Ana Sousa: sent."]


def test_the_text_of_a_letter_is_changed_from_the_menu(desk: Desk, show: Show) -> None:
    desk.person("Tom Becker", letter())
    page = show()
    menu = later_menu(page, page.list.rows[0].row, TODAY, page.verbs)
    next(each for each in menu.actions() if each.text() == "Change the text…").trigger()
    (writing,) = page.window().findChildren(WritingDesk)

    assert writing.heading.text() == "Letter to Tom Becker"
    assert "‹my_name›" in writing.sheet.toPlainText()
