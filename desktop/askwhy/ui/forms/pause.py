"""The form that lets everything rest until a day: for a holiday, an illness, or a break."""

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from askwhy.domain.days_off import LONGEST_DAYS
from askwhy.domain.faults import Fault
from askwhy.domain.outreach import PlanState
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.application import day_problem
from askwhy.ui.forms.day import DayField
from askwhy.ui.forms.form import Form
from askwhy.wording import dates
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _, ngettext

_A_WEEK = 7


class PauseForm(Form):
    """One day: the first one on which something may be due again."""

    def __init__(self, bridge: Bridge, parent: QWidget | None) -> None:
        super().__init__(bridge, parent, _("Pause everything"), _("Pause"))
        plans = bridge.workspace.unfinished_plans()
        self._plans = sum(plan.state is not PlanState.PAUSED for plan in plans)
        monday = bridge.today + timedelta(days=_A_WEEK - bridge.today.weekday())
        self.until = DayField(_("Until"), bridge.today, monday)
        self.add_row(_("&Until"), self.until)
        self.until.changed.connect(self.renew)
        self.start_at(self.until)
        self.begin()

    def values(self) -> object:
        """Give what is typed."""
        return self.until.line.text()

    def check(self) -> bool:
        """Look at the day, and say what will rest."""
        day = self.until.day
        problem = self._problem(day)
        self.set_problem(self.until, problem)
        self.row(self.until).set_hint(self._means(day) if day is not None else "")
        return day is not None and not problem

    def _problem(self, day: date | None) -> str:
        if day is None:
            return day_problem(self.until)
        if day <= self.bridge.today:
            return sentence(Fault("pause_until_past", day=day.isoformat()))
        too_long = (day - self.bridge.today).days > LONGEST_DAYS
        return _("Pause for a year at most.") if too_long else ""

    def _means(self, day: date) -> str:
        """4 plans rest. Nothing is due before Mon 30 Nov; what is planned moves behind it, with its gaps."""
        said = _("Nothing is due before {day}; what is planned moves along, with its gaps.")
        rests = ngettext("One plan rests.", "{count} plans rest.", self._plans) if self._plans else ""
        return f"{rests} {said.format(day=dates.day_with_weekday(day))}".strip()

    def save(self) -> None:
        """Let everything rest."""
        until = self.until.day
        assert until is not None  # checked before
        self.bridge.do(
            lambda now: self.bridge.workspace.pause_until(until, now),
            then=self.finish,
            refused=self.complain,
        )
