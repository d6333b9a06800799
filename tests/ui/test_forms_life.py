"""The forms of what happens to oneself: a pause, and a job that was found."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from askwhy.domain.contacts import Plan, Step
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.outreach import Ending, PlanState
from askwhy.domain.settings import SettingKey
from askwhy.domain.touches import Outcome
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.found_job import FoundJobForm
from askwhy.ui.forms.pause import PauseForm
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace


@pytest.fixture
def plans(workspace: Workspace, now: datetime) -> Workspace:
    """Give a Book with two plans under way; Dana gave advice."""
    for name in ("Dana Reyes", "Tom Becker"):
        draft = PersonDraft(name, emails=((f"{name[:3].casefold()}@example.com", ""),))
        workspace.start_plan(workspace.add_person(draft, now), "referral", now)
    return workspace


def texts(form: FoundJobForm) -> str:
    """Give what the form says."""
    return " ".join(label.text() for label in form.findChildren(QLabel))


class TestPause:
    """Everything rests until a day."""

    @pytest.fixture
    def form(self, plans: Workspace, bridge: Bridge, shown: Callable[[PauseForm], PauseForm]) -> PauseForm:
        """Give the form."""
        return shown(PauseForm(bridge, None))

    def test_it_begins_with_next_monday_and_says_what_rests(self, form: PauseForm) -> None:
        assert form.until.day == date(2026, 11, 30)
        assert form.row(form.until).below.text().startswith("2 plans rest. Nothing is due before Mon 30 Nov;")

    def test_everything_rests_as_one_change(self, form: PauseForm, plans: Workspace) -> None:
        before = [plans.book.value(Step, key).due_on for key in (1, 2)]
        form.until.set_day(date(2026, 12, 7))
        form.keep.click()

        assert plans.book.settings()[SettingKey.DAYS_OFF] == "2026-11-24..2026-12-06"
        assert plans.book.value(Step, 1).due_on == date(2026, 12, 7)
        plans.undo()
        assert [plans.book.value(Step, key).due_on for key in (1, 2)] == before

    @pytest.mark.parametrize(
        ("typed", "problem"),
        [
            ("24 Nov", "is not to come"),
            ("1 Nov", "is not to come"),
            ("soon", "This is no day"),
            ("2028-01-01", "a year at most"),
            ("", ""),
        ],
    )
    def test_a_day_that_will_not_do_is_said(self, form: PauseForm, typed: str, problem: str) -> None:
        form.until.line.setText(typed)

        assert problem in form.row(form.until).below.text()
        assert not form.keep.isEnabled()

    def test_a_whole_year_is_possible(self, form: PauseForm, plans: Workspace) -> None:
        form.until.line.setText("2027-11-25")
        assert form.keep.isEnabled()

        form.keep.click()

        assert plans.book.settings()[SettingKey.DAYS_OFF] == "2026-11-24..2027-11-24"


class TestFoundJob:
    """Everything ends kindly."""

    def test_it_says_what_ends_and_who_is_thanked(
        self,
        plans: Workspace,
        bridge: Bridge,
        shown: Callable[[FoundJobForm], FoundJobForm],
        now: datetime,
    ) -> None:
        for key in (1, 2):
            plans.reply(plans.book.value(Plan, key).interviewer, now, outcome=Outcome.ADVICE_GIVEN)
        plans.start_plan(plans.add_person(PersonDraft("Sam Whitlock"), now), "referral", now)

        form = shown(FoundJobForm(bridge, None))

        assert "3 plans end." in texts(form)  # of two of them, only the thanks were left
        assert "Dana Reyes and Tom Becker helped you: a thank-you to each" in texts(form)

    def test_one_key_ends_everything_and_undo_takes_it_back(
        self,
        qtbot: QtBot,
        plans: Workspace,
        bridge: Bridge,
        shown: Callable[[FoundJobForm], FoundJobForm],
        now: datetime,
    ) -> None:
        plans.reply(plans.book.value(Plan, 1).interviewer, now, outcome=Outcome.REFERRAL)
        form = shown(FoundJobForm(bridge, None))
        assert form.keep.hasFocus()
        assert "Dana Reyes helped you: a thank-you comes into Today" in texts(form)

        qtbot.keyClick(form.keep, Qt.Key.Key_Return)

        assert plans.book.value(Plan, 2).ending is Ending.FOUND_JOB
        thanks = plans.book.value(Plan, 3)
        assert (thanks.interviewer, thanks.state) == (1, PlanState.ACTIVE)
        plans.undo()
        assert plans.book.value(Plan, 2).state is PlanState.ACTIVE

    def test_where_there_is_nothing_to_end_it_says_so(
        self, bridge: Bridge, shown: Callable[[FoundJobForm], FoundJobForm]
    ) -> None:
        form = shown(FoundJobForm(bridge, None))

        assert "No plan is under way" in texts(form)
        assert not form.keep.isEnabled()


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Pause everything until…", PauseForm), ("I found a job…", FoundJobForm)],
)
def test_the_menu_opens_them(window: Window, text: str, kind: type) -> None:
    actions = [each for menu in window.menuBar().findChildren(QMenu) for each in menu.actions()]

    next(each for each in actions if each.text().replace("&", "") == text).trigger()

    assert window.findChild(kind) is not None
