"""The three questions of the beginning: one's name, where one is, how e-mails go out. Each may be left for later."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.frame import Frame
from askwhy.ui.forms.rows import Row
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.group import entry_of
from askwhy.ui.look.size import SECOND
from askwhy.ui.settings.keeper import Keeper
from askwhy.ui.settings.mail import MailAccountPart
from askwhy.ui.settings.part import Part
from askwhy.ui.settings.you import OwnAddress, OwnCountry, OwnName, OwnZone
from askwhy.wording.i18n import _


class Question(NamedTuple):
    """One question: how it is asked, why, and what answers it."""

    asked: str
    why: str
    parts: Sequence[Part]

    @property
    def controls(self) -> list[QWidget]:
        """What stands in its rows."""
        return [line.control for part in self.parts for line in part.lines]


class ThreeQuestions(Frame):
    """One question at a time. What is answered is kept at once, so that leaving loses nothing."""

    def __init__(self, bridge: Bridge, parent: QWidget | None) -> None:
        super().__init__(parent, _("Three questions"))
        self.questions = _questions()
        self._at = 0
        self._step = Text("", SECOND, token="quiet")
        self._why = Text("", token="quiet", wraps=True)
        self.add_wide(self._step)
        self.add_wide(self._why)
        self._rows = {line.control: Row(*line[:3]) for part in self._parts() for line in part.lines}
        for row in self._rows.values():
            row.put(self.rows)
        self.back, self.later, self.next = (
            button(_("Back")),
            button(_("Later"), "flat"),
            button("", "primary"),
        )
        self._add_buttons()
        self._keeper = Keeper(bridge, self._parts(), self)
        self._keeper.checked.connect(self._show_problems)
        self._keeper.refused.connect(self.complain)
        self._keeper.show_all()
        self._show(0)
        self.settle()

    def _parts(self) -> list[Part]:
        return [part for question in self.questions for part in question.parts]

    def _add_buttons(self) -> None:
        self.buttons.addButton(self.later, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.back, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.next, QDialogButtonBox.ButtonRole.AcceptRole)
        self.later.clicked.connect(self.reject)
        self.back.clicked.connect(lambda: self._show(self._at - 1))
        self.next.clicked.connect(self._go_on)
        self.next.setDefault(True)

    def _go_on(self) -> None:
        """Go to the next question, whatever was answered; from the last one, back to the window."""
        if self._at + 1 < len(self.questions):
            self._show(self._at + 1)
        else:
            self.accept()

    def _show(self, number: int) -> None:
        self._at, question = number, self.questions[number]
        for control, row in self._rows.items():
            row.set_shown(control in question.controls)
        last = len(self.questions)
        self.heading.setText(question.asked)
        self._step.setText(
            _("{number} of {last}. You may leave it for later.").format(number=number + 1, last=last)
        )
        self._why.setText(question.why)
        self.back.setVisible(number > 0)
        self.next.setText(_("Done") if number + 1 == last else _("Next"))
        self.start_at(question.controls[0])
        entry_of(question.controls[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_problems(self, part: Part) -> None:
        for control, problem in part.problems().items():
            self._rows[control].set_problem(problem)

    def done(self, result: int) -> None:
        """Keep what makes sense, and leave."""
        self._keeper.keep_all()
        super().done(result)


def _questions() -> tuple[Question, ...]:
    return (
        Question(_("What is your name?"), _("It stands below your e-mails and letters."), (OwnName(),)),
        Question(
            _("Where are you?"),
            _(
                "Your address is the sender on letters and envelopes. Your clock decides when a call fits your day "
                "and theirs."
            ),
            (OwnAddress(), OwnCountry(), OwnZone()),
        ),
        Question(
            _("How do your e-mails go out?"),
            _(
                "Leave it empty, and each e-mail opens in your mail program, ready to send. Or AskWhy sends by your "
                "own mail server. The password never stands in the book."
            ),
            (MailAccountPart(),),
        ),
    )
