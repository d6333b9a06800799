"""The form that starts a plan: the template, the days that are missing, and the steps before they are kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from askwhy.domain.applications import Application, Decision
from askwhy.domain.contacts import Plan, Step
from askwhy.domain.drafts import ApplicationDraft, InterviewDraft, PersonDraft
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.outreach import Anchor
from askwhy.domain.settings import SettingKey
from askwhy.domain.touches import Outcome
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.start import StartForm
from askwhy.ui.templates.dialog import TemplatesDialog
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

Open = Callable[..., StartForm]

DANA, SAM = InterviewerId(1), InterviewerId(2)
ACME = ApplicationId(1)


@pytest.fixture
def people(workspace: Workspace, now: datetime) -> Workspace:
    """Give a Book with two people of Acme."""
    for name in ("Dana Reyes", "Sam Whitlock"):
        workspace.add_person(PersonDraft(name, employer="Acme"), now)
    return workspace


@pytest.fixture
def applied(people: Workspace, now: datetime) -> Workspace:
    """Give a Book with an application at Acme that was turned down, Sam told it."""
    people.add_application(ApplicationDraft("Acme", "Staff Engineer"), now)
    people.add_interview(ACME, InterviewDraft(date(2026, 11, 12), (DANA, SAM)), now)
    people.decide(ACME, Decision.REJECTED, date(2026, 11, 23), now, SAM)
    return people


@pytest.fixture
def start(bridge: Bridge, shown: Callable[[StartForm], StartForm]) -> Open:
    """Give what opens the form for Dana Reyes."""
    return lambda who=DANA, about=None: shown(StartForm(bridge, None, who, about))


def asked(form: StartForm) -> set[Anchor]:
    """Give the days that the form asks for."""
    return {anchor for anchor, day in form.days.items() if form.row(day).is_shown}


def said(form: StartForm) -> list[str]:
    """Give the words of the steps."""
    return [label.text() for label in form.steps.findChildren(QLabel) if label.isVisible() and label.text()]


def test_what_is_known_is_not_asked_and_the_steps_stand_there_at_once(
    applied: Workspace, start: Open
) -> None:
    form = start()

    assert asked(form) == set()
    assert form.template == "standard"
    assert said(form)[:4] == [
        "—",
        "Thank-you",
        "Skipped: the answer came first, and the reply to it says thanks.",
        "—",
    ]
    assert "24 Nov" in said(form)
    assert "to Sam Whitlock" in said(form)
    assert said(form)[-2:] == ["14 Dec", "The plan rests"]


def test_the_steps_that_were_shown_are_those_that_are_kept(
    qtbot: QtBot, applied: Workspace, start: Open, bridge: Bridge
) -> None:
    form = start()
    days = [text for text in said(form) if text.endswith(("Nov", "Dec"))][:-1]

    with qtbot.waitSignal(bridge.said) as told:
        qtbot.keyClick(form, Qt.Key.Key_Return)

    assert told.args == ["The plan for Dana Reyes is under way.", "undo"]
    due = [step.due_on for step in applied.book.of(Step, "plan", [1]) if step.due_on and not step.reason]
    assert [f"{day.day} {day:%b}" for day in due] == days


def test_days_that_are_missing_are_asked_and_move_the_steps(
    qtbot: QtBot, people: Workspace, start: Open
) -> None:
    form = start()
    assert asked(form) == {Anchor.INTERVIEW, Anchor.DECISION}
    assert "after the answer" in said(form)

    qtbot.keyClicks(form.days[Anchor.INTERVIEW].line, "16 nov")
    qtbot.keyClicks(form.days[Anchor.DECISION].line, "yesterday")
    qtbot.waitUntil(lambda: "after the answer" not in said(form))
    form.keep.click()

    application = people.book.value(Application, people.book.value(Plan, 1).application)
    assert (application.decision, application.decided_on) == (Decision.REJECTED, date(2026, 11, 23))


def test_silence_asks_by_when_an_answer_was_promised(qtbot: QtBot, people: Workspace, start: Open) -> None:
    form = start()

    qtbot.mouseClick(form.templates.cards["silence"], Qt.MouseButton.LeftButton)
    assert asked(form) == {Anchor.INTERVIEW, Anchor.PROMISED, Anchor.DECISION}
    form.days[Anchor.PROMISED].line.setText("1 Dec")
    form.keep.click()

    assert people.book.value(Application, 1).promised_on == date(2026, 12, 1)


def test_a_referral_needs_no_application_and_is_suggested_for_who_was_introduced(
    people: Workspace, start: Open, now: datetime
) -> None:
    new = people.add_person(PersonDraft("Nora Blum", introduced_by=DANA), now)

    form = start(new)
    assert form.template == "referral"
    assert asked(form) == set()
    form.keep.click()

    assert people.book.value(Plan, 1).application is None


@pytest.mark.parametrize(("typed", "why"), [("soon", "This is no day"), ("1 Jan 2027", "still to come")])
def test_a_day_that_cannot_be_is_said_and_nothing_is_started(
    people: Workspace, start: Open, typed: str, why: str
) -> None:
    form = start()

    form.days[Anchor.DECISION].line.setText(typed)

    assert not form.keep.isEnabled()
    assert why in " ".join(label.text() for label in form.findChildren(QLabel) if label.isVisible())


def test_a_second_plan_about_the_same_job_is_refused_before_it_is_wanted(
    applied: Workspace, start: Open, now: datetime
) -> None:
    applied.start_plan(DANA, "standard", now, application=ACME)

    form = start(DANA, ACME)

    assert not form.keep.isEnabled()
    assert form.no_plan.text() == "A plan for Dana Reyes is already under way."


def test_nobody_who_asked_not_to_be_contacted_gets_a_plan(
    applied: Workspace, start: Open, now: datetime
) -> None:
    applied.reply(DANA, now, outcome=Outcome.OPT_OUT)

    assert not start().keep.isEnabled()


def test_among_several_applications_one_is_chosen(applied: Workspace, start: Open, now: datetime) -> None:
    second = applied.add_application(ApplicationDraft("Acme", "Principal"), now)
    applied.add_interview(second, InterviewDraft(date(2026, 11, 19), (DANA,)), now)
    form = start()
    assert form.row(form.application).is_shown
    assert asked(form) == {Anchor.DECISION}

    form.application.choose(ACME)
    assert asked(form) == set()
    form.keep.click()

    assert applied.book.value(Plan, 1).application == ACME


def test_calls_that_are_switched_off_are_shown_as_left_out(
    applied: Workspace, start: Open, now: datetime
) -> None:
    applied.set({SettingKey.CALLS: "no"}, now)

    form = start()

    assert "Left out: calls are switched off in the settings." in said(form)


class TestTemplates:
    """The way to the plan templates, and back with one of one's own."""

    def test_one_that_is_made_meanwhile_stands_among_the_cards(
        self, applied: Workspace, start: Open, now: datetime
    ) -> None:
        form = start()
        form.templates.cards["gentle"].setChecked(True)
        gentle = applied.world.sequence("gentle")

        key = applied.keep_template(replace(gentle, key="", name="My way"), now)

        assert form.template == "gentle"
        form.templates.cards[key].setChecked(True)
        form.keep.click()
        assert applied.book.value(Plan, 1).name == "My way"

    def test_where_the_chosen_one_is_removed_the_first_is_chosen(
        self, applied: Workspace, start: Open, now: datetime
    ) -> None:
        gentle = applied.world.sequence("gentle")
        key = applied.keep_template(replace(gentle, key="", name="My way"), now)
        form = start()
        form.templates.cards[key].setChecked(True)

        applied.remove_template(key, now)

        assert form.template == "standard"

    def test_the_link_opens_them_over_the_form(
        self, qtbot: QtBot, applied: Workspace, window: Window
    ) -> None:
        window.verbs.start_plan(DANA)
        form = window.findChild(StartForm)
        assert isinstance(form, StartForm)

        qtbot.mouseClick(form.templates.link, Qt.MouseButton.LeftButton)

        assert form.findChild(TemplatesDialog) is not None
        assert form.isVisible()
