"""The settings of calls and days: when one calls, when one is free, whether one calls at all, and days off."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from askwhy.domain.faults import Fault
from askwhy.domain.settings import SettingKey
from askwhy.facts.weeks import minutes
from askwhy.ui.forms.choices import hour_choice
from askwhy.ui.forms.days_off import DaysOffField
from askwhy.ui.forms.free_hours import FreeHoursField
from askwhy.ui.look.controls import Whole
from askwhy.ui.look.group import Group
from askwhy.ui.look.size import px
from askwhy.ui.look.tick_line import TickLine
from askwhy.ui.settings.part import Line, Part, Stands
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _


class Awake(Part):
    """The earliest and the latest one is willing to call."""

    def __init__(self, stands: Stands) -> None:
        self.starts = hour_choice(_("Your day starts"), "4:00", "12:00", stands[SettingKey.DAY_STARTS])
        self.ends = hour_choice(_("Your day ends"), "14:00", "24:00", stands[SettingKey.DAY_ENDS])
        self.both = Group()
        hours = QHBoxLayout(self.both)
        hours.setContentsMargins(0, 0, 0, 0)
        hours.setSpacing(px(8))
        hours.addWidget(self.starts, 1)
        hours.addWidget(Whole(_("to"), token="quiet"))
        hours.addWidget(self.ends, 1)
        self.both.entry = self.starts
        hint = _("Outside these hours no call is suggested.")
        super().__init__(Line(_("You call &from"), self.both, hint, _("call hours, day, morning, evening")))
        for hour in (self.starts, self.ends):
            hour.currentIndexChanged.connect(self.changed)

    def show_values(self, stands: Stands) -> None:
        """Show the hours; one that is not offered, as `askwhy set` may have it, stays as it was shown."""
        self.starts.choose(minutes(stands[SettingKey.DAY_STARTS]))
        self.ends.choose(minutes(stands[SettingKey.DAY_ENDS]))

    def values(self) -> dict[SettingKey, str]:
        """Give the hours."""
        return {
            SettingKey.DAY_STARTS: _kept(self.starts.value),
            SettingKey.DAY_ENDS: _kept(self.ends.value),
        }

    def problems(self) -> dict[QWidget, str]:
        """Say that the day ends before it starts."""
        forward = self.starts.value < self.ends.value
        return {self.both: "" if forward else sentence(Fault("day_runs_backward"))}


class FreeHoursPart(Part):
    """The hours in which calls are suggested."""

    def __init__(self) -> None:
        self.field = FreeHoursField()
        hint = _("Calls are suggested in these hours, as far as they meet theirs.")
        super().__init__(Line(_("Free &hours"), self.field, hint, _("call hours, job, lunch, evening")))
        self.field.changed.connect(self.changed)

    def show_values(self, stands: Stands) -> None:
        """Show the hours."""
        self.field.write(stands[SettingKey.FREE_HOURS])

    def values(self) -> dict[SettingKey, str]:
        """Give the hours."""
        return {SettingKey.FREE_HOURS: self.field.text}

    def problems(self) -> dict[QWidget, str]:
        """Say what is wrong with hours of one's own."""
        return {self.field: self.field.problem}


class Calls(Part):
    """Whether new plans hold calls."""

    def __init__(self) -> None:
        self.box = TickLine(_("New plans hold a call"))
        hint = _("Some people would rather be asked in writing. Plans under way stay as they are.")
        super().__init__(Line(_("Ca&lls"), self.box, hint, _("phone")))
        self.box.tick.toggled.connect(self.changed)

    def show_values(self, stands: Stands) -> None:
        """Show whether they do."""
        self.box.tick.setChecked(stands[SettingKey.CALLS] != "no")

    def values(self) -> dict[SettingKey, str]:
        """Give whether they do."""
        return {SettingKey.CALLS: "yes" if self.box.tick.isChecked() else "no"}


class OwnDaysOff(Part):
    """One's own days off."""

    def __init__(self, today: date) -> None:
        self.field = DaysOffField(today)
        hint = _("Nothing is due on them; what would be moves behind them.")
        super().__init__(
            Line(_("Your days &off"), self.field, hint, _("holidays, vacation, leave"), key="days_off")
        )
        self.field.changed.connect(self.changed)

    def show_values(self, stands: Stands) -> None:
        """Show the days off that are not over."""
        self.field.write(stands[SettingKey.DAYS_OFF])

    def values(self) -> dict[SettingKey, str]:
        """Give the days off."""
        return {SettingKey.DAYS_OFF: self.field.text}

    def problems(self) -> dict[QWidget, str]:
        """Say what is wrong with the first line that is."""
        return {self.field: self.field.problem}


def _kept(minute: int) -> str:
    """Give a minute of the day as the Book keeps it: 7:30."""
    return f"{minute // 60}:{minute % 60:02d}"
