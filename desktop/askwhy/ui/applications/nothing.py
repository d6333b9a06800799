"""What stands in the place of the applications while there is none: what they are for, and how to begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.size import BOLD, OPENING, px
from askwhy.ui.verbs import Verbs
from askwhy.wording.i18n import _


class Nothing(QWidget):
    """What stands in the place of the list while there is no application."""

    def __init__(self, verbs: Verbs) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), 0, px(24), 0)
        column.addStretch(2)
        texts = (
            Text(_("No application yet"), OPENING, BOLD, wraps=True),
            Text(
                _("An application holds the interviews for one job, who sat there, and how it ended."),
                token="quiet",
                wraps=True,
            ),
        )
        for text in texts:
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(text)
            column.addSpacing(px(6))
        add = button(_("Add an application"), "primary", "plus")
        add.clicked.connect(verbs.add_application)
        turned_down = button(_("I was turned down"))
        turned_down.clicked.connect(lambda: verbs.decide())
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addStretch(1)
        row.addWidget(add)
        row.addWidget(turned_down)
        row.addStretch(1)
        column.addSpacing(px(10))
        column.addLayout(row)
        column.addStretch(3)
