"""A panel to choose: the people of the employer to tick, a line for others, and who led the talk."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from askwhy.domain.drafts import PanelMember
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Interviewer
from askwhy.store.people import employers_named, people_rows
from askwhy.store.rows import PersonRow
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.people_line import PeopleLine
from askwhy.ui.look.controls import Whole, button
from askwhy.ui.look.group import Group
from askwhy.ui.look.size import SECOND, px
from askwhy.ui.look.tick_line import TickLine
from askwhy.wording.i18n import _

MOST_OFFERED = 12
"""More people of one employer are found by their names."""


class Seat(NamedTuple):
    """Somebody of the panel, by name."""

    member: PanelMember
    name: str


class PanelField(Group):
    """Who sat there. The lead comes first; a name that nobody has is somebody new."""

    changed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.seats: list[_SeatRow] = []
        self._lead: PanelMember | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(2))
        self.line = _AddLine(bridge, self)
        self.add_button = button(_("Add"), "plain", name=_("Add to the panel"))
        self.add_button.clicked.connect(self.add_typed)
        last = QHBoxLayout()
        last.setContentsMargins(0, px(4), 0, 0)
        last.setSpacing(px(8))
        last.addWidget(self.line, 1)
        last.addWidget(self.add_button)
        self._column.addLayout(last)
        self.line.picked.connect(self._on_picked)
        self.line.textChanged.connect(self._on_typed)
        self.entry = self.line
        self._on_typed("")

    @property
    def panel(self) -> tuple[Seat, ...]:
        """Who is ticked, the lead first."""
        ticked = [row.seat for row in self.seats if row.tick.isChecked()]
        return tuple(sorted(ticked, key=lambda seat: seat.member != self._lead))

    @property
    def members(self) -> tuple[PanelMember, ...]:
        """Who is ticked, for a draft."""
        return tuple(seat.member for seat in self.panel)

    @property
    def typed(self) -> str:
        """A name that was typed, but not added yet."""
        return self.line.text().strip()

    def offer_employer(self, name: str) -> None:
        """Offer the people of an employer; who is ticked stays."""
        book = self._bridge.workspace.book
        try:
            keys = employers_named(book.database, [" ".join(name.split())])
            people = book.of(Interviewer, "employer", list(keys.values()))[:MOST_OFFERED]
            self._offer([person.id for person in people])
        except Fault:
            return  # locked for a moment: then they are found by their names

    def _offer(self, keys: Sequence[InterviewerId]) -> None:
        for row in [row for row in self.seats if not row.tick.isChecked()]:
            self._remove(row)
        known = {row.seat.member for row in self.seats}
        for person in self._rows(key for key in keys if key not in known):
            self._put(Seat(person.id, person.name), person.role)
        self._renew()

    def write(self, panel: Sequence[InterviewerId]) -> None:
        """Tick a panel; its first is the lead."""
        for person in self._rows(panel):
            self._tick(Seat(person.id, person.name), person.role)
        self._lead = panel[0] if panel else None
        self._renew()

    def add_typed(self) -> None:
        """Put who was typed on the panel: somebody known by the whole name, else somebody new."""
        name = " ".join(self.typed.split())
        if not name:
            return
        known = [row for row in self.line.people(name) if row.name.casefold() == name.casefold()]
        if len(known) == 1:
            self._on_picked(known[0].id, known[0].name)
            return
        self._tick(Seat(name, name), _("new"))
        self._written()

    def _on_picked(self, key: InterviewerId, name: str) -> None:
        self._tick(Seat(key, name), self._role(key))
        self._written()

    def _role(self, key: InterviewerId) -> str:
        try:
            return "".join(person.role for person in self._rows([key]))
        except Fault:
            return ""  # locked for a moment, and only said beside the name

    def _written(self) -> None:
        self.line.clear()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._renew()

    def _rows(self, keys: Iterable[InterviewerId]) -> list[PersonRow]:
        return people_rows(self._bridge.workspace.book.database, list(keys))

    def _tick(self, seat: Seat, aside: str) -> None:
        row = next((row for row in self.seats if row.seat.member == seat.member), None)
        (row or self._put(seat, aside)).tick.setChecked(True)

    def _put(self, seat: Seat, aside: str) -> "_SeatRow":
        row = _SeatRow(seat, aside)
        row.tick.toggled.connect(self._renew)
        row.make_lead.clicked.connect(lambda: self._make_lead(seat.member))
        self._column.insertWidget(len(self.seats), row)
        self.seats.append(row)
        return row

    def _remove(self, row: "_SeatRow") -> None:
        self.seats.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _make_lead(self, member: PanelMember) -> None:
        self._lead = member
        self._renew()
        row = next(row for row in self.seats if row.seat.member == member)
        row.tick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self, text: str) -> None:
        self.add_button.setEnabled(bool(text.strip()))
        self.changed.emit()

    def _renew(self, *_told: object) -> None:
        """Say who leads: the one who was chosen, else the first that is ticked."""
        ticked = [row.seat.member for row in self.seats if row.tick.isChecked()]
        if self._lead not in ticked:
            self._lead = ticked[0] if ticked else None
        for row in self.seats:
            row.show_lead(
                leads=row.seat.member == self._lead, may_lead=len(ticked) > 1 and row.tick.isChecked()
            )
        self.changed.emit()


class _SeatRow(QWidget):
    """One person to tick, with who leads at the right."""

    def __init__(self, seat: Seat, aside: str) -> None:
        super().__init__()
        self.seat = seat
        line = TickLine(seat.name, aside)
        self.tick = line.tick
        self._leads = Whole(_("led the talk"), SECOND, token="quiet")
        self.make_lead: QPushButton = button(
            _("Led the talk?"), "link", name=_("{name} led the talk").format(name=seat.name)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(line, 1)
        row.addWidget(self._leads)
        row.addWidget(self.make_lead)
        self.show_lead(leads=False, may_lead=False)

    def show_lead(self, *, leads: bool, may_lead: bool) -> None:
        """Say that they lead, offer it, or neither."""
        self._leads.setVisible(leads and may_lead)
        self.make_lead.setVisible(may_lead and not leads)


class _AddLine(PeopleLine):
    """The line below the panel; Enter adds who stands in it, and keeps the form only when it is empty."""

    def __init__(self, bridge: Bridge, owner: PanelField) -> None:
        super().__init__(bridge, _("Add to the panel"), _("Find somebody, or type a new name"))
        self._owner = owner

    def take_enter(self) -> bool:
        """Add who was typed."""
        typed = bool(self._owner.typed)
        self._owner.add_typed()
        return typed
