"""The page of all interviewers, used with mouse and keys in the real window."""

from datetime import date, datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from tests.screen import Clock

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.standing import Standing
from askwhy.operations.plans import Known
from askwhy.store.people import PeopleFilter, PeopleQuery, PeopleSort
from askwhy.ui.bridge import Bridge
from askwhy.ui.interviewers.columns import Column
from askwhy.ui.interviewers.model import PeopleModel, standing_of
from askwhy.ui.interviewers.page import InterviewersPage
from askwhy.ui.window import Window
from askwhy.workspace import people_list
from askwhy.workspace.workspace import Workspace


@pytest.fixture
def people(workspace: Workspace, now: datetime) -> Workspace:
    """Give a Book with three people, one of whom has a plan."""
    dana = workspace.add_person(
        PersonDraft("Dana Reyes", role="VP Engineering", employer="Acme", note="Runs by the lake."), now
    )
    workspace.add_person(PersonDraft("Jon Okafor", employer="Lumen", tags=("data",)), now)
    workspace.add_person(PersonDraft("Ana <b>Sousa</b>"), now)
    known = Known(interviewed_on=date(2026, 11, 3), decided_on=date(2026, 11, 20))
    workspace.start_plan(dana, "standard", now, known)
    return workspace


@pytest.fixture
def page(people: Workspace, window: Window) -> InterviewersPage:
    """Give the page, in sight."""
    window.go("interviewers")
    page = window.current
    assert isinstance(page, InterviewersPage)
    return page


def names(page: InterviewersPage) -> list[str]:
    """Give who stands in the table, in order."""
    rows = (page.model.person(row) for row in range(page.model.rowCount()))
    return [row.name for row in rows if row is not None]


def test_the_model_keeps_qts_promises(
    people: Workspace, bridge: Bridge, qtmodeltester: ModelTester, now: datetime
) -> None:
    model = PeopleModel(bridge)
    qtmodeltester.check(model)
    model.ask(PeopleQuery(today=bridge.today))
    assert model.rowCount() == 3
    qtmodeltester.check(model)
    model.ask(PeopleQuery(text="nobody at all", today=bridge.today))
    assert model.rowCount() == 0


def test_who_has_a_date_comes_first(page: InterviewersPage) -> None:
    assert names(page)[0] == "Dana Reyes"


def test_typing_finds_by_name_employer_note_and_tag(page: InterviewersPage, qtbot: QtBot) -> None:
    for text, found in (
        ("rey", "Dana Reyes"),
        ("lumen", "Jon Okafor"),
        ("lake", "Dana Reyes"),
        ("dat", "Jon Okafor"),
    ):
        page.search.clear()
        qtbot.keyClicks(page.search, text)
        assert names(page) == [found]


def test_a_search_that_finds_nobody_says_so(page: InterviewersPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "zzz")
    qtbot.waitUntil(lambda: not page.table.isVisible())
    assert page.focus_person() is None
    page.search.clear()
    qtbot.waitUntil(lambda: page.table.isVisible())


def test_a_chip_narrows_and_counts(page: InterviewersPage, qtbot: QtBot) -> None:
    chip = page.chips[PeopleFilter.UNDER_WAY]
    qtbot.waitUntil(lambda: chip.accessibleName() == "Plan under way, 1")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert names(page) == ["Dana Reyes"]
    qtbot.waitUntil(lambda: page.subtitle.text() == "1 of 3 people")


def test_a_click_on_a_heading_sorts_and_again_turns_it_round(page: InterviewersPage, qtbot: QtBot) -> None:
    heading = page.table.horizontalHeader()
    place = heading.sectionViewportPosition(Column.NAME) + 20

    def click() -> None:
        point = heading.viewport().rect().topLeft()
        point.setX(place)
        point.setY(heading.height() // 2)
        qtbot.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, pos=point)

    click()
    assert page.model.query.sort is PeopleSort.NAME
    first = names(page)
    click()
    assert names(page) == first[::-1]


def test_escape_searches_for_nothing_again(page: InterviewersPage, qtbot: QtBot) -> None:
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    page.seek()
    qtbot.keyClicks(page.search, "lumen")
    assert names(page) == ["Jon Okafor"]
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert len(names(page)) == 3
    assert page.search.hasFocus()


def test_the_arrow_key_goes_down_from_the_search_to_what_was_found(
    page: InterviewersPage, qtbot: QtBot
) -> None:
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    page.seek()
    qtbot.keyClicks(page.search, "lumen")

    qtbot.keyClick(page.search, Qt.Key.Key_Down)

    assert page.table.hasFocus()
    assert page.table.currentIndex().row() == 0


