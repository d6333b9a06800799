"""What somebody said as it stands in a page: their words, what these were about, and what is to do about it."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from askwhy.domain.feedback import Feedback, Theme, Todo
from askwhy.domain.ids import FeedbackId, InterviewerId, TodoId
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.size import BODY, SECOND, px
from askwhy.ui.look.tick_line import TickLine
from askwhy.wording import feedback as words
from askwhy.wording.i18n import _


class Keeper(Protocol):
    """What keeps what was said: the verbs of the window."""

    def themes(self) -> dict[str, Theme]:
        """Give what words can be about, by their keys."""

    def note_feedback(self, who: InterviewerId) -> None:
        """Ask what somebody said."""

    def edit_feedback(self, said: FeedbackId) -> None:
        """Show what was said, to correct it."""

    def tick_todo(self, todo: TodoId, done: bool) -> None:
        """Tick a thing to do, or take the tick away."""


class Said(QWidget):
    """One answer: nothing to type here, but a tick for what is done, and a way to correct it."""

    def __init__(
        self, said: Feedback, name: str, todos: Sequence[Todo], known: Mapping[str, Theme], verbs: Keeper
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(4))
        column.setSpacing(px(2))
        quoted, about = words.quoted(said.words), words.about(said.marks, known)
        if quoted:
            column.addWidget(Text(quoted, BODY, wraps=True))
        if about:
            column.addWidget(Text(about, SECOND, token="quiet", wraps=True))
        for todo in todos:
            column.addWidget(_line(todo, verbs))
        correct = button(_("Correct or add"), "link", name=_("Correct what {name} said").format(name=name))
        correct.clicked.connect(lambda: verbs.edit_feedback(said.id))
        column.addWidget(correct)
        self.setAccessibleName(" ".join(part for part in (quoted, about) if part))


def _line(todo: Todo, verbs: Keeper) -> QWidget:
    line = TickLine(todo.text)
    line.tick.setChecked(todo.done_on is not None)
    line.tick.clicked.connect(lambda done: verbs.tick_todo(todo.id, done))
    return line
