"""One's own days off in the settings, and how much one person is asked."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Step
from askwhy.domain.settings import SettingKey
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.settings import SettingsForm
from askwhy.workspace.workspace import Workspace

Open = Callable[[], SettingsForm]


@pytest.fixture
def opened(bridge: Bridge, shown: Callable[[SettingsForm], SettingsForm]) -> Open:
    """Give what opens the settings."""
    return lambda: shown(SettingsForm(bridge, None))


def off(workspace: Workspace) -> str:
    """Give the days off as they stand in the Book."""
    return workspace.book.settings()[SettingKey.DAYS_OFF]


def said(form: SettingsForm) -> str:
    """Give the sentence below the days off."""
    return form.row(form.days_off).below.text()


class TestDaysOff:
    """Stretches of days."""

    def test_a_stretch_is_added_typed_and_kept(
        self, qtbot: QtBot, opened: Open, workspace: Workspace
    ) -> None:
        form = opened()
        qtbot.mouseClick(form.days_off.more, Qt.MouseButton.LeftButton)
        line = form.days_off.lines[0]
        assert line.first.line.hasFocus()

        qtbot.keyClicks(line.first.line, "24 Dec")
        qtbot.keyClicks(line.last.line, "6 Jan")
        form.keep.click()

        assert off(workspace) == "2026-12-24..2027-01-06"

    def test_one_day_needs_no_last(self, opened: Open, workspace: Workspace) -> None:
        form = opened()
        form.days_off.add_and_go()
        form.days_off.lines[0].first.set_day(date(2026, 12, 1))
        form.keep.click()

        assert off(workspace) == "2026-12-01"

    def test_a_stretch_is_removed(
        self, qtbot: QtBot, opened: Open, workspace: Workspace, now: datetime
    ) -> None:
        workspace.set({SettingKey.DAYS_OFF: "2026-12-01, 2026-12-24..2027-01-06"}, now)
        form = opened()
        assert [line.days for line in form.days_off.lines] == [
            (date(2026, 12, 1), date(2026, 12, 1)),
            (date(2026, 12, 24), date(2027, 1, 6)),
        ]

        qtbot.mouseClick(form.days_off.lines[0].remove, Qt.MouseButton.LeftButton)
        assert form.days_off.more.hasFocus()
        form.keep.click()

        assert off(workspace) == "2026-12-24..2027-01-06"

    def test_what_is_over_is_kept_and_not_shown(
        self, opened: Open, workspace: Workspace, now: datetime
    ) -> None:
        workspace.set({SettingKey.DAYS_OFF: "2026-10-01..2026-10-05, 2026-12-01"}, now)
        before = workspace.book.next_labels()
        form = opened()

        assert len(form.days_off.lines) == 1
        form.keep.click()

        assert off(workspace) == "2026-10-01..2026-10-05, 2026-12-01"
        assert workspace.book.next_labels() == before

    def test_a_line_that_was_only_added_is_none(self, opened: Open, workspace: Workspace) -> None:
        form = opened()
        form.days_off.add_and_go()

        form.keep.click()

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
        form.days_off.add_and_go()

        form.days_off.lines[0].first.line.setText(first)
        form.days_off.lines[0].last.line.setText(last)

        assert problem in said(form)
        assert not form.keep.isEnabled()

    def test_plans_give_way_and_one_undo_takes_all_back(
        self, opened: Open, workspace: Workspace, now: datetime
    ) -> None:
        workspace.add_person(PersonDraft("Dana Reyes", emails=(("dana@example.com", ""),)), now)
        workspace.start_plan(InterviewerId(1), "referral", now)
        first = workspace.book.value(Step, 1).due_on
        form = opened()
        form.days_off.add_and_go()
        form.days_off.lines[0].first.set_day(date(2026, 11, 24))
        form.days_off.lines[0].last.set_day(date(2026, 11, 27))

        form.keep.click()

        assert workspace.book.value(Step, 1).due_on == date(2026, 11, 30)
        workspace.undo()
        assert workspace.book.value(Step, 1).due_on == first
        assert off(workspace) == ""

    def test_each_field_says_which_it_is(self, opened: Open) -> None:
        form = opened()
        form.days_off.add_and_go()
        line = form.days_off.lines[0]

        names = [
            QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
            for each in (line.first.line, line.last.line, line.remove)
        ]

        assert names == ["Days off 1: from", "Days off 1: to", "Remove the days off 1"]


class TestCaps:
    """How much one person is asked."""

    def test_they_begin_with_the_rules_of_thumb(self, opened: Open) -> None:
        form = opened()

        assert [choice.value for choice in form.caps.numbers.values()] == [2, 4, 1, 3, 3]
        assert form.caps.one_at_a_time.tick.isChecked()

    def test_all_of_them_are_kept_as_one_change(self, opened: Open, workspace: Workspace) -> None:
        form = opened()
        for number, choice in enumerate(form.caps.numbers.values(), 5):
            choice.choose(number)
        form.caps.one_at_a_time.tick.setChecked(False)
        form.keep.click()

        caps = workspace.world.caps
        assert (caps.written_asks, caps.calls, caps.voicemails, caps.days_between) == (5, 6, 7, 8)
        assert not caps.one_at_a_time
        assert workspace.world.mail_days_home == 9
        workspace.undo()
        assert workspace.world.caps.calls == 4

    def test_a_number_that_a_command_has_set_is_shown(
        self, opened: Open, workspace: Workspace, now: datetime
    ) -> None:
        workspace.set({SettingKey.MOST_CALLS: "20", SettingKey.MOST_VOICEMAILS: "0"}, now)

        form = opened()

        assert form.caps.numbers[SettingKey.MOST_CALLS].value == 20
        assert form.caps.numbers[SettingKey.MOST_VOICEMAILS].value == 0
