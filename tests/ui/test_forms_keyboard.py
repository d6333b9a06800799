"""Every form from the keyboard, for a screen reader, and in a small window."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from askwhy.domain.drafts import ApplicationDraft, InterviewDraft, PersonDraft
from askwhy.domain.ids import ApplicationId, InterviewerId, InterviewId
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.application import ApplicationForm
from askwhy.ui.forms.contact import ContactForm
from askwhy.ui.forms.decision import DecisionForm
from askwhy.ui.forms.found_job import FoundJobForm
from askwhy.ui.forms.frame import Frame
from askwhy.ui.forms.interview import InterviewForm
from askwhy.ui.forms.pause import PauseForm
from askwhy.ui.forms.person import PersonForm
from askwhy.ui.forms.reply import ReplyForm
from askwhy.ui.forms.start import StartForm
from askwhy.ui.settings.dialog import SettingsDialog
from askwhy.ui.templates.dialog import TemplatesDialog
from askwhy.workspace.workspace import Workspace

Make = Callable[[Bridge, QWidget], Frame]

LONG = "Dr. Maximiliane-Alexandra von Habsburg-Lothringen & <b>Schwarzenberg</b>"


def own_template(bridge: Bridge, parent: QWidget) -> TemplatesDialog:
    """Make the plan templates with one of one's own in sight, a step of it open."""
    dialog = TemplatesDialog(bridge, parent)
    dialog.copy_template()
    dialog.page.steps.rows[4].open()
    dialog.said.toast.hide()
    return dialog


FORMS: dict[str, Make] = {
    "new person": PersonForm,
    "person": lambda bridge, parent: PersonForm(bridge, parent, InterviewerId(1)),
    "new application": ApplicationForm,
    "application": lambda bridge, parent: ApplicationForm(bridge, parent, ApplicationId(1)),
    "new interview": lambda bridge, parent: InterviewForm(bridge, parent, ApplicationId(1)),
    "interview": lambda bridge, parent: InterviewForm(bridge, parent, ApplicationId(1), InterviewId(1)),
    "decision": lambda bridge, parent: DecisionForm(bridge, parent, ApplicationId(1)),
    "new decision": DecisionForm,
    "start": lambda bridge, parent: StartForm(bridge, parent, InterviewerId(1)),
    "reply": lambda bridge, parent: ReplyForm(bridge, parent, InterviewerId(1)),
    "contact": lambda bridge, parent: ContactForm(bridge, parent, InterviewerId(1)),
    "settings": SettingsDialog,
    "pause": PauseForm,
    "found a job": FoundJobForm,
    "plan templates": TemplatesDialog,
    "own plan template": own_template,
}


@pytest.fixture
def behind(qtbot: QtBot) -> QWidget:
    """Give a small window behind the form."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    return window


@pytest.fixture(params=FORMS)
def form(
    request: pytest.FixtureRequest,
    workspace: Workspace,
    bridge: Bridge,
    behind: QWidget,
    shown: Callable[[Frame], Frame],
    now: datetime,
) -> Frame:
    """Give each form, about somebody with a long name."""
    people = [
        workspace.add_person(PersonDraft(name, role="Leiterin der Qualitätssicherung", employer=LONG), now)
        for name in (LONG, "Jon Okafor")
    ]
    about = workspace.add_application(ApplicationDraft(LONG, "Softwareentwicklungsingenieurin"), now)
    workspace.add_interview(about, InterviewDraft(date(2026, 11, 16), tuple(people)), now)
    return shown(FORMS[request.param](bridge, behind))


def controls(form: QDialog) -> set[QWidget]:
    """Give everything that can be typed into, chosen or pressed."""
    kinds = (QLineEdit, QComboBox, QPlainTextEdit, QAbstractButton)
    found = {each for kind in kinds for each in form.findChildren(kind)}
    inner = {each for each in found if isinstance(each.parent(), (QComboBox, QLineEdit))}
    return {each for each in found - inner if each.isVisible() and each.isEnabled()}


def in_group(widget: QWidget) -> bool:
    """Tell what Qt reaches by the arrow keys: one of several that belong together."""
    return isinstance(widget, QAbstractButton) and widget.group() is not None


def test_tab_comes_to_every_control_and_round_again(qtbot: QtBot, form: Frame) -> None:
    qtbot.waitUntil(lambda: form.focusWidget() is not None)
    wanted = {each for each in controls(form) if not in_group(each)}

    visited = []
    for _ in range(len(wanted) + 12):
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)

    assert wanted <= set(visited)
    assert visited.count(visited[0]) > 1


def test_every_control_has_a_name_for_a_reader(form: Frame) -> None:
    for control in controls(form):
        assert QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name).strip()


def test_no_text_is_taken_for_markup(form: Frame) -> None:
    for label in form.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_it_fits_over_a_small_window_and_nothing_runs_out_at_the_side(form: Frame, behind: QWidget) -> None:
    assert form.width() <= behind.width()
    assert form.height() <= behind.height()
    area = form.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    inside = area.widget()
    assert inside is not None
    assert inside.width() <= area.viewport().width()


def test_an_untouched_form_closes_without_a_question(qtbot: QtBot, form: Frame) -> None:
    qtbot.keyClick(form, Qt.Key.Key_Escape)

    assert not form.isVisible()
