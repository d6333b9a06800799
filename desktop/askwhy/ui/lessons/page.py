"""The page Lessons: columns of what there is to learn, side by side where there is room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.people import Interviewer
from askwhy.domain.ranking import Preference
from askwhy.domain.reach import ReachRates
from askwhy.domain.settings import Setting
from askwhy.domain.touches import Touch
from askwhy.ui.bridge import Bridge
from askwhy.ui.lessons.calls import CallsByWeekday, CallsByWindow
from askwhy.ui.look.controls import Rule, Scrolled, Text
from askwhy.ui.look.size import px
from askwhy.ui.page import Page
from askwhy.ui.verbs import Verbs
from askwhy.wording.i18n import _, ngettext
from askwhy.workspace.calling import first_try_of, reach

_SIDE_BY_SIDE = 640
"""Width of the page from which the columns stand beside each other."""
_WIDEST = 440
"""A column; bands that are longer say no more."""


class LessonsPage(Page):
    """One's own numbers, with how sure they are, beside the rules of thumb."""

    has_pane = False

    def __init__(self, bridge: Bridge, verbs: Verbs) -> None:
        super().__init__(bridge, verbs, _("Lessons"))
        self._seen_rates: tuple[ReachRates, Preference] | None = None
        self.by_window, self.by_weekday = CallsByWindow(), CallsByWeekday()
        self.nothing = Text(
            _(
                "No call yet. When you have ticked some, this page shows how often they reached somebody: early,"
            )
            + " "
            + _("late, and by weekday, and how sure that is. Until then, rules of thumb say when to call."),
            token="quiet",
            wraps=True,
        )
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._shown = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        self.nothing.setContentsMargins(px(24), px(24), px(24), px(24))
        around.addWidget(self.nothing)
        self._shown.setLayout(self._columns)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._parted = Rule(upright=True)
        for widget in (self.by_window, self._parted, self.by_weekday):
            self._columns.addWidget(widget, 0 if widget is self._parted else 50)
        for column in (self.by_window, self.by_weekday):
            column.setMaximumWidth(px(_WIDEST))
        self._columns.addStretch(1)
        around.addWidget(self._shown, 1)
        area = Scrolled()
        area.hold(inside)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(_("Lessons"))
        self.area = area
        self.column.addWidget(Rule())
        self.column.addWidget(area, 1)

    def begin(self) -> None:
        """Begin where the keys scroll."""
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def concerns(self, kinds: frozenset[type]) -> bool:
        """Look again when there is a new call, or when somebody's place or one's own is another one."""
        return bool(kinds & {Touch, Interviewer, Setting})

    def refresh(self) -> None:
        """Count the calls again."""
        workspace = self.bridge.workspace
        rates, preference = reach(workspace), first_try_of(workspace)
        if (rates, preference) == self._seen_rates:
            return
        self._seen_rates = rates, preference
        self.subtitle.setText(
            ngettext("from one call", "from {count} calls", rates.calls) if rates.calls else ""
        )
        self.nothing.setVisible(not rates.calls)
        self._shown.setVisible(bool(rates.calls))
        self.by_window.show_rates(rates, preference)
        self.by_weekday.show_rates(rates)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns below each other where the page is narrow."""
        super().resizeEvent(event)
        wide = event.size().width() >= px(_SIDE_BY_SIDE)
        self._parted.setVisible(wide)
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
