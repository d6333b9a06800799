"""The pane with one person: who they are, their clock, how to reach them, the plan, and what was said."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from askwhy.domain.contacts import Step
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel, PlanState
from askwhy.domain.people import Interviewer
from askwhy.domain.touches import DISPOSITIONS, Disposition
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.controls import Ground, Rule, Scrolled, button
from askwhy.ui.look.size import px
from askwhy.ui.other_days import other_days
from askwhy.ui.person.details import details_section, note_section
from askwhy.ui.person.head import Head
from askwhy.ui.person.in_place import InPlace
from askwhy.ui.person.referral_tree import referral_section
from askwhy.ui.person.sections import (
    Section,
    action,
    action_row,
    announcement,
    plan_section,
    said_section,
    stacked,
    touches_section,
    windows_section,
)
from askwhy.ui.person.stops import back_from, place_of
from askwhy.ui.person.writing import Writing
from askwhy.ui.verbs import Verbs
from askwhy.wording import names
from askwhy.wording.i18n import _
from askwhy.workspace.person import PersonPage, person_page

_CLEAR = 96
"""Pixels below what is being written: the toast of the change before lies at the foot of the pane."""


class PersonPane(Ground):
    """Shows one interviewer, and renews itself with the Book and the minute."""

    def __init__(self, bridge: Bridge, verbs: Verbs) -> None:
        super().__init__("desk")
        self._bridge, self._verbs = bridge, verbs
        self._person: InterviewerId | None = None
        self._shown: tuple[PersonPage, date] | None = None
        self._writing = Writing(bridge, verbs)
        self._writing.ended.connect(self._renew, Qt.ConnectionType.QueuedConnection)
        self._writing.grown.connect(self._show_whole, Qt.ConnectionType.QueuedConnection)
        self._head, self._body = Head(bridge, verbs, self._writing.rewrite), QWidget()
        self.area = Scrolled()
        """Scrolls the person by keys as well, and has the person's name."""
        self._lay_out()
        bridge.changed.connect(self._renew)
        bridge.ticked.connect(self._renew)

    def _lay_out(self) -> None:
        self._inside = QWidget()
        self._column = column = QVBoxLayout(self._inside)
        column.setContentsMargins(px(22), px(16), px(22), px(22))
        column.setSpacing(px(16))
        column.addWidget(self._head)
        column.addWidget(self._body)
        column.addStretch(1)
        self.area.setProperty("kind", "desk")
        self.area.hold(self._inside)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Rule(upright=True))
        whole.addWidget(self.area)

    def show_person(self, person: InterviewerId | None) -> None:
        """Show a person; None leaves the pane as it is."""
        if person is not None and person != self._person:
            self._writing.let_go(self.findChildren(InPlace))
            self._person = self._writing.person = person
            self._renew()

    def _renew(self, *_told: object) -> None:
        if self._person is None:
            return
        try:
            page = person_page(self._bridge.workspace, self._person, self._bridge.now())
        except Fault:
            # They are gone from the Book, or it is locked for a moment; the page chooses who is shown next.
            return
        for named in (self, self.area):
            named.setAccessibleName(page.person.name)
        self._head.show_page(page)
        self._show_body(page)

    def _show_body(self, page: PersonPage) -> None:
        """Make the sections anew, unless only the clock went on; a button keeps the keyboard."""
        midnight = page.now_there.replace(hour=0, minute=0, second=0, microsecond=0)
        shown = (page._replace(now_there=midnight), self._bridge.today)
        if shown == self._shown or any(each.is_open for each in self._body.findChildren(InPlace)):
            return  # what is being written stays
        self._shown = shown
        in_hand = self._button_in_hand()
        body = stacked(self._sections(page))
        self._column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body
        body.show()
        if in_hand is not None:
            same = (each for each in body.findChildren(QAbstractButton) if place_of(each) == in_hand)
            next(same, self.area).setFocus(Qt.FocusReason.OtherFocusReason)
        self.go_last()

    def _show_whole(self) -> None:
        """Scroll to what is being written, with the sentence below it."""
        self._column.activate()
        for each in self.findChildren(InPlace):
            if each.is_open:
                bottom = each.mapTo(self._inside, each.rect().bottomLeft())
                self.area.ensureVisible(0, bottom.y(), 0, px(_CLEAR))

    def go_last(self) -> None:
        """Have Tab come here after the page, which may have been made later, and go from top to bottom."""
        before = next((each for each in back_from(self.window()) if not self.isAncestorOf(each)), None)
        for stop in (self.area, *self.findChildren(QAbstractButton)):
            if before is not None:
                QWidget.setTabOrder(before, stop)
                before = stop

    def _button_in_hand(self) -> str | None:
        """Give the place of the button of the sections that has the keyboard."""
        focused = self.window().focusWidget()
        return place_of(focused) if focused is not None and self._body.isAncestorOf(focused) else None

    def _sections(self, page: PersonPage) -> Iterator[QWidget]:
        today, own = self._bridge.today, self._bridge.workspace.world.own_zone
        plan = plan_section(page, today, own, partial(self._verbs.note_feedback, page.person.id))
        announced = announcement(page, today, self._bridge.said.emit)
        if announced is not None:
            plan.add(announced)
        plan.add(self._plan_actions(page))
        made: tuple[Section | None, ...] = (
            plan,
            said_section(page, own, self._verbs),
            referral_section(page, today, own, self._verbs.person_wanted.emit, self._verbs.referrals),
            windows_section(page, today, own, partial(self._verbs.wish, page.person.id)),
            details_section(page, self._bridge.workspace.world, self._writing.rewrite),
            touches_section(page, own),
            note_section(page, self._writing.rewrite),
        )
        yield from (section for section in made if section is not None)
        name = _("Edit {name}").format(name=page.person.name)
        edit = action(_("Edit"), partial(self._verbs.edit_person, page.person.id), name=name)
        yield action_row(edit)

    def _plan_actions(self, page: PersonPage) -> QWidget:
        if page.person.opted_out:
            return action_row()
        return action_row(*self._actions_of(page), *self._named(page), self._note(page))

    def _actions_of(self, page: PersonPage) -> Iterator[QPushButton]:
        """Give what can be done with the plan, or that one can be started."""
        plan = page.plan
        if plan is None or plan.state is PlanState.FINISHED:
            yield self._start(page)
        elif plan.state is PlanState.PAUSED:
            yield action(_("Go on"), partial(self._verbs.resume, plan.id))
            yield action(_("End it"), partial(self._verbs.rest, plan.id))
        elif page.step is not None:
            if page.step.channel is not Channel.PHONE:
                write = partial(self._verbs.write, page.step.id)
                yield action(_("Write"), write, name=_("Write what comes next"))
            tick = button(_("Tick"), "plain", "check", name=_("Tick the next step"), menu=True)
            tick.setMenu(self._step_menu(page.person, page.step, tick))
            yield tick
        if plan is None or plan.state is not PlanState.FINISHED:
            yield self._answered(page)

    def _named(self, page: PersonPage) -> Iterator[QPushButton]:
        """Give the way to add whom they named, to who has said something."""
        if any(touch.is_answer or touch.disposition is Disposition.CONNECTED for touch in page.touches):
            yield action(_("They named somebody"), partial(self._verbs.they_named, page.person.id))

    def _note(self, page: PersonPage) -> QPushButton:
        return action(_("Note a contact"), partial(self._verbs.note_contact, page.person.id))

    def _start(self, page: PersonPage) -> QPushButton:
        # Whoever was not asked yet: this is what comes next.
        kind = "tinted" if page.plan is None else "plain"
        return action(_("Start a plan"), partial(self._verbs.start_plan, page.person.id), kind)

    def _answered(self, page: PersonPage) -> QPushButton:
        return action(_("They answered"), partial(self._verbs.they_answered, page.person.id))

    def _step_menu(self, person: Interviewer, step: Step, parent: QWidget) -> QMenu:
        """What can have happened with a step, how to move it or leave it out, and an end to asking."""
        menu = QMenu(parent)
        menu.setAccessibleName(parent.accessibleName())
        for disposition in DISPOSITIONS[step.channel]:
            menu.addAction(names.disposition(disposition), partial(self._verbs.tick, step.id, disposition))
        menu.addSeparator()
        for text, day in other_days(self._bridge.workspace.world.calendar(person), self._bridge.today):
            menu.addAction(text, partial(self._verbs.postpone, step.id, day))
        menu.addAction(_("Leave it out"), partial(self._verbs.skip, step.id))
        menu.addAction(_("Why these days…"), partial(self._verbs.tell_story, step.plan))
        menu.addAction(_("Let the plan rest"), partial(self._verbs.rest, step.plan))
        return menu
