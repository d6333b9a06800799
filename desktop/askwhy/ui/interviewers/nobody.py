"""What stands in the place of the table of interviewers while it is empty: why, and what to do."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.size import BOLD, OPENING, px
from askwhy.ui.verbs import Verbs
from askwhy.wording.i18n import _


class Nobody(QWidget):
    """What stands in the place of an empty table."""

    def __init__(self, verbs: Verbs) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.addStretch(2)
        self._title = Text("", OPENING, BOLD, wraps=True)
        self._text = Text("", token="quiet", wraps=True)
        for text in (self._title, self._text):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(text)
            column.addSpacing(px(6))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addStretch(1)
        self._buttons = (
            button(_("Add an interviewer"), "primary", "addperson"),
            button(_("Import people"), "plain", "import"),
        )
        self._buttons[0].clicked.connect(verbs.add_person)
        self._buttons[1].clicked.connect(lambda: verbs.import_files())
        for made in self._buttons:
            row.addWidget(made)
        row.addStretch(1)
        column.addSpacing(px(10))
        column.addLayout(row)
        column.addStretch(3)
        self.hide()

    def show_for(self, everyone: int, shown: int) -> None:
        """Say that nobody is there, or that nobody fits."""
        self.setVisible(shown == 0)
        self._title.setText(_("Nobody fits") if everyone else _("Nobody is here yet"))
        self._text.setText(
            _("Search for less, or choose All.")
            if everyone
            else _("Add the people who interviewed you, or bring them in from a file.")
        )
        for made in self._buttons:
            made.setVisible(everyone == 0)

    def sizeHint(self) -> QSize:
        """Take what the table would take."""
        return QSize(px(400), px(200))
