"""The calls of the Book: to some people in their order, and all of them as numbers."""

from datetime import timedelta

from tests.store.samples import AT, person, put, touch

from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel, WindowKind
from askwhy.domain.rates import Rate
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Direction, Disposition
from askwhy.domain.zones import Zone
from askwhy.store.book import Book
from askwhy.store.calls import CallRow, call_count, calls_made, calls_to, first_tries

EARLY, LATE = WindowKind.EARLY, WindowKind.LATE
CONNECTED, VOICEMAIL, WRONG = Disposition.CONNECTED, Disposition.VOICEMAIL, Disposition.WRONG_NUMBER
DAY = timedelta(days=1)


def fill(book: Book) -> None:
    """Put people and calls into a Book, and what looks like one and is none."""
    tokyo = Zone("Asia/Tokyo", Reason.of("zone_chosen"))
    put(book, person(1, zone=tokyo), person(2), person(3))
    put(
        book,
        touch(1, who=1, at=AT, disposition=CONNECTED, window=EARLY),
        touch(2, who=1, at=AT - DAY, disposition=VOICEMAIL, window=LATE),
        touch(3, who=2, at=AT, disposition=CONNECTED, window=LATE),
        touch(4, who=2, at=AT + DAY, disposition=WRONG, window=LATE),
        touch(5, who=3, at=AT, disposition=CONNECTED, window=None),
        touch(6, who=3, at=AT, channel=Channel.EMAIL, disposition=Disposition.SENT),
        touch(7, who=3, at=AT, direction=Direction.RECEIVED, disposition=None),
    )


def test_the_calls_to_somebody_come_oldest_first_with_the_zone_of_who_was_called(book: Book) -> None:
    fill(book)
    calls = calls_to(book.database, [InterviewerId(1), InterviewerId(99)])

    assert dict(calls) == {
        1: [
            CallRow(AT - DAY, VOICEMAIL, LATE, "Asia/Tokyo"),
            CallRow(AT, CONNECTED, EARLY, "Asia/Tokyo"),
        ]
    }


def test_only_calls_in_a_stretch_of_somebodys_day_make_numbers(book: Book) -> None:
    fill(book)

    assert sorted(row.window or "" for row in calls_made(book.database)) == [EARLY, LATE, LATE, LATE]
    assert call_count(book.database) == 3


def test_first_tries_are_the_first_call_to_each_that_could_have_been_answered(book: Book) -> None:
    fill(book)

    assert first_tries(book.database) == {LATE: Rate(1, 2)}


def test_an_empty_book_has_no_calls(book: Book) -> None:
    assert (calls_made(book.database), call_count(book.database), first_tries(book.database)) == ([], 0, {})


def test_counting_reads_an_index_and_no_table(book: Book) -> None:
    fill(book)
    plan = book.database.rows(
        "EXPLAIN QUERY PLAN SELECT count(*) FROM touch WHERE channel = 'phone' AND direction = 'made'"
        " AND disposition IS NOT NULL AND \"window\" IS NOT NULL AND disposition IN ('connected')"
    )

    assert any("touch_calls" in str(row) for row in plan)
