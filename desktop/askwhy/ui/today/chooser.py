"""What opens in a row to be answered: what happened with a step, with one key."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from askwhy.domain.outreach import Channel
from askwhy.domain.touches import DISPOSITIONS, Disposition
from askwhy.ui.look.flow import Flow
from askwhy.ui.look.line import field
from askwhy.ui.look.roles import GROUP, reads_as
from askwhy.ui.look.size import px
from askwhy.ui.today.choice import Choice
from askwhy.wording import names
from askwhy.wording.i18n import _


class Chooser(QWidget):
    """A line of answers with their keys."""

    chosen = Signal(object, str)
    """The Disposition, and the note that goes with it."""

    left = Signal()
    """Nothing is to be recorded."""

    def __init__(self, answers: Sequence[tuple[str, Disposition]]) -> None:
        super().__init__()
        reads_as(self, GROUP)
        self.setAccessibleName(_("What happened"))
        self._answers = answers
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(px(10))
        self._line = Flow(spacing=px(8))
        self.column.addLayout(self._line)
        self.choices = [Choice(text, str(number)) for number, (text, _said) in enumerate(answers, 1)]
        for number, choice in enumerate(self.choices, 1):
            choice.clicked.connect(partial(self.press, number))
            self._line.addWidget(choice)

    def focus_first(self) -> None:
        """Put the keyboard on the first answer."""
        self.choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, number: int, _checked: bool = False) -> bool:
        """Give the answer with this key; tells whether there is one."""
        if not 1 <= number <= len(self._answers):
            return False
        self.chosen.emit(self._answers[number - 1][1], self.note())
        return True

    def note(self) -> str:
        """Give what was written beside; nothing here."""
        return ""


class CallChooser(Chooser):
    """The six answers of a call; a note can be written first."""

    def __init__(self) -> None:
        super().__init__([(names.disposition(said), said) for said in DISPOSITIONS[Channel.PHONE]])
        self._field = field(_("What is worth remembering"), name=_("Note"))
        self._field.returnPressed.connect(self.focus_first)
        self.column.addWidget(self._field)
        self._field.hide()

    def open_note(self) -> None:
        """Let a note be written; Enter goes back to the answers."""
        self._field.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def note(self) -> str:
        """Give the note that goes with whatever is answered."""
        return self._field.text().strip()
