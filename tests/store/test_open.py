"""Opening and making a Book: what is made, who may read it, and what is refused untouched."""

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from tests.store.samples import person, put

from askwhy.domain.faults import Fault
from askwhy.domain.people import Interviewer
from askwhy.store.book import open_book
from askwhy.store.migrate import APPLICATION_ID, newest


def refusal(path: Path, *, create: bool = False) -> str:
    """Give the key of the fault with which opening is refused."""
    with pytest.raises(Fault) as caught:
        open_book(path, create=create, patience_ms=0)
    return caught.value.reason.key


def test_a_missing_book_is_a_fault_and_nothing_is_made(path: Path) -> None:
    assert refusal(path) == "book_missing"
    assert list(path.parent.iterdir()) == []


def test_a_new_book_stands_at_its_path_in_the_newest_version(path: Path) -> None:
    open_book(path, create=True).close()

    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA user_version").fetchone() == (newest(),)
        assert plain.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_new_book_is_one_file_that_only_its_owner_may_read(path: Path) -> None:
    open_book(path, create=True).close()

    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_folders_of_a_new_book_are_made_for_the_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "AskWhy"

    open_book(folder / "book.askwhy", create=True).close()

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_create_opens_a_book_that_is_there_and_keeps_what_it_holds(path: Path) -> None:
    first = open_book(path, create=True)
    put(first, person(1))
    first.close()

    second = open_book(path, create=True)

    assert second.value(Interviewer, 1) == person(1)
    second.close()


def test_a_folder_is_no_book(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "book_is_folder"
    assert refusal(tmp_path, create=True) == "book_is_folder"


@pytest.mark.parametrize("content", [b"BEGIN:VCARD\r\n", b"SQLite format 3\x00", bytes(5000)])
def test_a_file_that_is_no_book_is_refused_and_left_as_it_was(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    assert refusal(path, create=True) == "not_a_book"
    assert path.read_bytes() == content


def test_a_file_without_a_byte_is_refused_and_nothing_is_made_in_its_place(path: Path) -> None:
    path.touch()

    assert refusal(path, create=True) == "book_empty"
    assert path.read_bytes() == b""


@pytest.mark.parametrize("lost", [1, 4096, 20_000])
def test_a_book_that_was_cut_off_is_refused_at_the_start_and_left_as_it_was(path: Path, lost: int) -> None:
    open_book(path, create=True).close()
    cut = path.read_bytes()[:-lost]
    path.write_bytes(cut)

    assert refusal(path) == "book_damaged"
    assert path.read_bytes() == cut


def test_to_open_a_book_twice_lets_go_of_no_lock(path: Path) -> None:
    """The system drops the locks of a program that closes any handle of the same file."""
    first = open_book(path, create=True)
    first.database.run("BEGIN IMMEDIATE")
    open_book(path, create=False, patience_ms=0).close()

    other = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN IMMEDIATE')"
    met = subprocess.run(
        [sys.executable, "-c", other, str(path)], capture_output=True, text=True, check=False
    )

    first.database.run("ROLLBACK")
    first.close()
    assert "database is locked" in met.stderr


def test_another_programs_database_is_refused_and_left_as_it_was(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE contact (name TEXT)")
    before = path.read_bytes()

    assert refusal(path, create=True) == "not_a_book"
    assert path.read_bytes() == before


def test_something_that_is_no_file_is_refused_without_waiting_for_it(path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes by name here")
    os.mkfifo(path)

    assert refusal(path, create=True) == "not_a_book"


def test_a_name_that_no_file_can_have_is_a_fault(tmp_path: Path) -> None:
    endless = tmp_path / ("x" * 300)

    assert refusal(endless) == "book_unreadable"


def test_a_book_of_a_newer_program_is_refused_and_left_as_it_was(path: Path) -> None:
    open_book(path, create=True).close()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute(f"PRAGMA user_version = {newest() + 1}")
    before = path.read_bytes()

    assert refusal(path) == "book_newer"
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_no_book_is_made_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    assert refusal(tmp_path / "file" / "book.askwhy", create=True) == "book_cannot_be_made"


def test_no_book_is_made_through_a_link_to_nowhere(path: Path) -> None:
    try:
        path.symlink_to(path.parent / "elsewhere")
    except OSError:
        pytest.skip("no links here")

    assert refusal(path, create=True) == "book_cannot_be_made"
    assert not (path.parent / "elsewhere").exists()
