"""Contrast, measured from pictures of every page: of each text, the core of its strokes against its ground."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMenuBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.screen import Clock, open_window, throw_away

from askwhy.ui.bridge import Bridge
from askwhy.ui.look.colours import colours, is_bare
from askwhy.ui.look.contrast import contrast, of_system
from askwhy.ui.look.controls import button
from askwhy.ui.look.preferences import Preference
from askwhy.ui.look.theme import Theme
from askwhy.ui.settings.list import SectionList
from askwhy.ui.today.lines import QuietLine
from askwhy.ui.today.row import Row
from askwhy.ui.window import Window
from askwhy.workspace.example import fill_example
from askwhy.workspace.workspace import Workspace

SCALE = 2
"""Pictures are taken twice as large: at the usual size a thin stroke is nothing but its soft edge."""

PAGES = ("today", "interviewers", "applications", "mail", "lessons")
LEAST = 4.5


class Measured(NamedTuple):
    """One text, and the contrast it was found to have."""

    contrast: float
    what: str


@pytest.fixture(params=["light", "dark", "light, more", "dark, more"])
def scheme(request: pytest.FixtureRequest, themed: QApplication) -> Iterator[str]:
    """Dress the application in each scheme, and in its usual one again."""
    brightness, _comma, more = request.param.partition(", ")
    theme = Theme.current()
    theme.prefer(Preference.SCHEME, brightness)
    theme.prefer(Preference.CONTRAST, "more" if more else "usual")
    yield request.param
    theme.prefer(Preference.CONTRAST, "usual")
    theme.prefer(Preference.SCHEME, "light")


@pytest.fixture
def window(scheme: str, workspace: Workspace, clock: Clock, bridge: Bridge, qtbot: QtBot) -> Iterator[Window]:
    """Give the window with the example in it."""
    fill_example(workspace, clock.now)
    made = open_window(bridge, qtbot)
    qtbot.wait(50)
    yield made
    throw_away(made)


def picture_of(window: QWidget) -> QImage:
    """Take a picture."""
    picture = QImage(window.size() * SCALE, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(SCALE)
    window.render(picture)
    return picture


def texts(window: Window) -> Iterator[tuple[QRect, str]]:
    """Give the place of every text that is in sight, and what it says."""
    whole = window.rect()
    for widget in window.findChildren(QWidget):
        said = _said(widget)
        # The cross that clears a field shows no words, and nothing at all while the field is empty.
        is_cross = isinstance(widget.parentWidget(), QLineEdit)
        if said and widget.isVisible() and widget.isEnabled() and not is_cross:
            seen = widget.visibleRegion().boundingRect().translated(widget.mapTo(window, QPoint()))
            if seen.height() > 10 and seen.width() > 10 and whole.contains(seen):
                is_whole_row = isinstance(widget, Row) and seen.height() == widget.height()
                yield from ((part, said) for part in (_lines(seen) if is_whole_row else [seen]))
    for view in window.findChildren(QAbstractItemView):
        yield from _cells(view, window)


def _lines(row: QRect) -> list[QRect]:
    """Give the two lines of a due row, without tick and button, which are measured themselves."""
    words = row.adjusted(44, 6, -110, -6)
    half = words.height() // 2
    return [words.adjusted(0, 0, 0, -half), words.adjusted(0, half, 0, 0)]


def _said(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return widget.text() or (widget.placeholderText() if isinstance(widget, QLineEdit) else "")
    return widget.accessibleName() if isinstance(widget, Row) else ""


def _cells(view: QAbstractItemView, window: Window) -> Iterator[tuple[QRect, str]]:
    model = view.model()
    if model is None or not view.isVisible():
        return
    columns = model.columnCount(QModelIndex()) if isinstance(model, QAbstractTableModel) else 1
    for row in range(min(model.rowCount(QModelIndex()), 12)):
        for column in range(columns):
            index = model.index(row, column)
            place = view.visualRect(index)
            if index.data() and view.viewport().rect().contains(place):
                yield place.translated(view.viewport().mapTo(window, QPoint())), str(index.data())


def measured(picture: QImage, place: QRect, said: str) -> Measured:
    """Measure a text: its ground is the commonest colour of its place, its ink the one farthest from it."""
    points = memoryview(picture.constBits()).cast("I")
    width = picture.bytesPerLine() // 4
    left, right = place.left() * SCALE, (place.right() + 1) * SCALE
    found: Counter[int] = Counter()
    for line in range(place.top() * SCALE, (place.bottom() + 1) * SCALE):
        found.update(points[line * width + left : line * width + right].tolist())
    ground = found.most_common(1)[0][0]
    return Measured(max(_contrast(ground, each) for each in found), said)


@cache
def _contrast(one: int, other: int) -> float:
    return contrast(QColor.fromRgb(one), QColor.fromRgb(other))


def test_every_text_of_every_page_is_readable(window: Window, scheme: str, qtbot: QtBot) -> None:
    faint = []
    count = 0
    for page in PAGES:
        window.go(page)
        qtbot.wait(30)
        picture = picture_of(window)
        for place, said in texts(window):
            count += 1
            one = measured(picture, place, said)
            if one.contrast < LEAST:
                faint.append((page, round(one.contrast, 1), one.what[:60]))

    assert faint == []
    assert count > 200
    assert is_bare() == scheme.endswith("more")


def test_a_quiet_line_of_what_was_done_is_readable_too(window: Window) -> None:
    line = next(each for each in window.findChildren(QuietLine) if each.isVisible())
    picture = picture_of(line)

    assert measured(picture, line.rect(), line.text()).contrast >= LEAST


def test_what_is_measured_can_fail(themed: QApplication) -> None:
    """Grey on a little lighter grey is found to be faint."""
    label = QLabel("Faint")
    label.setStyleSheet("background: #FFFFFF; color: #AAAAAA")
    label.resize(label.sizeHint())

    assert measured(picture_of(label), label.rect(), "Faint").contrast < LEAST


def test_the_palette_of_the_system_alone_makes_the_tokens_of_high_contrast(themed: QApplication) -> None:
    palette = QPalette(QColor("#000000"))
    for role, value in (
        (QPalette.ColorRole.Base, "#000000"),
        (QPalette.ColorRole.Text, "#FFFF00"),
        (QPalette.ColorRole.Highlight, "#00FFFF"),
        (QPalette.ColorRole.HighlightedText, "#000000"),
    ):
        palette.setColor(role, QColor(value))

    tokens = of_system(palette)

    assert (tokens.paper, tokens.soft, tokens.earlysky) == ("#000000",) * 3
    assert (tokens.ink, tokens.quiet, tokens.edge, tokens.lateink) == ("#ffff00",) * 4
    assert (tokens.accent, tokens.onaccent) == ("#00ffff", "#000000")


def test_a_highlight_too_faint_for_high_contrast_gives_way_to_the_ink() -> None:
    palette = QPalette(QColor("#FFFFFF"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#FFFFFF"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#DDDDDD"))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#333333"))

    assert of_system(palette).accent == "#000000"
    assert of_system(palette).onaccent == "#ffffff"


def test_a_scheme_that_is_preferred_outlasts_the_system_turning(scheme: str) -> None:
    before = colours()

    Theme.current().dress(Qt.ColorScheme.Light if scheme.startswith("dark") else Qt.ColorScheme.Dark)

    assert colours() == before


def test_a_system_of_high_contrast_is_followed_and_left_again(
    themed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = Theme.current()
    for what in (Preference.SCHEME, Preference.CONTRAST):
        theme.prefer(what, "system")
    assert not is_bare()

    monkeypatch.setattr("askwhy.ui.look.theme.system_wants_contrast", lambda _application: True)
    theme.dress_again()
    tokens = colours()
    assert is_bare()
    assert themed.palette().color(QPalette.ColorRole.WindowText).name() == tokens.ink
    assert contrast(QColor(tokens.ink), QColor(tokens.paper)) >= 7

    theme.prefer(Preference.CONTRAST, "usual")
    assert not is_bare()


def words_and_ground(picture: QImage, place: QRect) -> float:
    """Give the contrast of what is written there with the commonest colour."""
    seen = Counter(
        picture.pixelColor(x, y).name()
        for x in range(place.left(), place.right())
        for y in range(place.top(), place.bottom())
    )
    ground = QColor(seen.most_common(1)[0][0])
    return max(contrast(QColor(each), ground) for each in seen)


def test_a_verb_that_is_off_can_be_read_and_is_fainter_than_one_that_is_on(scheme: str, qtbot: QtBot) -> None:
    holder, on, off = QWidget(), button("Keep"), button("Add", "primary")
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.addWidget(on)
    column.addWidget(off)
    off.setEnabled(False)
    holder.show()

    picture = picture_of(holder)

    def measured(each: QWidget) -> float:
        inside = each.geometry().adjusted(6, 6, -6, -6)
        return words_and_ground(picture, QRect(inside.topLeft() * SCALE, inside.size() * SCALE))

    assert LEAST <= measured(off) < measured(on)


def test_what_is_in_hand_in_a_menu_is_seen_and_read(scheme: str, qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    menu = bar.addMenu("Book")
    chosen, other = menu.addAction("Export"), menu.addAction("Backups")

    for each, action, rest in ((bar, menu.menuAction(), None), (menu, chosen, other)):
        each.show()
        each.setActiveAction(action)
        picture = each.grab().toImage()
        inside = each.actionGeometry(action).adjusted(6, 5, -6, -5)
        beside = each.actionGeometry(rest).center().y() if rest is not None else 1
        assert words_and_ground(picture, inside) >= LEAST
        # Its ground, in front of the words, is another one than beside it.
        ground = picture.pixelColor(inside.left(), inside.center().y())
        assert ground != picture.pixelColor(inside.left(), beside)


def test_the_chosen_section_of_the_settings_is_seen_in_every_scheme(scheme: str, qtbot: QtBot) -> None:
    sections = SectionList(["You", "The look"])
    qtbot.addWidget(sections)
    sections.setCurrentRow(0)
    sections.show()
    picture = sections.grab().toImage()

    def around(row: int) -> set[str]:
        place = sections.visualRect(sections.model().index(row, 0)).adjusted(10, 0, -10, 0)
        return {picture.pixelColor(place.center().x(), y).name() for y in range(place.top(), place.top() + 8)}

    assert around(0) != around(1)
