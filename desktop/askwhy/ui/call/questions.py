"""The three questions of a call: each can be exchanged, and is ticked when asked; the last may bring a name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.facts.calls import Question
from askwhy.ui.call.saying import another
from askwhy.ui.look.controls import Text
from askwhy.ui.look.line import field
from askwhy.ui.look.size import BOLD, SECOND, px
from askwhy.ui.look.tick_line import TickLine
from askwhy.wording.i18n import _

WHOM_ELSE = "whom_else"
"""The key of the question that may bring a name."""


class Questions(QWidget):
    """What to ask, in this order. A question that was asked is not exchanged any more."""

    changed = Signal()

    def __init__(self, places: Sequence[Sequence[Question]], asked: Sequence[str], named: str) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Text(_("Ask, in this order"), SECOND, BOLD, "quiet"))
        self.lines = [_Line(choices, asked) for choices in places if choices]
        self.name = field(_("Whom did they name?"), name=_("The name of whom they pointed to"))
        self.name.setText(named)
        for line in self.lines:
            line.changed.connect(self._tell)
            self._column.addWidget(line)
        self._column.addWidget(self.name)
        self.name.textChanged.connect(lambda: self.changed.emit())
        self._show_name()

    @property
    def asked(self) -> tuple[str, ...]:
        """The keys of what was asked."""
        return tuple(line.question.key for line in self.lines if line.is_asked)

    def _tell(self) -> None:
        was_shown = not self.name.isHidden()
        self._show_name()
        if not was_shown and not self.name.isHidden():
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show_name(self) -> None:
        asked = any(line.is_asked and line.question.key == WHOM_ELSE for line in self.lines)
        self.name.setVisible(asked or bool(self.name.text()))


class _Line(QWidget):
    """One place of the three, with the question that stands in it."""

    changed = Signal()

    def __init__(self, choices: Sequence[Question], asked: Sequence[str]) -> None:
        super().__init__()
        self._choices = tuple(choices)
        self._at = next((at for at, each in enumerate(choices) if each.key in asked), 0)
        self.another = another(_("Another question"), _("Another question"))
        self.another.clicked.connect(self._turn)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(4))
        self._row.addWidget(self.another)
        self.line = self._put()
        self.line.tick.setChecked(self.question.key in asked)
        self._offer()

    @property
    def question(self) -> Question:
        """What is asked here."""
        return self._choices[self._at]

    @property
    def is_asked(self) -> bool:
        """Whether it was asked."""
        return self.line.tick.isChecked()

    def _put(self) -> TickLine:
        line = TickLine(self.question.text)
        line.tick.toggled.connect(self._toggled)
        self._row.insertWidget(0, line, 1)
        return line

    def _toggled(self) -> None:
        self._offer()
        self.changed.emit()

    def _offer(self) -> None:
        self.another.setVisible(len(self._choices) > 1 and not self.is_asked)

    def _turn(self) -> None:
        self._at = (self._at + 1) % len(self._choices)
        old, self.line = self.line, self._put()
        self.line.show()
        self._row.removeWidget(old)
        old.hide()
        old.deleteLater()
