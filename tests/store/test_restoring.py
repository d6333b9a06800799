"""Restoring: a proved backup takes the Book's place, open windows see it, and what it replaces is kept."""

import stat
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from tests.store.samples import AT, application, contents, person, plan, put, touch

from askwhy.domain.faults import Fault
from askwhy.store.backups import backups_of, folder_of, keep
from askwhy.store.book import Book, open_book
from askwhy.store.file import journal_of
from askwhy.store.migrate import newest
from askwhy.store.proof import Content, content_of
from askwhy.store.restoring import mend, restore

LATER = AT + timedelta(days=1)


@pytest.fixture
def kept(book: Book) -> Path:
    """Give a backup of the Book with Dana alone; Kenji came in later."""
    put(book, person(1), application(1), plan(1, who=1), touch(1, who=1))
    made = keep(book.path, AT, "daily")
    put(book, person(2, "Kenji Sato"))
    return made


def names(path: Path) -> list[str]:
    """Give the names of everyone in a Book."""
    with closing(open_book(path, create=False)) as book:
        return [name for (name,) in book.database.rows("SELECT name FROM interviewer ORDER BY id")]


def refusal(backup: Path, book: Path) -> str:
    """Give the key of the fault with which a restore is refused."""
    with pytest.raises(Fault) as caught:
        restore(backup, book, LATER)
    return caught.value.reason.key


def test_a_backup_says_what_is_in_it(kept: Path) -> None:
    assert content_of(kept) == Content(newest(), 1, 1, 1, 1, AT)


def test_the_book_becomes_what_the_backup_holds_and_the_replaced_one_is_kept(book: Book, kept: Path) -> None:
    book.close()

    replaced = restore(kept, book.path, LATER)

    assert names(book.path) == ["Dana Reyes"]
    assert replaced is not None
    assert names(replaced) == ["Dana Reyes", "Kenji Sato"]
    assert [backup.why for backup in backups_of(book.path)] == ["before-restore", "daily"]


def test_what_was_replaced_can_be_restored_in_its_turn(book: Book, kept: Path) -> None:
    before = contents(book)
    replaced = restore(kept, book.path, LATER)
    assert replaced is not None

    restore(replaced, book.path, LATER)

    assert contents(book) == before


def test_an_open_window_sees_what_was_restored_and_may_go_on(book: Book, kept: Path) -> None:
    seen = book.data_version()

    restore(kept, book.path, LATER)

    assert book.data_version() != seen
    assert book.database.number("SELECT count(*) FROM interviewer") == 1
    put(book, person(3, "Ann O'Brien"))
    assert names(book.path) == ["Dana Reyes", "Ann O'Brien"]


def test_a_restored_book_keeps_the_undo_history_of_its_time(book: Book, kept: Path) -> None:
    restore(kept, book.path, LATER)

    book.undo()

    assert names(book.path) == []


@pytest.mark.parametrize("place", [10, 70, 5000, -5000, -60])
def test_a_damaged_backup_is_refused_and_nothing_is_changed(book: Book, kept: Path, place: int) -> None:
    data = bytearray(kept.read_bytes())
    data[place] ^= 4
    kept.write_bytes(data)
    before = book.path.read_bytes()

    assert refusal(kept, book.path) in ("backup_damaged", "not_a_book")
    assert book.path.read_bytes() == before
    assert [backup.why for backup in backups_of(book.path)] == ["daily"]


