"""A field for a day: typed as people write days, or chosen from a calendar; empty means none."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
)

from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import button
from askwhy.ui.look.group import Group
from askwhy.ui.look.size import px
from askwhy.wording.dates import full_day
from askwhy.wording.days import read_day
from askwhy.wording.habits import habits
from askwhy.wording.i18n import _

_WIDTH = 216


class DayField(Group):
    """A day. Up and Down go to the next and the last one; F4 opens the calendar."""

    changed = Signal()

    def __init__(self, name: str, today: date, day: date | None = None) -> None:
        super().__init__()
        self._today = today
        self.line: QLineEdit = _Line(self, name)
        self._open = button("", "flat", "calendar", name=_("Calendar: {what}").format(what=name))
        self._open.setFixedWidth(px(34))
        self._open.clicked.connect(self.open_calendar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        self.line.setFixedWidth(px(_WIDTH))
        row.addWidget(self.line)
        row.addWidget(self._open)
        row.addStretch(1)
        self.entry = self.line
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self.line.editingFinished.connect(self._tidy)
        self.set_day(day)

    @property
    def day(self) -> date | None:
        """The day; None when the field is empty or names none."""
        return read_day(self.line.text(), self._today, month_first=habits().month_first)

    @property
    def is_unread(self) -> bool:
        """Tell whether something stands there that names no day."""
        return bool(self.line.text().strip()) and self.day is None

    def set_day(self, day: date | None) -> None:
        """Show a day, or none."""
        self.line.setText(full_day(day) if day is not None else "")

    def step(self, days: int) -> None:
        """Go some days on or back; from an empty field, to today."""
        day = self.day
        self.set_day(date.fromordinal(day.toordinal() + days) if day is not None else self._today)

    def _tidy(self) -> None:
        """Write what was read, so that a wrong guess at the year is seen."""
        if self.day is not None:
            self.set_day(self.day)

    def open_calendar(self) -> None:
        """Show a calendar below the field."""
        popup = _Calendar(self)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + px(4))))
        popup.show()
        popup.calendar.setFocus(Qt.FocusReason.PopupFocusReason)


class _Line(QLineEdit):
    """The line of a day field, with keys to go on and back."""

    def __init__(self, owner: DayField, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "field")
        self.setAccessibleName(name)
        self.setPlaceholderText(_("such as 3 Nov"))
        self._owner = owner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go a day on or back, or open the calendar."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self._owner.step(1 if event.key() == Qt.Key.Key_Up else -1)
        elif event.key() == Qt.Key.Key_F4:
            self._owner.open_calendar()
        else:
            super().keyPressEvent(event)


class _Calendar(QFrame):
    """The calendar that opens below; choosing a day or Esc closes it."""

    def __init__(self, owner: DayField) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._owner = owner
        self.calendar = QCalendarWidget()
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        # The red of weekends is kept for what deletes.
        plain = QTextCharFormat()
        plain.setForeground(colour("ink"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekday, plain)
        self.calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        for name, sign in (("qt_calendar_prevmonth", "‹"), ("qt_calendar_nextmonth", "›")):
            turn = self.calendar.findChild(QToolButton, name)
            if isinstance(turn, QToolButton):
                turn.setIcon(QIcon())
                turn.setText(sign)
        day = owner.day or owner._today
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.calendar)
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)

    def _choose(self, day: QDate) -> None:
        self._owner.set_day(date(day.year(), day.month(), day.day()))
        self.close()
        self._owner.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
