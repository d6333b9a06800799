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
        self.accepted.connect(self._wake_behind)
        self.finished.connect(self.deleteLater)
        self.start_at(self.stay)
        self.settle()

    def _wake_behind(self) -> None:
        """Have the keyboard in the window behind the form, once both are gone.

        Both go at once, and some desktops then give the keyboard back to the form, which is no more: to nobody.
        """
        form = self.parentWidget()
        behind = form.parentWidget() if form is not None and not form.isVisible() else None
        if behind is not None:
            behind.window().activateWindow()


def ask_to_leave(form: QWidget, leave: Callable[[], None]) -> None:
    """Ask whether to go on writing, or to leave."""
    Leaving(form, leave).open()
