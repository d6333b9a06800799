"""The page of the applications, used with mouse and keys in the real window."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from askwhy.domain.applications import Decision
from askwhy.domain.drafts import ApplicationDraft, InterviewDraft, PersonDraft
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.people import Interviewer
from askwhy.store.applications import application_rows
from askwhy.ui.applications.model import ApplicationsModel
from askwhy.ui.applications.page import ApplicationsPage
from askwhy.ui.forms.application import ApplicationForm
from askwhy.ui.forms.decision import DecisionForm
from askwhy.ui.forms.interview import InterviewForm
from askwhy.ui.forms.start import StartForm
from askwhy.ui.person.pane import PersonPane
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

TODAY = date(2026, 11, 24)
ACME, LUMEN, FEITORIA = ApplicationId(1), ApplicationId(2), ApplicationId(3)
DANA = InterviewerId(1)


@pytest.fixture
def jobs(workspace: Workspace, now: datetime) -> Workspace:
    """Give three applications: one turned down with a plan, one open, one without an interview."""
    dana, sam, jon = (
        workspace.add_person(PersonDraft(name, role="Lead", employer=employer), now)
        for name, employer in (
            ("Dana <b>Reyes</b>", "Acme"),
            ("Sam & Whitlock", "Acme"),
            ("Jon Okafor", "Lumen"),
        )
    )
    workspace.add_application(ApplicationDraft("Acme", "Staff Engineer"), now)
    workspace.add_interview(ACME, InterviewDraft(date(2026, 11, 3), (dana, sam), "The billing system."), now)
    workspace.decide(ACME, Decision.REJECTED, date(2026, 11, 23), now, dana)
    workspace.add_application(ApplicationDraft("Lumen", "Data Engineer", date(2026, 11, 20)), now)
    workspace.add_interview(LUMEN, InterviewDraft(date(2026, 11, 16), (jon,)), now)
    workspace.add_application(ApplicationDraft("Feitoria"), now)
    return workspace


@pytest.fixture
def page(jobs: Workspace, window: Window) -> ApplicationsPage:
    """Give the page, in sight."""
    window.go("applications")
    assert isinstance(window.current, ApplicationsPage)
    return window.current


def listed(page: ApplicationsPage) -> list[str]:
    """Give the rows of the list in words."""
    return [str(page.model.index(row).data()) for row in range(page.model.rowCount())]


def shown(page: ApplicationsPage) -> list[str]:
    """Give every text beside the list."""
    return [label.text() for label in page.detail.findChildren(QLabel) if label.isVisible()]


def control(page: ApplicationsPage, name: str) -> QPushButton:
    """Give a button beside the list by what a reader says of it."""
    return next(
        each
        for each in page.detail.findChildren(QPushButton)
        if each.isVisible() and each.accessibleName() == name
    )


def opened(window: Window, kind: type[QDialog]) -> QDialog:
    """Give the form that is open."""
    return next(each for each in window.findChildren(kind) if each.isVisible())


def test_the_model_keeps_qts_promises(jobs: Workspace, qtmodeltester: ModelTester) -> None:
    model = ApplicationsModel()
    qtmodeltester.check(model)
    model.show_rows(application_rows(jobs.book.database), TODAY)
    assert model.rowCount() == 3
    qtmodeltester.check(model)
    model.show_rows([], TODAY)
    qtmodeltester.check(model)


def test_rows_that_are_the_same_tell_nothing(jobs: Workspace, qtbot: QtBot) -> None:
    model = ApplicationsModel()
    model.show_rows(application_rows(jobs.book.database), TODAY)

    with qtbot.assertNotEmitted(model.modelReset):
        model.show_rows(application_rows(jobs.book.database), TODAY)


def test_the_newest_stands_first_and_each_says_how_it_is(page: ApplicationsPage) -> None:
    assert listed(page) == [
        "Feitoria, Still open",
        "Lumen, Data Engineer, Still open, Interview 16 Nov",
        "Acme, Staff Engineer, The answer was no, 23 Nov, told by Dana <b>Reyes</b>, Interview 3 Nov",
    ]
    assert page.subtitle.text() == "2 open"
    interface = QAccessible.queryAccessibleInterface(page.list)
    assert interface.child(1).text(QAccessible.Text.Name) == listed(page)[1]


def test_the_arrow_keys_go_from_one_to_the_next(qtbot: QtBot, page: ApplicationsPage) -> None:
    page.list.setFocus()
    assert "Feitoria" in shown(page)

    qtbot.keyClick(page.list, Qt.Key.Key_Down)

    assert "Lumen" in shown(page)
    assert "An answer was promised by Fri 20 Nov. You may ask where things stand." in shown(page)


def test_an_application_shows_its_interviews_and_how_it_stands_with_each(page: ApplicationsPage) -> None:
    page.choose(ACME)

    for text in (
        "The answer was no, 23 Nov",
        "Told by Dana <b>Reyes</b>.",
        "Tue 3 Nov 2026",
        "led the talk",
        "The billing system.",
        "No plan yet",
    ):
        assert text in shown(page)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.detail.findChildren(QLabel))


def test_enter_goes_to_the_next_thing_to_do(qtbot: QtBot, page: ApplicationsPage) -> None:
    page.choose(LUMEN)
    page.list.setFocus()

    qtbot.keyClick(page.list, Qt.Key.Key_Return)

    assert control(page, "I was turned down").hasFocus()


@pytest.mark.parametrize(
    ("key", "name", "form"),
    [
        (LUMEN, "I was turned down", DecisionForm),
        (ACME, "Change how it ended", DecisionForm),
        (ACME, "Edit the application", ApplicationForm),
        (ACME, "Add an interview", InterviewForm),
        (ACME, "Edit the interview of Tue 3 Nov 2026", InterviewForm),
        (ACME, "Start a plan for Dana <b>Reyes</b>", StartForm),
    ],
)
def test_each_verb_opens_its_form(
    qtbot: QtBot, page: ApplicationsPage, window: Window, key: ApplicationId, name: str, form: type[QDialog]
) -> None:
    page.choose(key)

    qtbot.mouseClick(control(page, name), Qt.MouseButton.LeftButton)

    opened(window, form).reject()


def test_one_button_is_filled_and_it_is_the_next_thing_to_do(page: ApplicationsPage, now: datetime) -> None:
    def filled() -> list[str]:
        buttons = page.detail.findChildren(QPushButton)
        return [each.text() for each in buttons if each.isVisible() and each.property("kind") == "primary"]

    page.choose(LUMEN)
    assert filled() == ["I was turned down"]
    page.choose(ACME)
    assert filled() == ["Start a plan"]
    page.bridge.workspace.start_plan(DANA, "standard", now, application=ACME)

    assert filled() == []


def test_a_change_is_seen_at_once_and_what_is_chosen_stays(page: ApplicationsPage, now: datetime) -> None:
    page.choose(ACME)

    page.bridge.workspace.start_plan(DANA, "standard", now, application=ACME)

    assert "one plan under way" in listed(page)[2]
    assert page.list.currentIndex().row() == 2
    assert any(text.startswith("One question, ") for text in shown(page))


def test_the_focus_stays_when_another_program_changes_what_is_shown(
    page: ApplicationsPage, now: datetime
) -> None:
    page.choose(LUMEN)
    control(page, "Add an interview").setFocus()

    page.bridge.workspace.edit_application(LUMEN, ApplicationDraft("Lumen", "Principal"), now)

    assert "Principal" in shown(page)
    assert control(page, "Add an interview").hasFocus()


def test_a_form_gives_the_keyboard_back_to_the_next_thing_to_do(
    page: ApplicationsPage, window: Window, qtbot: QtBot
) -> None:
    """The button that opened it is gone: the plan is under way."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.choose(ACME)
    start = control(page, "Start a plan for Dana <b>Reyes</b>")
    start.setFocus()
    qtbot.keyClick(start, Qt.Key.Key_Return)
    form = opened(window, StartForm)
    qtbot.waitUntil(form.isActiveWindow)

    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(form.isHidden)
    focused = window.focusWidget()
    assert focused is not None
    assert page.detail.isAncestorOf(focused)
    assert focused.accessibleName() == "Edit the application"


