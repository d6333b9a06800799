"""The tick of a due step: it asks what happened, and is checked only once that stands in the Book."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from askwhy.store.rows import DueRow
from askwhy.ui.look.tick_box import TickBox
from askwhy.wording import names
from askwhy.wording.i18n import _


class StepTick(TickBox):
    """A check box that never checks itself; a screen reader's "toggle" asks as well as a click does."""

    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__()
        self.setParent(parent)
        self._is_done = False
        self.clicked.connect(self.wanted)
        self.toggled.connect(self._ask_instead)

    def show_step(self, row: DueRow) -> None:
        """Be named after a step."""
        contact = names.contact(row.channel, row.name)
        self.setAccessibleName(_("Tick: {contact}").format(contact=contact))

    def show_done(self, done: bool) -> None:
        """Show whether the step is done."""
        self._is_done = done
        self.setChecked(done)

    def nextCheckState(self) -> None:
        """Stay as it is when it is clicked."""

    def _ask_instead(self, checked: bool) -> None:
        if checked != self._is_done:
            self.setChecked(self._is_done)
            self.wanted.emit()
