"""Letters and e-mails: one click ticks them, and a draft is never recorded as sent."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.today.conftest import Show
from tests.ui.today.desk import Desk, Planned, email, letter
from tests.ui.today.hands import LEFT, press, start

from askwhy.domain.outreach import StepState
from askwhy.domain.touches import Disposition
from askwhy.ui.today.chooser import Chooser

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


def test_write_opens_the_mail_program_and_then_asks_whether_it_was_sent(
    desk: Desk, show: Show, opened: list[str]
) -> None:
    ana = desk.person("Ana Sousa", email())
    page = show()
    row = page.list.rows[0]
    QTest.mouseClick(row.action, LEFT)

    assert opened == ["mailto:ana@example.org"]
    assert desk.touches(ana) == []
    assert isinstance(row.fold.panel, Chooser)
    assert [choice.text() for choice in row.fold.panel.choices] == ["Sent", "Not yet"]
    press(page, Key.Key_1)
    assert [touch.disposition for touch in desk.touches(ana)] == [Disposition.SENT]


def test_a_draft_that_was_not_sent_is_not_recorded(desk: Desk, show: Show, opened: list[str]) -> None:
    ana = desk.person("Ana Sousa", email())
    page = show()
    row = start(page)
    press(page, Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    press(page, Key.Key_2)

    assert opened == ["mailto:ana@example.org"]
    assert row.fold.panel is None
    assert desk.touches(ana) == []
