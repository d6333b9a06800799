"""Turns the workspace's listeners into signals, and does its verbs for the window: now, calmly, and said aloud."""

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from askwhy.domain.faults import Fault
from askwhy.store.applied import Applied
from askwhy.workspace.open_book import OpenBook

if TYPE_CHECKING:
    from askwhy.ui.turning import Turning
    from askwhy.workspace.jobs import Job
    from askwhy.workspace.workspace import Workspace

T = TypeVar("T")

_POLL_MS = 1000
"""How often to look whether a command changed the Book beside the window."""
_RETRY_MS = 200
_RETRIES = 15
"""A locked Book is tried again for three seconds, while the window stays alive."""


class Bridge(QObject):
    """What every page gets: the open Book, its workspace, the clock, and the signals."""

    stood = Signal(object)
    """What was Applied just now and is durable, before anyone reads the Book again."""
    changed = Signal(object)
    """A frozenset of the kinds of values that changed."""
    ticked = Signal(datetime)
    """The instant, once a minute and on waking."""
    said = Signal(str, str)
    """A sentence for the toast, and the name of its button's verb: "undo", "redo" or nothing."""
    refused = Signal(str)
    """A sentence for a dialog: what is wrong, and what to do."""
    doubted = Signal(str, object)
    """A sentence to be read first, and what is done when one goes on all the same."""
    closing = Signal()
    """The Book is about to be let go; what waits can still begin its work, which is waited for."""
    preferred = Signal()
    """Something is preferred otherwise on this computer; what belongs to the Book is told by `changed`."""
    _job_told = Signal(object)

    def __init__(self, opened: OpenBook, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.opened = opened
        self._clock = clock
        self._jobs: set[Job[Any]] = set()
        self._seen = opened.book.data_version()
        self._minute = self.now().replace(second=0, microsecond=0)
        opened.watch(self.stood.emit)
        opened.listen(self.changed.emit)
        # A job tells from its own thread; the queue brings it to this one.
        self._job_told.connect(self._run_told, Qt.ConnectionType.QueuedConnection)
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._look_up)
        self._poll.start()

    @cached_property
    def workspace(self) -> "Workspace":
        """The open Book with its verbs."""
        from askwhy.workspace.workspace import Workspace  # loaded when the first is asked for

        return Workspace.over(self.opened)

    def now(self) -> datetime:
        """Give the instant in one's own zone."""
        return self._clock().astimezone(self.opened.world.own_zone)

    @property
    def today(self) -> date:
        """Give one's own date."""
        return self.opened.day(self.now())

    def close(self) -> None:
        """Stop looking, and let running jobs end."""
        self.closing.emit()
        self._poll.stop()
        for job in list(self._jobs):
            job.cancel()
            job.wait()

    def _look_up(self) -> None:
        try:
            seen = self.opened.book.data_version()
        except Fault:
            return  # locked for a moment; the next look tells
        if seen != self._seen:
            self._seen = seen
            self.opened.tell_everything()
        minute = self.now().replace(second=0, microsecond=0)
        if minute != self._minute:
            self._minute = minute
            self.opened.renew_zone()
            self.ticked.emit(self.now())

    def do(
        self,
        verb: Callable[[datetime], T],
        then: Callable[[T], None] | None = None,
        refused: Callable[[str], None] | None = None,
        say: Callable[[T], str] | None = None,
    ) -> None:
        """Do a verb of the workspace at this instant.

        A locked Book is tried again for a while. `then` gets the result. A fault goes to `refused` as a
        sentence, or else to a dialog; nothing was changed then. What was applied is said in the toast, in
        the words of `say` or else by its name.
        """
        self._try(lambda: verb(self.now()), then, refused, say, _RETRIES)

    def _try(
        self,
        verb: Callable[[], T],
        then: Callable[[T], None] | None,
        refused: Callable[[str], None] | None,
        say: Callable[[T], str] | None,
        left: int,
    ) -> None:
        try:
            result = verb()
        except Fault as fault:
            if fault.reason.key == "book_locked" and left:
                QTimer.singleShot(_RETRY_MS, self, lambda: self._try(verb, then, refused, say, left - 1))
            else:
                (refused or self.refused.emit)(_sentence(fault))
            return
        if say is not None:
            self.said.emit(say(result), "undo")
        elif isinstance(result, Applied) and result.edits:
            from askwhy.wording.labels import label  # nothing is done before the first paint

            self.said.emit(f"{label(result.label)}.", "undo")
        if then is not None:
            then(result)

    def undo(self) -> None:
        """Take the last change back, and say its name; of an e-mail that is out, what it cannot take back first."""
        self._turning.undo()

    def redo(self) -> None:
        """Apply again what was undone last, and say its name; of an e-mail, that none is sent by it first."""
        self._turning.redo()

    @cached_property
    def _turning(self) -> "Turning":
        from askwhy.ui.turning import Turning  # with the verbs, which an undo needs

        return Turning(self)

    def work(self, job: "Job[T]", then: Callable[[T], None], refused: Callable[[str], None]) -> None:
        """Run slow work beside the window; `then` and `refused` are called here, when it has ended."""
        self._jobs.add(job)

        def ended(done: "Job[T]") -> None:
            self._jobs.discard(done)
            if not (self._poll.isActive() and _lives(then)):
                return  # the window or a dialog was closed meanwhile: a box of its own would keep the program
            if done.refusal is not None:
                refused(_sentence(done.refusal))
            if done.fault is None:
                then(done.result)

        job.start(lambda done: self._job_told.emit(lambda: ended(done)))

    def _run_told(self, told: Callable[[], None]) -> None:
        told()


def _sentence(fault: Fault) -> str:
    from askwhy.wording.faults import sentence  # no usual start meets one

    return sentence(fault)


def _lives(told: Callable[..., object]) -> bool:
    """Tell whether the widget whose method this is still exists."""
    owner = getattr(told, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
