"""Who pointed to whom, as the Book tells it: up, down, and never in circles."""

import pytest
from tests.store.samples import AT, employer, person, put, touch

from askwhy.domain.ids import InterviewerId, TouchId
from askwhy.domain.outreach import Channel
from askwhy.store.book import Book
from askwhy.store.referrals import above, below, first_ones, line_above, named_by, referral_rows


@pytest.fixture
def chain(book: Book) -> Book:
    """Give a Book in which Omar named Ruth and Ana, and Ruth named Noor; Dana named nobody."""
    put(
        book,
        employer(1),
        person(1, "Omar Haddad", 1),
        person(2, "Ruth Adeyemi", introduced_by=InterviewerId(1), introduced_in=TouchId(1)),
        person(3, "Ana Sousa", introduced_by=InterviewerId(1)),
        person(4, "Noor El-Amin", introduced_by=InterviewerId(2)),
        person(5, "Dana Reyes"),
        touch(1, 1),
    )
    return book


def test_the_line_above_goes_up_to_the_first(chain: Book) -> None:
    assert line_above(chain.database, InterviewerId(4)) == [4, 2, 1]
    assert above(chain.database, None) == frozenset()


def test_all_below_are_found_over_others_too(chain: Book) -> None:
    assert below(chain.database, [InterviewerId(1)]) == {2, 3, 4}
    assert below(chain.database, [InterviewerId(3), InterviewerId(5)]) == set()


def test_a_row_says_who_where_when_and_how_many_they_named(chain: Book) -> None:
    ruth, omar = referral_rows(chain.database, [InterviewerId(2), InterviewerId(1), InterviewerId(99)])

    assert (ruth.name, ruth.introduced_by, ruth.at, ruth.channel, ruth.named) == (
        "Ruth Adeyemi",
        1,
        AT,
        Channel.PHONE,
        1,
    )
    assert (omar.employer, omar.at, omar.channel, omar.named) == ("Northwind", None, None, 2)


def test_whom_somebody_named_stands_in_the_order_of_the_contacts(chain: Book) -> None:
    assert [row.name for row in named_by(chain.database, InterviewerId(1), 9)] == [
        "Ruth Adeyemi",
        "Ana Sousa",
    ]
    assert len(named_by(chain.database, InterviewerId(1), 1)) == 1


def test_the_first_ones_are_those_whom_nobody_named(chain: Book) -> None:
    assert [row.name for row in first_ones(chain.database, 9)] == ["Omar Haddad"]


def test_a_circle_in_a_book_from_elsewhere_ends_the_search(chain: Book) -> None:
    chain.database.run("UPDATE interviewer SET introduced_by = 4 WHERE id = 1")

    assert line_above(chain.database, InterviewerId(4)) == [4, 2, 1]
    assert below(chain.database, [InterviewerId(2)]) == {1, 2, 3, 4}
