"""What the tests of the call share: a person with a call due today, and the page of that call over the window."""

from collections.abc import Callable, Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from askwhy.domain.contacts import Step
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel, StepState
from askwhy.domain.people import Address
from askwhy.domain.settings import SettingKey
from askwhy.operations.plans import Known
from askwhy.ui.call.page import CallPage
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

Call = Callable[[InterviewerId], CallPage]


def draft(name: str = "Dana Reyes", **more: str) -> PersonDraft:
    """Give somebody in Chicago."""
    number = more.get("number", "+1 312 555 0142")
    return PersonDraft(
        name=name,
        pronouns="she/her",
        role="VP Engineering",
        employer=more.get("employer", "Acme"),
        phones=((number, ""),) if number else (),
        addresses=(Address("1 Main Street", city="Chicago", region="IL", postal_code="60614", country="US"),),
    )


@pytest.fixture
def dana(workspace: Workspace, now: datetime) -> InterviewerId:
    """Give somebody of whose plan a call is next."""
    workspace.set({SettingKey.NAME: "Mara Lind"}, now)
    key = workspace.add_person(draft(), now)
    workspace.start_plan(key, "standard", now, Known(date(2026, 11, 3), date(2026, 11, 12)))
    for step in workspace.book.of(Step, "recipient", [key]):
        if step.state is StepState.PLANNED and step.position < step_of(workspace, key).position:
            workspace.skip(step.id, now)
    return key


def step_of(workspace: Workspace, who: InterviewerId) -> Step:
    """Give the call of somebody's plan."""
    steps = workspace.book.of(Step, "recipient", [who])
    return next(step for step in steps if step.channel is Channel.PHONE)


class _Programs(QObject):
    """Stands for the programs of the system."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Remember what was to be opened."""
        self.opened.append(url.toString())


@pytest.fixture
def dialled(themed: QApplication) -> Iterator[list[str]]:
    """Give what was handed to the program that makes calls."""
    programs = _Programs()
    QDesktopServices.setUrlHandler("tel", programs, "take")  # type: ignore[arg-type]  # takes no bytes
    yield programs.opened
    QDesktopServices.unsetUrlHandler("tel")


@pytest.fixture
def call(window: Window, qtbot: QtBot) -> Call:
    """Give what opens the page of a call, as *Call* does."""

    def opened(who: InterviewerId) -> CallPage:
        window.verbs.call(who)
        pages = (page for page in window.findChildren(CallPage) if page.isVisible())
        page = next(page for page in pages if page.person == who)
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return opened


@pytest.fixture
def page(call: Call, dana: InterviewerId) -> CallPage:
    """Give the page of Dana's call."""
    return call(dana)
