"""The kept order of the list: it answers as the Book does, whatever was asked before and whoever changed it."""

import re
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from tests.store.samples import AT, TODAY, changing, employer, person, plan, put, step

from askwhy.store.book import Book, open_book
from askwhy.store.people import PeopleFilter, PeopleQuery, PeopleSort, people_ids
from askwhy.store.people_order import PeopleOrder

WORDS = ("", "person", "north", "person 1", "zoë", "nobody", "–")
EVERYONE = PeopleQuery(sort=PeopleSort.WHEN, today=TODAY)


@pytest.fixture
def many(book: Book) -> Book:
    """Give a Book of more people than are few, of whom some have something to do."""
    people = [person(key, f"Person {key % 97} {key}", works_for=1 + key % 2) for key in range(1, 701)]
    put(book, employer(1), employer(2, "Contoso"), *people)
    for key in range(1, 10):
        put(book, plan(key, who=key), step(key, of=key, who=key, due_on=TODAY))
    return book


def asked_by(book: Book, read: Callable[[], object]) -> list[str]:
    """Give the questions that a read asks about people."""
    asked: list[str] = []
    connection = book.database.connection()  # type: ignore[no-untyped-call]
    connection.set_trace_callback(asked.append)
    read()
    connection.set_trace_callback(None)
    # What FTS5 asks itself is told as a remark.
    return [sql for sql in asked if re.search("interviewer|person_search", sql) and sql[:2] != "--"]


@pytest.mark.parametrize("only", [PeopleFilter.ALL, PeopleFilter.UNDER_WAY, PeopleFilter.NO_ADDRESS])
def test_it_answers_as_the_book_does(many: Book, only: PeopleFilter) -> None:
    order = PeopleOrder(many.database)
    for sort, descending, text in product(PeopleSort, (False, True), WORDS):
        query = PeopleQuery(text, only, sort, descending, TODAY)
        assert order.ids(query) == people_ids(many.database, query)


def test_a_key_in_the_search_asks_only_whom_the_words_find(many: Book) -> None:
    order = PeopleOrder(many.database)
    order.ids(EVERYONE)
    (asked,) = asked_by(many, lambda: order.ids(EVERYONE._replace(text="person")))

    assert "person_search" in asked
    assert "interviewer" not in asked


@pytest.mark.parametrize(("text", "orders"), [("zoë", 0), ("person", 1)])
def test_where_no_order_is_kept_everyone_is_read_only_for_many(many: Book, text: str, orders: int) -> None:
    order = PeopleOrder(many.database)
    asked = asked_by(many, lambda: order.ids(EVERYONE._replace(text=text)))

    assert sum("interviewer" in sql and "person_search" not in sql for sql in asked) == orders


def test_what_was_changed_here_and_by_another_program_is_seen(many: Book, path: Path) -> None:
    order = PeopleOrder(many.database)
    query = EVERYONE._replace(text="person")
    order.ids(EVERYONE)
    put(many, person(1000, "Person Here"))
    assert order.ids(query) == people_ids(many.database, query)
    order.ids(EVERYONE)
    other = open_book(path, create=False)
    put(other, person(1001, "Person Beside"))
    other.apply(changing(person(1000, "Person Here"), None), AT)
    other.close()

    assert order.ids(query) == people_ids(many.database, query)
    assert {1000, 1001} & {*order.ids(EVERYONE)} == {1001}


def test_who_takes_the_answer_may_change_it(many: Book) -> None:
    order = PeopleOrder(many.database)
    order.ids(EVERYONE).clear()

    assert len(order.ids(EVERYONE)) == 700
