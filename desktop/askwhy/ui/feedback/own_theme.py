"""A link that turns into a line in which a theme of one's own is named."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from askwhy.ui.look.controls import button
from askwhy.ui.look.group import Group
from askwhy.ui.look.line import field
from askwhy.ui.look.size import px
from askwhy.wording.i18n import _


class OwnTheme(Group):
    """Another theme: Enter keeps it, Esc leaves it."""

    named = Signal(str, str)
    """The name, and the key of the theme that is called otherwise; empty for a new one."""

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        self.link = button(_("Another theme"), "link", "plus")
        self.line = field(_("Name it, then Enter"), name=_("Name of the theme"))
        self.line.setFixedWidth(px(176))
        self.line.hide()
        self.line.installEventFilter(self)
        self.link.clicked.connect(self._open_line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.link)
        row.addWidget(self.line)
        self.entry = self.link

    def rename(self, key: str, name: str) -> None:
        """Ask for another name of a theme."""
        self._open_line()
        self._key = key
        self.line.setText(name)
        self.line.selectAll()

    def _open_line(self) -> None:
        self._key = ""
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.link.hide()

    def close_line(self) -> None:
        """Be a link again."""
        had = self.line.hasFocus()
        self.line.clear()
        self.link.show()
        if had:
            self.link.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter and Esc before the dialog does, for which they mean the whole."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.line.text().strip():
                self.named.emit(self.line.text(), self._key)
            return True
        return False
