"""Recovering: whatever is damaged, what comes out is a whole Book, and what could be read is in it."""

from contextlib import closing
from pathlib import Path

import pytest
from tests.store.samples import (
    application,
    contents,
    employer,
    feedback,
    interview,
    person,
    plan,
    put,
    step,
    touch,
)

from askwhy.domain.faults import Fault
from askwhy.store.book import Book, open_book
from askwhy.store.checking import problems_of
from askwhy.store.recovering import recover


@pytest.fixture
def full(book: Book) -> Book:
    """Give a Book with something on each shelf."""
    put(
        book,
        employer(1),
        *(person(key, f"Person {key}", works_for=1, note="x" * 300) for key in range(1, 101)),
        application(1, at=1),
        interview(1, 1, panel=(1, 2)),
        plan(1, who=1, applied=1),
        step(1, of=1, who=1),
        touch(1, who=1, of=1),
        feedback(1, who=1),
    )
    return book


def recovered_people(damaged: Path, target: Path) -> int | None:
    """Recover a Book; gives how many people it has, None when nothing can be read."""
    try:
        return recover(damaged, target).people
    except Fault as fault:
        if fault.reason.key != "nothing_recovered":
            raise
        return None


def test_of_a_sound_book_everything_is_recovered_but_its_history(full: Book, tmp_path: Path) -> None:
    target = tmp_path / "recovered.askwhy"

    recovered = recover(full.path, target)

    assert recovered == (100, 1, 1, 1)
    with closing(open_book(target, create=False)) as book:
        assert contents(book) == contents(full)
        assert book.next_labels() == (None, None)


def test_a_lost_head_is_written_anew(full: Book, tmp_path: Path) -> None:
    full.close()
    data = full.path.read_bytes()
    full.path.write_bytes(bytes(100) + data[100:])

    assert recover(full.path, tmp_path / "recovered.askwhy") == (100, 1, 1, 1)


def test_what_refers_to_what_is_lost_is_cut_loose_or_goes(full: Book, tmp_path: Path) -> None:
    database = full.database
    database.run("PRAGMA foreign_keys = 0")
    database.run("DELETE FROM employer")
    database.run("DELETE FROM interviewer WHERE id = 1")
    target = tmp_path / "recovered.askwhy"

    assert recover(full.path, target) == (99, 1, 0, 0)
    assert problems_of(target) == []


def test_a_value_that_is_none_is_left_out(full: Book, tmp_path: Path) -> None:
    full.database.run("UPDATE touch SET at = 'yesterday'")
    full.database.run("UPDATE interviewer SET zone_reason = '{' WHERE id = 50")
    target = tmp_path / "recovered.askwhy"

    assert recover(full.path, target) == (99, 1, 1, 0)
    assert problems_of(target) == []


@pytest.mark.parametrize("page", range(1, 12))
def test_whichever_page_is_torn_what_comes_out_is_whole(full: Book, tmp_path: Path, page: int) -> None:
    full.close()
    data = bytearray(full.path.read_bytes())
    data[4096 * page : 4096 * page + 4096] = b"\xa5" * 4096
    full.path.write_bytes(data)
    target = tmp_path / "recovered.askwhy"

    people = recovered_people(full.path, target)

    assert people is None or problems_of(target) == []
    assert full.path.read_bytes() == data
