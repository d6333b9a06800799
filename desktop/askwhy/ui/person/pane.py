"""The pane with one person: who they are, their clock, how to reach them, the plan, and what was said."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import DISPOSITIONS, PlanState, Step
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.controls import Ground, Rule, button
from askwhy.ui.look.size import px
from askwhy.ui.person.details import details_section
from askwhy.ui.person.head import Head
from askwhy.ui.person.sections import (
    Section,
    action_row,
    note_section,
    plan_section,
    said_section,
    touches_section,
    windows_section,
)
from askwhy.ui.verbs import Verbs
from askwhy.wording import names
from askwhy.wording.i18n import _
from askwhy.workspace.person import PersonPage, person_page


class PersonPane(Ground):
    """Shows one interviewer, and renews itself with the Book and the minute."""

    def __init__(self, bridge: Bridge, verbs: Verbs) -> None:
        super().__init__("desk")
        self._bridge, self._verbs = bridge, verbs
        self._person: InterviewerId | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._head = Head(bridge, verbs)
        self._body = QVBoxLayout()
        self._lay_out()
        bridge.changed.connect(self._renew)
        bridge.ticked.connect(self._renew)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(24), px(18), px(24), px(24))
        column.setSpacing(px(16))
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(self._body)
        column.addStretch(1)
        area = QScrollArea()
        area.setProperty("kind", "desk")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        # The pane's own ground shows through.
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Rule(upright=True))
        whole.addWidget(area)

    def show_person(self, person: InterviewerId | None) -> None:
        """Show a person; None leaves the pane as it is."""
        if person is not None and person != self._person:
            self._person = person
            self._renew()

    def _renew(self, *_told: object) -> None:
        if self._person is None:
            return
        try:
            page = person_page(self._bridge.workspace, self._person, self._bridge.now())
        except Fault:
            # They are gone from the Book, or it is locked for a moment; the page chooses who is shown next.
            return
        self.setAccessibleName(page.person.name)
        self._head.show_page(page)
        self._show_body(page)

    def _show_body(self, page: PersonPage) -> None:
        while (item := self._body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for section in self._sections(page):
            self._body.addWidget(section)

    def _sections(self, page: PersonPage) -> Iterator[QWidget]:
        today, own = self._bridge.today, self._bridge.workspace.world.own_zone
        plan = plan_section(page, today, own)
        plan.add(self._plan_actions(page))
        made: tuple[Section | None, ...] = (
            plan,
            said_section(page, own),
            windows_section(page, today, own),
            details_section(page),
            touches_section(page, own),
            note_section(page),
        )
        yield from (section for section in made if section is not None)
        yield action_row((_("Edit"), partial(self._verbs.edit_person, page.person.id)))

    def _plan_actions(self, page: PersonPage) -> QWidget:
        key = page.person.id
        answered = (_("They answered"), partial(self._verbs.they_answered, key))
        start = (_("Start a plan"), partial(self._verbs.start_plan, key))
        if page.person.opted_out:
            return action_row()
        if page.plan is None:
            return action_row(start, answered)
        if page.plan.state is PlanState.FINISHED:
            return action_row(start)
        if page.plan.state is PlanState.PAUSED:
            return action_row((_("Go on"), partial(self._verbs.resume, page.plan.id)), answered)
        row = action_row(answered)
        if page.step is not None:
            tick = button(_("Tick"), "plain", "check", name=_("Tick the next step"))
            tick.setMenu(self._step_menu(page.step, tick))
            line = row.layout()
            assert isinstance(line, QHBoxLayout)
            line.insertWidget(0, tick)
        return row

    def _step_menu(self, step: Step, parent: QWidget) -> QMenu:
        """What can have happened with a step, and how to move it or leave it out."""
        menu = QMenu(parent)
        for disposition in DISPOSITIONS[step.channel]:
            menu.addAction(names.disposition(disposition), partial(self._verbs.tick, step.id, disposition))
        menu.addSeparator()
        today = self._bridge.today
        for text, days in ((_("Tomorrow"), 1), (_("In two days"), 2), (_("In a week"), 7)):
            menu.addAction(text, partial(self._verbs.postpone, step.id, today + timedelta(days=days)))
        menu.addAction(_("Leave it out"), partial(self._verbs.skip, step.id))
        return menu
