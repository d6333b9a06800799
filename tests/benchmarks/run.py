"""Measures AskWhy against floors in the same run: starts, keys, scrolling, a tick, a call, undo, paper, contacts,
plans.

Timings of a busy machine are noisy, so read the ratios. `make bench` measures all; `make bench ARGS="starts pages"`
only those.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import calling
import contacts
import lessons
import pages
import paper
import plans
import starts
import suggesting
import undoing
from books import make_book
from PySide6.QtWidgets import QApplication
from simulation import table
from timing import HEADING, Figure

THOUSANDS, MOST = 10_000, 100_000
UNDER_WAY = 200
"""How many plans there are in the book of ten thousand, and in the largest."""


class Bench:
    """The books that several measurements open, made when they are first asked for, and the measurements by name."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.application = QApplication([])
        self.kinds: dict[str, Callable[[], Iterator[Figure]]] = {
            "starts": self.starts,
            "pages": self.pages,
            "calls": lambda: iter(calling.calls(self.application, self.many, THOUSANDS)),
            "undo": lambda: iter(undoing.figures(self.folder)),
            "paper": lambda: iter(paper.figures(self.folder)),
            "contacts": lambda: contacts.figures(self.folder, self.huge, MOST),
            "lessons": lambda: lessons.figures(self.folder),
            "windows": lambda: iter(suggesting.figures(THOUSANDS)),
            "plans": lambda: iter(plans.plans()),
        }

    @cached_property
    def many(self) -> Path:
        """Ten thousand interviewers."""
        return self._book("many", THOUSANDS, UNDER_WAY)

    @cached_property
    def huge(self) -> Path:
        """A hundred thousand."""
        return self._book("huge", MOST, UNDER_WAY)

    def _book(self, name: str, people: int, plans: int, *, a_year_old: bool = False) -> Path:
        path = self.folder / f"{name}.askwhy"
        make_book(path, people, plans, a_year_old=a_year_old)
        return path

    def starts(self) -> Iterator[Figure]:
        """Measure starts."""
        hundred, fresh = self._book("hundred", 100, 100), self._book("fresh", 1010, 0)
        old = self._book("old", 1010, 0, a_year_old=True)
        yield from starts.figures(starts.Books(hundred, self.many, self.huge, fresh, old))

    def pages(self) -> Iterator[Figure]:
        """Measure the open window."""
        yield from pages.search(self.application, self.many, THOUSANDS, 16)
        yield from pages.search(self.application, self.huge, MOST, 33)
        yield from pages.scrolling(self.application, self.huge, MOST)
        yield from pages.tick(self.application, self.huge, self.folder, MOST)


def main(names: list[str]) -> None:
    """Measure what was named, or all, and print the table."""
    with tempfile.TemporaryDirectory() as folder:
        # Nothing is remembered from an earlier run, and nothing of this one.
        os.environ |= dict.fromkeys(("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), folder)
        bench = Bench(Path(folder))
        print(HEADING)
        for name in names or bench.kinds:
            for figure in bench.kinds[name]():
                print(figure.line(), flush=True)
    if not names or "windows" in names:
        print("\nTries for each person / people reached, simulated")
        for line in table():
            print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
