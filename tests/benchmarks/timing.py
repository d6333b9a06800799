"""Compares figures in one run: each against its floor, in turns, so that a busy machine slows both."""

import statistics
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Goal(NamedTuple):
    """What a figure is to keep: so many times its floor and something more, and an amount of its own."""

    times: float | None = None
    plus: float = 0
    at_most: float | None = None

    def met(self, measured: float, floor: float) -> bool:
        """Tell whether a figure keeps it."""
        within = self.times is None or measured <= self.times * floor + self.plus
        return within and (self.at_most is None or measured <= self.at_most)

    def words(self, unit: str) -> str:
        """Say it."""
        more = f" + {self.plus:g} {unit}" if self.plus else ""
        parts = [] if self.times is None else [f"{self.times:g} x{more}"]
        parts += [] if self.at_most is None else [f"{self.at_most:g} {unit}"]
        return ", ".join(parts)


class Figure(NamedTuple):
    """One measurement beside its floor, medians of all turns; without a goal it is there to be read."""

    name: str
    measured: float
    floor: float
    goal: Goal | None = None
    unit: str = "ms"

    def line(self) -> str:
        """Give it as one line of the table."""
        ratio = self.measured / self.floor
        judged = ""
        if self.goal is not None:
            met = "met" if self.goal.met(self.measured, self.floor) else "NOT MET"
            judged = f"   {self.goal.words(self.unit):<16}{met}"
        return f"{self.name:<66}{self.measured:>10.2f}{self.floor:>10.2f} {self.unit:<4}{ratio:>7.2f}{judged}"


HEADING = f"{'what / its floor':<66}{'figure':>10}{'floor':>10}{'ratio':>12}   {'goal: at most':<16}"


def in_turns(turns: int, *timed: Callable[[], float]) -> Sequence[float]:
    """Run each of the functions in turn, several times, and give the median of what each answered."""
    taken: list[list[float]] = [[] for _ in timed]
    for _ in range(turns):
        for index, measure in enumerate(timed):
            taken[index].append(measure())
    return [statistics.median(values) for values in taken]


def timed(work: Callable[[], object]) -> Callable[[], float]:
    """Give what does the work and answers how long it took, in milliseconds."""

    def run() -> float:
        start = time.perf_counter()
        work()
        return (time.perf_counter() - start) * 1000

    return run