def test_a_name_opens_the_person_and_another_application_closes_them(
    qtbot: QtBot, page: ApplicationsPage, window: Window
) -> None:
    page.choose(ACME)
    assert not window.pane.isVisible()

    qtbot.mouseClick(control(page, "Show Sam & Whitlock"), Qt.MouseButton.LeftButton)
    pane = window.pane.findChild(PersonPane)
    assert isinstance(pane, PersonPane)
    assert pane.isVisible()
    assert (pane.accessibleName(), page.focus_person()) == ("Sam & Whitlock", 2)
    page.choose(LUMEN)

    assert not window.pane.isVisible()
    assert page.focus_person() is None


def test_in_a_small_window_the_person_takes_the_place_of_the_list(
    qtbot: QtBot, page: ApplicationsPage, window: Window
) -> None:
    window.resize(900, 600)
    qtbot.waitUntil(lambda: page.width() > 800)
    assert page.list.isVisible()
    page.choose(ACME)

    qtbot.mouseClick(control(page, "Show Sam & Whitlock"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.list.isVisible())
    qtbot.keyClick(window.pane, Qt.Key.Key_Escape)

    qtbot.waitUntil(page.list.isVisible)


def test_the_empty_page_says_what_to_do_next(qtbot: QtBot, window: Window) -> None:
    window.go("applications")
    page = window.current
    assert isinstance(page, ApplicationsPage)
    assert page.nothing.isVisible()
    assert not page.list.isVisible()
    add = next(each for each in page.nothing.findChildren(QPushButton) if "Add" in each.text())

    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    form = opened(window, ApplicationForm)
    assert isinstance(form, ApplicationForm)
    qtbot.keyClicks(form.employer, "Acme")
    qtbot.keyClick(form.employer, Qt.Key.Key_Return)

    assert listed(page) == ["Acme, Still open"]
    assert not page.nothing.isVisible()


def test_very_long_names_never_push_a_button_out_of_sight(
    qtbot: QtBot, window: Window, workspace: Workspace, now: datetime
) -> None:
    long = "Energieversorgungsgesellschaft Schleswig-Holstein mit beschränkter Haftung & Compagnie"
    who = workspace.add_person(PersonDraft(f"Dr. {long}", role=long, employer=long), now)
    about = workspace.add_application(ApplicationDraft(long, long), now)
    workspace.add_interview(about, InterviewDraft(date(2026, 11, 16), (who,), long), now)
    window.resize(900, 600)
    window.go("applications")
    page = window.current
    assert isinstance(page, ApplicationsPage)

    inside = page.detail.widget()
    assert inside is not None
    qtbot.waitUntil(lambda: inside.width() <= page.detail.viewport().width())


def test_an_interviewer_who_is_gone_leaves_the_page_as_it_is(page: ApplicationsPage, now: datetime) -> None:
    workspace = page.bridge.workspace
    page.choose(LUMEN)
    while workspace.book.values(Interviewer, [DANA]):
        workspace.undo()

    assert listed(page) == []
    assert page.nothing.isVisible()


def test_a_search_leaves_what_fits_and_what_is_chosen_stays(
    qtbot: QtBot, page: ApplicationsPage, window: Window
) -> None:
    page.choose(ACME)
    window.seek()
    assert page.search.hasFocus()

    qtbot.keyClicks(page.search, "engineer dat")
    assert [text.split(",")[0] for text in listed(page)] == ["Lumen"]
    page.search.setText("xyzzy")
    assert listed(page) == []
    page.search.clear()

    assert len(listed(page)) == 3


@pytest.mark.parametrize(("key", "form"), [("E", ApplicationForm), ("D", DecisionForm), ("I", InterviewForm)])
def test_single_keys_act_on_the_application_in_hand(
    qtbot: QtBot, page: ApplicationsPage, window: Window, key: str, form: type[QDialog]
) -> None:
    page.list.setFocus()

    qtbot.keyClick(page.list, key)

    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(form)))


