"""What a command works with: the open Book, now, and the people and things that its arguments name."""

import argparse
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from askwhy.cli import output
from askwhy.domain.faults import Ambiguous, Fault
from askwhy.domain.ids import ApplicationId, InterviewerId, StepId
from askwhy.workspace.open_book import OpenBook

if TYPE_CHECKING:
    from askwhy.store.applied import Applied
    from askwhy.workspace.workspace import Workspace

_LARGEST = 2**63 - 1
"""The largest number that SQLite keeps."""

_ALL = 1000
"""How many of those who fit a piece of a name are listed; nobody reads more."""


class Context:
    """A Book, an instant and the arguments, for one command. The Book is opened when it is first needed."""

    def __init__(
        self, path: Path, open_book: Callable[[], OpenBook], now: datetime, arguments: argparse.Namespace
    ) -> None:
        self.path = path
        self.now = now
        self.arguments = arguments
        self._open_book = open_book
        self._opened: OpenBook | None = None
        self._workspace: Workspace | None = None
        self.has_changed = False
        """Whether the command has changed the Book."""

    @property
    def opened(self) -> OpenBook:
        """The open Book, to be read. Raises the faults of opening it."""
        if self._opened is None:
            self._opened = self._open_book()
            self._opened.listen(self._note_change)
        return self._opened

    @property
    def workspace(self) -> "Workspace":
        """The open Book with its verbs. Raises the faults of opening it."""
        if self._workspace is None:
            from askwhy.workspace.workspace import Workspace  # a command that only reads needs no verbs

            self._workspace = Workspace.over(self.opened)
        return self._workspace

    def _note_change(self, _kinds: frozenset[type]) -> None:
        self.has_changed = True

    def close(self) -> None:
        """Let go of the Book."""
        if self._opened is not None:
            self._opened.close()

    @property
    def today(self) -> date:
        """The day of `--now`'s own offset."""
        return self.now.date()

    def show(self, data: Any, lines: Iterable[str]) -> None:
        """Print the one form or the other, as it was asked for."""
        if self.arguments.json:
            output.put_json(data)
        else:
            output.put(lines)

    def show_applied(self, applied: "Applied") -> None:
        """Print what a verb did."""
        from askwhy.cli import deeds  # a command that only reads does none

        self.show(deeds.applied_json(applied, self.today), deeds.applied_lines(applied, self.today))

    # Records are imported where one is named: `askwhy today` names none.

    def who(self, text: str) -> InterviewerId:
        """Find the one person that an id or a piece of a name means.

        Raises Fault "nobody_fits", and Ambiguous "several_fit" with the candidates.
        """
        from askwhy.domain.people import Interviewer
        from askwhy.store.fitting import fitting

        if text.isdecimal() and self.holds(Interviewer, int(text)):
            return InterviewerId(int(text))
        found = fitting(self.opened.book.database, text, _ALL) if text.strip() else []
        if not found:
            raise Fault("nobody_fits", who=text)
        if len(found) > 1:
            raise Ambiguous("several_fit", tuple((int(key), name) for key, name in found), who=text)
        return found[0][0]

    def step(self, number: int) -> StepId:
        """Check that a step exists. Raises Fault "unknown_step"."""
        from askwhy.domain.contacts import Step

        if not self.holds(Step, number):
            raise Fault("unknown_step", number=number)
        return StepId(number)

    def application(self, number: int | None) -> ApplicationId | None:
        """Check that an application exists, where one is named. Raises Fault "unknown_application"."""
        if number is None:
            return None
        from askwhy.domain.applications import Application

        if not self.holds(Application, number):
            raise Fault("unknown_application", number=number)
        return ApplicationId(number)

    def holds(self, kind: type, number: int) -> bool:
        """Tell whether the Book has a value of a kind with this number."""
        return abs(number) <= _LARGEST and bool(self.opened.book.values(kind, [number]))


def system_now() -> datetime:
    """Give the instant, on this computer's clock."""
    return datetime.now(UTC).astimezone()
