"""What a command works with: the open Book, now, and the people and things that its arguments name."""

import argparse
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from askwhy.cli import output
from askwhy.domain.applications import Application
from askwhy.domain.faults import Ambiguous, Fault
from askwhy.domain.ids import ApplicationId, InterviewerId, StepId
from askwhy.domain.outreach import Step
from askwhy.domain.people import Interviewer
from askwhy.store.changes import Applied
from askwhy.store.people import fitting
from askwhy.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Context:
    """An open Book and an instant, for one command."""

    workspace: Workspace
    now: datetime
    arguments: argparse.Namespace

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

    def show_applied(self, applied: Applied) -> None:
        """Print what a verb did."""
        self.show(output.applied_json(applied, self.today), output.applied_lines(applied, self.today))

    def who(self, text: str) -> InterviewerId:
        """Find the one person that an id or a piece of a name means.

        Raises Fault "nobody_fits", and Ambiguous "several_fit" with the candidates.
        """
        book = self.workspace.book
        if text.isdecimal():
            key = InterviewerId(int(text))
            if key in book.values(Interviewer, [key]):
                return key
            raise Fault("nobody_fits", who=text)
        found = fitting(book.database, text)
        if not found:
            raise Fault("nobody_fits", who=text)
        if len(found) > 1:
            raise Ambiguous("several_fit", tuple((int(key), name) for key, name in found), who=text)
        return found[0][0]

    def step(self, number: int) -> StepId:
        """Check that a step exists. Raises Fault "unknown_step"."""
        key = StepId(number)
        if key not in self.workspace.book.values(Step, [key]):
            raise Fault("unknown_step", number=number)
        return key

    def application(self, number: int | None) -> ApplicationId | None:
        """Check that an application exists, where one is named. Raises Fault "unknown_application"."""
        if number is None:
            return None
        key = ApplicationId(number)
        if key not in self.workspace.book.values(Application, [key]):
            raise Fault("unknown_application", number=number)
        return key


def system_now() -> datetime:
    """Give the instant, on this computer's clock."""
    return datetime.now(UTC).astimezone()
