"""The holidays that a Book keeps: looked up once, read ever after, renewed with their tables."""

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from tests.store.samples import employer, put, quick

from askwhy.domain.calendars import FreeDay
from askwhy.facts.holidays import FreeYear
from askwhy.store import free_years
from askwhy.store.book import Book, open_book
from askwhy.store.free_years import FreeYears

CHRISTMAS = date(2026, 12, 25)
YEAR = FreeYear(
    "1.0", {CHRISTMAS: FreeDay("Christmas", "DE"), date(2026, 12, 26): FreeDay("Boxing Day", "Bavaria")}
)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Let the tables be looked up by a function that notes each year it is asked for."""
    years: list[int] = []

    def look_up(_country: str, _region: str, year: int) -> FreeYear:
        years.append(year)
        return YEAR

    monkeypatch.setattr(free_years, "free_year", look_up)
    return years


def kept(book: Book) -> int:
    """Count the years that a Book keeps."""
    return book.database.number("SELECT count(*) FROM free_year")


def test_a_year_is_looked_up_once_and_read_as_it_was(book: Book, asked: list[int]) -> None:
    first = FreeYears(book)("DE", "Bavaria", 2026)

    again = FreeYears(book)("DE", "Bavaria", 2026)

    assert first == again == YEAR
    assert asked == [2026]


def test_each_place_and_year_is_kept_for_itself(book: Book, asked: list[int]) -> None:
    years = FreeYears(book)
    for place in (("DE", "Bavaria"), ("DE", ""), ("AT", "")):
        for year in (2026, 2027):
            years(*place, year)

    assert kept(book) == len(asked) == 6


def test_a_year_without_a_holiday_is_kept_as_well(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(free_years, "free_year", lambda *_: FreeYear("1.0", {}))
    FreeYears(book)("XX", "", 2026)
    monkeypatch.setattr(free_years, "free_year", None)

    assert FreeYears(book)("XX", "", 2026) == FreeYear("1.0", {})


def test_keeping_a_year_is_nothing_to_undo(book: Book, asked: list[int]) -> None:
    put(book, employer(1))
    labels = book.next_labels()

    FreeYears(book)("DE", "", 2026)

    assert book.next_labels() == labels
    book.undo()
    assert kept(book) == len(asked) == 1


def test_other_tables_may_know_other_holidays_so_that_old_years_are_forgotten(
    book: Book, asked: list[int]
) -> None:
    years = FreeYears(book)
    years("DE", "", 2026)

    years.forget_others("1.0")
    assert kept(book) == 1

    years.forget_others("2.0")
    assert kept(book) == 0
    years("DE", "", 2026)
    assert asked == [2026, 2026]


def test_a_book_that_may_not_be_written_still_knows_its_holidays(
    ordinary_folder: Path, asked: list[int]
) -> None:
    path = ordinary_folder / "book.askwhy"
    quick(open_book(path, create=True)).close()
    path.chmod(0o400)

    with closing(open_book(path, create=False)) as book:
        years = FreeYears(book)
        assert years("DE", "Bavaria", 2026) == years("DE", "Bavaria", 2026) == YEAR
        assert kept(book) == 0
    assert asked == [2026, 2026]


def test_a_book_that_somebody_else_is_writing_still_knows_its_holidays(
    path: Path, asked: list[int], book: Book
) -> None:
    with closing(open_book(path, create=False, patience_ms=1)) as other:
        book.database.run("BEGIN IMMEDIATE")

        assert FreeYears(other)("DE", "", 2026) == YEAR

        book.database.run("COMMIT")
        assert kept(book) == 0
    assert len(asked) == 1


def test_the_real_tables_are_kept_as_they_are_known(book: Book) -> None:
    look_up: Callable[[str, str, int], FreeYear] = FreeYears(book)

    assert look_up("DE", "Bavaria", 2027) == look_up("DE", "Bavaria", 2027)
    assert look_up("DE", "Bavaria", 2027).days[date(2027, 1, 6)].name == "Epiphany"
