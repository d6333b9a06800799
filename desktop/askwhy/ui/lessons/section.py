"""A section of the Lessons: a heading, what it shows, and a line of what follows from it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from askwhy.ui.look.controls import Rule, Text, button
from askwhy.ui.look.icons import icon
from askwhy.ui.look.size import BOLD, NAME, SECOND, px
from askwhy.ui.look.tips import plain_tip


class Section(QWidget):
    """A part of a column, with the margins of the page."""

    has_something = True
    """Whether there is anything to show, at least a sentence; without it, the section is gone."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(24), px(18), px(24), px(16))
        self.column.setSpacing(px(8))
        self.title = Text(title, NAME, BOLD, wraps=True, heading=True)
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


class Slot(QWidget):
    """The place of something that is made anew when it changes.

    It is put in whole: to show each line by itself would lay the page out for every one of them, which took seven
    seconds with many.
    """

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._held: QWidget | None = None

    def hold(self, content: QWidget) -> None:
        """Show something in the place of what is there."""
        if self._held is not None:
            self._held.hide()
            self._column.removeWidget(self._held)
            self._held.deleteLater()
        self._held = content
        self._column.addWidget(content)
        content.show()  # Qt would show it only later, and the page would move


def column_of(widgets: Iterable[QWidget], spacing: int = 0) -> QWidget:
    """Put widgets below each other."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widget in widgets:
        column.addWidget(widget)
    return made


def pen_button(name: str) -> QPushButton:
    """Make a small button with a pen; `name` says what it changes."""
    made = button("", "flat", "pen", name=name)
    made.setIcon(icon("pen", "quiet"))
    made.setToolTip(plain_tip(name))
    made.setFixedSize(px(28), px(28))
    return made
