"""When one is free to call: whenever awake, around a day job, or hours of one's own by weekday."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from askwhy.domain.faults import Fault
from askwhy.domain.own_day import FreeHours
from askwhy.facts.free_hours import read_free_hours, write_free_hours
from askwhy.ui.forms.choices import Choice
from askwhy.ui.look.controls import Text
from askwhy.ui.look.group import Group
from askwhy.ui.look.line import field
from askwhy.ui.look.size import SECOND, px
from askwhy.wording import dates, faults, hours
from askwhy.wording.i18n import _

_ALWAYS, _JOB, _OWN = "always", "job", "own"

AROUND_A_JOB = "1-5@6:00-8:30,12:00-13:00,17:30-22:00 6-7@9:00-20:00"
"""Before work, at lunch and after; one's waking hours bound it further."""


class FreeHoursField(Group):
    """The hours in which calls are suggested, as they are kept in the settings."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kind = Choice(
            _("When you are free to call"),
            [
                (_ALWAYS, _("Whenever you are awake")),
                (_JOB, _("Around a day job")),
                (_OWN, _("Hours of your own")),
            ],
        )
        self.own = field(
            _("Mon–Fri 12:00–13:00, 17:30–20:00; Sat 10:00–16:00"), name=_("Free hours by weekday")
        )
        self._said = Text("", SECOND, token="quiet", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        for widget in (self.kind, self.own, self._said):
            column.addWidget(widget)
        self.entry = self.kind
        self.kind.currentIndexChanged.connect(self._on_changed)
        self.own.textChanged.connect(self._on_changed)
        self._on_changed()

    def write(self, text: str) -> None:
        """Show the hours of the settings."""
        if text and text != AROUND_A_JOB:
            self.own.setText(hours.free(read_free_hours(text)))
        self.kind.choose(_OWN if text and text != AROUND_A_JOB else _JOB if text else _ALWAYS)

    @property
    def problem(self) -> str:
        """What is wrong with hours of one's own; empty when nothing is."""
        if self.kind.value != _OWN:
            return ""
        try:
            self._read()
        except Fault as fault:
            return faults.sentence(fault) if self.own.text().strip() else _("Give some hours.")
        return ""

    @property
    def text(self) -> str:
        """The hours as the settings keep them; with a problem, what was typed."""
        if self.kind.value == _ALWAYS:
            return ""
        if self.kind.value == _JOB:
            return AROUND_A_JOB
        return self.own.text() if self.problem else write_free_hours(self._read())

    def _read(self) -> FreeHours:
        return read_free_hours(self.own.text(), [dates.short_weekday(day) for day in range(7)])

    def _on_changed(self, *_told: object) -> None:
        self.own.setVisible(self.kind.value == _OWN)
        is_job = self.kind.value == _JOB
        self._said.setText(hours.free(read_free_hours(AROUND_A_JOB)) if is_job else "")
        self._said.setVisible(is_job)
        self.changed.emit()
