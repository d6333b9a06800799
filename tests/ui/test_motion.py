"""Movement: as the system has it, or as one wishes; what is out of sight never moves."""

import pytest
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QWidget
from pytestqt.qtbot import QtBot

from askwhy.ui.look.motion import HeightChange, moves
from askwhy.ui.look.preferences import Preference, prefer
from askwhy.ui.toast import Toast


@pytest.fixture
def widget(qtbot: QtBot, themed: QApplication) -> QWidget:
    """Give a widget that is in sight."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(200, 100)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_with_less_movement_a_height_is_there_at_once(widget: QWidget) -> None:
    prefer(Preference.MOTION, "less")
    change, ended = HeightChange(widget), []

    change.lead(40, 500, lambda: ended.append(True))

    assert not moves(widget)
    assert widget.height() == 40
    assert ended == [True]


def test_who_wishes_movement_has_it_whatever_the_system_says(widget: QWidget) -> None:
    prefer(Preference.MOTION, "moves")
    change = HeightChange(widget)

    change.lead(40, 500)

    assert change.is_moving
    widget.hide()
    assert not moves(widget)


def test_the_toast_does_not_fade_with_less_movement(widget: QWidget) -> None:
    prefer(Preference.MOTION, "less")
    toast = Toast(widget)

    toast.say("Dana Reyes added.", "undo")

    effect = toast.graphicsEffect()
    assert isinstance(effect, QGraphicsOpacityEffect)
    assert effect.opacity() == 1.0
