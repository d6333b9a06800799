"""Asks beside the window what takes long, and has only the last question answered."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from askwhy.ui.bridge import Bridge
from askwhy.workspace.jobs import Job


class Latest(QObject):
    """One question runs at a time. Who asks again meanwhile hears the new answer and never the old one."""

    answered = Signal(object)
    """What the last question gave."""
    failed = Signal(str)
    """A sentence: why there is no answer."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.runs = False
        self._next: Callable[[], object] | None = None
        bridge.closing.connect(self._leave)

    def ask(self, question: Callable[[], object]) -> None:
        """Ask something, in place of what was asked before. It opens its own Book."""
        self._next = question
        if not self.runs:
            self._begin(question)

    def _begin(self, question: Callable[[], object]) -> None:
        self._next, self.runs = None, True
        self._bridge.work(Job(lambda _tell: question()), self._ended, self._refused)

    def _ended(self, found: object) -> None:
        self.runs = False
        if self._next is not None:
            self._begin(self._next)
        else:
            self.answered.emit(found)

    def _refused(self, sentence: str) -> None:
        self.runs, self._next = False, None
        self.failed.emit(sentence)

    def _leave(self) -> None:
        """Begin nothing more once the Book is let go."""
        self._next = None
