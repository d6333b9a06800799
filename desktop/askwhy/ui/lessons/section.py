"""A section of the Lessons: a heading, what it shows, and a line of what follows from it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from askwhy.ui.look.controls import Rule, Text
from askwhy.ui.look.size import BOLD, NAME, SECOND, px


class Section(QWidget):
    """A part of a column, with the margins of the page."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(24), px(18), px(24), px(16))
        self.column.setSpacing(px(8))
        self.title = Text(title, NAME, BOLD, heading=True)
        self.column.addWidget(self.title)
        self.column.addSpacing(px(6))
        self.setAccessibleName(title)


class Part(QWidget):
    """A part of a section, parted by a line from what stands above it; gone as long as it has nothing to say."""

    def __init__(self, title: str, inside: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(10), 0, 0)
        column.setSpacing(px(8))
        column.addWidget(Rule())
        column.addSpacing(px(8))
        column.addWidget(Text(title, weight=BOLD, heading=True))
        column.addWidget(inside)
        self.note = Text("", SECOND, token="quiet", wraps=True)
        column.addWidget(self.note)

    def say(self, note: str) -> None:
        """Say what follows from it, if anything does."""
        self.note.setText(note)
        self.note.setVisible(bool(note))
