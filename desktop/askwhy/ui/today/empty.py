"""What Today says when nothing waits: who has time to answer, and what comes next. An end, not a void."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from askwhy.domain.outreach import Channel
from askwhy.store.rows import ComingRow
from askwhy.ui.look.controls import Rule, Text, button
from askwhy.ui.look.size import BOLD, NAME, PANE_TITLE, px
from askwhy.ui.today.suns import Suns
from askwhy.ui.verbs import Verbs
from askwhy.wording import dates, names, numbers
from askwhy.wording.i18n import _
from askwhy.workspace.today import Quiet, TodayPage


class EmptyDay(QWidget):
    """Stands in the middle of the page while nothing is due."""

    page_wanted = Signal(str)
    """The key of the page on which one goes on."""

    def __init__(self, verbs: Verbs) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self._title = _middle(Text("", PANE_TITLE, BOLD, wraps=True))
        self._reached = _middle(Text("", NAME, token="quiet", wraps=True))
        self._next = _middle(Text("", NAME, token="quiet", wraps=True))
        add = button(_("Add an interviewer"), "plain", "addperson")
        add.clicked.connect(lambda: verbs.add_person())
        self._read = button(_("Read your lessons"), "plain", "lessons")
        self._read.clicked.connect(lambda: self.page_wanted.emit("lessons"))
        self._choose = button(_("Choose whom to ask"), "primary", "people")
        self._choose.clicked.connect(lambda: self.page_wanted.emit("interviewers"))
        ways = QHBoxLayout()
        ways.setSpacing(px(10))
        ways.addStretch(1)
        ways.addWidget(self._read)
        ways.addWidget(self._choose)
        ways.addWidget(add)
        ways.addStretch(1)
        self._rule = Rule()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(24), px(12), px(8))
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(Suns(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(px(44))
        column.addWidget(self._title)
        column.addSpacing(px(10))
        column.addWidget(self._reached)
        column.addSpacing(px(6))
        column.addWidget(self._next)
        column.addSpacing(px(26))
        column.addLayout(ways)
        column.addStretch(1)
        column.addSpacing(px(24))
        column.addWidget(self._rule)
        self.hide()

    def take_keyboard(self) -> None:
        """Have the keyboard on the first way on."""
        (self._choose if self._read.isHidden() else self._read).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_day(self, page: TodayPage, quiet: Quiet) -> None:
        """Say what there is to say of a day on which nothing is due."""
        self._title.setText(_title(page))
        # Whoever has just added their first people has no lessons yet, and looks for the way on.
        self._choose.setVisible(not quiet.begun)
        self._read.setVisible(quiet.begun)
        self._reached.setText(_reached(quiet.reached) if quiet.begun else _("Nobody has a plan yet."))
        self._next.setText(_next(page.coming[0], page) if page.coming else "")
        for text in (self._reached, self._next):
            text.setVisible(bool(text.text()))
        self._rule.setVisible(bool(page.done or page.due.held))


def _middle(text: Text) -> Text:
    text.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
    return text


def _title(page: TodayPage) -> str:
    return _("Nothing more waits for you today.") if page.done else _("Nothing waits for you today.")


def _reached(count: int) -> str:
    """Four people have your words and time to answer."""
    if count == 1:
        return _("One person has your words and time to answer.")
    if not count:
        return ""
    return _("{count} people have your words and time to answer.").format(count=numbers.opening(count))


def _next(row: ComingRow, page: TodayPage) -> str:
    """Next: a call to Kenji Sato, Thursday, early in their day."""
    day = dates.spoken_day(row.due_on, page.day)
    if row.channel is Channel.PHONE and row.window is not None:
        return _("Next: a call to {who}, {day}, {window} in {theirs}.").format(
            who=row.name, day=day, window=names.window(row.window), theirs=names.their_day(row.pronouns)
        )
    what = {
        Channel.PHONE: _("Next: a call to {who}, {day}."),
        Channel.EMAIL: _("Next: an e-mail to {who}, {day}."),
        Channel.LETTER: _("Next: a letter to {who}, {day}."),
    }
    return what[row.channel].format(who=row.name, day=day)
