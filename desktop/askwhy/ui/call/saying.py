"""Something to say, below a heading; another way to say it is one click away."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.icons import icon
from askwhy.ui.look.size import BOLD, SECOND, px
from askwhy.ui.look.tips import plain_tip
from askwhy.wording.i18n import _

_HEAD = 28
"""The height of a heading and its button, so that those side by side stand on one line, with and without a button."""


def another(name: str, tip: str) -> QPushButton:
    """Make the small button that exchanges something to say for something else."""
    made = button("", "link", "another", name=name)
    made.setIcon(icon("another", "quiet"))
    made.setToolTip(plain_tip(tip))
    made.setFixedWidth(px(28))
    return made


class Saying(QWidget):
    """One of several wordings; `factor` is the size in which it is read."""

    def __init__(self, title: str, factor: float = SECOND) -> None:
        super().__init__()
        self._wordings: tuple[str, ...] = ("",)
        self._at = 0
        self.title = Text(title, SECOND, BOLD, "quiet")
        self.title.setFixedHeight(px(_HEAD))
        self.words = Text("", factor, wraps=True)
        name = _("{title}: say it otherwise").format(title=title)
        self.another = another(name, _("Say it otherwise"))
        self.another.clicked.connect(self._turn)
        self.head = QHBoxLayout()
        self.head.setSpacing(px(4))
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.another)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addLayout(self.head)
        column.addWidget(self.words)
        column.addStretch(1)

    def show_wordings(self, wordings: Sequence[str]) -> None:
        """Offer wordings; the one in sight keeps its place as long as there is one."""
        self._at = self._at if self._at < len(wordings) else 0
        self._wordings = tuple(wordings)
        self.another.setVisible(len(wordings) > 1)
        self._show()

    def _turn(self) -> None:
        self._at = (self._at + 1) % len(self._wordings)
        self._show()

    def _show(self) -> None:
        self.words.setText(self._wordings[self._at])
        self.words.updateGeometry()
