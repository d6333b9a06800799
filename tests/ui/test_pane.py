"""The pane of one person: one place for the keyboard with a name, kept while the Book and the clock go on."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.screen import Clock

from askwhy.domain.contacts import Plan
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import PlanState
from askwhy.operations.plans import Known
from askwhy.ui.interviewers.page import InterviewersPage
from askwhy.ui.person.pane import PersonPane
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace


@pytest.fixture
def dana(workspace: Workspace, now: datetime) -> InterviewerId:
    """Give a person who has a plan under way."""
    key = workspace.add_person(PersonDraft("Dana Reyes"), now)
    workspace.start_plan(
        key, "standard", now, Known(interviewed_on=date(2026, 11, 3), decided_on=date(2026, 11, 20))
    )
    return key


@pytest.fixture
def pane(dana: InterviewerId, window: Window, qtbot: QtBot) -> PersonPane:
    """Give the pane in the window, with that person."""
    window.go("interviewers")
    window.pane.open(dana)
    found = window.pane.findChild(PersonPane)
    assert found is not None
    qtbot.waitUntil(found.isVisible)
    return found


def button(pane: PersonPane, name: str) -> QPushButton:
    """Give a button that can be seen, by its name."""
    return next(each for each in pane.findChildren(QPushButton) if each.accessibleName() == name)


def way(start: QWidget, end: QWidget) -> list[str]:
    """Give what a screen reader says on the way from one widget to another by Tab."""
    names, widget = [start.accessibleName()], start
    while widget is not end:
        following = widget.nextInFocusChain()
        assert following is not None
        widget = following
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            names.append(widget.accessibleName())
    return names


def test_tab_goes_through_the_pane_from_top_to_bottom_and_everything_has_a_name(pane: PersonPane) -> None:
    assert way(pane.area, button(pane, "Edit Dana Reyes")) == [
        "Dana Reyes",
        "Change Name: Dana Reyes",
        "Change Role: none",
        "Change Employer: none",
        "Call Dana Reyes",
        "E-mail Dana Reyes",
        "Letter Dana Reyes",
        "Write what comes next",
        "Tick the next step",
        "They answered",
        "Note a contact",
        "Change E-mail: none",
        "Change Phone: none",
        "Change Address: none",
        "Change Hours: 8:30–17:30, Mon to Fri",
        "Change Tags: none",
        "Change Note: none",
        "Edit Dana Reyes",
    ]


def test_the_pane_that_is_opened_takes_the_keyboard(pane: PersonPane, window: Window) -> None:
    assert window.focusWidget() is pane.area


def test_a_minute_later_the_buttons_are_the_same(pane: PersonPane, window: Window, clock: Clock) -> None:
    tick = button(pane, "Tick the next step")
    clock.now += timedelta(minutes=1)
    window.bridge.ticked.emit(clock.now)
    assert button(pane, "Tick the next step") is tick
    assert tick.isVisible()


def test_a_button_keeps_the_keyboard_when_the_book_changes(
    pane: PersonPane, window: Window, workspace: Workspace, dana: InterviewerId, now: datetime
) -> None:
    old = button(pane, "They answered")
    old.setFocus()
    workspace.edit_person(dana, PersonDraft("Dana Reyes", note="Runs by the lake."), now)
    held = window.focusWidget()
    assert held is not old
    assert held is not None
    assert held.accessibleName() == "They answered"


def test_what_is_gone_gives_the_keyboard_to_the_pane(
    pane: PersonPane, window: Window, workspace: Workspace, dana: InterviewerId, now: datetime
) -> None:
    button(pane, "Tick the next step").setFocus()
    workspace.reply(dana, now)
    assert window.focusWidget() is pane.area


@pytest.mark.parametrize("width", [900, 1280])
def test_the_pane_that_goes_gives_the_keyboard_back_to_the_page(
    pane: PersonPane, window: Window, qtbot: QtBot, width: int
) -> None:
    page = window.current
    assert isinstance(page, InterviewersPage)
    window.resize(width, 700)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert window.focusWidget() is pane.area
    window.toggle_pane()
    assert not pane.isVisible()
    assert window.focusWidget() is page.table


def test_a_plan_is_let_rest_from_the_menu_of_its_step_and_goes_on_after_an_undo(
    pane: PersonPane, window: Window, workspace: Workspace
) -> None:
    def state() -> PlanState:
        (plan,) = workspace.book.of(Plan, "state", list(PlanState))
        return plan.state

    menu = button(pane, "Tick the next step").menu()
    next(each for each in menu.actions() if each.text() == "Let the plan rest").trigger()
    rested = state()
    window.bridge.undo()

    assert (rested, state()) == (PlanState.FINISHED, PlanState.ACTIVE)


def test_escape_gives_the_keyboard_back_to_the_page_and_the_person_stays(
    pane: PersonPane, window: Window, qtbot: QtBot
) -> None:
    button(pane, "Call Dana Reyes").setFocus()

    qtbot.keyClick(button(pane, "Call Dana Reyes"), Qt.Key.Key_Escape)

    assert pane.isVisible()
    assert window.current.isAncestorOf(window.focusWidget())


def test_the_plan_of_whoever_was_not_asked_yet_is_what_comes_next(
    pane: PersonPane, workspace: Workspace, window: Window, now: datetime
) -> None:
    window.pane.open(workspace.add_person(PersonDraft("Jon Okafor"), now))

    tinted = [each.text() for each in pane.findChildren(QPushButton) if each.property("kind") == "tinted"]

    assert tinted == ["Start a plan"]
