"""The faults of the world: a lock, a full or failing disk, a folder that may only be read, a damaged file."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from threading import Timer

import pytest
from tests.store.samples import AT, adding, contents, employer, person, put

from askwhy.domain.faults import Fault
from askwhy.domain.people import Employer, Interviewer
from askwhy.store.book import Book, open_book
from askwhy.store.people import PeopleQuery, people_ids

MANY = [person(key, note="x" * 500) for key in range(1, 2001)]
"""More than fits into the cache of a connection, so that it must reach the disk."""


def fault_of(act: Callable[[], object]) -> str:
    """Give the key of the fault that an act ends in."""
    with pytest.raises(Fault) as caught:
        act()
    return caught.value.reason.key


@contextmanager
def held(path: Path, how: str) -> Iterator[None]:
    """Hold a lock on a Book from another connection."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute(f"BEGIN {how}")
        yield
        other.execute("ROLLBACK")


def test_a_book_that_another_program_keeps_to_itself_is_told_as_locked(path: Path, book: Book) -> None:
    with held(path, "EXCLUSIVE"):
        assert fault_of(lambda: open_book(path, create=False, patience_ms=0)) == "book_locked"


def test_a_write_beside_another_write_is_told_as_locked_and_changes_nothing(path: Path, book: Book) -> None:
    second = open_book(path, create=False, patience_ms=0)

    with held(path, "IMMEDIATE"):
        for act in (lambda: put(second, employer(1)), second.undo, second.redo):
            assert fault_of(act) == "book_locked"

    assert second.values(Employer, [1]) == {}
    assert put(second, employer(1)).change == 1
    second.close()


def test_a_read_beside_a_commit_is_told_as_locked(path: Path, book: Book) -> None:
    second = open_book(path, create=False, patience_ms=0)

    with held(path, "EXCLUSIVE"):
        assert fault_of(lambda: people_ids(second.database, PeopleQuery())) == "book_locked"
        assert fault_of(second.settings) == "book_locked"

    assert people_ids(second.database, PeopleQuery()) == []
    second.close()


def test_reading_goes_on_beside_another_write(path: Path, book: Book) -> None:
    put(book, person(1))

    with held(path, "IMMEDIATE"):
        assert book.value(Interviewer, 1) == person(1)


def test_a_write_waits_for_a_lock_with_patience(path: Path, book: Book) -> None:
    patient = open_book(path, create=False, patience_ms=60_000)
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        release = Timer(0.2, lambda: other.execute("ROLLBACK"))
        release.start()

        put(patient, employer(1))

        assert release.finished.is_set()
        release.join()
    patient.close()


def test_a_full_disk_is_told_and_the_book_stays_as_it_was(path: Path, book: Book) -> None:
    put(book, employer(1))
    before = contents(book)
    pages = book.database.number("PRAGMA page_count")
    book.database.run(f"PRAGMA max_page_count = {pages + 3}")

    assert fault_of(lambda: put(book, *MANY)) == "disk_full"

    assert contents(book) == before
    book.database.run("PRAGMA max_page_count = 1000000")
    assert put(book, *MANY).change == 2


def test_a_failing_disk_is_told_and_the_book_stays_as_it_was(
    path: Path, book: Book, no_room: Callable[[int], AbstractContextManager[None]]
) -> None:
    put(book, employer(1))
    before = contents(book)
    size = path.stat().st_size

    with no_room(size + 8192):
        assert fault_of(lambda: put(book, *MANY)) == "disk_error"

    assert contents(book) == before
    assert put(book, *MANY).change == 2


@pytest.mark.parametrize("room", [0, 4096, 40_000])
def test_a_book_that_finds_no_room_leaves_nothing_behind(
    path: Path, no_room: Callable[[int], AbstractContextManager[None]], room: int
) -> None:
    with no_room(room):
        assert fault_of(lambda: open_book(path, create=True)) == "disk_error"

    assert list(path.parent.iterdir()) == []


