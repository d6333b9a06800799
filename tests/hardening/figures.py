"""The figures of a trial: how often it was done, and what came of it; lines of a table for people."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps

HEADING = (
    "| Trial | Times | Lost | Torn | Tracebacks | Seconds | Remark |\n"
    "| --- | ---: | ---: | ---: | ---: | ---: | --- |"
)


@dataclass
class Figures:
    """What came of a trial. All but `times` must be 0."""

    trial: str
    times: int = 0
    lost: int = 0
    """Acknowledged changes that are gone, doubles, windows too many: whatever was promised and is not so."""
    torn: int = 0
    """Books that are neither as they were nor as they should be."""
    tracebacks: int = 0
    """Faults of the world that were not told as such."""
    seconds: float = 0.0
    remark: str = ""
    examples: list[str] = field(default_factory=list)
    """What went wrong first, for who mends it."""

    @property
    def is_good(self) -> bool:
        """Tell whether something was tried, and nothing went wrong."""
        return bool(self.times) and not (self.lost or self.torn or self.tracebacks)

    def judge(self, standing: str, allowed: set[str], known: set[str], what: str) -> None:
        """Count one try by what stands after it: as promised, lost (some other known state), or torn."""
        self.times += 1
        if standing in allowed:
            return
        if standing in known:
            self.lost += 1
        else:
            self.torn += 1
        self.examples.append(f"{what}: {standing}")

    def line(self) -> str:
        """Give the line of the table."""
        return (
            f"| {self.trial} | {self.times:,} | {self.lost} | {self.torn} | {self.tracebacks} | "
            f"{self.seconds:.0f} | {self.remark} |"
        )


def timed(trial: Callable[..., Figures]) -> Callable[..., Figures]:
    """Note how long a trial took."""

    @wraps(trial)
    def run(*given: object) -> Figures:
        start = time.monotonic()
        figures = trial(*given)
        figures.seconds = time.monotonic() - start
        return figures

    return run
