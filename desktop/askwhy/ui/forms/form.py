"""What all forms share: rows with a name and a sentence below, one verb, and care for what was typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QLineEdit, QWidget

from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.frame import WIDTH, Frame
from askwhy.ui.forms.leaving import ask_to_leave
from askwhy.ui.forms.rows import More, Row, name_width
from askwhy.ui.look.controls import button
from askwhy.ui.look.group import entry_of
from askwhy.wording.i18n import _


class Form(Frame):
    """A form that checks as one types and never loses what was typed.

    A form overrides `values` (a comparable value of everything typed), `check` (shows what is missing and
    tells whether it can be kept) and `save`.
    """

    saved = Signal(object)
    """What was made or changed, once it stands in the Book."""

    def __init__(
        self, bridge: Bridge, parent: QWidget | None, title: str, verb: str, width: int = WIDTH
    ) -> None:
        super().__init__(parent, title, width)
        self.bridge = bridge
        self._rows: dict[QWidget, Row] = {}
        self._more: More | None = None
        self._first: object = None
        self._saving = False
        self.keep = button(verb, "primary")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self._try_save)
        self.cancel = button(_("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.AcceptRole)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._try_save)

    # What a form says of itself

    def values(self) -> object:
        """Give everything typed, as a value to compare."""
        raise NotImplementedError

    def check(self) -> bool:
        """Show what is missing or wrong, and tell whether it can be kept as it is."""
        raise NotImplementedError

    def save(self) -> None:
        """Keep what was typed: `self.bridge.do(verb, then=self.finish, refused=self.complain)`."""
        raise NotImplementedError

    # What a form builds itself from

    def add_row(self, name: str, widget: QWidget, hint: str = "", grid: QGridLayout | None = None) -> Row:
        """Add a row, to the form's grid or another; its sentence below is the hint until a problem is said."""
        row = self._rows[widget] = Row(name, widget, hint)
        row.put(grid or self.rows)
        if self._more is not None:
            self._more.add(row)
        return row

    def add_more(self, text: str) -> More:
        """Hide the rows that follow behind a link."""
        self._more = More(text, self)
        self.rows.addWidget(self._more.link, self.rows.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        return self._more

    def set_problem(self, widget: QWidget, sentence: str) -> None:
        """Say below a row what is to be mended; with nothing, its hint stands there again."""
        self._rows[widget].set_problem(sentence)

    def row(self, widget: QWidget) -> Row:
        """Give the row of a control."""
        return self._rows[widget]

    def begin(self) -> None:
        """Remember what stands in the form now, so that leaving it asks only when something was typed."""
        width = name_width(list(self._rows.values()))
        for row in self._rows.values():
            row.label.setFixedWidth(width)
            row.label.setBuddy(entry_of(row.widget))
        for line in self.findChildren(QLineEdit):
            line.home(False)  # what is too long shows its beginning
        self._first = self.values()
        self.renew()
        self.settle()

    def renew(self, *_told: object) -> None:
        """Check again, after each letter."""
        self.keep.setEnabled(self.check() and not self._saving)

    # How it ends

    def finish(self, result: object) -> None:
        """Close the form, once what was typed stands in the Book."""
        self._saving = False
        self._first = self.values()
        self.saved.emit(result)
        self.accept()

    def complain(self, sentence: str) -> None:
        """Say what went wrong; the form stays open with all that was typed."""
        self._saving = False
        self.keep.setEnabled(True)
        super().complain(sentence)

    def _try_save(self) -> None:
        self.complaint.hide()
        # A locked Book is tried for a while; a second key must not keep everything twice.
        if not self._saving and self.check():
            self._saving = True
            self.keep.setEnabled(False)
            self.save()

    def reject(self) -> None:
        """Leave; ask first when something was typed."""
        if self._saving:
            return
        if self.values() == self._first:
            super().reject()
        else:
            ask_to_leave(self, lambda: super(Form, self).reject())
