"""Keeps the public holidays that were looked up, by country, region, year and version of their tables."""

from datetime import date

from askwhy.domain.calendars import FreeDay
from askwhy.domain.faults import Fault
from askwhy.facts.holidays import FreeYear, free_year
from askwhy.store.book import Book
from askwhy.store.codec import dumps, loads

Kept = tuple[tuple[date, FreeDay], ...]
"""How a year's holidays stand in the table."""


class FreeYears:
    """The holidays of a Book: read from it, and looked up only where it does not know them yet.

    The tables of holidays take 100 ms to load, so that neither a start nor `askwhy today` may need them.
    """

    def __init__(self, book: Book) -> None:
        self._book = book

    def __call__(self, country: str, region: str, year: int) -> FreeYear:
        """Give the holidays of a country (ISO 3166-1 alpha-2), a region as it is typed, and a year."""
        row = self._book.database.row(
            "SELECT version, days FROM free_year WHERE country = ? AND region = ? AND year = ?",
            (country, region, year),
        )
        if row is not None:
            return FreeYear(row[0], dict(loads(Kept, row[1])))
        found = free_year(country, region, year)
        self._keep(country, region, year, found)
        return found

    def _keep(self, country: str, region: str, year: int, found: FreeYear) -> None:
        row = (country, region, year, found.version, dumps(tuple(found.days.items())))
        try:
            self._book.database.run("INSERT OR REPLACE INTO free_year VALUES (?, ?, ?, ?, ?)", row)
        except Fault:
            # A Book that is locked or may not be written: they are looked up again the next time.
            return

    def forget_others(self, version: str) -> None:
        """Drop what was looked up in other tables than those of a version; they are looked up anew."""
        if self._book.database.number("SELECT count(*) FROM free_year WHERE version <> ?", (version,)):
            self._book.database.run("DELETE FROM free_year WHERE version <> ?", (version,))
