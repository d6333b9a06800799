"""What is read costs what is shown: opening and Today look nothing through, however many people there are."""

import sqlite3
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from tests.store.samples import (
    AT,
    TODAY,
    application,
    employer,
    interview,
    person,
    plan,
    put,
    quick,
    step,
    touch,
)

from askwhy.domain.changes import Value
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Email, Interviewer
from askwhy.store.book import Book, open_book
from askwhy.store.due import coming_rows, done_rows, due_rows
from askwhy.store.people import PeopleQuery, PeopleSort, known_people, people_ids, people_rows

SMALL, LARGE = 10, 5_000
SHOWN = [InterviewerId(key) for key in range(1, 11)]

TODAY_READS: dict[str, Callable[[Book], object]] = {
    "settings": lambda book: book.settings(),
    "data_version": lambda book: book.data_version(),
    "next_labels": lambda book: book.next_labels(),
    "due_rows": lambda book: due_rows(book.database, TODAY),
    "coming_rows": lambda book: coming_rows(book.database, TODAY, 5),
    "done_rows": lambda book: done_rows(book.database, AT, AT + timedelta(hours=1)),
}
PAGE_READS: dict[str, Callable[[Book], object]] = {
    "people_rows": lambda book: people_rows(book.database, SHOWN),
    "search": lambda book: people_ids(book.database, PeopleQuery("dana")),
    "known_people": lambda book: known_people(book.database, ["person-3"], ["3@a.example"], ["person 3"]),
    "value": lambda book: book.value(Interviewer, 3),
}
READS = TODAY_READS | PAGE_READS


def made(folder: Path, people: int) -> Book:
    """Make a Book in which ten steps are due today and the rest in a month."""
    book = quick(open_book(folder / f"{people}.askwhy", create=True))
    values: list[Value] = [employer(1), application(1), person(0, "Dana Reyes")]
    for key in range(1, people + 1):
        due_on = TODAY if key <= SMALL else TODAY + timedelta(days=30)
        values += [
            person(key, f"Person {key}", works_for=1, emails=(Email(f"{key}@a.example"),)),
            plan(key, who=key, applied=1 if key <= SMALL else None),
            step(key, of=key, who=key, due_on=due_on),
            interview(key, applied=1, panel=[key]),
            touch(key, who=key, at=AT if key <= SMALL else AT - timedelta(days=30)),
        ]
    put(book, *values)
    return book


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Book, Book]]:
    """Give a small and a large Book, in which today is the same."""
    folder = tmp_path_factory.mktemp("books")
    small, large = made(folder, SMALL), made(folder, LARGE)
    yield small, large
    small.close()
    large.close()


def connection_of(book: Book) -> sqlite3.Connection:
    """Give SQLite's own connection."""
    found: sqlite3.Connection = book.database.connection()  # type: ignore[no-untyped-call]
    return found


def work(book: Book, read: Callable[[Book], object]) -> int:
    """Count the instructions of SQLite's machine that a read takes: the same each time, on any computer."""
    count = 0

    def tick() -> int:
        nonlocal count
        count += 1
        return 0

    read(book)  # the schema is read once
    connection = connection_of(book)
    connection.set_progress_handler(tick, 1)
    read(book)
    connection.set_progress_handler(None, 1)
    return count


def looked_through(book: Book, read: Callable[[Book], object]) -> list[str]:
    """Give the tables that a read goes through row by row, as SQLite's own plans tell it.

    The history has a hundred rows at most, and is read from its end.
    """
    asked: list[str] = []
    connection = connection_of(book)
    connection.set_trace_callback(asked.append)
    read(book)
    connection.set_trace_callback(None)
    questions = [sql for sql in asked if "SELECT" in sql]
    plans = [row[3] for sql in questions for row in book.database.rows(f"EXPLAIN QUERY PLAN {sql}")]
    assert plans or not questions
    return [line for line in plans if line.startswith("SCAN") and line != "SCAN history"]


@pytest.mark.parametrize("name", READS)
def test_a_read_costs_the_same_in_a_small_book_and_in_a_large_one(
    books: tuple[Book, Book], name: str
) -> None:
    small, large = (work(book, READS[name]) for book in books)

    assert large - small < (LARGE - SMALL) / 10


@pytest.mark.parametrize("name", TODAY_READS)
def test_opening_and_today_look_no_table_through(books: tuple[Book, Book], name: str) -> None:
    assert looked_through(books[1], READS[name]) == []


def test_a_look_through_a_table_would_be_seen(books: tuple[Book, Book]) -> None:
    assert looked_through(books[1], lambda book: people_ids(book.database, PeopleQuery())) != []


def test_the_list_by_name_comes_from_an_index_alone(books: tuple[Book, Book]) -> None:
    """To show a list that can be scrolled, everyone's id is needed; no row of a person is read for it."""
    everyone = PeopleQuery(sort=PeopleSort.NAME)
    plans = looked_through(books[1], lambda book: people_ids(book.database, everyone))

    assert plans == ["SCAN interviewer USING COVERING INDEX interviewer_in_order"]
