"""The parts of the chosen application: its interviews with their panels, and how it stands with each person."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.applications import Interview
from askwhy.domain.ids import InterviewerId
from askwhy.store.rows import PersonRow
from askwhy.ui.applications import words
from askwhy.ui.feedback.said import Said
from askwhy.ui.interviewers.model import standing_of
from askwhy.ui.interviewers.rows_paint import STANDING_DOTS
from askwhy.ui.look.controls import Rule, Text, Whole, button
from askwhy.ui.look.dot import Dot
from askwhy.ui.look.flow import Flow
from askwhy.ui.look.link import NameLink
from askwhy.ui.look.size import BODY, BOLD, MEDIUM, NAME, SECOND, px
from askwhy.ui.look.tips import plain_tip
from askwhy.ui.their_clock import TheirClock
from askwhy.ui.verbs import Verbs
from askwhy.wording import dates, names
from askwhy.wording.i18n import _
from askwhy.workspace.application import ApplicationPage

Open = Callable[[InterviewerId], None]
"""What shows a person."""


def interviews_part(page: ApplicationPage, verbs: Verbs, open_person: Open) -> QWidget:
    """The interviews, the last first, and the way to one more."""
    add = button(_("Add an interview"), "link", "plus")
    add.clicked.connect(partial(verbs.add_interview, page.application.id))
    part, column = _section(_("Interviews"), add)
    if not page.interviews:
        text = _("No interview yet. With its day and its panel, the thanks get their date.")
        column.addWidget(Text(text, token="quiet", wraps=True))
    for at, interview in enumerate(page.interviews):
        if at:
            column.addWidget(Rule())
        column.addWidget(_interview(interview, page, verbs, open_person))
    return part


def _interview(interview: Interview, page: ApplicationPage, verbs: Verbs, open_person: Open) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, px(4))
    column.setSpacing(px(2))
    head, line = row_of()
    day = dates.full_day(interview.held_on)
    line.addWidget(Text(day, BODY, MEDIUM), 1)
    edit = button("", "flat", "pen", name=_("Edit the interview of {day}").format(day=day))
    edit.setToolTip(plain_tip(edit.accessibleName()))
    edit.setFixedWidth(px(34))
    edit.clicked.connect(partial(verbs.edit_interview, interview.id))
    line.addWidget(edit)
    column.addWidget(head)
    column.addWidget(_panel(interview, page, open_person))
    if interview.note:
        column.addWidget(Text(interview.note, token="quiet", wraps=True))
    return block


def _panel(interview: Interview, page: ApplicationPage, open_person: Open) -> QWidget:
    panel = QWidget()
    flow = Flow(panel, px(8))
    people = [row for key in interview.panel if (row := page.person(key)) is not None]
    for at, row in enumerate(people):
        seat, line = row_of()
        line.addWidget(_link(row, open_person))
        if at == 0 and len(people) > 1:
            line.addWidget(_small(_("led the talk")))
        flow.addWidget(seat)
    if not people:
        flow.addWidget(_small(_("Nobody is named yet.")))
    return panel


def people_part(page: ApplicationPage, verbs: Verbs, today: date, open_person: Open) -> QWidget:
    """How it stands with each, and what their clock shows."""
    part, column = _section(_("People"))
    for row in page.panel:
        column.addWidget(_person(row, verbs, today, open_person))
    return part


def said_part(page: ApplicationPage, verbs: Verbs) -> QWidget:
    """What was said about it, and what is to do about that."""
    part, column = _section(_("What they said"))
    for said in page.said:
        name = page.said_by[said.interviewer]
        column.addWidget(Text(name, BODY, MEDIUM))
        todos = [todo for todo in page.todos if todo.feedback == said.id]
        column.addWidget(Said(said, name, todos, verbs.themes(), verbs))
    return part


def _person(row: PersonRow, verbs: Verbs, today: date, open_person: Open) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, px(4))
    column.setSpacing(0)
    head, line = row_of()
    line.addWidget(_link(row, open_person))
    line.addWidget(Text(row.role, SECOND, token="quiet"), 1)
    if row.zone:
        line.addWidget(TheirClock(verbs.bridge, row.zone))
    standing = standing_of(row, today)
    line.addWidget(Dot(STANDING_DOTS.get(standing, "")))
    line.addWidget(Whole(names.standing(standing)))
    column.addWidget(head)
    step = words.next_step(row, today)
    if step:
        column.addWidget(Text(step, SECOND, token="quiet", wraps=True))
    return block


def _link(row: PersonRow, open_person: Open) -> QWidget:
    link = NameLink(row.name, _("Show {name}").format(name=row.name))
    link.clicked.connect(lambda: open_person(row.id))
    return link


def _section(title: str, action: QWidget | None = None) -> tuple[QWidget, QVBoxLayout]:
    """Make a heading over a line, with an action at its right."""
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(6))
    head, line = row_of()
    line.addWidget(Text(title, NAME, BOLD, heading=True), 1)
    if action is not None:
        line.addWidget(action)
    column.addWidget(head)
    column.addWidget(Rule())
    return section, column


def _small(text: str) -> QWidget:
    made = Whole(text, SECOND, token="quiet")
    made.setFixedHeight(px(28))
    return made


def row_of() -> tuple[QWidget, QHBoxLayout]:
    """Make a row without margins."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(8))
    return made, row
