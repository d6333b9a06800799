"""The three questions of the beginning: kept as they are answered, each may be left, and none is asked twice."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from askwhy.domain.settings import SettingKey
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.group import entry_of
from askwhy.ui.settings.questions import ThreeQuestions
from askwhy.ui.today.first_run import FirstRun
from askwhy.ui.window import Window


@pytest.fixture
def asked(qtbot: QtBot, bridge: Bridge) -> ThreeQuestions:
    """Give the dialog, open at its first question."""
    made = ThreeQuestions(bridge, None)
    qtbot.addWidget(made)
    made.show()
    return made


def settings(bridge: Bridge) -> Callable[[SettingKey], str]:
    """Give what stands in the Book."""
    return lambda key: bridge.workspace.book.settings()[key]


def test_three_answers_by_keys_alone(qtbot: QtBot, asked: ThreeQuestions, bridge: Bridge) -> None:
    name, (address, *_others), mail = (question.controls for question in asked.questions)

    qtbot.keyClicks(entry_of(name[0]), "Ann Lee")
    qtbot.keyClick(entry_of(name[0]), Qt.Key.Key_Return)
    assert asked.heading.text() == "Where are you?"
    entry_of(address).setPlainText("Main Street 1\n10115 Berlin")  # type: ignore[attr-defined]  # a field of lines
    qtbot.keyClick(asked.next, Qt.Key.Key_Return)
    assert mail[0].isVisible()
    qtbot.keyClick(asked.next, Qt.Key.Key_Return)

    stands = settings(bridge)
    assert not asked.isVisible()
    assert stands(SettingKey.NAME) == "Ann Lee"
    assert stands(SettingKey.ADDRESS) == "Main Street 1\n10115 Berlin"
    assert stands(SettingKey.MAIL_SERVER) == ""


def test_leaving_keeps_what_was_answered(qtbot: QtBot, asked: ThreeQuestions, bridge: Bridge) -> None:
    qtbot.keyClicks(entry_of(asked.questions[0].controls[0]), "Ann")

    asked.later.click()

    assert settings(bridge)(SettingKey.NAME) == "Ann"


def test_half_a_mail_account_is_said_and_not_kept(asked: ThreeQuestions, bridge: Bridge) -> None:
    asked.next.click()
    asked.next.click()

    asked.questions[2].controls[0].setText("ann@example.org")  # type: ignore[attr-defined]  # a field
    asked.next.click()

    assert settings(bridge)(SettingKey.MAIL_ADDRESS) == ""


def test_one_can_go_back(asked: ThreeQuestions) -> None:
    assert not asked.back.isVisible()
    asked.next.click()
    asked.back.click()

    assert asked.heading.text() == "What is your name?"


def test_the_page_of_an_empty_book_offers_them(qtbot: QtBot, window: Window) -> None:
    (page,) = window.findChildren(FirstRun)

    page.questions.click()

    qtbot.waitUntil(lambda: bool(window.findChildren(ThreeQuestions)))
