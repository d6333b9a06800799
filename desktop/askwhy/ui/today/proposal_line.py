"""A line of Today that proposes something: a sentence, and below it what one can do about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from askwhy.ui.look.controls import IconMark, Text, button
from askwhy.ui.look.mirror import set_margins
from askwhy.ui.look.size import px

Action = tuple[str, Callable[[], None]]
"""What a button says, and what it does."""


class ProposalLine(QWidget):
    """The first button does what is proposed, the others are ways around it."""

    def __init__(self, icon: str, sentence: str, actions: Sequence[Action]) -> None:
        super().__init__()
        self.sentence = sentence
        grid = QGridLayout(self)
        set_margins(grid, px(12), px(4), px(8), px(8))
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(1, 1)
        grid.addWidget(IconMark(icon, "quiet", 18), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(sentence, wraps=True), 0, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(16))
        for text, do in actions:
            made = button(text, "link", name=f"{text}: {sentence}")
            made.clicked.connect(lambda _checked=False, do=do: do())
            buttons.addWidget(made)
        buttons.addStretch(1)
        grid.addLayout(buttons, 1, 1)
        self.setAccessibleName(sentence)
