"""The page Lessons: what there is to learn, in columns side by side where there is room."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from askwhy.domain.applications import Application, Interview
from askwhy.domain.outreach import Plan, Step
from askwhy.domain.people import Interviewer
from askwhy.domain.settings import Setting
from askwhy.domain.touches import Touch
from askwhy.ui.bridge import Bridge
from askwhy.ui.lessons.asking import AskingSection
from askwhy.ui.lessons.calls import CallsSection
from askwhy.ui.lessons.columns import Columns, Placed
from askwhy.ui.look.controls import Ground, Rule, Scrolled, Text
from askwhy.ui.look.size import SECOND, px
from askwhy.ui.page import Page
from askwhy.ui.verbs import Verbs
from askwhy.wording.i18n import _
from askwhy.wording.lessons import how_it_is_counted
from askwhy.workspace.lessons import Numbers, numbers

_COUNTED = frozenset({Touch, Plan, Step, Application, Interview, Interviewer, Setting})
"""What the numbers come from; a place moves a call to another weekday."""


class LessonsPage(Page):
    """One's own numbers, with how sure they are, beside the article's and the rules of thumb."""

    has_pane = False

    def __init__(self, bridge: Bridge, verbs: Verbs) -> None:
        super().__init__(bridge, verbs, _("Lessons"))
        self._shown_numbers: Numbers | None = None
        self.asking, self.calls = AskingSection(), CallsSection()
        self.columns = Columns(
            [Placed(self.asking, (0, 0, 0)), Placed(self.calls, (1, 1, 1))],
        )
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(self.columns, 1)
        around.addWidget(Rule())
        around.addWidget(_counted())
        self.area = Scrolled(inside)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(_("Lessons"))
        self.column.addWidget(Rule())
        self.column.addWidget(self.area, 1)

    def begin(self) -> None:
        """Begin where the keys scroll."""
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def concerns(self, kinds: frozenset[type]) -> bool:
        """Look again when something happened that is counted here."""
        return bool(kinds & _COUNTED)

    def _on_ticked(self, _now: datetime) -> None:
        """What is counted here is the same a minute later."""

    def refresh(self) -> None:
        """Count again."""
        counted = numbers(self.bridge.workspace)
        if counted == self._shown_numbers:
            return
        self._shown_numbers = counted
        self.asking.show_numbers(counted)
        self.calls.show_numbers(counted)
        self.columns.arrange()


def _counted() -> QWidget:
    """Make the foot of the page, which says how it is counted."""
    foot = Ground("desk")
    column = QVBoxLayout(foot)
    column.setContentsMargins(px(24), px(12), px(24), px(14))
    column.setSpacing(px(2))
    column.addWidget(Text(" ".join(how_it_is_counted()), SECOND, token="quiet", wraps=True))
    return foot
