"""The number, as large as it must be to be dialled from the screen, with ways to call and to copy it."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.people import Phone
from askwhy.ui import reach
from askwhy.ui.look.controls import Text, button, set_kind
from askwhy.ui.look.icons import icon
from askwhy.ui.look.size import BOLD, NAME, SECOND, px
from askwhy.wording.i18n import _

_LARGE = 2.5
"""The number to dial, in the system's sizes."""
_SAID_MS = 2000
"""How long the button says that the number was copied."""


class Dial(QWidget):
    """One number at a time, as it was typed; without any, the way to add one."""

    called = Signal()
    """Call was pressed: the system dials, or the person does by hand."""
    number_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._numbers: tuple[Phone, ...] = ()
        self._at = 0
        self.number = Text("", _LARGE, BOLD)
        self.nothing = Text(_("No number is known."), NAME, BOLD)
        self.call = button(_("Call"), "primary", "phone")
        self.copy = button(_("Copy"), "plain", "copy", name=_("Copy the number"))
        self.other = button(_("Another number"), "link")
        self.add = button(_("Add a number"), "warn")
        self.note = Text("", SECOND, token="quiet", wraps=True)
        self.note.hide()
        self.call.clicked.connect(self._call)
        self.copy.clicked.connect(self._copy)
        self.other.clicked.connect(self._turn)
        self.add.clicked.connect(self.number_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(px(8))
        for each in (self.call, self.copy, self.add, self.other):
            line.addWidget(each)
        line.addStretch(1)
        self.call.setMinimumWidth(px(120))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self.number)
        column.addWidget(self.nothing)
        column.addLayout(line)
        column.addWidget(self.note)

    def show_numbers(self, numbers: Sequence[Phone], name: str) -> None:
        """Show the first number; one that is still there stays in sight."""
        shown = self._numbers[self._at] if self._numbers else None
        self._numbers = tuple(numbers)
        self._at = self._numbers.index(shown) if shown in self._numbers else 0
        self.call.setAccessibleName(_("Call {who}").format(who=name))
        self._show()

    def _show(self) -> None:
        known = bool(self._numbers)
        self.number.setText(self._numbers[self._at].typed if known else "")
        for each in (self.number, self.call, self.copy):
            each.setVisible(known)
        for each in (self.nothing, self.add):
            each.setVisible(not known)
        self.other.setVisible(len(self._numbers) > 1)

    def show_called(self, called: bool) -> None:
        """Be filled before the call, and only tinted while it goes on."""
        kind = "tinted" if called else "primary"
        set_kind(self.call, kind)
        self.call.setIcon(icon("phone", "accent" if called else "onaccent"))

    def _call(self) -> None:
        phone = self._numbers[self._at]
        taken = reach.dial(phone.e164 or phone.typed)
        self.note.setVisible(not taken)
        if not taken:
            QGuiApplication.clipboard().setText(phone.typed)
            self.note.setText(
                _("This computer has no program for calls. Dial on your phone; the number is copied as well.")
            )
        self.called.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._numbers[self._at].typed)
        before = _("Copy")
        self.copy.setText(_("Copied"))
        QTimer.singleShot(_SAID_MS, self.copy, lambda: self.copy.setText(f"\N{THIN SPACE}{before}"))

    def _turn(self) -> None:
        self._at = (self._at + 1) % len(self._numbers)
        self._show()
