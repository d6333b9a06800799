"""The look: every colour once, readable on its ground; icons that draw; sizes that never shrink."""

import itertools

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from askwhy.assets import resource
from askwhy.ui.look.colours import DARK, LIGHT, Colours, colours
from askwhy.ui.look.contrast import contrast as measure
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.icons import icon
from askwhy.ui.look.size import px
from askwhy.ui.look.theme import Theme

TEXTS = [
    *itertools.product(("ink", "quiet"), ("paper", "desk", "side", "soft", "hover")),
    ("onaccent", "accent"),
    ("accent", "paper"),
    ("accent", "soft"),
    ("earlyink", "earlysky"),
    ("lateink", "latesky"),
    ("midink", "midsky"),
    ("good", "paper"),
    ("warnink", "warnsky"),
    ("warnink", "paper"),
    ("stop", "paper"),
    ("sheetink", "sheet"),
    ("sheetquiet", "sheet"),
    ("ontoast", "toast"),
    ("ontoast2", "toast"),
]


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours by their names."""
    return measure(QColor(one), QColor(other))


@pytest.mark.parametrize("scheme", [LIGHT, DARK])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_is_readable_on_its_ground(scheme: Colours, text: str, ground: str) -> None:
    assert contrast(getattr(scheme, text), getattr(scheme, ground)) >= 4.5


@pytest.mark.parametrize("scheme", [LIGHT, DARK])
def test_the_border_of_a_control_is_seen(scheme: Colours) -> None:
    assert contrast(scheme.edge, scheme.paper) >= 3


def test_every_token_is_a_colour() -> None:
    assert all(QColor(value).isValid() for scheme in (LIGHT, DARK) for value in scheme)


def test_the_scheme_can_change_while_the_window_is_open(themed: QApplication) -> None:
    theme = themed.findChild(Theme)
    assert theme is not None
    theme.dress(Qt.ColorScheme.Dark)
    assert colours() is DARK
    theme.dress(Qt.ColorScheme.Light)
    assert colours() is LIGHT


def test_the_programs_own_icon_is_a_tile_that_is_seen_on_any_ground(themed: QApplication) -> None:
    in_both = {
        icon("askwhy", token).pixmap(QSize(22, 22)).toImage().pixel(11, 3) for token in ("ink", "paper")
    }

    (ground,) = in_both
    assert QColor(ground).alpha() == 255


TINTED = sorted({path.stem for path in resource("icons").glob("*.svg")} - {"askwhy"})


@pytest.mark.parametrize("name", TINTED)
def test_every_icon_draws_something_in_its_colour(themed: QApplication, name: str) -> None:
    picture = icon(name, "accent").pixmap(QSize(24, 24)).toImage()
    drawn = [picture.pixelColor(x, y) for x in range(24) for y in range(24)]
    solid = [colour for colour in drawn if colour.alpha() > 200]
    assert solid
    assert all(abs(colour.green() - QColor(LIGHT.accent).green()) < 40 for colour in solid)


def test_lengths_grow_with_a_large_system_font_and_never_shrink(themed: QApplication) -> None:
    usual = themed.font()
    try:
        for points, least in ((4, 32), (9, 32), (24, 60)):
            large = QFont(usual)
            large.setPointSize(points)
            themed.setFont(large)
            assert px(32) >= least
    finally:
        themed.setFont(usual)


def test_a_button_says_its_name_without_the_space_that_parts_it_from_its_icon(themed: QApplication) -> None:
    made = button("Add", "plain", "plus")
    assert isinstance(made, QPushButton)
    assert made.accessibleName() == "Add"


def test_a_text_is_never_taken_for_rich_text(themed: QApplication) -> None:
    text = Text("<b>Dana</b>")
    assert text.textFormat() is Qt.TextFormat.PlainText
    assert text.text() == "<b>Dana</b>"


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [("#FFFFFF", "#000000", 21.0), ("#777777", "#FFFFFF", 4.48)]
)
def test_contrast_is_that_of_the_guidelines(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)


def test_a_button_in_focus_has_its_ring_and_no_second_one_inside(themed: QApplication, qtbot: QtBot) -> None:
    """Fusion draws a tinted frame around the words of what Tab came to."""
    holder, before, made = QWidget(), button("Call"), button("Letter")
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.addWidget(before)
    column.addWidget(made)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    before.setFocus()

    qtbot.keyClick(before, Qt.Key.Key_Tab)

    assert made.hasFocus()
    shown = made.grab().toImage()
    above_words = range(px(8), made.width() - px(8))
    inside = {shown.pixelColor(x, px(6)).name().upper() for x in above_words}
    assert shown.pixelColor(1, made.height() // 2).name().upper() == colours().accent
    assert inside == {colours().paper}


@pytest.mark.parametrize("kind", ["link", "tab", "aside", "flat"])
def test_a_button_without_a_border_gets_none_when_it_cannot_be_pressed(
    themed: QApplication, qtbot: QtBot, kind: str
) -> None:
    made = button("Keep as my text", kind)
    made.setAutoFillBackground(True)
    made.setEnabled(False)
    qtbot.addWidget(made)
    made.show()
    picture = made.grab().toImage()

    edges = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in (0, 1)}
    assert len(edges) == 1
