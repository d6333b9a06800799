"""The example on whose days a plan template is shown: when one talked, when the answer came, in whose calendar."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from askwhy.domain.faults import Fault
from askwhy.domain.people import Interviewer
from askwhy.domain.sequences import Sequence
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.application import day_problem
from askwhy.ui.forms.day import DayField
from askwhy.ui.forms.people_line import PersonField
from askwhy.ui.forms.rows import Row
from askwhy.ui.look.controls import Text
from askwhy.ui.look.flow import Flow
from askwhy.ui.look.group import Group
from askwhy.ui.look.size import SECOND, px
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _
from askwhy.workspace.template_preview import ExampleDays, ExamplePlan, lay_out_example

_DAY_WIDTH, _PERSON_WIDTH = 140, 160


def last_monday(today: date) -> date:
    """Give the Monday before a day; of a Monday, the one a week ago."""
    return today - timedelta(days=today.weekday() or 7)


class ExampleFields(Group):
    """Two days and a person. An empty day has not come; without a person one's own country counts."""

    changed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        today = bridge.today
        self.held = DayField(_("Interview"), today, last_monday(today))
        self.decided = DayField(_("Answer"), today, today)
        self.person = PersonField(bridge, _("In the calendar of"), _("Your own country"))
        self.said = Text("", SECOND, token="warnink", wraps=True)
        self.said.hide()
        self._rows = [
            Row(_("Interview"), self.held, ""),
            Row(_("Answer"), self.decided, ""),
            Row(_("In the calendar of"), self.person, ""),
        ]
        self._lay_out()
        self.entry = self.held
        self.held.changed.connect(self.changed)
        self.decided.changed.connect(self.changed)
        self.person.changed.connect(self.changed)

    def _lay_out(self) -> None:
        for day in (self.held, self.decided):
            day.line.setFixedWidth(px(_DAY_WIDTH))
        self.person.setFixedWidth(px(_PERSON_WIDTH))
        side_by_side = QWidget()
        flow = Flow(side_by_side, px(12))
        for row in self._rows:
            flow.addWidget(_upright(row))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        column.addWidget(side_by_side)
        column.addWidget(self.said)

    def lay_out(self, template: Sequence | None) -> ExamplePlan | None:
        """Lay a template out on these days; None where they are none, which is said here then."""
        self._say_problems()
        self._say("")
        if template is None or self.held.is_unread or self.decided.is_unread:
            return None
        workspace, days = self._bridge.workspace, ExampleDays(self.held.day, self.decided.day)
        try:
            return lay_out_example(workspace.world, template, days, self._whose(), self._bridge.today)
        except Fault as fault:
            self._say(sentence(fault))
            return None

    def _say_problems(self) -> None:
        nobody = _("Nobody has this name.") if self.person.is_unread else ""
        problems = (day_problem(self.held), day_problem(self.decided), nobody)
        for row, problem in zip(self._rows, problems, strict=True):
            row.set_problem(problem)

    def _whose(self) -> Interviewer | None:
        key = self.person.person
        return self._bridge.workspace.book.value(Interviewer, key) if key is not None else None

    def _say(self, said: str) -> None:
        self.said.setText(said)
        self.said.setVisible(bool(said))


def _upright(row: Row) -> QWidget:
    """Give a field with its name above it, so that several stand side by side where there is room."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(3))
    for part in (row.label, row.widget, row.below):
        column.addWidget(part)
    return made
