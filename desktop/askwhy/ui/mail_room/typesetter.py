"""Has the errand laid out: at once for a few people, beside the window for many."""

from PySide6.QtCore import QObject, QTimer, Signal

from askwhy.ui.bridge import Bridge
from askwhy.ui.latest import Latest
from askwhy.ui.mail_room.errand import Errand
from askwhy.ui.mail_room.laying_out import LaidOut, lay_out_beside

_SOON_MS = 40
"""Many ticks, or an arrow key held down, are laid out once."""


class Typesetter(QObject):
    """What was wanted before and is wanted no more is never taken for what is wanted now."""

    done = Signal()
    """The errand holds what was wanted."""
    waits = Signal(int)
    """It will take a moment, for so many people."""
    failed = Signal(str)
    """A sentence: why it cannot be laid out."""

    def __init__(self, bridge: Bridge, errand: Errand, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._errand = bridge, errand
        self._beside = Latest(bridge, self)
        self._beside.answered.connect(self._take)
        self._beside.failed.connect(self.failed)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.begin)

    def soon(self) -> None:
        """Lay out in a moment: there may be more to come."""
        self._soon.start()

    def settle(self) -> bool:
        """Lay out at once what was wanted a moment ago; tells whether the errand holds it."""
        if self._soon.isActive():
            self.begin()
        return not self._beside.is_wanted

    def begin(self) -> None:
        """Lay out who is chosen now. Raises Fault where it is done at once."""
        self._soon.stop()
        wanted = self._errand.wanted
        if wanted.takes_long:
            book = self._bridge.workspace.book.path
            self._beside.ask(lambda: lay_out_beside(book, wanted))
            self.waits.emit(len(wanted.keys))
        else:
            self._beside.forget()
            self._errand.prepare()
            self.done.emit()

    def _take(self, laid_out: LaidOut) -> None:
        self._errand.take(laid_out)
        self.done.emit()