def test_a_plain_copy_is_restored_too_when_it_is_sound(book: Book, kept: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.askwhy"
    copy.write_bytes(book.path.read_bytes())
    book.undo()

    restore(copy, book.path, LATER)

    assert names(book.path) == ["Dana Reyes", "Kenji Sato"]


def test_a_plain_copy_with_a_torn_page_is_refused(book: Book, kept: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.askwhy"
    data = bytearray(book.path.read_bytes())
    data[4096 * 3 : 4096 * 4] = bytes(range(256)) * 16
    copy.write_bytes(data)

    assert refusal(copy, book.path) == "backup_damaged"


def test_a_copy_with_the_journal_of_an_unfinished_change_is_refused(
    book: Book, kept: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.askwhy"
    copy.write_bytes(book.path.read_bytes())
    journal_of(copy).write_bytes(bytes.fromhex("d9d505f920a163d7") + bytes(600))

    assert refusal(copy, book.path) == "backup_unfinished"


def test_what_is_no_backup_is_refused(book: Book, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Dana")

    assert refusal(tmp_path / "nowhere", book.path) == "file_missing"
    assert refusal(tmp_path / "letter.txt", book.path) == "not_a_book"
    assert refusal(tmp_path, book.path) == "book_is_folder"
    assert refusal(book.path, book.path) == "restore_of_itself"


def test_a_backup_of_a_newer_program_is_refused(book: Book, kept: Path) -> None:
    with closing(open_book(kept, create=False)) as newer:
        newer.database.run(f"PRAGMA user_version = {newest() + 1}")

    assert refusal(kept, book.path) == "book_newer"


def test_a_book_that_another_program_keeps_is_left_as_it_was(book: Book, kept: Path) -> None:
    with closing(open_book(book.path, create=False)) as other:
        other.database.run("BEGIN IMMEDIATE")

        assert refusal(kept, book.path) == "book_locked"

        other.database.run("ROLLBACK")
    assert names(book.path) == ["Dana Reyes", "Kenji Sato"]


def test_where_no_book_stands_the_backup_makes_one_for_the_owner_alone(
    book: Book, kept: Path, tmp_path: Path
) -> None:
    place = tmp_path / "new" / "book.askwhy"

    assert restore(kept, place, LATER) is None

    assert names(place) == ["Dana Reyes"]
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert list(place.parent.iterdir()) == [place]


@pytest.mark.parametrize("content", [b"", b"not a book", bytes(9000)])
def test_a_damaged_book_is_replaced_and_kept_as_it_was(book: Book, kept: Path, content: bytes) -> None:
    book.close()
    book.path.write_bytes(content)
    journal_of(book.path).write_bytes(b"stale")

    replaced = restore(kept, book.path, LATER)

    assert names(book.path) == ["Dana Reyes"]
    assert replaced is not None
    assert replaced.read_bytes() == content
    assert replaced.parent == folder_of(book.path)
    assert journal_of(replaced).read_bytes() == b"stale"
    assert not journal_of(book.path).exists()


def torn(book: Book, page: int) -> bytes:
    """Tear one page of a closed Book; gives what its file holds now."""
    data = bytearray(book.path.read_bytes())
    data[4096 * page : 4096 * (page + 1)] = b"\xa5" * 4096
    book.path.write_bytes(data)
    return bytes(data)


def test_a_torn_book_is_mended_with_what_can_be_read_and_kept_as_it_was(book: Book) -> None:
    put(book, *(person(key, f"Person {key}", note="x" * 600) for key in range(1, 200)))
    root = book.database.number("SELECT rootpage FROM sqlite_master WHERE name = 'interviewer'")
    book.close()
    damaged = torn(book, root + 40)

    recovered = mend(book.path, LATER)

    assert 150 <= recovered.people <= 199
    assert len(names(book.path)) == recovered.people
    with closing(open_book(book.path, create=False)) as mended:
        put(mended, person(1000, "Ann O'Brien"))
        assert mended.database.rows("PRAGMA integrity_check") == [("ok",)]
    (aside,) = [path for path in folder_of(book.path).iterdir() if path.name.endswith("-damaged.file")]
    assert aside.read_bytes() == damaged


def test_a_book_of_which_nothing_can_be_read_is_left_as_it_was(book: Book) -> None:
    book.close()
    book.path.write_bytes(bytes(50_000))

    with pytest.raises(Fault) as caught:
        mend(book.path, LATER)

    assert caught.value.reason.key == "nothing_recovered"
    assert book.path.read_bytes() == bytes(50_000)
    assert list(folder_of(book.path).iterdir()) == []
