"""A plan before it is started: its steps as they would fall, one below the other."""

from datetime import date

from PySide6.QtWidgets import QGridLayout, QWidget

from askwhy.domain.contacts import Step
from askwhy.domain.outreach import Anchor, StepState
from askwhy.ui.look.controls import IconMark, Text, Whole
from askwhy.ui.look.size import BODY, MEDIUM, SECOND, px
from askwhy.ui.person.sections import CHANNEL_ICONS
from askwhy.wording import dates, names
from askwhy.wording.i18n import N_, _
from askwhy.wording.reasons import sentence
from askwhy.workspace.starting import PlanPreview

_WAITS = {
    Anchor.INTERVIEW: N_("after the interview"),
    Anchor.DECISION: N_("after the answer"),
    Anchor.PROMISED: N_("when an answer is due"),
    Anchor.REPLY: N_("after a reply"),
    Anchor.START: "",
}


class StepsView(QWidget):
    """The steps with their days; what would be left out says why."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(3, 1)

    def show_plan(self, preview: PlanPreview | None, today: date) -> None:
        """Show a plan; None shows nothing."""
        for shown in self.findChildren(QWidget):
            self._grid.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        if preview is None:
            return
        said = ""
        for step in preview.steps:
            why = _left_out(step, today)
            # A reason that stands for several steps is said once.
            self._add(step, preview.others.get(step.recipient, ""), why if why != said else "")
            said = why
        if preview.closes_on is not None:
            self._put(dates.short_day(preview.closes_on), "pause", _("The plan rests"), "", "quiet")

    def _add(self, step: Step, other: str, why: str) -> None:
        planned = step.state is StepState.PLANNED
        day = dates.short_day(step.due_on) if step.due_on is not None and planned else "—"
        waits = _(_WAITS[step.anchor]) if step.due_on is None and planned else ""
        to = _("to {name}").format(name=other) if other else ""
        title = names.step_title(step.channel, step.purpose, step.window)
        aside = ", ".join(part for part in (to, waits) if part)
        self._put(day, CHANNEL_ICONS[step.channel], title, aside, "ink" if planned else "quiet")
        if why:
            row = self._grid.rowCount()
            self._grid.addWidget(Text(why, SECOND, token="quiet", wraps=True), row, 2, 1, 2)

    def _put(self, day: str, icon: str, title: str, aside: str, token: str) -> None:
        row = self._grid.rowCount()
        when = Whole(day, SECOND, token="quiet")
        when.setMinimumWidth(px(48))
        self._grid.addWidget(when, row, 0)
        self._grid.addWidget(IconMark(icon, "quiet", 18), row, 1)
        self._grid.addWidget(Whole(title, BODY, MEDIUM, token), row, 2)
        self._grid.addWidget(Text(aside, SECOND, token="quiet"), row, 3)


def _left_out(step: Step, today: date) -> str:
    """Say why a step would be left out; nothing when it would not."""
    left_out = step.state is not StepState.PLANNED and step.reason is not None
    return sentence(step.reason, today) if left_out and step.reason is not None else ""
