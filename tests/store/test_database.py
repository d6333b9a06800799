"""The connection: what it promises for power cuts, references and other programs, and what it leaves open."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from peewee import IntegrityError
from tests.store.samples import AT, TODAY, application, employer, interview, person, plan, put, step, touch

from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Interviewer
from askwhy.store.applications import application_rows, applications_of, interviews_with
from askwhy.store.book import Book, open_book
from askwhy.store.database import Database
from askwhy.store.due import coming_rows, done_rows, due_rows
from askwhy.store.fitting import fitting
from askwhy.store.people import PeopleQuery, known_people, people_count, people_ids, people_rows

DANA = InterviewerId(1)

READS: dict[str, Callable[[Book], object]] = {
    "people_ids": lambda book: people_ids(book.database, PeopleQuery("dana")),
    "people_count": lambda book: people_count(book.database, PeopleQuery()),
    "people_rows": lambda book: people_rows(book.database, [DANA]),
    "fitting": lambda book: fitting(book.database, "dana"),
    "known_people": lambda book: known_people(book.database, ["person-1"], ["a@b.example"], ["dana reyes"]),
    "due_rows": lambda book: due_rows(book.database, TODAY),
    "due_rows, the first": lambda book: due_rows(book.database, TODAY, 1),
    "coming_rows": lambda book: coming_rows(book.database, TODAY, 1),
    "done_rows": lambda book: done_rows(book.database, AT, AT + timedelta(days=1)),
    "application_rows": lambda book: application_rows(book.database),
    "applications_of": lambda book: applications_of(book.database, DANA, None),
    "interviews_with": lambda book: interviews_with(book.database, DANA),
    "value": lambda book: book.value(Interviewer, 1),
    "of": lambda book: book.of(Interviewer, "employer", [1]),
    "row": lambda book: book.database.row("SELECT * FROM interviewer"),
    "settings": lambda book: book.settings(),
    "next_labels": lambda book: book.next_labels(),
    "data_version": lambda book: book.data_version(),
}


@pytest.fixture
def full(book: Book) -> Book:
    """Give a Book with several of everything, so that each question has more rows than one."""
    put(book, employer(1), person(1, works_for=1), person(2, "Kenji Sato", works_for=1))
    put(
        book,
        application(1),
        application(2),
        interview(1, applied=1, panel=[1, 2]),
        interview(2, applied=2, panel=[1]),
    )
    put(
        book,
        plan(1, who=1),
        *(step(key, of=1, who=1, due_on=TODAY + timedelta(days=key - 3)) for key in range(1, 6)),
    )
    put(book, touch(1, who=1), touch(2, who=1))
    return book


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "delete"),  # one file, and no second one that a copy could forget
        ("synchronous", 3),  # EXTRA: the folder is synced too, after the journal is gone
        ("foreign_keys", 1),
        ("cache_spill", 0),
        ("secure_delete", 1),
        ("trusted_schema", 0),
    ],
)
def test_the_connection_is_set_up_to_lose_nothing(path: Path, pragma: str, value: object) -> None:
    with closing(open_book(path, create=True)) as book:
        assert book.database.rows(f"PRAGMA {pragma}") == [(value,)]


def test_a_reference_must_lead_somewhere(book: Book) -> None:
    put(book, person(1))

    with pytest.raises(IntegrityError):
        book.database.run("UPDATE interviewer SET employer = 99")


def test_what_was_deleted_leaves_no_trace_in_the_file(path: Path, book: Book) -> None:
    secret = "a word that nobody shall find again"
    put(book, person(1, note=secret))
    assert secret.encode() in path.read_bytes()

    book.undo()
    put(book, employer(1))  # the undone change goes with it

    assert secret.encode() not in path.read_bytes()


@pytest.mark.parametrize("name", READS)
def test_no_read_leaves_a_lock_or_a_cursor_behind(path: Path, full: Book, name: str) -> None:
    READS[name](full)

    assert not full.database.connection().in_transaction  # type: ignore[no-untyped-call]
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        other.execute("ROLLBACK")


def test_no_write_leaves_a_lock_or_a_file_behind(path: Path, full: Book) -> None:
    for act in (lambda: put(full, employer(9)), full.undo, full.redo):
        act()

        with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            other.execute("ROLLBACK")
        assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_block_is_done_whole_or_not_at_all(book: Book) -> None:
    def half() -> None:
        with book.database.whole():
            book.database.run("INSERT INTO employer (name, name_key, sort_key) VALUES ('A', 'a', 'a')")
            raise KeyError

    with pytest.raises(KeyError):
        half()

    assert book.database.number("SELECT count(*) FROM employer") == 0


def test_a_write_meets_a_lock_at_its_beginning_and_not_at_its_end(path: Path, book: Book) -> None:
    """A read before the first write of a block would otherwise hold what it then waits for."""
    with (
        closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other,
        book.database.whole(),
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        other.execute("BEGIN IMMEDIATE")


def test_a_connection_that_only_reads_cannot_write(path: Path, full: Book) -> None:
    database = Database(path, read_only=True, patience_ms=0)
    database.open()

    assert database.rows("SELECT count(*) FROM interviewer") == [(2,)]
    with pytest.raises(Fault, match="book_read_only"):
        database.run("DELETE FROM interviewer")
    database.close()


def test_a_closed_book_has_let_go_of_its_file(path: Path, full: Book) -> None:
    full.close()
    moved = path.with_name("moved.askwhy")
    path.rename(moved)

    with closing(open_book(moved, create=False)) as again:
        assert again.value(Interviewer, 1) == person(1, works_for=1)
