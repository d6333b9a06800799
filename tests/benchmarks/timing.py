"""Compares figures in one run: each against its floor, in turns, so that a busy machine slows both."""

import statistics
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Figure(NamedTuple):
    """One measurement beside its floor, in milliseconds, medians of all turns."""

    name: str
    measured: float
    floor: float
    aim: str

    @property
    def ratio(self) -> float:
        """How many times the floor it took."""
        return self.measured / self.floor

    def line(self) -> str:
        """Give it as one line of the table."""
        return f"{self.name:<52}{self.measured:>10.2f}{self.floor:>10.2f}{self.ratio:>8.2f}   {self.aim}"


HEADING = f"{'':<52}{'ms':>10}{'floor ms':>10}{'ratio':>8}   aim"


def in_turns(turns: int, *timed: Callable[[], float]) -> Sequence[float]:
    """Run each of the functions in turn, several times, and give the median of what each answered."""
    taken: list[list[float]] = [[] for _ in timed]
    for _ in range(turns):
        for index, measure in enumerate(timed):
            taken[index].append(measure())
    return [statistics.median(values) for values in taken]
