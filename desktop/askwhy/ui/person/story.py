"""The dialog that tells each step's story: by which rule it stands, what moved it, and why."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from askwhy.domain.contacts import Step
from askwhy.domain.outreach import StepState
from askwhy.ui.forms.frame import Frame
from askwhy.ui.look.controls import IconMark, Rule, Text, Whole, button
from askwhy.ui.look.size import BOLD, SECOND, px
from askwhy.ui.person.sections import CHANNEL_ICONS
from askwhy.wording import dates, names
from askwhy.wording.i18n import _
from askwhy.wording.stories import told


class StoryView(Frame):
    """Every step of a plan with its lines, in the order of the plan."""

    def __init__(self, parent: QWidget | None, who: str, steps: Sequence[Step], today: date) -> None:
        super().__init__(parent, _("Why these days: {who}").format(who=who))
        for at, step in enumerate(steps):
            if at:
                self.add_wide(Rule())
            self._add(step, today)
        close = button(_("Close"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.buttons.addButton(close, QDialogButtonBox.ButtonRole.AcceptRole)
        self.start_at(close)
        self.settle()

    def _add(self, step: Step, today: date) -> None:
        row = self.rows.rowCount()
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, px(2), 0, 0)
        column.addWidget(IconMark(CHANNEL_ICONS[step.channel], "quiet", 18))
        self.rows.addWidget(side, row, 0, Qt.AlignmentFlag.AlignTop)
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, px(2), 0, px(6))
        lines.setSpacing(px(3))
        title = names.step_title(step.channel, step.purpose, step.window)
        lines.addWidget(Whole(f"{title}, {_stand(step)}", weight=BOLD))
        story = told(step, today)
        for line in story:
            lines.addWidget(Text(line, SECOND, token="quiet", wraps=True))
        words.setAccessibleName(" ".join((title, *story)))
        self.rows.addWidget(words, row, 1)


def _stand(step: Step) -> str:
    """Mon 7 Dec; done; left out; waits for its day."""
    if step.state is StepState.DONE:
        return _("done")
    if step.state is not StepState.PLANNED:
        return _("left out")
    return dates.day_with_weekday(step.due_on) if step.due_on is not None else _("no day yet")
