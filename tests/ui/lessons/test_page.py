"""The page Lessons: one's own reach rates with how sure they are, beside the rule of thumb."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot
from tests.ui.today.desk import Desk

from askwhy.domain.outreach import WindowKind
from askwhy.domain.reach import Rate
from askwhy.domain.touches import Disposition
from askwhy.ui.lessons.band import Band
from askwhy.ui.lessons.page import LessonsPage
from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import Text
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace


@pytest.fixture
def desk(workspace: Workspace, now: datetime) -> Desk:
    """Give the Book to put people into."""
    return Desk(workspace, now)


@pytest.fixture
def page(window: Window) -> LessonsPage:
    """Give the page, in sight."""
    window.go("lessons")
    page = window.current
    assert isinstance(page, LessonsPage)
    return page


def call(desk: Desk, said: Disposition, window: WindowKind) -> None:
    """Have somebody called."""
    desk.touched(desk.person("Dana Reyes"), desk.now, said=said, window=window)


def words(page: LessonsPage) -> str:
    """Give all that can be read."""
    return " ".join(each.text() for each in page.findChildren(Text) if each.isVisibleTo(page))


def heard(page: LessonsPage) -> list[str]:
    """Give what a screen reader says of the bands."""
    return [band.accessibleName() for band in page.findChildren(Band) if band.isVisibleTo(page)]


def test_without_a_call_it_says_what_will_stand_here(page: LessonsPage) -> None:
    assert "No call yet." in words(page)
    assert heard(page) == []


def test_calls_are_counted_by_window_and_weekday_with_their_likely_range(
    desk: Desk, page: LessonsPage
) -> None:
    call(desk, Disposition.CONNECTED, WindowKind.EARLY)
    call(desk, Disposition.VOICEMAIL, WindowKind.LATE)
    call(desk, Disposition.CONNECTED, WindowKind.LATE)

    said = words(page)
    assert "from 3 calls" in said
    assert "2 of 3 probably 21 to 94 %" in said
    assert "Late first: a rule of thumb, with 3 calls of your own behind it." in said
    assert "Early: 1 of 1 calls reached somebody, probably 21 to 100 %" in heard(page)
    assert "Late: 1 of 2 calls reached somebody, probably 9 to 91 %" in heard(page)
    assert "Midday: no call yet" in heard(page)
    assert "Tue: 2 of 3 calls reached somebody, probably 21 to 94 %" in heard(page)


def test_a_new_call_is_seen_at_once(desk: Desk, page: LessonsPage) -> None:
    call(desk, Disposition.CONNECTED, WindowKind.EARLY)
    before = words(page)
    call(desk, Disposition.NO_ANSWER, WindowKind.EARLY)

    assert "1 of 1" in before
    assert "1 of 2" in words(page)


def test_enough_calls_of_ones_own_are_said_to_decide(desk: Desk, page: LessonsPage) -> None:
    for number in range(110):
        early = number % 2 == 0
        call(
            desk,
            Disposition.CONNECTED if early else Disposition.NO_ANSWER,
            WindowKind.EARLY if early else WindowKind.LATE,
        )
    page.refresh()

    assert "Early first: of your own first tries it reached 55 of 55, the other end 0 of 55." in words(page)


@pytest.mark.parametrize(("width", "beside"), [(1280, True), (740, True)])
def test_the_columns_stand_beside_each_other_where_there_is_room(
    desk: Desk, window: Window, page: LessonsPage, width: int, beside: bool, qtbot: QtBot
) -> None:
    call(desk, Disposition.CONNECTED, WindowKind.EARLY)
    window.resize(width, 700)
    qtbot.waitUntil(lambda: window.width() == width)

    assert (page.by_window.y() == page.by_weekday.y()) == beside


def test_a_band_is_coloured_where_the_true_share_probably_lies(qtbot: QtBot, page: LessonsPage) -> None:
    band = Band("late")
    qtbot.addWidget(band)
    band.resize(210, 20)
    band.show_rate(Rate(1, 2), "half")
    image = band.grab().toImage()
    middle = image.height() // 2
    ratio = image.devicePixelRatio()

    def at(share: float) -> str:
        return image.pixelColor(QPoint(round((5 + 200 * share) * ratio), middle)).name()

    assert at(0.5) == colour("late").name()
    assert at(0.2) == at(0.8)
    assert at(0.2) != at(0.03)
