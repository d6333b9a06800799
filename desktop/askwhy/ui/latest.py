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
        self.is_wanted = False
        """Whether an answer is still to come."""
        bridge.closing.connect(self.forget)

    def ask(self, question: Callable[[], object]) -> None:
        """Ask something, in place of what was asked before. It opens its own Book."""
        self._next, self.is_wanted = question, True
        if not self.runs:
            self._begin(question)

    def forget(self) -> None:
        """Nobody wants to know any more: what runs still ends, and is not heard."""
        self._next, self.is_wanted = None, False

    def _begin(self, question: Callable[[], object]) -> None:
        self._next, self.runs = None, True
        self._bridge.work(Job(lambda _tell: question()), self._ended, self._refused)

    def _ended(self, found: object) -> None:
        self.runs = False
        if self._next is not None:
            self._begin(self._next)
        elif self.is_wanted:
            self.is_wanted = False
            self.answered.emit(found)

    def _refused(self, sentence: str) -> None:
        was_wanted = self.is_wanted
        self.runs = False
        self.forget()
        if was_wanted:
            self.failed.emit(sentence)