def test_a_book_in_a_folder_that_may_only_be_read_can_be_read_and_says_so(ordinary_folder: Path) -> None:
    path = ordinary_folder / "book.askwhy"
    first = open_book(path, create=True)
    put(first, person(1))
    first.close()
    ordinary_folder.chmod(0o500)

    book = open_book(path, create=False)

    assert book.read_only
    assert book.value(Interviewer, 1) == person(1)
    for act in (lambda: book.apply(adding(employer(1)), AT), book.undo, book.redo):
        assert fault_of(act) == "book_read_only"
    book.close()


def test_a_file_that_may_only_be_read_can_be_read_and_says_so(ordinary_folder: Path) -> None:
    path = ordinary_folder / "book.askwhy"
    open_book(path, create=True).close()
    path.chmod(0o400)

    book = open_book(path, create=False)

    assert book.read_only
    assert fault_of(book.undo) == "book_read_only"
    book.close()
    assert sorted(each.name for each in ordinary_folder.iterdir()) == ["book.askwhy"]


def test_an_old_book_that_may_only_be_read_is_refused(ordinary_folder: Path) -> None:
    path = ordinary_folder / "book.askwhy"
    open_book(path, create=True).close()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA user_version = 0")
    path.chmod(0o400)

    assert fault_of(lambda: open_book(path, create=False)) == "book_old_read_only"


def test_a_file_that_may_not_be_read_is_a_fault(ordinary_folder: Path) -> None:
    path = ordinary_folder / "book.askwhy"
    open_book(path, create=True).close()
    path.chmod(0o000)

    assert fault_of(lambda: open_book(path, create=False)) == "book_unreadable"


def test_a_folder_that_may_not_be_entered_is_a_fault(ordinary_folder: Path) -> None:
    path = ordinary_folder / "book.askwhy"
    ordinary_folder.chmod(0o000)

    assert fault_of(lambda: open_book(path, create=True)) == "book_unreadable"


def test_no_book_is_made_in_a_folder_that_may_only_be_read(ordinary_folder: Path) -> None:
    ordinary_folder.chmod(0o500)

    assert fault_of(lambda: open_book(ordinary_folder / "book.askwhy", create=True)) == "book_cannot_be_made"
    assert list(ordinary_folder.iterdir()) == []


def cut_in_half(data: bytes) -> bytes:
    """Take the second half of a file away."""
    return data[: len(data) // 2]


def cut_at_the_end(data: bytes) -> bytes:
    """Take a little of a file away."""
    return data[: len(data) * 9 // 10]


def scribbled_over(data: bytes) -> bytes:
    """Put something else into the second half of a file."""
    return data[: len(data) // 2] + b"\xa5" * (len(data) - len(data) // 2)


def scribbled_over_wholly(data: bytes) -> bytes:
    """Put something else in the place of everything but the header."""
    return data[:200] + b"\xa5" * (len(data) - 200)


@pytest.mark.parametrize(
    ("was", "now"),
    [("'1 2 3'", "'1 2 x'"), ("tokenize", "tokeniqe"), ("unicode61", "unicode6q")],
)
def test_a_search_that_is_no_longer_as_it_was_made_is_told_as_damaged(path: Path, was: str, now: str) -> None:
    whole = open_book(path, create=True)
    put(whole, person(1))
    whole.close()
    data = path.read_bytes()
    assert was.encode() in data
    path.write_bytes(data.replace(was.encode(), now.encode()))

    def search() -> None:
        with closing(open_book(path, create=False)) as book:
            people_ids(book.database, PeopleQuery("dana"))

    assert fault_of(search) == "book_damaged"


@pytest.mark.parametrize("damage", [cut_in_half, cut_at_the_end, scribbled_over, scribbled_over_wholly])
def test_a_damaged_book_is_told_as_damaged(path: Path, damage: Callable[[bytes], bytes]) -> None:
    whole = open_book(path, create=True)
    put(whole, *MANY[:200])
    whole.close()
    path.write_bytes(damage(path.read_bytes()))

    def read_and_write() -> None:
        with closing(open_book(path, create=False)) as book:
            put(book, employer(1))
            book.values(Interviewer, range(1, 201))

    assert fault_of(read_and_write) == "book_damaged"


def test_our_own_bugs_are_no_faults(book: Book) -> None:
    with pytest.raises(Exception, match="no such table") as caught:
        book.database.rows("SELECT * FROM nowhere")

    assert not isinstance(caught.value, Fault)