def test_printing_takes_who_sat_there(qtbot: QtBot, page: ApplicationsPage, window: Window) -> None:
    page.choose(ACME)

    with qtbot.waitSignal(window.verbs.labels_wanted) as told:
        window.ways.print_page()

    assert set(told.args[0]) == {1, 2}


class TestClosed:
    """What has come to its end leaves the list, and can be seen again."""

    @pytest.fixture
    def page(self, jobs: Workspace, window: Window, now: datetime) -> ApplicationsPage:
        """Give the page after the plan for the one that was turned down has come to its end."""
        plan = jobs.start_plan(DANA, "gentle", now, application=ACME)
        jobs.rest(plan, now)
        window.go("applications")
        assert isinstance(window.current, ApplicationsPage)
        return window.current

    def test_it_leaves_the_list_and_nothing_counts_it(self, page: ApplicationsPage) -> None:
        assert [text.split(",")[0] for text in listed(page)] == ["Feitoria", "Lumen"]
        assert page.subtitle.text() == "2 open"
        assert page.closed.text() == "Closed ones too"

    def test_one_click_shows_it_again(self, page: ApplicationsPage) -> None:
        page.closed.click()

        assert [text.split(",")[0] for text in listed(page)] == ["Feitoria", "Lumen", "Acme"]

    def test_who_searches_finds_it(self, page: ApplicationsPage) -> None:
        page.search.setText("acme")

        assert [text.split(",")[0] for text in listed(page)] == ["Acme"]

    def test_who_is_led_there_sees_it(self, page: ApplicationsPage) -> None:
        page.choose(ACME)

        assert page.closed.isChecked()
        assert len(listed(page)) == 3

    def test_with_nothing_open_the_page_says_so_kindly(
        self, page: ApplicationsPage, jobs: Workspace, now: datetime
    ) -> None:
        for job in (LUMEN, FEITORIA):
            jobs.decide(job, Decision.WITHDRAWN, now.date(), now)

        assert listed(page) == []
        assert "kept, with what you learned" in page.unfit.text()
        assert page.subtitle.text() == ""


def test_while_nothing_is_closed_nothing_offers_it(page: ApplicationsPage) -> None:
    assert not page.closed.isVisible()
