"""Undoes and does again, and says what; beside the window where that takes longer than it may wait."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, Protocol, TypeVar

from askwhy.domain.reasons import Reason
from askwhy.store.applied import Applied
from askwhy.wording import mail
from askwhy.wording.labels import done_again, taken_back
from askwhy.workspace.jobs import Job, undisturbed
from askwhy.workspace.open_book import OpenBook
from askwhy.workspace.workspace import Workspace

T = TypeVar("T")

_LARGE = 500_000
"""Letters of a change in the history, some five hundred people, that are not undone while the window waits."""


class Asked(Protocol):
    """What is asked of the bridge."""

    opened: OpenBook
    said: Any
    """The signal for a sentence and the verb that goes with it."""
    doubted: Any
    """The signal for a sentence and what is done when one goes on all the same."""

    @property
    def workspace(self) -> Workspace:
        """The open Book with its verbs."""

    def do(
        self,
        verb: Callable[[datetime], T],
        then: Callable[[T], None] | None = None,
        refused: Callable[[str], None] | None = None,
    ) -> None:
        """Do a verb of the workspace."""

    def work(self, job: Job[T], then: Callable[[T], None], refused: Callable[[str], None]) -> None:
        """Run slow work beside the window."""


class _Turned(NamedTuple):
    """What was undone or done again, and the kinds of values that have changed by it."""

    label: Reason
    kinds: frozenset[type]


class Turning:
    """Undo and redo of one window, one at a time."""

    def __init__(self, bridge: Asked) -> None:
        self._bridge = bridge
        self._is_busy = False

    def undo(self) -> None:
        """Take the last change back."""
        self._first_say(0, lambda: self._turn(0, lambda book: book.undo(), taken_back, "redo"))

    def redo(self) -> None:
        """Apply again what was undone last."""
        self._first_say(1, lambda: self._turn(1, lambda book: book.redo(), done_again, "undo"))

    def _first_say(self, which: int, turn: Callable[[], None]) -> None:
        """Say what an undo or a redo does not do, where the change was made in the world too."""

        def look(labels: tuple[Reason | None, Reason | None]) -> None:
            label = labels[which]
            if label is not None and label.key == mail.ACCEPTED:
                self._bridge.doubted.emit((mail.before_undo, mail.before_redo)[which](label), turn)
            else:
                turn()

        self._bridge.do(lambda _now: self._bridge.opened.book.next_labels(), then=look)

    def _turn(
        self, which: int, verb: Callable[[Workspace], Applied], words: Callable[[Reason], str], offer: str
    ) -> None:
        """Undo or redo; a change of thousands of people beside the window, which stays alive meanwhile."""
        bridge = self._bridge

        def refused(text: str) -> None:
            self._is_busy = False
            bridge.said.emit(text, "")

        def done(turned: _Turned) -> None:
            if self._is_busy:
                self._is_busy = False
                bridge.opened.tell(turned.kinds)
            bridge.said.emit(words(turned.label), offer)

        def begin(sizes: tuple[int, int]) -> None:
            if sizes[which] < _LARGE:
                bridge.do(lambda _now: _turned(verb(bridge.workspace)), done, refused)
                return
            self._is_busy = True
            book = bridge.opened.book.path
            bridge.work(Job(lambda _tell: _turned_beside(book, verb)), done, refused)

        if not self._is_busy:
            bridge.do(lambda _now: bridge.opened.book.next_sizes(), begin, refused)


def _turned(applied: Applied) -> _Turned:
    """Tell what a change was."""
    return _Turned(applied.label, applied.kinds)


def _turned_beside(book: Path, verb: Callable[[Workspace], Applied]) -> _Turned:
    """Undo or redo with a connection of its own."""
    workspace = Workspace.open(book, create=False)
    try:
        with undisturbed():
            return _turned(verb(workspace))
    finally:
        workspace.close()
