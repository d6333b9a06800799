"""The form that asks to which day a step shall be moved."""

from datetime import date, timedelta

from PySide6.QtCore import QDate
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QWidget

from askwhy.facts.weeks import work_calendar
from askwhy.store.rows import DueRow
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.form import Form
from askwhy.ui.look.controls import Text
from askwhy.wording import dates, names
from askwhy.wording.i18n import _


class OtherDay(Form):
    """A calendar of the days to come; it says when they are off on the day that is chosen."""

    def __init__(self, bridge: Bridge, parent: QWidget | None, row: DueRow) -> None:
        what = _("{channel} to {who}").format(channel=names.channel(row.channel), who=row.name)
        super().__init__(bridge, parent, what, _("Move"))
        self._row = row
        self._workdays = work_calendar(row.country, row.week)
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(_("To which day"))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setMinimumDate(_qdate(bridge.today))
        self.calendar.setSelectedDate(_qdate(max(bridge.today + timedelta(days=1), row.due_on)))
        for weekday in QCalendarWidget().locale().weekdays():
            # Qt paints some days red; here no day is a warning.
            self.calendar.setWeekdayTextFormat(weekday, QTextCharFormat())
        self._said = Text("", token="quiet", wraps=True)
        self.add_wide(self.calendar)
        self.add_wide(self._said)
        self.calendar.selectionChanged.connect(self.renew)
        self.calendar.activated.connect(lambda _day: self.save())
        self.begin()

    @property
    def day(self) -> date:
        """The day that is chosen, in their calendar."""
        chosen = self.calendar.selectedDate()
        return date(chosen.year(), chosen.month(), chosen.day())

    @property
    def said(self) -> str:
        """What is said of the day that is chosen."""
        return self._said.text()

    def values(self) -> object:
        """Give the day."""
        return self.day

    def check(self) -> bool:
        """Say which day it is, and whether they work on it; any day may be chosen."""
        said = dates.long_day(self.day)
        if not self._workdays.is_workday(self.day):
            said = _("{day} is a day off there.").format(day=said)
        self._said.setText(said)
        return True

    def save(self) -> None:
        """Move the step."""
        to = self.day
        self.bridge.do(
            lambda now: self.bridge.workspace.postpone(self._row.step, to, now),
            then=self.finish,
            refused=self.complain,
        )


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
