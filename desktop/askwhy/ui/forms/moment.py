"""A field for an instant on one's own clock: the day, and the time of day."""

from datetime import date, datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from askwhy.domain.calendars import FIRST_DAY
from askwhy.domain.faults import Fault
from askwhy.ui.forms.application import day_problem
from askwhy.ui.forms.day import DayField
from askwhy.ui.look.controls import Whole
from askwhy.ui.look.group import Group
from askwhy.ui.look.line import field
from askwhy.ui.look.size import px
from askwhy.wording import dates
from askwhy.wording.clocks import read_clock
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _

_CLOCK_WIDTH = 72


class PastMoment(Group):
    """When something happened: not to come, and the present minute to begin with."""

    changed = Signal()

    def __init__(self, name: str, now: datetime) -> None:
        super().__init__()
        self._now = now
        self.day = DayField(name, now.date(), now.date())
        self.clock = field(name=_("{what}: time of day").format(what=name))
        self.clock.setText(dates.clock(now))
        self.clock.setFixedWidth(px(_CLOCK_WIDTH))
        self.entry = self.day
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.day)
        row.addWidget(Whole(_("at"), token="quiet"))
        row.addWidget(self.clock)
        row.addStretch(1)
        self.day.changed.connect(self.changed)
        self.clock.textChanged.connect(lambda _text: self.changed.emit())

    @property
    def instant(self) -> datetime | None:
        """The instant, on one's own clock; None while something is to be mended."""
        return self._read() if not self.problem else None

    def _read(self) -> datetime | None:
        day, minute = self.day.day, read_clock(self.clock.text())
        if day is None or minute is None:
            return None
        return datetime.combine(day, time(minute // 60, minute % 60), self._now.tzinfo)

    @property
    def problem(self) -> str:
        """What is wrong; empty when nothing is."""
        if day_problem(self.day):
            return day_problem(self.day)
        if self.day.day is None:
            return _("Give the day.")
        if read_clock(self.clock.text()) is None:
            return sentence(Fault("not_a_time", value=self.clock.text().strip()))
        return self._out_of_reach(self.day.day)

    def _out_of_reach(self, day: date) -> str:
        read = self._read()
        if read is not None and read > self._now:
            return _("This is still to come. Note it once it has happened.")
        if day < FIRST_DAY:
            return _("This is too far back.")
        return ""