class TestManyPeople:
    """A table that scrolls: who is chosen stays in sight while one searches."""

    @pytest.fixture
    def crowd(self, workspace: Workspace, window: Window, now: datetime) -> InterviewersPage:
        """Give the page with 1,200 people, at a width that holds the chips in one line only just."""
        drafts = [PersonDraft(f"Person {number:04}") for number in range(1, 1200)]
        workspace.bring_in([*drafts, PersonDraft("Zoe Quist")], now)
        window.go("interviewers")
        page = window.current
        assert isinstance(page, InterviewersPage)
        return page

    def in_sight(self, page: InterviewersPage) -> bool:
        """Tell whether the row in hand is seen whole."""
        return page.table.viewport().rect().contains(page.table.visualRect(page.table.currentIndex()))

    def test_what_is_found_begins_in_sight_wherever_the_table_stood(self, crowd: InterviewersPage) -> None:
        crowd.table.setCurrentIndex(crowd.model.index(1199, 0))
        crowd.table.scrollToBottom()

        crowd.search.setText("person 1")

        assert crowd.table.currentIndex().row() == 0
        assert self.in_sight(crowd)

    def test_who_was_found_stays_in_sight_when_the_search_ends(self, crowd: InterviewersPage) -> None:
        crowd.search.setText("quist")
        assert crowd.model.rowCount() == 1

        crowd.search.clear()

        assert crowd.table.currentIndex().row() == 1199
        assert self.in_sight(crowd)

    def test_fewer_found_leave_the_chips_their_room(self, crowd: InterviewersPage, qtbot: QtBot) -> None:
        chip = crowd.chips[PeopleFilter.NO_ADDRESS]
        qtbot.waitUntil(lambda: chip.text().endswith("1200"))
        before = chip.sizeHint().width()

        crowd.search.setText("quist")

        qtbot.waitUntil(lambda: chip.text().endswith("  1"))
        assert max(chip.minimumWidth(), chip.sizeHint().width()) == before


def test_a_change_keeps_who_is_chosen(page: InterviewersPage, people: Workspace, now: datetime) -> None:
    row = names(page).index("Jon Okafor")
    page.table.setCurrentIndex(page.model.index(row, 0))
    chosen = page.focus_person()
    people.add_person(PersonDraft("Aaron Abel"), now)
    assert page.focus_person() == chosen
    assert page.model.key(page.table.currentIndex().row()) == chosen


def test_the_pane_shows_the_chosen_person(page: InterviewersPage, window: Window) -> None:
    row = names(page).index("Jon Okafor")
    page.table.setCurrentIndex(page.model.index(row, 0))
    assert window.pane.isVisible()
    assert window.pane.shown == page.focus_person()


def test_enter_opens_the_person_over_a_narrow_page_and_escape_closes(
    page: InterviewersPage, window: Window, qtbot: QtBot
) -> None:
    window.resize(900, 600)
    qtbot.waitUntil(lambda: not window.pane.isVisible())
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert window.pane.isVisible()
    qtbot.keyClick(window.pane, Qt.Key.Key_Escape)
    assert not window.pane.isVisible()


def test_a_due_step_stands_as_due_and_a_replied_one_as_replied(
    page: InterviewersPage, people: Workspace, now: datetime
) -> None:
    row = names(page).index("Dana Reyes")
    dana = page.model.person(row)
    assert dana is not None
    assert standing_of(dana, page.model.today) is Standing.DUE
    people.reply(page.model.key(row), now)
    row = names(page).index("Dana Reyes")
    assert page.model.index(row, Column.STATE).data() == "Replied"


def test_a_name_with_marks_is_shown_as_it_stands(page: InterviewersPage) -> None:
    assert "Ana <b>Sousa</b>" in names(page)


def test_an_empty_book_offers_to_add_or_import(window: Window, qtbot: QtBot) -> None:
    window.go("interviewers")
    page = window.current
    qtbot.waitUntil(
        lambda: any(
            b.isVisible() and b.text().endswith("Import people") for b in page.findChildren(QPushButton)
        )
    )


def test_an_empty_book_has_nothing_to_search_to_narrow_or_to_count(
    window: Window, workspace: Workspace, now: datetime
) -> None:
    window.go("interviewers")
    page = window.current
    assert isinstance(page, InterviewersPage)
    assert not page.search.isVisible()
    assert not page.filters.isVisible()
    assert page.subtitle.text() == ""

    workspace.add_person(PersonDraft("Dana Reyes"), now)
    page.refresh()

    assert names(page) == ["Dana Reyes"]


