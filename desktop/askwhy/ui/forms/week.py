"""Working hours: those of the country, or one's own from, to and weekdays."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from askwhy.domain.hours import STANDARD_WEEK, Stretch, WorkingWeek
from askwhy.ui.forms.choices import Choice, hour_choice
from askwhy.ui.look.controls import Text, Whole, button
from askwhy.ui.look.flow import Flow
from askwhy.ui.look.group import Group
from askwhy.ui.look.size import SECOND, px
from askwhy.wording import dates, hours
from askwhy.wording.i18n import _

_COUNTRY, _OWN, _KEPT = "country", "own", "kept"

_LUNCHES = ((720, 780), (720, 810), (750, 810), (750, 840), (780, 840), (840, 900), (840, 930))
"""The breaks that are usual somewhere, in minutes of the day."""


class WeekField(Group):
    """The hours of a person. Hours that differ from day to day are kept until others are chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept: WorkingWeek | None = None
        self.kind = Choice(
            _("Working hours"), [(_COUNTRY, _("Those of their country")), (_OWN, _("Other hours"))]
        )
        self.opens = hour_choice(_("From"), "5:00", "14:00", "8:30")
        self.closes = hour_choice(_("To"), "11:00", "24:00", "17:30")
        self.lunch = Choice(_("Lunch break"), [(None, _("No lunch break known")), *_lunches()])
        self.days = [self._day(number) for number in range(7)]
        self._own = self._own_hours()
        self._said = Text("", SECOND, token="quiet", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        for widget in (self.kind, self._own, self._said):
            column.addWidget(widget)
        self.entry = self.kind
        for choice in (self.kind, self.opens, self.closes, self.lunch):
            choice.currentIndexChanged.connect(self._on_changed)
        self._on_changed()

    def _day(self, number: int) -> QPushButton:
        made = button(dates.short_weekday(number), "chip")
        made.setCheckable(True)
        made.setChecked(STANDARD_WEEK.works_on(number))
        made.toggled.connect(self._on_changed)
        return made

    def _own_hours(self) -> QWidget:
        own = QWidget()
        column = QVBoxLayout(own)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        hours = QHBoxLayout()
        hours.setSpacing(px(8))
        hours.addWidget(self.opens, 1)
        hours.addWidget(Whole(_("to"), token="quiet"))
        hours.addWidget(self.closes, 1)
        column.addLayout(hours)
        chips = QWidget()
        flow = Flow(chips, px(6))
        for made in self.days:
            flow.addWidget(made)
        column.addWidget(chips)
        column.addWidget(self.lunch)
        return own

    @property
    def problem(self) -> str:
        """What is wrong with one's own hours; empty when nothing is."""
        if self.kind.value != _OWN:
            return ""
        if self.opens.value >= self.closes.value:
            return _("The day must end after it starts.")
        return "" if any(made.isChecked() for made in self.days) else _("Choose a day.")

    @property
    def week(self) -> WorkingWeek | None:
        """The week; None for that of the country. Only without a problem."""
        if self.kind.value == _KEPT:
            return self._kept
        if self.kind.value == _COUNTRY or self.problem:
            return None
        weekdays = tuple(number for number, made in enumerate(self.days) if made.isChecked())
        return WorkingWeek.of(self.opens.value, self.closes.value, weekdays, self.lunch.value)

    def write(self, week: WorkingWeek | None) -> None:
        """Show a week."""
        if week is None:
            return
        stretches = {stretch for stretch in week.days if stretch is not None}
        if len(stretches) > 1:
            self._kept = week
            self.kind.addItem(_("As they are"), _KEPT)
            self.kind.choose(_KEPT)
            return
        opens, closes = stretches.pop()
        self._write_hour(self.opens, opens)
        self._write_hour(self.closes, closes)
        for number, made in enumerate(self.days):
            made.setChecked(week.works_on(number))
        self._write_lunch(week.lunch)
        self.kind.choose(_OWN)

    def _write_lunch(self, lunch: Stretch | None) -> None:
        if lunch is not None and lunch not in dict(_lunches()):
            self.lunch.addItem(_lunch(lunch), lunch)
        self.lunch.choose(lunch)

    def _write_hour(self, choice: Choice, minute: int) -> None:
        if choice.findData(minute) < 0:
            choice.addItem(f"{minute // 60}:{minute % 60:02d}", minute)
        choice.choose(minute)

    def _on_changed(self, *_told: object) -> None:
        self._own.setVisible(self.kind.value == _OWN)
        kept = self._kept if self.kind.value == _KEPT else None
        self._said.setText(hours.week(kept) if kept is not None else "")
        self._said.setVisible(kept is not None)
        self.changed.emit()


def _lunches() -> list[tuple[Stretch, str]]:
    return [(lunch, _lunch(lunch)) for lunch in _LUNCHES]


def _lunch(lunch: Stretch) -> str:
    return _("Lunch {clock}").format(clock=hours.clock(lunch))
