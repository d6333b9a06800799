"""Asks before someone is forgotten, and says what that means; keeping them is what Enter and Esc do."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from askwhy.domain.ids import EmployerId, InterviewerId
from askwhy.domain.people import Employer, Interviewer
from askwhy.store.backups import backups_of
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.frame import Frame
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.size import BOLD
from askwhy.ui.look.tick_line import TickLine
from askwhy.wording.forgetting import done, meaning, what_goes
from askwhy.wording.i18n import _
from askwhy.workspace import forgetting
from askwhy.workspace.jobs import Job


class ForgetForm(Frame):
    """Forgets one person or, with a tick, their employer with everyone there."""

    def __init__(self, bridge: Bridge, parent: QWidget | None, who: InterviewerId) -> None:
        book = bridge.workspace.book
        person = book.value(Interviewer, who)
        super().__init__(parent, _("Forget {name}?").format(name=person.name), 480)
        self._bridge, self._who = bridge, who
        self._employer = person.employer
        self.goes = Text("", weight=BOLD, wraps=True)
        self.complaint = Text("", token="warnink", wraps=True)
        self.complaint.hide()
        self.add_wide(self.goes)
        for sentence in meaning(len(backups_of(book.path))):
            self.add_wide(Text(sentence, token="quiet", wraps=True))
        self.all: TickLine | None = None
        if person.employer is not None:
            name = book.value(Employer, person.employer).name
            self.all = TickLine(_("Forget all of {employer}").format(employer=name))
            self.all.tick.toggled.connect(self._show)
            self.add_wide(self.all)
        self.foot.insertWidget(0, self.complaint)
        self.keep = button(_("Keep"), "primary")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.reject)
        self.forget = button(_("Forget"), "stop")
        self.forget.clicked.connect(self._forget)
        self.buttons.addButton(self.forget, QDialogButtonBox.ButtonRole.DestructiveRole)
        self.buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.RejectRole)
        self._show()
        self.start_at(self.keep)
        self.settle()

    @property
    def _chosen(self) -> tuple[Sequence[InterviewerId], EmployerId | None]:
        everyone = self.all is not None and self.all.tick.isChecked()
        return ((), self._employer) if everyone else ((self._who,), None)

    def _show(self) -> None:
        """Say what would go."""
        found = forgetting.scope(self._bridge.workspace.book, *self._chosen)
        self.goes.setText(f"{what_goes(found.people, found.applications)}.")
        self._grow()

    def _forget(self) -> None:
        chosen = self._chosen
        workspace = self._bridge.workspace

        def forget() -> forgetting.Scope:
            found = forgetting.scope(workspace.book, *chosen)
            workspace.forget(*chosen)
            return found

        self.forget.setEnabled(False)
        self._bridge.do(lambda _now: forget(), then=self._clean_backups, refused=self._complain)

    def _clean_backups(self, found: forgetting.Scope) -> None:
        bridge, path = self._bridge, self._bridge.workspace.book.path

        def say(cleaned: int) -> None:
            bridge.said.emit(done(len(found.people), found.applications, cleaned), "")

        bridge.work(Job(lambda _tell: forgetting.forget_in_backups(path)), say, bridge.refused.emit)
        self.accept()

    def _complain(self, sentence: str) -> None:
        self.forget.setEnabled(True)
        self.complaint.setText(sentence)
        self.complaint.show()
        self._grow()
