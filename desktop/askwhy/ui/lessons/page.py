"""The page Lessons: what there is to learn, in columns side by side where there is room."""

from datetime import datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from askwhy.domain.applications import Application, Interview
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.feedback import Feedback, Theme, Todo
from askwhy.domain.ids import InterviewerId
from askwhy.domain.lessons import Numbers
from askwhy.domain.people import Interviewer
from askwhy.domain.settings import Setting
from askwhy.ui.bridge import Bridge
from askwhy.ui.lessons.asking import AskingSection
from askwhy.ui.lessons.calls import CallsSection
from askwhy.ui.lessons.columns import Columns, Placed
from askwhy.ui.lessons.counting import Counting
from askwhy.ui.lessons.plots import Plots, plots_of
from askwhy.ui.lessons.said import SaidSection
from askwhy.ui.lessons.tab_way import next_stop
from askwhy.ui.lessons.todos import TodoSection
from askwhy.ui.lessons.tree import TreeSection
from askwhy.ui.look.controls import Ground, Rule, Scrolled, Text, button
from askwhy.ui.look.size import SECOND, px
from askwhy.ui.page import Page
from askwhy.ui.verbs import Verbs
from askwhy.wording import lessons
from askwhy.wording.i18n import _, spoken
from askwhy.wording.learned import answers
from askwhy.workspace.lessons import Taught, learned, taught, words_about

_COUNTED = frozenset({Touch, Plan, Step, Application, Interview, Interviewer, Setting})
"""What the numbers come from; a place moves a call to another weekday."""
_TAUGHT = frozenset({Feedback, Theme, Todo, Interviewer})
"""What people said, and who they are."""


