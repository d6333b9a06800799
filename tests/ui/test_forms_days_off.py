"""One's own days off in the settings, and how much one person is asked."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from askwhy.domain.contacts import Step
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.domain.settings import SettingKey
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.choices import Choice
from askwhy.ui.forms.days_off import DaysOffField
from askwhy.ui.settings.calling import OwnDaysOff
from askwhy.ui.settings.caps import Cap, OneAtATime
from askwhy.ui.settings.dialog import SettingsDialog
from askwhy.workspace.workspace import Workspace

Open = Callable[[], SettingsDialog]


@pytest.fixture
def opened(bridge: Bridge, shown: Callable[[SettingsDialog], SettingsDialog]) -> Open:
    """Give what opens the settings."""
    return lambda: shown(SettingsDialog(bridge, None))


def off(workspace: Workspace) -> str:
    """Give the days off as they stand in the Book."""
    return workspace.book.settings()[SettingKey.DAYS_OFF]


def days(form: SettingsDialog) -> DaysOffField:
    """Give the field of the days off, in sight."""
    form.list.setCurrentRow(1)
    return form.part(OwnDaysOff).field


def numbers(form: SettingsDialog) -> list[Choice]:
    """Give the numbers of how much one person is asked, and of the post."""
    parts = [part for block in form.blocks for part in block.section.parts]
    return [part.choice for part in parts if isinstance(part, Cap)]


def said(form: SettingsDialog) -> str:
    """Give the sentence below the days off."""
    return form.sentence_below(days(form))


class TestDaysOff:
    """Stretches of days."""

    def test_a_stretch_is_added_typed_and_kept(
        self, qtbot: QtBot, opened: Open, workspace: Workspace
    ) -> None:
        form = opened()
        qtbot.mouseClick(days(form).more, Qt.MouseButton.LeftButton)
        line = days(form).lines[0]
        assert line.first.line.hasFocus()

        qtbot.keyClicks(line.first.line, "24 Dec")
        qtbot.keyClicks(line.last.line, "6 Jan")
        form.close_button.click()

        assert off(workspace) == "2026-12-24..2027-01-06"

    def test_one_day_needs_no_last(self, opened: Open, workspace: Workspace) -> None:
        form = opened()
        days(form).add_and_go()
        days(form).lines[0].first.set_day(date(2026, 12, 1))
        form.close_button.click()

        assert off(workspace) == "2026-12-01"

    def test_a_stretch_is_removed(
        self, qtbot: QtBot, opened: Open, workspace: Workspace, now: datetime
    ) -> None:
        workspace.set({SettingKey.DAYS_OFF: "2026-12-01, 2026-12-24..2027-01-06"}, now)
        form = opened()
        assert [line.days for line in days(form).lines] == [
            (date(2026, 12, 1), date(2026, 12, 1)),
            (date(2026, 12, 24), date(2027, 1, 6)),
        ]

        qtbot.mouseClick(days(form).lines[0].remove, Qt.MouseButton.LeftButton)
        assert days(form).more.hasFocus()
        form.close_button.click()

        assert off(workspace) == "2026-12-24..2027-01-06"

    def test_what_is_over_is_kept_and_not_shown(
        self, opened: Open, workspace: Workspace, now: datetime
    ) -> None:
        workspace.set({SettingKey.DAYS_OFF: "2026-10-01..2026-10-05, 2026-12-01"}, now)
        before = workspace.book.next_labels()
        form = opened()

        assert len(days(form).lines) == 1
        form.close_button.click()

        assert off(workspace) == "2026-10-01..2026-10-05, 2026-12-01"
        assert workspace.book.next_labels() == before

    def test_a_line_that_was_only_added_is_none(self, opened: Open, workspace: Workspace) -> None:
        form = opened()
        days(form).add_and_go()

        form.close_button.click()

        assert off(workspace) == ""

    @pytest.mark.parametrize(
        ("first", "last", "problem"),
        [
            ("soon", "", "This is no day"),
            ("24 Dec", "later", "This is no day"),
            ("", "24 Dec", "Give the first day off."),
            ("24 Dec 2026", "1 Dec 2026", "must not come before the first"),
            ("24 Dec 2026", "24 Dec 2028", "a year off at most"),
            ("2200-01-01", "", "too far off"),
        ],
    )
    def test_what_is_wrong_is_said(self, opened: Open, first: str, last: str, problem: str) -> None:
        form = opened()
        days(form).add_and_go()

        days(form).lines[0].first.line.setText(first)
        days(form).lines[0].last.line.setText(last)

        assert problem in said(form)
        assert days(form).problem

    def test_plans_give_way_and_one_undo_takes_all_back(
        self, opened: Open, workspace: Workspace, now: datetime
    ) -> None:
        workspace.add_person(PersonDraft("Dana Reyes", emails=(("dana@example.com", ""),)), now)
        workspace.start_plan(InterviewerId(1), "referral", now)
        first = workspace.book.value(Step, 1).due_on
        form = opened()
        days(form).add_and_go()
        days(form).lines[0].first.set_day(date(2026, 11, 24))
        days(form).lines[0].last.set_day(date(2026, 11, 27))

        form.close_button.click()

        assert workspace.book.value(Step, 1).due_on == date(2026, 11, 30)
        workspace.undo()
        assert workspace.book.value(Step, 1).due_on == first
        assert off(workspace) == ""

    def test_each_field_says_which_it_is(self, opened: Open) -> None:
        form = opened()
        days(form).add_and_go()
        line = days(form).lines[0]

        names = [
            QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
            for each in (line.first.line, line.last.line, line.remove)
        ]

        assert names == ["Days off 1: from", "Days off 1: to", "Remove the days off 1"]


class TestCaps:
    """How much one person is asked."""

    def test_they_begin_with_the_rules_of_thumb(self, opened: Open) -> None:
        form = opened()

        assert [choice.value for choice in numbers(form)] == [2, 4, 1, 3, 3]
        assert form.part(OneAtATime).box.tick.isChecked()

    def test_each_is_kept(self, opened: Open, workspace: Workspace) -> None:
        form = opened()
        for number, choice in enumerate(numbers(form), 5):
            choice.choose(number)
        form.part(OneAtATime).box.tick.setChecked(False)
        form.close_button.click()

        caps = workspace.world.caps
        assert (caps.written_asks, caps.calls, caps.voicemails, caps.days_between) == (5, 6, 7, 8)
        assert not caps.one_at_a_time
        assert workspace.world.mail_days_home == 9

    def test_a_number_that_a_command_has_set_is_shown(
        self, opened: Open, workspace: Workspace, now: datetime
    ) -> None:
        workspace.set({SettingKey.MOST_CALLS: "20", SettingKey.MOST_VOICEMAILS: "0"}, now)

        form = opened()

        assert numbers(form)[1].value == 20
        assert numbers(form)[2].value == 0
