"""What is typed and ticked during a call, brought into the Book some moments after each pause."""

from PySide6.QtCore import QObject, QTimer, Signal

from askwhy.domain.call_notes import CallNotes
from askwhy.domain.people import Interviewer
from askwhy.ui.bridge import Bridge
from askwhy.workspace.call_card import keep_notes

_KEEP_AFTER_MS = 400
"""A pause in typing after which the notes are kept, which costs some milliseconds."""


class Pad(QObject):
    """Keeps the notes of one call; after a crash they are there again."""

    refused = Signal(str)

    def __init__(self, bridge: Bridge, person: Interviewer, typed: CallNotes, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._person = bridge, person
        self._typed = self._kept = typed
        self._soon = QTimer(self, interval=_KEEP_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self.keep)

    def take(self, typed: CallNotes) -> None:
        """Take what stands on the page now."""
        self._typed = typed
        if typed != self._kept:
            self._soon.start()

    def keep(self) -> None:
        """Bring it into the Book."""
        self._soon.stop()
        if self._typed != self._kept:
            typed = self._typed
            self._bridge.do(
                lambda now: keep_notes(self._bridge.workspace, self._person, typed, now),
                then=lambda _nothing: self._set_kept(typed),
                refused=self.refused.emit,
            )

    def _set_kept(self, typed: CallNotes) -> None:
        self._kept = typed

    def drop(self) -> None:
        """Let go of it: all that was worth keeping stands in the record of the call."""
        self.take(CallNotes())
        self.keep()
