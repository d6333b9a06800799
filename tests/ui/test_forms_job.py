"""The forms of applications, interviews and decisions, and the plan that is offered once the answer is known."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from askwhy.domain.applications import Application, Decision, Interview
from askwhy.domain.contacts import Plan
from askwhy.domain.drafts import ApplicationDraft, InterviewDraft, PersonDraft
from askwhy.domain.ids import ApplicationId, InterviewerId, InterviewId
from askwhy.domain.people import Employer, Interviewer
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.application import ApplicationForm
from askwhy.ui.forms.decision import DecisionForm
from askwhy.ui.forms.form import Form
from askwhy.ui.forms.interview import InterviewForm, application_of
from askwhy.workspace.workspace import Workspace

Show = Callable[[Form], Form]

ACME = ApplicationId(1)
DANA, SAM = InterviewerId(1), InterviewerId(2)


@pytest.fixture
def acme(workspace: Workspace, now: datetime) -> Workspace:
    """Give a Book with an application at Acme and a panel of two."""
    for name in ("Dana Reyes", "Sam Whitlock"):
        workspace.add_person(PersonDraft(name, employer="Acme"), now)
    workspace.add_application(ApplicationDraft("Acme", "Staff Engineer", date(2026, 11, 20)), now)
    workspace.add_interview(ACME, InterviewDraft(date(2026, 11, 3), (DANA, SAM), "Billing."), now)
    return workspace


def plans(workspace: Workspace) -> list[tuple[InterviewerId, str]]:
    """Give for whom a plan is under way, and by which template."""
    return [
        (plan.interviewer, plan.sequence) for plan in workspace.book.of(Plan, "interviewer", [DANA, SAM, 3])
    ]


class TestApplication:
    """The form of an application."""

    def test_an_employer_is_enough(
        self, qtbot: QtBot, bridge: Bridge, shown: Show, workspace: Workspace
    ) -> None:
        form = ApplicationForm(bridge, None)
        shown(form)
        assert not form.keep.isEnabled()

        qtbot.keyClicks(form.employer, "Acme")
        with qtbot.waitSignal(bridge.said) as said:
            qtbot.keyClick(form.employer, Qt.Key.Key_Return)

        assert said.args == ["Application at Acme added.", "undo"]
        assert workspace.book.value(Employer, 1).name == "Acme"

    def test_a_day_that_is_none_is_said_and_not_kept(
        self, qtbot: QtBot, bridge: Bridge, shown: Show, acme: Workspace
    ) -> None:
        form = ApplicationForm(bridge, None, ACME)
        shown(form)
        assert form.promised.day == date(2026, 11, 20)

        form.promised.line.clear()
        qtbot.keyClicks(form.promised.line, "in a while")

        assert not form.keep.isEnabled()
        assert form.row(form.promised).below.text().startswith("This is no day")

    def test_what_is_changed_is_kept(self, bridge: Bridge, shown: Show, acme: Workspace) -> None:
        form = ApplicationForm(bridge, None, ACME)
        shown(form)

        form.role.setText("Principal")
        form.promised.line.clear()
        form.keep.click()

        application = acme.book.value(Application, ACME)
        assert (application.role, application.promised_on) == ("Principal", None)


class TestInterview:
    """The form of an interview."""

    def test_a_day_and_a_panel_make_an_interview_and_a_half_typed_name_sits_there_too(
        self, qtbot: QtBot, bridge: Bridge, shown: Show, acme: Workspace
    ) -> None:
        form = InterviewForm(bridge, None, ACME)
        shown(form)
        assert not form.keep.isEnabled()

        qtbot.keyClicks(form.day.line, "16 nov")
        qtbot.mouseClick(form.panel.seats[1].tick, Qt.MouseButton.LeftButton)
        qtbot.keyClicks(form.panel.line, "Nora Blum")
        form.keep.click()

        interview = acme.book.value(Interview, 2)
        assert (interview.held_on, interview.panel) == (date(2026, 11, 16), (SAM, 3))
        assert acme.book.value(Interviewer, 3).employer == acme.book.value(Interviewer, SAM).employer

    def test_an_interview_is_shown_as_it_stands(self, bridge: Bridge, shown: Show, acme: Workspace) -> None:
        before = acme.book.value(Interview, 1)
        assert application_of(bridge, InterviewId(1)) == ACME
        form = InterviewForm(bridge, None, ACME, InterviewId(1))
        shown(form)

        form.keep.click()

        assert acme.book.value(Interview, 1) == before

    def test_a_day_after_the_decision_is_refused_while_one_types(
        self, bridge: Bridge, shown: Show, acme: Workspace, now: datetime
    ) -> None:
        acme.decide(ACME, Decision.REJECTED, date(2026, 11, 10), now)
        form = InterviewForm(bridge, None, ACME)
        shown(form)

        form.day.line.setText("12 Nov")

        assert not form.keep.isEnabled()
        assert "Tue 10 Nov 2026" in form.row(form.day).below.text()


class TestDecision:
    """How it ended."""

    def decided(self, workspace: Workspace) -> tuple[Decision, date | None, InterviewerId | None]:
        """Give what stands in the Book of the application at Acme."""
        application = workspace.book.value(Application, ACME)
        return application.decision, application.decided_on, application.told_by

    def test_a_no_of_today_is_one_key_and_the_plan_is_another(
        self, qtbot: QtBot, bridge: Bridge, shown: Show, acme: Workspace
    ) -> None:
        form = DecisionForm(bridge, None, ACME)
        shown(form)
        form.told_by.choose(SAM)

        with qtbot.waitSignal(form.saved) as saved:
            qtbot.keyClick(form, Qt.Key.Key_Return)
        assert saved.args == [ACME]
        assert self.decided(acme) == (Decision.REJECTED, date(2026, 11, 24), SAM)
        assert form.heading.text() == "Start a plan for Sam Whitlock?"
        assert form.isVisible()
        qtbot.keyClick(form, Qt.Key.Key_Return)

        assert not form.isVisible()
        assert plans(acme) == [(SAM, "standard")]

    def test_not_now_starts_nothing(self, qtbot: QtBot, bridge: Bridge, shown: Show, acme: Workspace) -> None:
        form = DecisionForm(bridge, None, ACME)
        shown(form)
        form.keep.click()
        assert form.cancel.text() == "Not now"

        qtbot.keyClick(form, Qt.Key.Key_Escape)

        assert not form.isVisible()
        assert plans(acme) == []

    def test_several_plans_are_started_when_several_are_ticked(
        self, qtbot: QtBot, bridge: Bridge, shown: Show, acme: Workspace
    ) -> None:
        form = DecisionForm(bridge, None, ACME)
        shown(form)
        form.decision.choose(Decision.SILENT)
        assert not form.row(form.told_by).is_shown
        form.keep.click()
        assert form.offer is not None

        for line in form.offer.lines:
            line.tick.setChecked(False)
        assert not form.keep.isEnabled()
        for line in form.offer.lines:
            qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
        assert form.keep.text() == "Start 2 plans"
        form.keep.click()

        assert not form.isVisible()
        assert sorted(plans(acme)) == [(DANA, "silence"), (SAM, "silence")]

    def test_another_plan_can_be_wanted_for_who_is_ticked(
        self, qtbot: QtBot, bridge: Bridge, shown: Show, acme: Workspace
    ) -> None:
        form = DecisionForm(bridge, None, ACME)
        shown(form)
        form.keep.click()
        assert form.offer is not None

        with qtbot.waitSignal(form.plan_wanted) as wanted:
            qtbot.mouseClick(form.offer.another, Qt.MouseButton.LeftButton)

        assert wanted.args == [DANA, ACME]
        assert not form.isVisible()

    def test_an_offer_ends_it_without_another_question(
        self, qtbot: QtBot, bridge: Bridge, shown: Show, acme: Workspace
    ) -> None:
        form = DecisionForm(bridge, None, ACME)
        shown(form)

        qtbot.mouseClick(form.decision.buttons[Decision.OFFER], Qt.MouseButton.LeftButton)
        form.keep.click()

        assert not form.isVisible()
        assert self.decided(acme)[0] is Decision.OFFER

    @pytest.mark.parametrize(
        ("typed", "said"),
        [("tomorrow", "still to come"), ("1 Nov", "before the interview"), ("soon", "no day")],
    )
    def test_a_day_that_cannot_be_is_said_while_one_types(
        self, bridge: Bridge, shown: Show, acme: Workspace, typed: str, said: str
    ) -> None:
        form = DecisionForm(bridge, None, ACME)
        shown(form)

        form.day.line.setText(typed)

        assert not form.keep.isEnabled()
        assert said in form.row(form.day).below.text()

    def test_what_was_decided_is_shown_and_can_be_changed(
        self, bridge: Bridge, shown: Show, acme: Workspace, now: datetime
    ) -> None:
        acme.decide(ACME, Decision.REJECTED, date(2026, 11, 10), now, SAM)
        acme.add_application(ApplicationDraft("Lumen"), now)
        form = DecisionForm(bridge, None)
        shown(form)
        assert form.about == 2  # the open one comes first

        form.application.choose(ACME)
        assert (form.decision.value, form.day.day, form.told_by.value) == (
            Decision.REJECTED,
            date(2026, 11, 10),
            SAM,
        )
        form.application.choose(ApplicationId(2))

        assert form.day.day == date(2026, 11, 24)

    def test_a_job_that_is_not_in_the_book_is_entered_with_its_end(
        self, qtbot: QtBot, bridge: Bridge, shown: Show, workspace: Workspace
    ) -> None:
        form = DecisionForm(bridge, None)
        shown(form)
        assert not form.row(form.application).is_shown
        assert not form.keep.isEnabled()

        qtbot.keyClicks(form.job.employer, "Feitoria")
        qtbot.keyClicks(form.job.interviewed.line, "16 nov")
        qtbot.keyClicks(form.job.panel.line, "Ana Sousa")
        qtbot.keyClick(form.job.panel.line, Qt.Key.Key_Return)
        qtbot.keyClicks(form.job.panel.line, "Rui Costa")
        form.told_by.choose("Ana Sousa")
        form.keep.click()

        application, interview = workspace.book.value(Application, 1), workspace.book.value(Interview, 1)
        assert (application.decision, application.told_by) == (Decision.REJECTED, 1)
        assert interview.panel == (1, 2)
        assert form.heading.text() == "Start a plan for Ana Sousa?"
        workspace.undo()
        assert workspace.book.values(Interviewer, [1, 2]) == {}

    def test_a_job_that_is_not_in_the_book_can_be_entered_beside_others(
        self, bridge: Bridge, shown: Show, acme: Workspace
    ) -> None:
        form = DecisionForm(bridge, None)
        shown(form)
        assert not form.job.employer.isVisible()

        form.application.choose(None)

        assert form.job.employer.isVisible()
        assert form.row(form.told_by).is_shown is False
        assert not form.keep.isEnabled()
