"""Where one reads from the right, the window is turned round: what is painted and placed by hand as well."""

from collections.abc import Callable, Iterator
from itertools import chain, combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.screen import open_window, throw_away
from tests.ui.walk import SMALL, USUAL, Seen, dialogs, pages, settle

from askwhy.domain.sheets import Box
from askwhy.printing.drawing import Drawing, TextBlock, TextLine
from askwhy.printing.paint import paint_page
from askwhy.ui.bridge import Bridge
from askwhy.ui.interviewers.page import InterviewersPage
from askwhy.ui.look.colours import colour
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.mirror import draw_text, painter_in
from askwhy.ui.side_bar import NavItem
from askwhy.ui.today.ribbon import Ribbon
from askwhy.ui.today.row import Row
from askwhy.ui.window import Window
from askwhy.workspace.example import fill_example

_TOUCH = 3
"""Pixels that the rings and margins of neighbours may share."""


@pytest.fixture
def turned(qtbot: QtBot, themed: QApplication, bridge: Bridge) -> Iterator[Window]:
    """Give the window with the example, read from the right."""
    fill_example(bridge.workspace, bridge.now())
    themed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = open_window(bridge, qtbot)
    yield window
    throw_away(window)
    themed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def overlapping(top: QWidget) -> Iterator[str]:
    """Give the neighbours that lie over one another."""
    for parent in [top, *top.findChildren(QWidget)]:
        children = [each for each in parent.children() if isinstance(each, QWidget) and _is_seen(each)]
        for one, other in combinations(children, 2):
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > _TOUCH and shared.height() > _TOUCH:
                yield f"{_named(one)} and {_named(other)}"


def _is_seen(widget: QWidget) -> bool:
    kinds = (QLabel, QAbstractButton, QLineEdit, QComboBox)
    return isinstance(widget, kinds) and widget.isVisible() and not widget.isWindow()


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}"


def test_nothing_lies_over_anything_else(turned: Window) -> None:
    seen: Iterator[Seen] = chain(pages(turned, SMALL), pages(turned, USUAL), dialogs(turned))

    assert [f"{where}: {what}" for where, each in seen for what in overlapping(each)] == []


def test_a_row_of_today_begins_at_the_right(turned: Window) -> None:
    turned.go("today")
    settle()
    row = turned.current.findChildren(Row)[0]

    assert row.tick.x() > row.width() / 2 > row.action.geometry().right()


def test_the_day_runs_from_right_to_left(turned: Window) -> None:
    turned.go("today")
    settle()
    ribbon = turned.current.findChildren(Ribbon)[0]
    minutes = [each.mark.start for each in ribbon.buttons]
    places = [each.x() for each in ribbon.buttons]

    assert minutes == sorted(minutes)
    assert places == sorted(places, reverse=True)


def test_what_is_painted_in_the_side_bar_is_turned_round(turned: Window) -> None:
    current = next(each for each in turned.findChildren(NavItem) if each.isChecked())

    assert coloured_side(current, "accent") == "right"


def test_so_is_the_mark_of_the_chosen_row_of_a_table(turned: Window) -> None:
    turned.go("interviewers")
    settle()
    page = turned.current
    assert isinstance(page, InterviewersPage)
    table = page.table
    row = table.visualRect(table.model().index(table.currentIndex().row(), 0))
    mark = table.viewport().mapTo(table, QPoint(row.right() - 1, row.center().y()))

    assert colour_at(table, mark) == colour("accent").name()


def picture_of(paint: Callable[[QPainter], None], way: Qt.LayoutDirection) -> QImage:
    """Give what is painted while a painter is read one way."""
    image = QImage(300, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(way)
    paint(painter)
    painter.end()
    return image


@pytest.mark.parametrize(("name", "is_turned"), [("right", True), ("check", False)])
def test_what_points_the_way_is_turned_round(themed: QApplication, name: str, is_turned: bool) -> None:
    def paint(painter: QPainter) -> None:
        paint_icon(painter, name, QRectF(10, 10, 40, 40), "ink")

    ways = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert (picture_of(paint, ways[0]) != picture_of(paint, ways[1])) is is_turned


def test_paper_is_not_turned_round(themed: QApplication) -> None:
    line = TextLine(2, 8, "1800 N Clark Street, 60614.")
    drawing = Drawing((TextBlock(Box(0, 0, 70, 14), 10, (line,)),))

    def paint(painter: QPainter) -> None:
        paint_page(painter, drawing, dots_per_mm=4)

    ways = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert picture_of(paint, ways[0]) == picture_of(paint, ways[1])


@pytest.mark.parametrize("number", ["+1 312 555 0142", "8:30–10:00"])
def test_a_number_reads_the_same_way(themed: QApplication, number: str) -> None:
    middle = Qt.AlignmentFlag.AlignCenter

    def paint(painter: QPainter) -> None:
        draw_text(painter, QRectF(0, 0, 300, 60), middle, number)

    ways = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert picture_of(paint, ways[0]) == picture_of(paint, ways[1])


def colour_at(widget: QWidget, spot: QPoint) -> str:
    """Give the colour that is seen at a spot."""
    return widget.grab().toImage().pixelColor(spot * widget.devicePixelRatioF()).name()


def coloured_side(widget: QWidget, token: str) -> str:
    """Give the side at whose edge a token's colour is seen."""
    middle = widget.height() // 2
    sides = {"left": QPoint(1, middle), "right": QPoint(widget.width() - 2, middle)}
    return next(side for side, spot in sides.items() if colour_at(widget, spot) == colour(token).name())


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("text", ["15:30", "Dana"])
def test_what_stands_at_an_end_goes_to_the_other_one(themed: QApplication, text: str, mirrored: bool) -> None:
    image = QImage(300, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    area = QRect(0, 0, 300, 60)
    if mirrored:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    painter_in(painter, area)

    draw_text(painter, area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    painter.end()
    inked = [x for x in range(300) if any(image.pixelColor(x, y).lightness() < 128 for y in range(60))]
    assert inked[-1] < 150 if mirrored else inked[0] > 150
