"""Journals that were left beside a Book: its own takes back what was cut off, another file's is put away."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from tests.store.samples import contents, person, put, quick

from askwhy.store.book import Book, open_book
from askwhy.store.checking import problems_of
from askwhy.store.file import has_journal, journal_of
from askwhy.store.journal import put_away_if_stale

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows is not asked who writes")

CUT_OFF = """
import os, sqlite3, sys
book = sqlite3.connect(sys.argv[1], isolation_level=None)
book.execute("PRAGMA cache_size = 5")
book.execute("BEGIN")
book.execute("UPDATE interviewer SET note = note || 'half a change', name = 'Nobody'")
os.kill(os.getpid(), 9)
"""


def fill(book: Book, first: int, count: int) -> None:
    """Put some people in."""
    put(quick(book), *(person(key, f"Person {key}", note="x" * 700) for key in range(first, first + count)))


@pytest.fixture
def cut_off(book: Book) -> Book:
    """Give a closed Book whose program was killed in the midst of a large change."""
    fill(book, 1, 200)
    book.close()
    subprocess.run([sys.executable, "-c", CUT_OFF, str(book.path)], check=False)
    assert has_journal(book.path)
    return book


def test_a_change_that_was_cut_off_is_taken_back(cut_off: Book) -> None:
    with closing(open_book(cut_off.path, create=False)) as book:
        assert book.database.number("SELECT count(*) FROM interviewer WHERE name = 'Nobody'") == 0
        assert book.database.number("SELECT count(*) FROM interviewer") == 200

    assert problems_of(cut_off.path) == []
    assert [each.name for each in cut_off.path.parent.iterdir()] == [cut_off.path.name]


def test_the_journal_of_another_file_is_put_away_and_the_book_stays_whole(
    cut_off: Book, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    with closing(open_book(other / "other.askwhy", create=True)) as copy:
        fill(copy, 1000, 5)
        before = contents(copy)
    shutil.copyfile(other / "other.askwhy", cut_off.path)

    with closing(open_book(cut_off.path, create=False)) as book:
        assert contents(book) == before

    assert problems_of(cut_off.path) == []
    assert (cut_off.path.parent / f"{cut_off.path.name}.stale-journal").exists()
    assert not journal_of(cut_off.path).exists()


def test_the_journal_of_a_change_under_way_is_left_alone(path: Path) -> None:
    open_book(path, create=True).close()
    writing = (
        "import sqlite3, sys\nbook = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "book.execute('BEGIN IMMEDIATE')\nbook.execute('DELETE FROM setting')\n"
        "book.execute('CREATE TABLE more (a)')\nprint('writing', flush=True)\nsys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", writing, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        journal_of(path).write_bytes(bytes.fromhex("d9d505f920a163d7") + b"stale" * 100)

        assert put_away_if_stale(path) is None

        journal_of(path).unlink()
        other.kill()


def test_a_journal_without_a_change_costs_nothing(path: Path) -> None:
    open_book(path, create=True).close()
    journal_of(path).write_bytes(b"")

    with closing(open_book(path, create=False)) as book:
        put(book, person(1))
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
