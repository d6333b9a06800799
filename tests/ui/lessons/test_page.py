"""The page Lessons: one's own reach rates with how sure they are, beside the rule of thumb."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.today.desk import Desk

from askwhy.domain.applications import Application, Decision
from askwhy.domain.changes import Change, Edit
from askwhy.domain.feedback import Mark
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.outreach import Channel, WindowKind
from askwhy.domain.rates import Rate
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Disposition, Outcome
from askwhy.ui.lessons.band import Band
from askwhy.ui.lessons.page import LessonsPage
from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import Rule, Text
from askwhy.ui.window import Window
from askwhy.wording.plots import RateRow
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
    assert "When a job went to someone else" in words(page)
    assert heard(page) == []


def test_calls_are_counted_by_window_and_weekday_with_their_likely_range(
    desk: Desk, page: LessonsPage
) -> None:
    call(desk, Disposition.CONNECTED, WindowKind.EARLY)
    call(desk, Disposition.VOICEMAIL, WindowKind.LATE)
    call(desk, Disposition.CONNECTED, WindowKind.LATE)

    said = words(page)
    assert "1 of 1" in said
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


def applied(desk: Desk, who: InterviewerId, decision: Decision = Decision.REJECTED) -> ApplicationId:
    """Have a job applied for that went to someone else, asked of this person."""
    job = Application(ApplicationId(-1), decision=decision, told_by=who)
    change = Change(Reason.of("set"), (Edit(None, job),))
    return ApplicationId(desk.workspace.apply(change, desk.now).ids[-1])


def test_asking_stands_in_large_figures_beside_those_of_the_article(desk: Desk, page: LessonsPage) -> None:
    dana, tom = desk.person("Dana Reyes"), desk.person("Tom Becker")
    applied(desk, dana)
    applied(desk, tom)
    desk.touched(dana, desk.now, Channel.EMAIL, Disposition.SENT)
    desk.touched(dana, desk.now + timedelta(hours=1), said=Disposition.CONNECTED, outcome=Outcome.GENERIC)

    said = words(page)
    assert "You asked 1 of 2 probably 9 to 91 %" in said
    assert "You heard back 1 of 1 probably 21 to 100 %" in said
    assert "Too few yet to say which works better." in said
    assert (
        "You asked in 1 of 2 applications that went to someone else, probably 9 to 91 %. "
        "Elsewhere, 18 % of applicants ask" in heard(page)
    )
    assert "E-mail: answered in 0 of 1, probably 0 to 79 %" in heard(page)
    assert "Phone: answered in 1 of 1, probably 21 to 100 %" in heard(page)


def test_it_says_how_it_is_counted(page: LessonsPage) -> None:
    assert "An automatic reply or a returned mail is no answer." in words(page)


@pytest.mark.parametrize(("width", "columns"), [(1280, 3), (900, 2), (720, 2), (1700, 4)])
def test_there_are_as_many_columns_as_there_is_room_for(
    window: Window, page: LessonsPage, width: int, columns: int, qtbot: QtBot
) -> None:
    window.resize(width, 700)
    qtbot.waitUntil(lambda: window.width() == width)

    lines = [rule for rule in page.columns.findChildren(Rule) if rule.isVisible() and rule.width() == 1]
    assert len(lines) == columns - 1


def test_a_band_is_coloured_where_the_true_share_probably_lies(qtbot: QtBot, page: LessonsPage) -> None:
    band = Band("late")
    qtbot.addWidget(band)
    band.resize(210, 20)
    band.show_row(RateRow("", Rate(1, 2), "1 of 2", "half"))
    image = band.grab().toImage()
    middle = image.height() // 2
    ratio = image.devicePixelRatio()

    def at(share: float) -> str:
        return image.pixelColor(QPoint(round((5 + 200 * share) * ratio), middle)).name()

    assert at(0.5) == colour("late").name()
    assert at(0.2) == at(0.8)
    assert at(0.2) != at(0.03)


def test_tab_goes_as_one_reads_also_past_what_came_last(
    desk: Desk, window: Window, page: LessonsPage, qtbot: QtBot
) -> None:
    for name in ("Dana Reyes", "Tom Becker"):
        who = desk.person(name)
        desk.workspace.note_feedback(who, desk.now, "More.", [Mark("system_design")], f"As {name} said")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.said.blocks[0].head.setFocus()

    way = []
    for _press in range(6):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        focused = window.focusWidget()
        assert focused is not None
        way.append(focused.accessibleName())

    assert way == [
        "Read both",
        "As Dana Reyes said. From: System design, said by two",
        "Change: As Dana Reyes said",
        "Show what was said: System design, said by two",
        "As Tom Becker said. From: System design, said by two",
        "Change: As Tom Becker said",
    ]


def test_nothing_changes_its_column_while_one_looks(desk: Desk, page: LessonsPage, qtbot: QtBot) -> None:
    for name in ("Dana Reyes", "Tom Becker"):
        who = desk.person(name)
        desk.workspace.note_feedback(who, desk.now, "More of the whole. " * 60, [Mark("system_design")])
    call(desk, Disposition.CONNECTED, WindowKind.EARLY)
    before, said = page.calls.parentWidget(), page.said

    next(each for each in page.said.findChildren(QPushButton) if each.text() == "Read both").click()
    qtbot.waitUntil(lambda: said.height() == said.heightForWidth(said.width()))

    assert page.calls.parentWidget() is before
