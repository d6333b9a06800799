"""The form that asks to which day a step shall be moved."""

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from askwhy.domain.faults import Fault
from askwhy.store.rows import DueRow
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.application import day_problem
from askwhy.ui.forms.day import DayField
from askwhy.ui.forms.form import Form
from askwhy.wording import dates, names
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _


class OtherDay(Form):
    """One day to come, in their calendar. A day off may be chosen, and is said to be one."""

    def __init__(self, bridge: Bridge, parent: QWidget | None, row: DueRow) -> None:
        title = names.contact(row.channel, row.name)
        super().__init__(bridge, parent, title, _("Move"))
        self._row = row
        self._workdays = bridge.opened.world.calendar_of(row.country, row.region, row.week)
        first = self._workdays.roll_forward(max(bridge.today + timedelta(days=1), row.due_on))
        self.day = DayField(_("To which day"), bridge.today, first)
        self.add_row(_("&To which day"), self.day)
        self.day.changed.connect(self.renew)
        self.start_at(self.day)
        self.begin()

    def values(self) -> object:
        """Give the day."""
        return self.day.day

    def check(self) -> bool:
        """Say whether it is a day to come, and whether they work on it."""
        day = self.day.day
        problem = self._problem(day)
        self.set_problem(self.day, problem)
        self.row(self.day).set_hint(self._about(day))
        return day is not None and not problem

    def _problem(self, day: date | None) -> str:
        if day is not None and day < self.bridge.today:
            return sentence(Fault("postpone_to_past", day=day.isoformat()))
        return day_problem(self.day)

    def _about(self, day: date | None) -> str:
        if day is None or self._workdays.is_workday(day):
            return _("A day in their calendar.")
        return _("{day} is a day off there.").format(day=dates.long_day(day))

    def save(self) -> None:
        """Move the step."""
        to = self.day.day
        assert to is not None
        self.bridge.do(
            lambda now: self.bridge.workspace.postpone(self._row.step, to, now),
            then=self.finish,
            refused=self.complain,
        )
