"""Counts what the Lessons show: at once in an ordinary Book, beside the window in one with very many contacts."""

from PySide6.QtCore import QObject, QTimer, Signal

from askwhy.domain.lessons import Numbers
from askwhy.ui.bridge import Bridge
from askwhy.ui.latest import Latest
from askwhy.workspace.lessons import numbers, numbers_beside, takes_long

_QUIET_MS = 150
"""So long nothing is said of it."""


class Counting(QObject):
    """Has numbers counted that no longer hold; what was counted before a change never stands for what came after."""

    counted = Signal(object)
    """The Numbers as they are now."""
    takes_long = Signal()
    """They are a moment away."""
    failed = Signal(str)
    """A sentence: why they cannot be counted."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.is_true = False
        """Whether what was counted last still holds."""
        self._beside = Latest(bridge, self)
        self._beside.answered.connect(self._take)
        self._beside.failed.connect(self._fail)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self.takes_long)

    def forget(self) -> None:
        """Something changed that is counted."""
        self.is_true = False
        if self._beside.runs:
            self._ask()

    def renew(self) -> None:
        """Count again unless it holds or is being done. Raises Fault where it is done at once."""
        if self.is_true or self._beside.runs:
            return
        if takes_long(self._bridge.workspace):
            self._quiet.start()
            self._ask()
        else:
            self._take(numbers(self._bridge.workspace))

    def _ask(self) -> None:
        book = self._bridge.workspace.book.path
        self._beside.ask(lambda: numbers_beside(book))

    def _take(self, found: Numbers) -> None:
        self._quiet.stop()
        self.is_true = True
        self.counted.emit(found)

    def _fail(self, sentence: str) -> None:
        self._quiet.stop()
        self.failed.emit(sentence)
