"""Counts what the Lessons show: at once in an ordinary Book, beside the window in one with very many contacts."""

from PySide6.QtCore import QObject, QTimer, Signal

from askwhy.domain.lessons import Numbers
from askwhy.ui.bridge import Bridge
from askwhy.workspace.jobs import Job
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
        self._runs = self._is_late = False
        """Whether it is being counted beside the window, and whether something changed meanwhile."""
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self.takes_long)
        bridge.closing.connect(self._leave)

    def forget(self) -> None:
        """Something changed that is counted."""
        self.is_true, self._is_late = False, self._runs

    def renew(self) -> None:
        """Count again unless it holds or is being done. Raises Fault where it is done at once."""
        if self.is_true or self._runs:
            return
        workspace = self._bridge.workspace
        if not takes_long(workspace):
            self._take(numbers(workspace))
            return
        self._runs, self._is_late = True, False
        self._quiet.start()
        book = workspace.book.path
        self._bridge.work(Job(lambda _tell: numbers_beside(book)), self._ended, self._refused)

    def _ended(self, found: Numbers) -> None:
        self._runs = False
        if self._is_late:
            self.renew()
        else:
            self._take(found)

    def _take(self, found: Numbers) -> None:
        self._quiet.stop()
        self.is_true = True
        self.counted.emit(found)

    def _refused(self, sentence: str) -> None:
        self._runs = False
        self._quiet.stop()
        self.failed.emit(sentence)

    def _leave(self) -> None:
        """Begin nothing more once the Book is let go."""
        self._is_late = False
        self._quiet.stop()
