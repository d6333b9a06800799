"""The form of what they said: their words, what these are about, and what one will do about it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from askwhy.domain.feedback import Feedback
from askwhy.domain.ids import FeedbackId, InterviewerId, TouchId
from askwhy.domain.people import Interviewer
from askwhy.store.applied import Applied
from askwhy.ui.bridge import Bridge
from askwhy.ui.feedback.chips import ThemeChips
from askwhy.ui.feedback.keeping import keep_own
from askwhy.ui.forms.form import Form
from askwhy.ui.forms.lines import Lines
from askwhy.ui.look.controls import button
from askwhy.ui.look.line import field
from askwhy.wording.i18n import _, spoken


class FeedbackForm(Form):
    """Keeps words of somebody, or corrects what was kept. A few words, or one chip, are enough."""

    def __init__(
        self,
        bridge: Bridge,
        parent: QWidget | None,
        who: InterviewerId,
        touch: TouchId | None = None,
        said: FeedbackId | None = None,
    ) -> None:
        workspace = bridge.workspace
        person = workspace.book.value(Interviewer, who)
        super().__init__(bridge, parent, _("What {name} said").format(name=person.name), _("Keep"))
        self._who, self._touch, self._said = who, touch, said
        self.words = Lines(
            _("Their words"), 5, _("As far as you remember. They help most in their own words.")
        )
        self.about = ThemeChips(workspace.themes(spoken()))
        self.todo = field(_("One thing, small enough to do"), name=_("What you will do about it"))
        if said is not None:
            before = workspace.book.value(Feedback, said)
            self.words.setPlainText(before.words)
            self.about.write(before.marks)
            self._add_remove()
        self.add_row(_("Their &words"), self.words)
        self.add_row(_("&About what"), self.about, _("Leave it open where nothing fits."))
        self.add_row(
            _("What you will &do"), self.todo, _("It joins the things to do before the next interview.")
        )
        self.words.textChanged.connect(self.renew)
        self.about.changed.connect(self.renew)
        self.todo.textChanged.connect(self.renew)
        keep_own(bridge, self.about, self.complain)
        self.start_at(self.words)
        self.begin()

    def _add_remove(self) -> None:
        remove = button(_("Take it out"))
        remove.clicked.connect(self._remove)
        self.buttons.addButton(remove, QDialogButtonBox.ButtonRole.ResetRole)

    def values(self) -> object:
        """Give everything chosen and typed."""
        return self.words.text, self.about.marks, self.todo.text()

    def check(self) -> bool:
        """Ask for words, or for what they were about."""
        return bool(self.words.text or self.about.marks)

    def save(self) -> None:
        """Keep what was said."""
        words, marks, todo = self.words.text, self.about.marks, self.todo.text()
        workspace, said = self.bridge.workspace, self._said
        if said is not None:
            self._do(lambda now: workspace.revise_feedback(said, now, words, marks, todo))
        else:
            self._do(lambda now: workspace.note_feedback(self._who, now, words, marks, todo, self._touch))

    def _do(self, verb: Callable[[datetime], Applied]) -> None:
        self.bridge.do(verb, then=self.finish, refused=self.complain)

    def _remove(self) -> None:
        """Take it out; undo brings it back."""
        said = self._said
        assert said is not None
        self._do(lambda now: self.bridge.workspace.remove_feedback(said, now))