class LessonsPage(Page):
    """What people said, one's own numbers with how sure they are, and what to do before the next interview."""

    print_button: QPushButton

    def __init__(self, bridge: Bridge, verbs: Verbs) -> None:
        super().__init__(bridge, verbs, _("Lessons"))
        self._numbers: Numbers | None = None
        self._counting = Counting(bridge, self)
        self._counting.counted.connect(self._show_numbers)
        self._counting.takes_long.connect(lambda: self.subtitle.setText(_("Counting…")))
        self._counting.failed.connect(self._not_fetched)
        self._shown_taught: Taught | None = None
        self._day = bridge.today
        self.said = SaidSection(lambda row: words_about(self.bridge.workspace, row))
        self.asking, self.calls, self.todos = AskingSection(), CallsSection(), TodoSection(bridge)
        self.tree = TreeSection(verbs.referrals)
        self._person: InterviewerId | None = None
        self.said.opened.connect(self._open_person)
        self.said.edited.connect(verbs.edit_feedback)
        self.tree.opened.connect(self._open_person)
        self.todos.theme_wanted.connect(self.said.open_theme)
        self.columns = Columns(
            [
                Placed(self.said, (0, 0, 0)),
                Placed(self.asking, (1, 1, 1)),
                Placed(self.todos, (0, 2, 3)),
                Placed(self.tree, (1, None, 3)),
                Placed(self.calls, (1, None, 2)),
            ]
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
        self._add_tools()

    def _add_tools(self) -> None:
        """Put the ways to paper into the head; what they need is imported when they are first used."""
        self.save_button = button(_("Save picture"), "plain", "import", menu=True)
        self.save_button.clicked.connect(self._offer_pictures)
        self.print_button: QPushButton = button(_("Print one page"), "plain", "print")
        self.print_button.clicked.connect(self.print_page)
        for made in (self.save_button, self.print_button):
            made.setEnabled(False)
            self.tools.addWidget(made)

    def _offer_pictures(self) -> None:
        from askwhy.ui.lessons.pictures import PictureMenu  # the painter of paper loads when it is used

        menu = PictureMenu(self.save_button, self.plots, self.bridge)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.save_button.mapToGlobal(QPoint(0, self.save_button.height())))

    def plots(self) -> Plots:
        """Give what can be saved as a picture; nothing before it is counted."""
        return plots_of(self._numbers, self.said.plots()) if self._numbers is not None else {}

    def print_page(self) -> None:
        """Show the one page, to be printed or saved."""
        from askwhy.ui.lessons.summary_dialog import SummaryDialog  # it brings the mail room's ways to paper

        workspace, counted = self.bridge.workspace, self._numbers
        if counted is not None:
            self.bridge.do(
                lambda _now: learned(workspace, self.bridge.today, spoken()),
                then=lambda found: SummaryDialog(self.bridge, self.window(), found, counted).open(),
            )

    def focus_person(self) -> InterviewerId | None:
        """Give whose name was chosen last."""
        return self._person

    def _open_person(self, who: InterviewerId) -> None:
        self._person = who
        self.person_opened.emit(who)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Have the page alone again by Escape."""
        if event.key() == Qt.Key.Key_Escape and self._person is not None:
            self._person = None
            self.person_chosen.emit(None)
        else:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Begin where the keys scroll."""
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on with Tab as one reads, column by column, whenever what stands there was made; then off the page."""
        to = next_stop(self, self.column, self.window().focusWidget(), forward=forward)
        if to is None:
            return super().focusNextPrevChild(forward)
        to.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        if self.isAncestorOf(to):
            self.area.ensureWidgetVisible(to)
        return True

    def concerns(self, kinds: frozenset[type]) -> bool:
        """Look again when something happened that is counted here, or when something was said."""
        return bool(kinds & (_COUNTED | _TAUGHT))

    def _on_changed(self, kinds: frozenset[type]) -> None:
        """Forget what may be old, and look again; what was not touched need not be counted again."""
        if kinds & _COUNTED:
            self._counting.forget()
        if kinds & _TAUGHT:
            self._shown_taught = None
        super()._on_changed(kinds)

    def _on_ticked(self, now: datetime) -> None:
        """What is counted here is the same a minute later, until the day ends and another interview comes next."""
        if now.date() != self._day:
            super()._on_ticked(now)

    def showEvent(self, event: QShowEvent) -> None:
        """Give each section its column by what there is now; while one looks, none moves."""
        super().showEvent(event)
        self.columns.arrange()

    def refresh(self) -> None:
        """Count again what may have changed."""
        workspace = self.bridge.workspace
        self._day = self.bridge.today
        found = taught(workspace, self._day, spoken())
        if found != self._shown_taught:
            self._shown_taught = found
            self.said.show_taught(found)
            self.todos.show_taught(found)
            self.tree.show_pointed(found.pointed)
        self._counting.renew()
        self._tell()

    def _not_fetched(self, sentence: str) -> None:
        self.subtitle.clear()
        super()._not_fetched(sentence)

    def _show_numbers(self, counted: Numbers) -> None:
        """Show what was counted; the first time, give the sections their places."""
        is_first = self._numbers is None
        self._numbers = counted
        for section in (self.asking, self.calls):
            section.show_numbers(counted)
            section.show()
        if is_first:
            self.columns.arrange()
        self._tell()

    def _tell(self) -> None:
        """Say how many answered, and offer paper as soon as there is something true to put on it."""
        counted, found = self._numbers, self._shown_taught
        if counted is None or found is None:
            return
        is_true = self._counting.is_true
        if is_true:
            self.subtitle.setText(answers(found.people))
        seen = bool(found.people or counted.asking.asked.tried or counted.reach.calls)
        self.save_button.setEnabled(is_true and seen)
        self.print_button.setEnabled(is_true and (seen or bool(found.todos)))


def _counted() -> QWidget:
    """Make the foot of the page, which says how it is counted."""
    foot = Ground("desk")
    column = QVBoxLayout(foot)
    column.setContentsMargins(px(24), px(12), px(24), px(14))
    column.setSpacing(px(2))
    column.addWidget(Text(" ".join(lessons.how_it_is_counted()), SECOND, token="quiet", wraps=True))
    return foot
