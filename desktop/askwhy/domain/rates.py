"""A share of some tries, with the range that so few of them leave open."""

from math import sqrt
from typing import NamedTuple

_Z = 1.959964
"""Standard deviations on each side that hold 95 %."""


class Rate(NamedTuple):
    """How often something came of how many tries, and the range in which the true share probably lies."""

    hits: int
    tried: int

    @property
    def share(self) -> float:
        """The share, 0 to 1; 0 when nothing was tried."""
        return self.hits / self.tried if self.tried else 0.0

    @property
    def likely(self) -> tuple[float, float]:
        """The range of Wilson's score interval at 95 %; everything is possible when nothing was tried."""
        if not self.tried:
            return 0.0, 1.0
        n, p = self.tried, self.share
        middle = (p + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
        half = _Z * sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2)) / (1 + _Z**2 / n)
        return max(middle - half, 0.0), min(middle + half, 1.0)
