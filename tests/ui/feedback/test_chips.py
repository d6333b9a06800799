"""Themes as chips: marked on one side or the other, few at first, with more of one's own."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget

from askwhy.domain.feedback import Mark, Theme
from askwhy.facts.themes import themes
from askwhy.ui.feedback.chips import ThemeChips

LEFT = Qt.MouseButton.LeftButton
DESIGN, WRITING = Mark("system_design"), Mark("writing", liked=True)


@pytest.fixture
def chips(themed: object, put: Callable[[QWidget], None]) -> ThemeChips:
    """Give chips in a window."""
    made = ThemeChips(themes())
    put(made)
    return made


def names(chips: ThemeChips) -> list[str]:
    """Give what a screen reader says of the chips in sight."""
    return [chip.accessibleName() for chip in chips.chips.values() if chip.isVisible()]


def test_a_click_marks_what_they_missed_and_another_takes_it_back(chips: ThemeChips) -> None:
    told = QSignalSpy(chips.changed)
    QTest.mouseClick(chips.chips["system_design"], LEFT)
    assert (chips.marks, told.count()) == ((DESIGN,), 1)

    QTest.mouseClick(chips.chips["system_design"], LEFT)
    assert chips.marks == ()


def test_the_other_side_has_names_for_what_they_liked(chips: ThemeChips) -> None:
    QTest.mouseClick(chips.sides[True], LEFT)
    assert "Explains clearly" in names(chips)

    QTest.mouseClick(chips.chips["communication"], LEFT)
    assert chips.marks == (Mark("communication", liked=True),)
    assert chips.sides[True].accessibleName() == "They liked, 1"


def test_what_is_marked_stays_while_the_other_side_is_in_sight(chips: ThemeChips) -> None:
    chips.write([DESIGN, WRITING])
    QTest.mouseClick(chips.sides[True], LEFT)

    assert chips.marks == (DESIGN, WRITING)
    assert chips.sides[False].accessibleName() == "They missed, 1"
    assert chips.chips["writing"].isChecked()


def test_what_nobody_can_like_is_not_offered_as_liked(chips: ThemeChips) -> None:
    QTest.mouseClick(chips.more, LEFT)
    assert "Salary" in names(chips)

    QTest.mouseClick(chips.sides[True], LEFT)
    assert "Salary" not in names(chips)


def test_few_are_offered_at_first_and_the_rest_with_one_click(chips: ThemeChips) -> None:
    assert len(names(chips)) == 5

    QTest.mouseClick(chips.more, LEFT)
    assert len(names(chips)) == len(themes())
    assert chips.chips["problem_solving"].hasFocus()


def test_what_is_marked_is_always_in_sight(chips: ThemeChips) -> None:
    chips.write([Mark("place")])

    assert names(chips)[-1] == "Place or hours"


def test_a_theme_that_nobody_knows_any_more_can_be_taken_back(chips: ThemeChips) -> None:
    chips.write([Mark("wisdom")])
    QTest.mouseClick(chips.chips["wisdom"], LEFT)

    assert (chips.marks, "wisdom" in chips.chips) == ((), False)


def test_one_of_ones_own_is_named_in_place_and_marked(chips: ThemeChips) -> None:
    told = QSignalSpy(chips.own_wanted)
    QTest.mouseClick(chips.own.link, LEFT)
    QTest.keyClicks(chips.own.line, "R&D <b>habits</b>")
    QTest.keyClick(chips.own.line, Qt.Key.Key_Return)
    assert told.at(0) == ["R&D <b>habits</b>", ""]

    chips.take_own(Theme("rd", "R&D <b>habits</b>", "R&D <b>habits</b>"), mark=True)
    assert chips.marks == (Mark("rd"),)
    assert chips.chips["rd"].text() == "R&&D <b>habits</b>"
    assert not chips.own.line.isVisible()


def test_esc_leaves_the_name_and_nothing_else(chips: ThemeChips) -> None:
    QTest.mouseClick(chips.own.link, LEFT)
    QTest.keyClicks(chips.own.line, "Half")
    QTest.keyClick(chips.own.line, Qt.Key.Key_Escape)

    assert (chips.own.line.isVisible(), chips.own.link.hasFocus(), chips.isVisible()) == (False, True, True)