def test_what_a_command_does_beside_the_window_is_seen(
    page: InterviewersPage, people: Workspace, now: datetime, qtbot: QtBot, tmp_path: Path
) -> None:
    beside = Workspace.open(people.book.path, create=False)
    beside.add_person(PersonDraft("Someone New"), now)
    beside.close()
    qtbot.waitUntil(lambda: "Someone New" in names(page), timeout=5000)


def test_the_pane_ticks_the_next_step(
    page: InterviewersPage, window: Window, people: Workspace, qtbot: QtBot
) -> None:
    row = names(page).index("Dana Reyes")
    page.table.setCurrentIndex(page.model.index(row, 0))
    before = page.model.person(row)
    assert before is not None
    assert before.step is not None
    tick = next(
        b for b in window.pane.findChildren(QPushButton) if b.accessibleName() == "Tick the next step"
    )
    menu = tick.menu()
    action = next(each for each in menu.actions() if each.text() == "Sent")
    action.trigger()
    after = page.model.person(names(page).index("Dana Reyes"))
    assert after is not None
    assert after.step != before.step
    assert window.toast.text == "E-mail to Dana Reyes: sent."


def test_good_time_to_call_leaves_those_whose_window_is_open_and_says_how_many(
    workspace: Workspace, window: Window, now: datetime, qtbot: QtBot
) -> None:
    """At 14:42 in Berlin it is early in New York, midday in Berlin, and night in Tokyo."""
    for name, zone in (("Dana Reyes", "America/New_York"), ("Tom", "Europe/Berlin"), ("Kenji", "Asia/Tokyo")):
        workspace.add_person(PersonDraft(name, phones=(("+49 30 1234567", ""),), zone=zone), now)
    workspace.add_person(PersonDraft("Without Number", zone="America/New_York"), now)
    window.go("interviewers")
    page = window.current
    assert isinstance(page, InterviewersPage)
    chip = page.chips[PeopleFilter.GOOD_NOW]

    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: chip.accessibleName() == "Good time to call, 1")

    assert names(page) == ["Dana Reyes"]


def test_the_clock_of_each_person_stands_in_the_table_and_goes_on(
    workspace: Workspace, window: Window, now: datetime, clock: Clock
) -> None:
    workspace.add_person(PersonDraft("Dana Reyes", employer="Acme", zone="America/Chicago"), now)
    window.go("interviewers")
    page = window.current
    assert isinstance(page, InterviewersPage)

    def shown() -> tuple[str, object]:
        person, cell = page.model.person(0), page.model.index(0, Column.EMPLOYER)
        assert person is not None
        return page.model.clock(person), cell.data(Qt.ItemDataRole.AccessibleTextRole)

    before = shown()
    clock.go_to("2026-11-24 14:43")
    window.bridge.ticked.emit(clock.now)

    assert before == ("7:42 in Chicago", "Acme, 7:42 in Chicago")
    assert shown()[0] == "7:43 in Chicago"


def test_in_a_very_large_book_the_chips_are_counted_beside_the_window(
    page: InterviewersPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    may = Event()

    def slow(
        book: Path, query: PeopleQuery, now: datetime, places: tuple[str, ...] | None
    ) -> people_list.FilterCounts:
        found = count(book, query, now, places)
        begun.append(query.text)
        assert may.wait(10)
        return found

    count = people_list.filter_counts_beside
    qtbot.waitUntil(lambda: page.chips[PeopleFilter.ALL].accessibleName() == "All, 3")
    monkeypatch.setattr(people_list, "IN_PASSING", 0)
    monkeypatch.setattr(people_list, "filter_counts_beside", slow)
    said: list[str] = []
    page.search.setText("dana")
    qtbot.waitUntil(lambda: begun == ["dana"])
    assert page.subtitle.text() == "1 of 3 people"
    page.search.setText("zzz")
    monkeypatch.setattr(page.filters, "show_counts", lambda counts, _only: said.append(str(counts)))
    qtbot.waitUntil(lambda: not page.table.isVisible())
    may.set()
    qtbot.waitUntil(lambda: bool(said))

    assert begun == ["dana", "zzz"]
    assert [text.count(": 0") for text in said] == [len(PeopleFilter)]


def test_nothing_is_counted_any_more_in_a_window_that_was_closed(
    page: InterviewersPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[object] = []
    qtbot.waitUntil(lambda: page.chips[PeopleFilter.ALL].accessibleName() == "All, 3")
    monkeypatch.setattr(people_list, "filter_counts", lambda *asked: counted.append(asked))
    page.search.setText("dana")
    page.window().close()
    qtbot.wait(150)

    assert counted == []
