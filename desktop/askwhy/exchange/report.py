"""Reports what could not be read in a file: each thing with its line, as many as a person could look at."""

from collections.abc import Callable

from askwhy.domain.drafts import PersonDraft, Problem, ReadFile
from askwhy.exchange.text import shorten

_MOST = 1000
"""Things that are listed; of more only the number is told, so that a file of nothing else fills no memory."""

_NOBODY = ("no_person", "list_of_people")
"""Where a card or a row gave no person."""


class Report:
    """What could not be read so far in one file."""

    def __init__(self, file_name: str) -> None:
        self._file = file_name
        self._problems: list[Problem] = []
        self._more = 0
        self._skipped = 0

    def add(self, line: int, said: Callable[[], str], why: str) -> None:
        """Report what stands on a line, and the key of the reason."""
        self._skipped += why in _NOBODY
        if len(self._problems) < _MOST:
            self._problems.append(Problem(self._file, line, shorten(said()), why))
        else:
            self._more += 1

    def closed(self, people: list[PersonDraft], left_out: dict[str, int] | None = None) -> ReadFile:
        """Give what the file gave, with all that was reported."""
        if self._more:
            self._problems.append(Problem(self._file, 0, f"+{self._more}", "more_problems"))
        return ReadFile(
            tuple(people), tuple(self._problems), tuple(sorted((left_out or {}).items())), self._skipped
        )
