"""The head of the pane: who they are, what their clock says, and the three ways to reach them."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.outreach import Channel
from askwhy.domain.windows import window_at
from askwhy.ui import reach
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.colours import window_token
from askwhy.ui.look.controls import IconMark, Text, Whole, button, set_kind
from askwhy.ui.look.flow import Flow
from askwhy.ui.look.size import BOLD, SECOND, px
from askwhy.ui.person.in_place import Rewrite
from askwhy.ui.person.sections import WINDOW_ICONS
from askwhy.ui.person.their_day import TheirDay
from askwhy.ui.person.who import Who
from askwhy.ui.verbs import Verbs
from askwhy.wording import names
from askwhy.wording.i18n import _
from askwhy.wording.reasons import clock_in, place_of, sentence
from askwhy.workspace.person import PersonPage

_BETWEEN = 8
"""Pixels between the three ways."""


class Head(QWidget):
    """Stays in place while the sections below are made anew."""

    def __init__(self, bridge: Bridge, verbs: Verbs, rewrite: Rewrite) -> None:
        super().__init__()
        self._bridge, self._verbs = bridge, verbs
        self._page: PersonPage | None = None
        self._who = Who(bridge, rewrite)
        self._clock_icon = IconMark("mid", "quiet", 20)
        self._clock = Text("", weight=BOLD)
        self._zone_reason = Text("", SECOND, token="quiet", wraps=True)
        self._free_day = Text(_("A free day there."), SECOND, token="quiet")
        self._their_day = TheirDay()
        self._number = Whole("", weight=BOLD)
        self._ways = {
            Channel.PHONE: button(_("Call"), "plain", "phone"),
            Channel.EMAIL: button(_("E-mail"), "plain", "email"),
            Channel.LETTER: button(_("Letter"), "plain", "letter"),
        }
        for channel, way in self._ways.items():
            way.clicked.connect(partial(self._reach, channel))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self._who)
        column.addSpacing(px(6))
        clock = QHBoxLayout()
        clock.setSpacing(px(8))
        clock.addWidget(self._clock_icon)
        clock.addWidget(self._clock, 1)
        column.addLayout(clock)
        for widget in (self._zone_reason, self._their_day, self._free_day, self._number):
            column.addWidget(widget)
        column.addSpacing(px(8))
        row = Flow(spacing=px(_BETWEEN))
        for way in self._ways.values():
            row.addWidget(way)
        column.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each of the three ways a third, where none needs more."""
        super().resizeEvent(event)
        third = (self.width() - 2 * px(_BETWEEN)) // len(self._ways)
        fits = all(way.sizeHint().width() <= third for way in self._ways.values())
        for way in self._ways.values():
            way.setMinimumWidth(third if fits else 0)

    def show_page(self, page: PersonPage) -> None:
        """Show a person."""
        self._page = page
        person = page.person
        self._who.show_page(page)
        self._show_clock(page)
        self._their_day.show_day(page.their_day, page.now_there)
        self._free_day.setVisible(not page.their_day)
        number = next((phone.typed for phone in person.phones if not phone.blocked), "")
        self._number.setText(number)
        self._number.setVisible(bool(number))
        due = page.step.channel if page.step is not None else None
        for channel, way in self._ways.items():
            set_kind(way, "tinted" if channel is due else "plain")
            way.setAccessibleName(f"{way.text().strip()} {person.name}")
            way.setEnabled(not person.opted_out)

    def _show_clock(self, page: PersonPage) -> None:
        """8:42 in Chicago, early in her day; coloured by the stretch of their day."""
        world, zone = self._bridge.workspace.world, page.person.zone
        place = place_of(zone.name, world.own_zone.key)
        said = clock_in(place, page.now_there)
        kind = window_at(page.now_there, world.place(page.person))
        if kind is None:
            self._clock_icon.show_icon("clock", "quiet")
            self._clock.set_token("ink")
        else:
            day = names.their_day(page.person.pronouns)
            said += ", " + _("{window} in {day}").format(window=names.window(kind), day=day)
            self._clock_icon.show_icon(WINDOW_ICONS[kind], window_token(kind, "ink"))
            self._clock.set_token(window_token(kind, "ink"))
        self._clock.setText(said)
        self._zone_reason.setText(f"{sentence(zone.reason, self._bridge.today)}.")

    def _reach(self, channel: Channel, _checked: bool = False) -> None:
        """Begin a contact: the phone's or the mail's own program, or the mail room; nothing is recorded."""
        if self._page is None:
            return
        person = self._page.person
        email = next((each.address for each in person.emails if not each.blocked), "")
        if channel is Channel.LETTER:
            self._verbs.labels_wanted.emit([person.id])
        elif channel is Channel.PHONE:
            self._verbs.call(person.id)
        elif channel is Channel.EMAIL and email:
            reach.write_to(email)
        else:
            self._verbs.edit_person(person.id, channel.value)
