"""What stands in the place of the rows when there are none: why, and what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.size import MEDIUM, px
from askwhy.ui.mail_room.choice import Choice
from askwhy.wording.i18n import _


class Nobody(QWidget):
    """A sentence or two, and a button for each way on."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Text("", weight=MEDIUM, wraps=True)
        self._text = Text("", token="quiet", wraps=True)
        self.everyone = button(_("Choose from everyone"), "plain", "people")
        self.add = button(_("Add an interviewer"), "plain", "addperson")
        self.bring_in = button(_("Import people"), "plain", "import")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(16), px(12), px(8))
        column.setSpacing(px(4))
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(px(8))
        for way in (self.everyone, self.add, self.bring_in):
            column.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
            column.addSpacing(px(4))

    def show_for(self, choice: Choice) -> None:
        """Say why nobody is listed."""
        if not choice.total:
            title = _("Nobody is in the book yet.")
            text = _("Add the people who interviewed you, or bring them in from a file.")
        elif choice.everyone:
            title, text = _("Nobody fits."), _("Search for less: a piece of a name is enough.")
        else:
            title = _("No letter is due today.")
            text = _("When one is, it stands here. A label can be printed for anybody at any time.")
        self._title.setText(title)
        self._text.setText(text)
        self.everyone.setVisible(bool(choice.total) and not choice.everyone)
        self.add.setVisible(not choice.total)
        self.bring_in.setVisible(not choice.total)
