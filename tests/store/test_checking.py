"""The full check: a sound Book has no problems, and each kind of damage is named."""

from contextlib import closing
from pathlib import Path

import pytest
from tests.store.samples import AT, application, employer, person, plan, put, step, touch

from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.store.backups import keep
from askwhy.store.book import Book, open_book
from askwhy.store.checking import problems_of
from askwhy.store.people import people_rows


@pytest.fixture
def full(book: Book) -> Book:
    """Give a Book with something in it."""
    put(book, employer(1), person(1, works_for=1), application(1, at=1), plan(1, who=1), step(1, of=1, who=1))
    put(book, *(person(key, f"Person {key}", note="x" * 400) for key in range(2, 101)))
    return book


def keys(book: Book) -> list[str]:
    """Give the keys of a Book's problems, each once."""
    return list(dict.fromkeys(problem.reason.key for problem in problems_of(book.path)))


def test_a_sound_book_with_its_backups_has_no_problems(full: Book) -> None:
    keep(full.path, AT, "daily")

    assert problems_of(full.path) == []


@pytest.mark.parametrize(
    ("sql", "key"),
    [
        ("DROP INDEX touch_by_step", "check_table"),
        ("DROP TABLE feedback", "check_table"),
        ("DELETE FROM person_search WHERE rowid = 7", "check_search"),
        ("UPDATE plan SET started_on = '2026-02-30'", "check_value"),
        ("UPDATE interviewer SET zone_reason = 'none' WHERE id = 9", "check_value"),
        ("UPDATE step SET channel = 'pigeon'", "check_value"),
        ("UPDATE history SET edits = '[]]' WHERE id = 1", "check_history"),
        ("DELETE FROM employer", "check_reference"),
    ],
)
def test_what_is_wrong_inside_is_named(full: Book, sql: str, key: str) -> None:
    full.database.run("PRAGMA foreign_keys = 0")
    full.database.run(sql)

    assert keys(full) == [key]


def test_torn_pages_are_named(full: Book) -> None:
    full.close()
    data = bytearray(full.path.read_bytes())
    starts = range(0, len(data), 4096)
    # A page of overflow, here of the history, has no type at its beginning (sqlite.org/fileformat2.html).
    torn = next(at for at in starts if data[at] == 0 and b"x" * 300 in data[at : at + 4096])
    data[torn : torn + 4096] = b"\xa5" * 4096
    full.path.write_bytes(data)

    assert keys(full) == ["check_pages"]


@pytest.mark.parametrize(("content", "key"), [(b"", "book_empty"), (b"x" * 5000, "not_a_book")])
def test_what_is_no_book_any_more_is_named(full: Book, content: bytes, key: str) -> None:
    full.close()
    full.path.write_bytes(content)

    assert keys(full) == [key]


def test_a_damaged_backup_is_named_by_its_file(full: Book) -> None:
    made = keep(full.path, AT, "daily")
    data = bytearray(made.read_bytes())
    data[9000] ^= 1
    made.write_bytes(data)

    (problem,) = problems_of(full.path)
    assert (problem.reason.key, problem.reason.arg("file")) == ("check_backup", made.name)


def test_a_missing_book_is_a_fault(path: Path) -> None:
    with pytest.raises(Fault) as caught:
        problems_of(path)

    assert caught.value.reason.key == "book_missing"


def test_a_check_changes_nothing(full: Book) -> None:
    put(full, touch(1, who=1))
    before = full.path.read_bytes()

    problems_of(full.path)

    assert full.path.read_bytes() == before
    with closing(open_book(full.path, create=False)) as book:
        assert book.next_labels() == full.next_labels()


def test_a_question_to_a_table_that_is_not_as_it_was_made_is_told_as_damage(full: Book) -> None:
    full.database.run("ALTER TABLE interviewer RENAME COLUMN zone TO zune")

    with pytest.raises(Fault) as caught:
        people_rows(full.database, [InterviewerId(1)])

    assert caught.value.reason.key == "book_damaged"


def test_a_question_of_ours_that_makes_no_sense_stays_a_bug(full: Book) -> None:
    with pytest.raises(Exception, match="no such column"):
        full.database.rows("SELECT nobody FROM interviewer")
