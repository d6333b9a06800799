"""A walk through the window: every page, and every dialog that can be reached, with the example in the Book."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QWidget

from askwhy.domain.applications import Application, Interview
from askwhy.domain.contacts import Plan, Step
from askwhy.domain.ids import ApplicationId, InterviewerId, InterviewId, PlanId, StepId
from askwhy.domain.outreach import Channel, StepState
from askwhy.domain.touches import Disposition
from askwhy.store.fitting import fitting
from askwhy.ui.call.page import CallPage
from askwhy.ui.interviewers.page import InterviewersPage
from askwhy.ui.settings.dialog import SettingsDialog
from askwhy.ui.window import Window

Seen = tuple[str, QWidget]
"""What one came to, by a name, and what is to be looked at."""

SMALL, USUAL = (900, 600), (1280, 800)


def settle() -> None:
    """Let what was asked for be laid out and painted."""
    for _round in range(4):
        QCoreApplication.processEvents()


def pages(window: Window, size: tuple[int, int]) -> Iterator[Seen]:
    """Go to every page in a window of a size."""
    window.resize(*size)
    for place in window.places:
        window.go(place.key)
        settle()
        yield f"{place.key}, {size[0]} wide", window


def dialogs(window: Window) -> Iterator[Seen]:
    """Open every dialog that the example gives reason for; each goes before the next one comes."""
    for name, opens in _openers(window).items():
        opens()
        settle()
        for dialog in _open_dialogs(window):
            yield name, dialog
            if isinstance(dialog, SettingsDialog):
                for row in range(1, dialog.list.count()):
                    dialog.list.setCurrentRow(row)
                    settle()
                    yield f"{name}, {dialog.list.item(row).text()}", dialog
            QDialog.done(dialog, 0)
            dialog.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _open_dialogs(window: Window) -> list[QDialog]:
    """Give the dialogs over a window; another test may have left one of its own."""
    return [each for each in window.findChildren(QDialog) if each.isVisible()]


def _openers(window: Window) -> dict[str, Callable[[], None]]:
    verbs, who, find = window.verbs, dana(window), _Found(window)
    return {
        "settings": verbs.settings,
        "backups": verbs.backups,
        "a new person": verbs.add_person,
        "a person": lambda: verbs.edit_person(who),
        "forget": lambda: verbs.forget_person(who),
        "doubles": verbs.doubles,
        "a new application": verbs.add_application,
        "an application": lambda: verbs.edit_application(find.application),
        "an interview": lambda: verbs.edit_interview(find.interview),
        "how it ended": verbs.decide,
        "pause": verbs.pause_everything,
        "found a job": verbs.found_job,
        "a plan": lambda: verbs.start_plan(who),
        "plan templates": verbs.plan_templates,
        "the story of a plan": lambda: verbs.tell_story(find.plan),
        "they answered": lambda: verbs.they_answered(who),
        "a contact": lambda: verbs.note_contact(who),
        "three questions": verbs.three_questions,
        "their tags": lambda: verbs.tag([who]),
        "a call": lambda: verbs.call(who),
        "everything about them": lambda: verbs.print_person(who),
        "what they said": lambda: verbs.note_feedback(who),
        "whom they named": lambda: verbs.they_named(who),
        "who pointed to whom": verbs.referrals,
        "the columns": lambda: _columns(window),
        "anything": window.ways.find_anything,
        "the keys": window.ways.show_keys,
        "an e-mail": lambda: verbs.write(find.step(Channel.EMAIL)),
        "a letter": lambda: verbs.write(find.step(Channel.LETTER)),
        "after a talk": lambda: _talk(window, who),
    }


def _columns(window: Window) -> None:
    """Go to the interviewers, and arrange their columns."""
    window.go("interviewers")
    assert isinstance(window.current, InterviewersPage)
    window.current.table.arrange_columns()


def _talk(window: Window, who: InterviewerId) -> None:
    """Call somebody, and reach them."""
    window.verbs.call(who)
    (page,) = (each for each in _open_dialogs(window) if isinstance(each, CallPage))
    page.keys.keys[Disposition.CONNECTED].click()


def dana(window: Window) -> InterviewerId:
    """Give the person about whom the example knows most."""
    return fitting(window.bridge.workspace.book.database, "Dana", 1)[0][0]


class _Found:
    """What the example has of each kind."""

    def __init__(self, window: Window) -> None:
        book = window.bridge.workspace.book
        self._steps = book.every(Step)
        self.plan: PlanId = book.of(Plan, "interviewer", [dana(window)])[0].id
        self.interview: InterviewId = book.every(Interview)[0].id
        self.application: ApplicationId = book.every(Application)[0].id

    def step(self, channel: Channel) -> StepId:
        """Give a step to come."""
        planned = [each for each in self._steps if each.state is StepState.PLANNED]
        return next(each.id for each in planned if each.channel is channel)
