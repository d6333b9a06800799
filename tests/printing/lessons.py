"""Lessons to be drawn: plots and a page, with as much in them as a test wants."""

from askwhy.domain.outreach import WindowKind
from askwhy.domain.rates import Rate
from askwhy.wording.plots import Benchmark, DotPlot, DotRow, RatePlot, RateRow
from askwhy.wording.summary import Quote, SaidLine, Summary, TodoLine

WORDS = "I could not see how you would lead the design of a whole system. " * 3


def rate(
    name: str, hits: int, tried: int, benchmark: Benchmark | None = None, window: WindowKind | None = None
) -> RateRow:
    """Give a share."""
    spoken = f"{name}: {hits} of {tried}"
    return RateRow(name, Rate(hits, tried), f"{hits} of {tried}", spoken, benchmark, window)


def dots(name: str, people: int, of: int) -> DotRow:
    """Give how many said something."""
    return DotRow(name, people, of, f"{people} of {of}", f"{name}: said by {people} of {of}")


ASKED = RatePlot("How the asking goes", (rate("You asked", 7, 9, Benchmark(0.18, "18 % of applicants ask")),))
WAYS = RatePlot("Answers by way", (rate("E-mail", 1, 7), rate("Letter", 2, 3)), "Too few yet.")
SAID = DotPlot(
    "What they said", (dots("System design", 3, 5), dots("Experience", 1, 5)), "One dot, one person."
)


def summary(count: int, words: str = WORDS, who: str = "Dana Reyes, Acme") -> Summary:
    """Give a page with so many of everything."""
    return Summary(
        "Lessons",
        "Ann Example, Tuesday 24 November 2026",
        "What they said",
        tuple(SaidLine(dots(f"Theme {at}", 1, 5), Quote(words, who)) for at in range(count)),
        "One dot, one person.",
        "And they liked",
        tuple(dots(f"Liked {at}", 1, 5) for at in range(count)),
        (ASKED, WAYS),
        "Before the next interview",
        "Monday 7 December, Tern & Co",
        tuple(TodoLine(f"Do {at}", "Theme, said by three", done=at == 1) for at in range(count)),
        "How it is counted.",
    )
