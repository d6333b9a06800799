"""How far an import is, with a way to stop it that leaves the book as it was."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialogButtonBox, QProgressBar, QWidget

from askwhy.ui.forms.frame import Frame
from askwhy.ui.look.controls import Text, button
from askwhy.wording.i18n import _


class ImportProgress(Frame):
    """A bar that is full before the book is written: from then on, it is one change that is done or not."""

    def __init__(self, parent: QWidget, title: str, stop: Callable[[], None]) -> None:
        super().__init__(parent, title, 400)
        self._stop = stop
        self.said = Text(_("Nothing is kept before all is read."), token="quiet", wraps=True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(_("How far it is"))
        self.bar.setProperty("kind", "field")
        self.bar.setTextVisible(False)
        # One file alone tells no part of the way.
        self.bar.setRange(0, 0)
        self.cancel = button(_("Stop"))
        self.cancel.clicked.connect(self.reject)
        self.add_wide(self.bar)
        self.add_wide(self.said)
        self.buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.settle()

    def show_done(self, done: int, total: int) -> None:
        """Show how much is done."""
        if total > 1:
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def reject(self) -> None:
        """Stop the work; the dialog goes when it has ended."""
        self.cancel.setEnabled(False)
        self.said.setText(_("Stopping."))
        self._stop()

    def put_away(self) -> None:
        """Go, the work has ended."""
        self.done(0)
        self.deleteLater()
