"""A field for one's own days off: stretches of days, each from a day to a day, with a link for one more."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from askwhy.domain.calendars import FIRST_DAY, LAST_DAY
from askwhy.domain.days_off import LONGEST_DAYS, DaysOff
from askwhy.ui.forms.application import day_problem
from askwhy.ui.forms.day import DayField
from askwhy.ui.look.controls import Whole, button
from askwhy.ui.look.group import Group
from askwhy.ui.look.size import px
from askwhy.wording.i18n import _

_DAY_WIDTH = 132


class DaysOffField(Group):
    """Stretches of days on which nothing is due. Those that are over are kept, and not shown."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._over = DaysOff()
        self.lines: list[Stretch] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))
        self.more = button(_("Add days off"), "link", "plus")
        self.more.clicked.connect(self.add_and_go)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.entry = self.more

    def write(self, text: str) -> None:
        """Show days off as the setting has them."""
        off = DaysOff.read(text)
        shown = off.since(self._today)
        for line in list(self.lines):
            self._drop(line)
        self._over = DaysOff(tuple(each for each in off.stretches if each not in shown.stretches))
        for first, last in shown.stretches:
            self._put(first, last)

    @property
    def text(self) -> str:
        """The days off as the setting takes them. Only without a problem."""
        shown = [line.days for line in self.lines]
        return self._over.joined(days for days in shown if days is not None).text

    @property
    def typed(self) -> tuple[tuple[str, str], ...]:
        """Everything that stands here, half-typed days too."""
        return tuple((line.first.line.text(), line.last.line.text()) for line in self.lines)

    @property
    def problem(self) -> str:
        """What is wrong with the first line that is; empty when none is."""
        return next((line.problem for line in self.lines if line.problem), "")

    def _put(self, first: date | None = None, last: date | None = None) -> "Stretch":
        line = Stretch(self._today, first, last, len(self.lines) + 1)
        line.first.changed.connect(self.changed)
        line.last.changed.connect(self.changed)
        line.remove.clicked.connect(lambda: self._remove(line))
        self._column.insertWidget(len(self.lines), line)
        self.lines.append(line)
        return line

    def add_and_go(self) -> None:
        """Add a line, and begin to write there."""
        line = self._put()
        # What is not shown yet takes no focus.
        line.show()
        line.first.line.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _drop(self, line: "Stretch") -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _remove(self, line: "Stretch") -> None:
        self._drop(line)
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class Stretch(QWidget):
    """One stretch. Without its last day it is one day; an empty one is none."""

    def __init__(self, today: date, first: date | None, last: date | None, number: int) -> None:
        super().__init__()
        self.first = DayField(_("Days off {number}: from").format(number=number), today, first)
        self.last = DayField(
            _("Days off {number}: to").format(number=number), today, last if last != first else None
        )
        self.remove: QPushButton = button(
            "", "flat", "close", name=_("Remove the days off {number}").format(number=number)
        )
        self.remove.setFixedWidth(px(34))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        for day in (self.first, self.last):
            day.line.setFixedWidth(px(_DAY_WIDTH))
        row.addWidget(self.first)
        row.addWidget(Whole(_("to"), token="quiet"))
        row.addWidget(self.last)
        row.addWidget(self.remove)
        row.addStretch(1)

    @property
    def days(self) -> tuple[date, date] | None:
        """The first day and the last; None where none is written."""
        first, last = self.first.day, self.last.day
        return (first, last or first) if first is not None else None

    @property
    def problem(self) -> str:
        """What is wrong; empty when nothing is."""
        unread = day_problem(self.first) or day_problem(self.last)
        if unread or self.days is None:
            return unread or (_("Give the first day off.") if self.last.day is not None else "")
        first, last = self.days
        if last < first:
            return _("The last day off must not come before the first.")
        if (last - first).days >= LONGEST_DAYS:
            return _("Take a year off at most.")
        return "" if FIRST_DAY <= first <= LAST_DAY else _("These days are too far off.")
