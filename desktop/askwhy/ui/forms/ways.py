"""Several ways to reach a person: each a value with a label, and a link for one more."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.group import Group
from askwhy.ui.look.line import field
from askwhy.ui.look.size import SECOND, px
from askwhy.wording.i18n import _

Pair = tuple[str, str]
"""A value and its label."""


class Ways(Group):
    """E-mails or numbers. An empty line is none; a doubtful one is said below, and kept as it is."""

    changed = Signal()

    def __init__(self, name: str, one_more: str, labels: Sequence[str], doubt: Callable[[str], str]) -> None:
        super().__init__()
        self._name, self._labels, self._doubt = name, labels, doubt
        self.lines: list[_Way] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))
        self._more = button(one_more, "link", "plus")
        self._more.clicked.connect(self._add_and_go)
        self._add()
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """Every value that is not empty, with its label."""
        return tuple(line.pair for line in self.lines if line.pair[0])

    def write(self, pairs: Sequence[Pair]) -> None:
        """Show values with their labels."""
        while len(self.lines) < len(pairs):
            self._add()
        for line, pair in zip(self.lines, pairs, strict=False):
            line.write(pair)

    def _add(self) -> "_Way":
        name = self._name if not self.lines else f"{self._name} {len(self.lines) + 1}"
        made = _Way(name, self._labels, self._doubt)
        made.value.textChanged.connect(lambda _text: self.changed.emit())
        made.label.textChanged.connect(lambda _text: self.changed.emit())
        self._column.insertWidget(len(self.lines), made)
        if not self.lines:
            self.entry = made.value
        self.lines.append(made)
        return made

    def _add_and_go(self) -> None:
        made = self._add()
        # What is not shown yet takes no focus.
        made.show()
        made.value.setFocus(Qt.FocusReason.TabFocusReason)


class _Way(QWidget):
    """One value with its label, and what is doubtful about it."""

    def __init__(self, name: str, labels: Sequence[str], doubt: Callable[[str], str]) -> None:
        super().__init__()
        self._doubt = doubt
        self.value: QLineEdit = field(name=name)
        self.label: QLineEdit = field(_("work, home"), name=_("Kind: {what}").format(what=name))
        self.label.setCompleter(QCompleter(list(labels), self.label))
        self.label.setFixedWidth(px(128))
        self._below = Text("", SECOND, token="warnink", wraps=True)
        self._below.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(2))
        grid.addWidget(self.value, 0, 0)
        grid.addWidget(self.label, 0, 1)
        grid.addWidget(self._below, 1, 0, 1, 2)
        self.value.editingFinished.connect(self.judge)
        self.value.textChanged.connect(self._relieve)

    @property
    def pair(self) -> Pair:
        """What stands in the line."""
        return self.value.text().strip(), self.label.text().strip()

    @property
    def doubt(self) -> str:
        """What is said to be doubtful; empty when nothing is."""
        return self._below.text()

    def write(self, pair: Pair) -> None:
        """Show a value and its label."""
        self.value.setText(pair[0])
        self.label.setText(pair[1])
        self.judge()

    def judge(self) -> None:
        """Say what is doubtful, once something was written to its end."""
        self._say(self._doubt(self.pair[0]) if self.pair[0] else "")

    def _relieve(self, _text: str) -> None:
        """While one types, a doubt goes as soon as it may, and none comes."""
        if self._below.text() and not self._doubt(self.pair[0]):
            self._say("")

    def _say(self, text: str) -> None:
        self._below.setText(text)
        self._below.setVisible(bool(text))
        self.value.setAccessibleDescription(text)
