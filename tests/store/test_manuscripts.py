"""Texts that are being written: kept beside the history, the newest first, each for its own variant."""

from datetime import datetime, timedelta, timezone

import pytest
from tests.store.samples import person, put

from askwhy.domain.manuscripts import Manuscript
from askwhy.store.book import Book
from askwhy.store.manuscripts import drop, keep, manuscripts

AT = datetime(2026, 11, 24, 14, 42, tzinfo=timezone(timedelta(hours=1)))


def test_what_is_kept_comes_back_exactly_the_newest_first(book: Book) -> None:
    first, second = Manuscript(1, "Thanks", "Dear Dana\n\n  two  \n"), Manuscript(2, "", "🙂 $100 ‹detail›")
    keep(book.database, "uid-1", first, AT)
    keep(book.database, "uid-1", second, AT + timedelta(seconds=1))

    assert manuscripts(book.database, ["uid-1", "uid-2"]) == {"uid-1": (second, first)}


def test_the_same_variant_is_written_over(book: Book) -> None:
    keep(book.database, "uid-1", Manuscript(1, "a", "b"), AT)
    keep(book.database, "uid-1", Manuscript(1, "c", "d"), AT)

    assert manuscripts(book.database, ["uid-1"]) == {"uid-1": (Manuscript(1, "c", "d"),)}


def test_one_goes_and_the_others_stay(book: Book) -> None:
    keep(book.database, "uid-1", Manuscript(1, "a", "b"), AT)
    keep(book.database, "uid-1", Manuscript(2, "c", "d"), AT)
    drop(book.database, "uid-1", 1)

    assert manuscripts(book.database, ["uid-1"]) == {"uid-1": (Manuscript(2, "c", "d"),)}


def test_typing_is_nothing_to_undo(book: Book) -> None:
    put(book, person(1))
    keep(book.database, "uid-1", Manuscript(1, "a", "b"), AT)
    book.undo()

    assert manuscripts(book.database, ["uid-1"]) == {"uid-1": (Manuscript(1, "a", "b"),)}
    assert book.undo() is None


@pytest.mark.parametrize("size", [200_000])
def test_a_long_text_is_kept_whole(book: Book, size: int) -> None:
    keep(book.database, "uid-1", Manuscript(1, "", "x" * size), AT)

    assert len(manuscripts(book.database, ["uid-1"])["uid-1"][0].body) == size
