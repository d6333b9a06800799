"""What a plot of the Lessons shows, already in words: for the window, for paper and for a saved picture alike."""

from typing import NamedTuple

from askwhy.domain.outreach import Channel, WindowKind
from askwhy.domain.rates import Rate


class Benchmark(NamedTuple):
    """Somebody else's figure on the same line."""

    share: float
    said: str
    """18 % of applicants ask."""


class RateRow(NamedTuple):
    """One share: what it is of, how much of how many, and the range in which it probably lies."""

    name: str
    rate: Rate
    share: str
    """3 of 5, or a dash where nothing was tried."""
    spoken: str
    """All of it in a sentence, for who does not see it."""
    benchmark: Benchmark | None = None
    window: WindowKind | None = None
    """The stretch of the day that it is about, which has a colour of its own."""
    channel: Channel | None = None
    """The way that it is about, which has an icon."""


class RatePlot(NamedTuple):
    """Shares below each other, and what follows from them."""

    title: str
    rows: tuple[RateRow, ...]
    note: str = ""

    @property
    def spoken(self) -> str:
        """The whole plot in sentences."""
        return " ".join([f"{self.title}.", *(f"{row.spoken}." for row in self.rows), self.note]).strip()


class DotRow(NamedTuple):
    """How many people spoke of something, of how many who said anything."""

    name: str
    people: int
    of: int
    share: str
    spoken: str


class DotPlot(NamedTuple):
    """What was said how often: a dot for each person, full for who said it."""

    title: str
    rows: tuple[DotRow, ...]
    note: str = ""

    @property
    def spoken(self) -> str:
        """The whole plot in sentences."""
        return " ".join([f"{self.title}.", *(f"{row.spoken}." for row in self.rows), self.note]).strip()
