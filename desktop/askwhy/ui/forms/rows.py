"""The rows of a form: a name, its control, a sentence below; and the link that shows more of them."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.group import entry_of
from askwhy.ui.look.icons import icon
from askwhy.ui.look.size import SECOND, font, px

_WIDEST_NAME = 152
_FIELD = 32
"""Pixels of the look: how high a field of one line is."""


def plain(name: str) -> str:
    """Give a name without the sign that marks the letter of its key."""
    return name.replace("&&", "\0").replace("&", "").replace("\0", "&")


class Row(QObject):
    """One row. Its sentence below is a hint until there is something to mend."""

    def __init__(self, name: str, widget: QWidget, hint: str) -> None:
        super().__init__(widget)
        self.widget = widget
        self._hint, self._problem, self._shown = hint, "", True
        self.label = QLabel(name)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setFont(font())
        self.label.setWordWrap(True)
        self.label.setBuddy(entry_of(widget))
        self.label.setContentsMargins(0, _above(self._target, self.label), 0, 0)
        self.below = Text("", SECOND, token="quiet", wraps=True)
        if not self._target.accessibleName():
            self._target.setAccessibleName(plain(name))
        self._say()

    @property
    def is_shown(self) -> bool:
        """Tell whether the row is there."""
        return self._shown

    @property
    def _target(self) -> QWidget:
        """The control that has the focus when the row has it."""
        return entry_of(self.widget)

    def put(self, grid: QGridLayout) -> None:
        """Put the row at the end of a form's grid."""
        at = grid.rowCount()
        cell = QVBoxLayout()
        cell.setSpacing(px(3))
        cell.addWidget(self.widget)
        cell.addWidget(self.below)
        grid.addWidget(self.label, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(cell, at, 1)

    def natural_width(self) -> int:
        """Give the width that the name would take in one line."""
        return QFontMetrics(self.label.font()).horizontalAdvance(plain(self.label.text())) + 2

    def set_hint(self, hint: str) -> None:
        """Say something else where nothing is to be mended."""
        if hint != self._hint:
            self._hint = hint
            self._say()

    def set_problem(self, problem: str) -> None:
        """Say what is to be mended; with nothing, the hint stands there again."""
        if problem != self._problem:
            self._problem = problem
            self._say()
            target = self._target
            target.setProperty("fault", "true" if problem else "false")
            target.style().unpolish(target)
            target.style().polish(target)

    def set_shown(self, shown: bool) -> None:
        """Show the row, or leave it out."""
        self._shown = shown
        self.label.setVisible(shown)
        self.widget.setVisible(shown)
        self._say()

    def _say(self) -> None:
        text = self._problem or self._hint
        self.below.setText(text)
        self.below.set_token("warnink" if self._problem else "quiet")
        shown = self._shown and bool(text)
        # Before it has its place it would be a window of its own, and take the keyboard away.
        if self.below.parent() is not None or not shown:
            self.below.setVisible(shown)
        self._target.setAccessibleDescription(text)


def _above(target: QWidget, label: QLabel) -> int:
    """Give the room above a name, in pixels, that has it stand on the line of what the field says."""
    if target.property("kind") != "field":
        return px(7)
    # Qt sets a line into the middle of its field, and the half pixel that is over above it.
    return (px(_FIELD) - label.fontMetrics().height() + 1) // 2


def name_width(rows: list[Row]) -> int:
    """Give the width of the names' column: the longest name, but a very long one takes two lines."""
    return min(px(_WIDEST_NAME), max((row.natural_width() for row in rows), default=0))


class More(QObject):
    """A link that shows rows which few people need, and hides them again."""

    def __init__(self, text: str, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.link: QPushButton = button(text, "link", "right")
        self.link.setCheckable(True)
        self.link.toggled.connect(self._toggle)

    def add(self, row: Row) -> None:
        """Take a row in; it is hidden until asked for."""
        self.rows.append(row)
        row.set_shown(self.link.isChecked())

    def open(self) -> None:
        """Show the rows."""
        self.link.setChecked(True)

    def _toggle(self, opened: bool) -> None:
        self.link.setIcon(icon("down" if opened else "right", "accent"))
        for row in self.rows:
            row.set_shown(opened)
