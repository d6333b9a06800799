"""What the world may put in the way of a Book: one sentence on stderr, status 1, and the file as it was."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import mkdtemp

import pytest
from tests.cli.conftest import Askwhy, Ran


def refused(ran: Ran) -> str:
    """Give the one sentence of a command that was refused."""
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    return ran.err


@pytest.fixture
def open_folder(book: Path) -> Iterator[Path]:
    """Give a folder that everyone may use, unlike pytest's own."""
    folder = Path(mkdtemp())
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)


def test_a_missing_named_book_is_a_fault_and_is_not_made(askwhy: Askwhy, book: Path) -> None:
    for command in ("people", "today", "sheets", "undo", "set name Ann"):
        assert refused(askwhy(*command.split())).startswith(f"There is no book at {book}.")
    assert not book.exists()


def test_another_file_is_refused_and_stays_as_it_was(askwhy: Askwhy, tmp_path: Path) -> None:
    other = tmp_path / "plain.db"
    with closing(sqlite3.connect(other)) as plain:
        plain.execute("CREATE TABLE mine (words TEXT)")
    before = other.read_bytes()
    for command in ("people", "demo"):
        said = refused(askwhy("--book", other, command))
        assert said.startswith(f"{other} is not an AskWhy book.")
    assert other.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"Dear Dana,", b"SQLite format 3\x00 and no more"])
def test_a_file_that_is_no_database_is_refused(askwhy: Askwhy, tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "letter.txt"
    other.write_bytes(content)

    assert "is not an AskWhy book" in refused(askwhy("--book", other, "today"))
    assert other.read_bytes() == content


def test_a_folder_is_no_book(askwhy: Askwhy, tmp_path: Path) -> None:
    assert refused(askwhy("--book", tmp_path, "people")) == (
        f"{tmp_path} is a folder. Choose a book, which is one file.\n"
    )


def test_a_book_of_a_newer_program_is_left_alone(example: Askwhy, book: Path) -> None:
    with closing(sqlite3.connect(book)) as plain:
        plain.execute("PRAGMA user_version = 999")
    before = book.read_bytes()

    assert "was written by a newer AskWhy" in refused(example("people"))
    assert book.read_bytes() == before


def test_a_locked_book_is_told_after_some_patience(example: Askwhy, book: Path) -> None:
    with closing(sqlite3.connect(book, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")

        assert refused(example("skip", 35)).startswith(f"Another program is using {book}.")

        other.execute("ROLLBACK")
    assert example("skip", 35).status == 0


def test_a_book_that_may_only_be_read_can_be_read(
    askwhy: Askwhy, open_folder: Path, without_rights: None
) -> None:
    book = open_folder / "book.askwhy"
    askwhy("--book", book, "demo")
    book.chmod(0o400)

    assert len(askwhy("--book", book, "people").lines) == 15
    assert refused(askwhy("--book", book, "skip", 35)).startswith(f"{book} may only be read here.")


def test_a_book_that_may_not_be_read_is_a_fault(
    askwhy: Askwhy, open_folder: Path, without_rights: None
) -> None:
    book = open_folder / "book.askwhy"
    askwhy("--book", book, "demo")
    book.chmod(0o000)

    assert (
        refused(askwhy("--book", book, "people")) == f"{book} cannot be opened. Check that you may read it.\n"
    )


def test_a_book_cannot_be_made_below_a_file(askwhy: Askwhy, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    assert "No book can be made at" in refused(askwhy("--book", tmp_path / "file" / "b.askwhy", "demo"))
