"""Today with many rows, in narrow and low windows, with a large font, and in the dark."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.today.conftest import Show
from tests.ui.today.desk import Desk, call, email
from tests.ui.today.hands import LEFT, current, focused, names, press, start

from askwhy.domain.outreach import WindowKind
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.colours import DARK, LIGHT
from askwhy.ui.look.size import px
from askwhy.ui.look.theme import Theme
from askwhy.ui.today.first_run import FirstRun
from askwhy.ui.today.page import TodayPage
from askwhy.ui.today.row import PAD, Row
from askwhy.ui.today.rows import AT_ONCE
from askwhy.ui.today.sections import AT_FIRST
from askwhy.ui.verbs import Verbs

Key = Qt.Key

LONG = "Wolfgang Amadeus Theophilus von Hohenlohe-Waldenburg-Schillingsfürst"


def link(page: TodayPage, text: str) -> QPushButton:
    """Give the button with this text that is in sight."""
    (found,) = [
        button for button in page.findChildren(QPushButton) if button.text() == text and button.isVisible()
    ]
    return found


def test_no_more_than_a_dozen_rows_are_made_before_the_first_paint(
    desk: Desk, bridge: Bridge, host: QWidget
) -> None:
    for number in range(AT_ONCE + 10):
        desk.person(f"Person {number}", email())
    page = TodayPage(bridge, Verbs(bridge, host))
    page.setParent(host)
    page.refresh()

    assert len(page.list.rows) == AT_ONCE


def test_the_other_rows_follow_and_what_nobody_does_in_a_day_on_request(
    qtbot: QtBot, desk: Desk, show: Show
) -> None:
    for number in range(AT_FIRST + 5):
        desk.person(f"Person {number}", email())
    page = show()
    qtbot.waitUntil(lambda: len(page.list.rows) == AT_FIRST)
    everything = link(page, "Show all 45")
    QTest.mouseClick(everything, LEFT)

    qtbot.waitUntil(lambda: len(page.list.rows) == AT_FIRST + 5)
    assert not everything.isVisible()


def test_the_way_to_the_rest_stands_under_the_heading_and_the_ticks(
    qtbot: QtBot, desk: Desk, show: Show
) -> None:
    for number in range(AT_FIRST + 5):
        desk.person(f"Person {number}", email())
    page = show()
    qtbot.waitUntil(lambda: len(page.list.rows) == AT_FIRST)

    way, row = link(page, "Show all 45"), page.list.rows[0]

    assert way.mapTo(page, QPoint()).x() == row.mapTo(page, QPoint(px(PAD), 0)).x()


def test_a_bar_of_a_call_that_is_not_shown_yet_finds_its_row(desk: Desk, show: Show) -> None:
    for number in range(AT_FIRST + 5):
        desk.person(f"Person {number}", call(WindowKind.LATE), zone="Europe/Lisbon")
    page = show()
    last = page.ribbon.more[-1].hidden[-1]
    page.ribbon.mark_chosen.emit(last)

    assert current(page).row.step == last.step
    assert focused(page) is current(page)


def test_the_row_in_hand_is_brought_into_sight(desk: Desk, show: Show) -> None:
    for number in range(10):
        desk.person(f"Person {number}", call())
    page = show()
    start(page)
    press(page, Key.Key_End)
    row, view = current(page), page.list.viewport()

    assert names(page)[-1] == row.words.name
    assert view.rect().contains(row.mapTo(view, row.rect().center()))


def test_a_click_on_a_row_that_is_half_in_sight_is_no_lost_one(qtbot: QtBot, desk: Desk, show: Show) -> None:
    for number in range(20):
        desk.person(f"Person {number}", email())
    page = show()
    start(page)
    bar = page.list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() >= 200)
    row = page.list.rows[2]
    bar.setValue(row.mapTo(page.list.viewport(), row.action.geometry().center()).y() - 4)
    acted: list[Row] = []
    row.acted.connect(lambda: acted.append(row))
    # As the pointer does it: the release goes to what is below it by then.
    pointer = row.action.mapTo(page.window(), row.action.rect().center() + QPoint(0, 4))

    QTest.mousePress(page.window().windowHandle(), LEFT, pos=pointer)
    QTest.mouseRelease(page.window().windowHandle(), LEFT, pos=pointer)

    assert acted == [row]
    assert current(page) is row


def test_a_refresh_keeps_the_place_in_the_list(qtbot: QtBot, desk: Desk, show: Show) -> None:
    for number in range(20):
        desk.person(f"Person {number}", email())
    page = show()
    bar = page.list.verticalScrollBar()
    # A dozen rows are made at once; only with the others is the list long enough to go there.
    qtbot.waitUntil(lambda: bar.maximum() >= 200)
    bar.setValue(200)
    desk.workspace.skip(page.list.rows[-1].row.step, desk.now)
    page.refresh()

    assert bar.value() == 200


@pytest.mark.usefixtures("still")
@pytest.mark.parametrize("width", [500, 664, 1200])
def test_nothing_in_a_row_overlaps_or_is_cut_off(qtbot: QtBot, desk: Desk, show: Show, width: int) -> None:
    desk.person(LONG, call(), role="Principal Designer for Payments", employer=LONG)
    page = show()
    page.window().resize(width, 700)
    row = start(page)
    press(page, Key.Key_T, Key.Key_N)
    qtbot.waitUntil(lambda: not _faults(row))

    assert len(_controls(row)) == 11
    assert LONG in row.toolTip()


def _faults(row: Row) -> list[str]:
    """Name the controls of a row that are cut off or lie over another."""
    controls = _controls(row)
    places = [each.rect().translated(each.mapTo(row, each.rect().topLeft())) for each in controls]
    cut = [
        each.accessibleName()
        for each, place in zip(controls, places, strict=True)
        if not row.rect().contains(place)
    ]
    over = [
        controls[at].accessibleName()
        for at, one in enumerate(places)
        if any(one.intersects(other) for other in places[at + 1 :])
    ]
    return cut + over


def _controls(widget: QWidget) -> list[QWidget]:
    return [each for each in widget.findChildren(QWidget) if _is_control(each) and each.isVisible()]


def _is_control(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton | QLineEdit)


@pytest.fixture
def large(themed: QApplication) -> Iterator[None]:
    """Have the system use a large font."""
    before = themed.font()
    font = themed.font()
    font.setPixelSize(26)
    themed.setFont(font)
    yield
    themed.setFont(before)


@pytest.mark.usefixtures("large")
def test_a_large_font_makes_rows_taller(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call())
    row = show().list.rows[0]

    assert row.height() > 80
    assert row.action.height() >= row.action.fontMetrics().height()


@pytest.fixture
def dark(themed: QApplication) -> Iterator[None]:
    """Have everything in the dark scheme."""
    (theme,) = themed.findChildren(Theme)
    theme.dress(Qt.ColorScheme.Dark)
    yield
    theme.dress(Qt.ColorScheme.Light)


@pytest.mark.usefixtures("dark")
def test_the_dark_scheme_reaches_every_part_of_the_page(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call())
    desk.person("Ana Sousa", email())
    page = show()
    picture = page.grab().toImage()
    light = {QColor(colour).rgb() for colour in (LIGHT.paper, LIGHT.desk, LIGHT.earlysky, LIGHT.latesky)}
    colours = {
        picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)
    }

    assert QColor(DARK.paper).rgb() in colours
    assert QColor(DARK.latesky).rgb() in colours
    assert not colours & light


def test_every_control_has_a_name(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call())
    page = show()
    start(page)
    press(page, Key.Key_T, Key.Key_N)

    assert [each for each in _controls(page) if not each.accessibleName()] == []


def test_a_low_window_can_reach_the_last_way_to_begin(show: Show) -> None:
    page = show()
    page.window().resize(664, 300)
    press(page, Key.Key_Tab, Key.Key_Tab)
    (first_run,) = page.findChildren(FirstRun)
    way, view = focused(page), first_run.viewport()

    assert way is first_run.ways[2]
    assert view.rect().contains(way.mapTo(view, way.rect().center()))
