"""Reads contact files from disk, before any transaction begins."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from askwhy.domain.drafts import PersonDraft, Problem
from askwhy.domain.faults import Fault
from askwhy.exchange.reading import read_contacts

LARGEST_BYTES = 256 * 1024 * 1024
"""No address book is larger; photos included."""


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """What several files gave together."""

    people: tuple[PersonDraft, ...]
    problems: tuple[Problem, ...]

    @property
    def skipped(self) -> int:
        """How many cards or rows gave no person."""
        return sum(problem.why == "no_person" for problem in self.problems)


def read_files(paths: Iterable[Path]) -> ReadFiles:
    """Read contact files, all or none. Raises the faults of a file that is no contact file."""
    people: list[PersonDraft] = []
    problems: list[Problem] = []
    for path in paths:
        read = read_contacts(_bytes(path), path.name)
        people += read.people
        problems += read.problems
    return ReadFiles(tuple(people), tuple(problems))


def _bytes(path: Path) -> bytes:
    if path.is_dir():
        raise Fault("file_is_folder", file=str(path))
    if not path.exists():
        raise Fault("file_missing", file=str(path))
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise Fault("file_too_large", file=str(path))
        return path.read_bytes()
    except OSError as error:
        raise Fault("file_unreadable", file=str(path)) from error
