"""Asks before something that was typed is thrown away."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from askwhy.ui.forms.frame import Frame
from askwhy.ui.look.controls import Text, button
from askwhy.wording.i18n import _


class Leaving(Frame):
    """Staying is what Enter and Esc do."""

    def __init__(self, form: QWidget, leave: Callable[[], None]) -> None:
        super().__init__(form, _("Leave the form?"), 400)
        self.add_wide(Text(_("What you typed is not kept yet."), token="quiet", wraps=True))
        self.stay = button(_("Go on writing"), "primary")
        self.stay.setDefault(True)
        self.stay.clicked.connect(self.reject)
        self.away = button(_("Throw it away"))
        self.away.clicked.connect(self.accept)
        self.buttons.addButton(self.away, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.stay, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accepted.connect(leave)
        self.finished.connect(self.deleteLater)
        self.start_at(self.stay)
        self.settle()


def ask_to_leave(form: QWidget, leave: Callable[[], None]) -> None:
    """Ask whether to go on writing, or to leave."""
    Leaving(form, leave).open()
