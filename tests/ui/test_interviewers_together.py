"""Several interviewers at once, and the columns of their table."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Address, Interviewer
from askwhy.store.people import people_rows
from askwhy.ui.forms.start import StartForm
from askwhy.ui.forms.tags import TagsForm
from askwhy.ui.interviewers.columns import SHARES, Column, Columns
from askwhy.ui.interviewers.heading import PeopleHeading
from askwhy.ui.interviewers.page import InterviewersPage
from askwhy.ui.interviewers.table import stretches
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(window: Window, workspace: Workspace, now: datetime, qtbot: QtBot) -> InterviewersPage:
    """Give the page with three people on it, in the order of their names."""
    for name, tags in (("Ana Sousa", ("warm",)), ("Dana Reyes", ("warm", "robots")), ("Jon Okafor", ())):
        draft = PersonDraft(
            name,
            emails=((f"{name[:3].lower()}@example.com", ""),),
            phones=(("+1 312 555 0142", ""),),
            addresses=(Address(street="Hauptstr. 5", city="Berlin", country="DE"),),
            tags=tags,
        )
        workspace.add_person(draft, now)
    window.activateWindow()
    window.go("interviewers")
    found = window.current
    assert isinstance(found, InterviewersPage)
    found.table.setFocus()
    qtbot.waitUntil(lambda: found.model.rowCount() == 3)
    found.table.setCurrentIndex(found.model.index(0, 0))
    return found


def form(kind: type[QDialog], window: Window) -> object:
    """Give the newest form of a kind that is open."""
    return next(each for each in reversed(window.findChildren(kind)) if each.isVisible())


def open_forms(window: Window) -> list[StartForm]:
    """Give the forms that start plans and are in sight."""
    return [each for each in window.findChildren(StartForm) if each.isVisible()]


class TestSeveral:
    """More than one chosen."""

    def test_shift_and_arrows_choose_more_and_a_bar_says_what_can_be_done(
        self, qtbot: QtBot, page: InterviewersPage
    ) -> None:
        assert not page.bar.isVisible()

        qtbot.keyClick(page.table, Key.Key_Down, SHIFT)

        assert page.bar.isVisible()
        assert page.bar.accessibleName() == "2 people chosen"
        page.bar.one_wanted.emit()
        assert not page.bar.isVisible()
        assert len(page.chosen()) == 1

    def test_tags_are_given_and_taken_as_one_change(
        self, qtbot: QtBot, page: InterviewersPage, window: Window, workspace: Workspace
    ) -> None:
        page.table.selectAll()
        page.bar.tags_wanted.emit()
        tags = form(TagsForm, window)
        assert isinstance(tags, TagsForm)
        qtbot.keyClicks(tags.add, "senior, robots")
        tags.kept.lines["warm"].tick.click()
        tags.keep.click()

        people = workspace.book.values(Interviewer, [InterviewerId(key) for key in (1, 2, 3)])
        assert [person.tags for person in people.values()] == [
            ("senior", "robots"),
            ("robots", "senior"),
            ("senior", "robots"),
        ]
        assert len(page.chosen()) == 3  # they stay chosen
        workspace.undo()
        assert workspace.book.value(Interviewer, InterviewerId(1)).tags == ("warm",)

    def test_labels_are_printed_for_all_of_them_by_the_key_of_printing(
        self, qtbot: QtBot, page: InterviewersPage, window: Window
    ) -> None:
        page.table.selectAll()

        with qtbot.waitSignal(window.verbs.labels_wanted) as told:
            window.ways.print_page()

        assert set(told.args[0]) == {1, 2, 3}
        assert window.current is window.pages["mail"]

    def test_plans_are_started_one_person_after_another(
        self, qtbot: QtBot, page: InterviewersPage, window: Window
    ) -> None:
        qtbot.keyClick(page.table, Key.Key_Down, SHIFT)
        page.bar.plans_wanted.emit()
        first = form(StartForm, window)
        assert isinstance(first, StartForm)
        asked = first.heading.text()
        first.templates.cards["referral"].setChecked(True)
        first.keep.click()
        qtbot.waitUntil(lambda: [each.heading.text() for each in open_forms(window)] not in ([], [asked]))
        second = form(StartForm, window)
        assert isinstance(second, StartForm)

        assert second.heading.text() != asked

    @pytest.mark.parametrize(("key", "opened"), [("T", TagsForm), ("P", StartForm)])
    def test_a_single_key_does_it_for_who_is_in_hand(
        self, qtbot: QtBot, page: InterviewersPage, window: Window, key: str, opened: type[QDialog]
    ) -> None:
        qtbot.keyClick(page.table, key)

        qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(opened)))

    def test_the_keys_stand_on_the_page_of_keys(self, page: InterviewersPage) -> None:
        assert ("L", "Print labels") in [tuple(hint) for hint in page.key_hints()]


class TestColumns:
    """Chosen, moved and sized; remembered."""

    def test_a_column_is_added_and_taken_away_and_the_width_is_always_filled(
        self, page: InterviewersPage, window: Window
    ) -> None:
        heading = page.table.heading
        heading.choose(Column.TAGS, shown=True)
        heading.choose(Column.WHEN, shown=False)

        assert heading.columns.order[-1] is Column.TAGS
        assert heading.isSectionHidden(Column.WHEN)
        assert heading.length() == page.table.viewport().width()
        cells = [page.model.index(row, Column.TAGS).data() for row in range(3)]
        assert cells == ["warm", "warm, robots", ""]

    def test_another_order_and_size_outlast_the_window(
        self, page: InterviewersPage, themed: QApplication
    ) -> None:
        heading = page.table.heading
        heading.moveSection(heading.visualIndex(Column.STATE), 0)
        wide = heading.sectionSize(Column.STATE) + 60
        heading.resizeSection(Column.STATE, wide)

        again = PeopleHeading(page)
        assert again.columns.order[0] is Column.STATE
        assert abs(again.columns.widths(heading.length(), {})[Column.STATE] - wide) < 3
        assert heading.length() == page.table.viewport().width()

    def test_the_name_stays(self) -> None:
        assert Column.NAME in Columns().with_shown(Column.NAME, shown=False).order

    @pytest.mark.parametrize("text", ["", "WHEN 20", "NAME x, NAME", "NAME 99999999", "<b>"])
    def test_what_makes_no_sense_is_as_it_was_at_first(self, text: str) -> None:
        assert Columns.read(text) == Columns()

    def test_what_is_remembered_is_read_again(self) -> None:
        columns = Columns().with_shown(Column.CITY, shown=True).with_widths([300, 100, 100, 100, 100, 50])

        assert Columns.read(columns.text) == columns
        assert set(SHARES) == set(Column)

    def test_a_row_knows_the_first_way_that_still_reaches_them(
        self, page: InterviewersPage, workspace: Workspace
    ) -> None:
        (row,) = people_rows(workspace.book.database, [InterviewerId(2)])

        assert (row.email, row.phone, row.city, row.tags) == (
            "dan@example.com",
            "+1 312 555 0142",
            "Berlin",
            "warm, robots",
        )

    def test_what_a_column_needs_at_least_the_others_give(self) -> None:
        widths = Columns().widths(500, {Column.STATE: 120})

        assert widths[Column.STATE] == 120
        assert sum(widths.values()) == 500
        assert widths[Column.NAME] > widths[Column.EMPLOYER]


def test_stretches_of_rows_without_a_gap() -> None:
    assert list(stretches([7, 1, 2, 3, 9, 8, 5])) == [(1, 3), (5, 5), (7, 9)]
    assert list(stretches([])) == []
