"""The pane with one person: who they are, their clock, how to reach them, the plan, and what was said."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from urllib.parse import quote

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import DISPOSITIONS, Channel, PlanState, Step
from askwhy.domain.windows import window_at
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.colours import window_token
from askwhy.ui.look.controls import Ground, IconMark, Rule, Text, Whole, button, set_kind
from askwhy.ui.look.size import BOLD, PANE_TITLE, SECOND, px
from askwhy.ui.person.sections import (
    WINDOW_ICONS,
    Section,
    action_row,
    details_section,
    note_section,
    plan_section,
    said_section,
    touches_section,
    windows_section,
)
from askwhy.ui.person.their_day import TheirDay
from askwhy.ui.verbs import Verbs
from askwhy.wording import dates, names
from askwhy.wording.i18n import _
from askwhy.wording.reasons import place_of, sentence
from askwhy.workspace.person import PersonPage, person_page


class PersonPane(Ground):
    """Shows one interviewer, and renews itself with the Book and the minute."""

    def __init__(self, bridge: Bridge, verbs: Verbs) -> None:
        super().__init__("desk")
        self._bridge, self._verbs = bridge, verbs
        self._person: InterviewerId | None = None
        self._page: PersonPage | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name = Text("", PANE_TITLE, BOLD)
        self._role = Text("", token="quiet")
        self._clock_icon = IconMark("mid", "quiet", 20)
        self._clock = Text("", weight=BOLD)
        self._zone_reason = Text("", SECOND, token="quiet", wraps=True)
        self._day_line = Text("", SECOND, token="quiet")
        self._their_day = TheirDay()
        self._number = Whole("", weight=BOLD)
        self._buttons = {
            Channel.PHONE: button(_("Call"), "plain", "phone"),
            Channel.EMAIL: button(_("E-mail"), "plain", "email"),
            Channel.LETTER: button(_("Letter"), "plain", "letter"),
        }
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(24), px(18), px(24), px(24))
        column.setSpacing(px(4))
        column.addWidget(self._name)
        column.addWidget(self._role)
        column.addSpacing(px(6))
        clock = QHBoxLayout()
        clock.setSpacing(px(8))
        clock.addWidget(self._clock_icon)
        clock.addWidget(self._clock, 1)
        column.addLayout(clock)
        column.addWidget(self._zone_reason)
        column.addWidget(self._their_day)
        column.addWidget(self._day_line)
        column.addWidget(self._number)
        column.addSpacing(px(8))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for made in self._buttons.values():
            row.addWidget(made, 1)
        column.addLayout(row)
        column.addSpacing(px(14))
        column.addLayout(self._body)
        column.addStretch(1)
        area = QScrollArea()
        area.setProperty("kind", "desk")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Rule(upright=True))
        whole.addWidget(area)

    def _connect(self) -> None:
        self._bridge.changed.connect(self._renew)
        self._bridge.ticked.connect(self._renew)
        for channel, made in self._buttons.items():
            made.clicked.connect(partial(self._reach, channel))

    def show_person(self, person: InterviewerId | None) -> None:
        """Show a person; None leaves the pane as it is."""
        if person is not None and person != self._person:
            self._person = person
            self._renew()

    @property
    def person(self) -> InterviewerId | None:
        """Who is shown."""
        return self._person

    def _renew(self, *_told: object) -> None:
        if self._person is None:
            return
        try:
            self._page = person_page(self._bridge.workspace, self._person, self._bridge.now())
        except Fault:
            # They are gone from the Book, or it is locked for a moment; the page chooses who is shown next.
            return
        self._show_head(self._page)
        self._show_body(self._page)

    def _show_head(self, page: PersonPage) -> None:
        person = page.person
        self.setAccessibleName(person.name)
        self._name.setText(person.name)
        self._role.setText(", ".join(part for part in (person.role, page.employer) if part))
        self._role.setVisible(bool(self._role.text()))
        self._show_clock(page)
        self._their_day.show_day(page.their_day, page.now_there)
        self._day_line.setText(_("A free day there."))
        self._day_line.setVisible(not page.their_day)
        number = next((phone.typed for phone in person.phones if not phone.blocked), "")
        self._number.setText(number)
        self._number.setVisible(bool(number))
        due = page.step.channel if page.step is not None else None
        for channel, made in self._buttons.items():
            set_kind(made, "tinted" if channel is due else "plain")
            made.setAccessibleName(f"{made.text().strip()} {person.name}")
            made.setEnabled(not person.opted_out)

    def _show_clock(self, page: PersonPage) -> None:
        """8:42 in Chicago, early in her day; coloured by the stretch of their day."""
        own = self._bridge.workspace.world.own_zone.key
        place = place_of(page.person.zone.name, own)
        said = _("{clock} in {place}").format(clock=dates.clock(page.now_there), place=place)
        kind = window_at(page.now_there, self._bridge.workspace.world.place(page.person))
        if kind is not None:
            said += ", " + _("{window} in {day}").format(
                window=names.window(kind), day=names.their_day(page.person.pronouns)
            )
        self._clock.setText(said)
        self._clock.set_token(window_token(kind, "ink") if kind is not None else "ink")
        if kind is not None:
            self._clock_icon.show_icon(WINDOW_ICONS[kind], window_token(kind, "ink"))
        else:
            self._clock_icon.show_icon("clock", "quiet")
        self._zone_reason.setText(sentence(page.person.zone.reason, self._bridge.today) + ".")

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
        for section in made:
            if section is not None:
                yield section
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

    def _reach(self, channel: Channel, _checked: bool = False) -> None:
        """Begin a contact: the phone's or the mail's own program, or the mail room; nothing is recorded."""
        if self._page is None:
            return
        person = self._page.person
        if channel is Channel.LETTER:
            self._verbs.labels_wanted.emit([person.id])
            return
        phone = next((each.e164 or each.typed for each in person.phones if not each.blocked), "")
        email = next((each.address for each in person.emails if not each.blocked), "")
        missing = not (phone if channel is Channel.PHONE else email)
        if missing:
            self._verbs.edit_person(person.id, "phone" if channel is Channel.PHONE else "email")
        elif channel is Channel.PHONE:
            QDesktopServices.openUrl(QUrl("tel:" + quote(phone, safe="+")))
        else:
            QDesktopServices.openUrl(QUrl("mailto:" + quote(email, safe="@+")))
