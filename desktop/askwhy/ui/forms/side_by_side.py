"""Two people beside each other, field by field; what differs is told by its weight."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from askwhy.domain.people import Interviewer
from askwhy.ui.look.controls import Text, Whole
from askwhy.ui.look.size import BODY, BOLD, REGULAR, SECOND, px
from askwhy.wording.doubles import facts

_LONGEST = 300
"""Letters of a field that are shown; a note may be a letter long."""


class Shown(NamedTuple):
    """A person under a heading."""

    heading: str
    person: Interviewer
    employer: str


class SideBySide(QWidget):
    """One person or two, as a small table of plain texts."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, px(8), 0, 0)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(4))
        self.texts: list[Text] = []

    def show_people(self, *people: Shown) -> None:
        """Show these, in the place of those before."""
        for text in self.texts:
            self._grid.removeWidget(text)
            text.hide()
            text.deleteLater()
        self.texts = []
        for column, shown in enumerate(people, 1):
            self._put(0, column, shown.heading, "quiet", SECOND)
        told = [facts(each.person, each.employer) for each in people]
        row = 1
        for fields in zip(*told, strict=True):
            values = [text for _name, text in fields]
            if any(values):
                differs = len(set(values)) > 1 and all(values)
                self._put(row, 0, fields[0][0], "quiet", SECOND)
                for column, text in enumerate(values, 1):
                    self._put(row, column, text[:_LONGEST] or "—", "ink", BODY, strong=differs)
                row += 1
        for column in range(1, len(people) + 1):
            self._grid.setColumnStretch(column, 1)

    def _put(
        self, row: int, column: int, text: str, token: str, factor: float, *, strong: bool = False
    ) -> None:
        if column == 0:
            made: Text = Whole(text, factor, REGULAR, token)
        else:
            made = Text(text, factor, BOLD if strong else REGULAR, token, wraps=True)
        self.texts.append(made)
        self._grid.addWidget(made, row, column, Qt.AlignmentFlag.AlignTop)
