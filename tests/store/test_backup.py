"""A backup: a checked copy that takes the place of an older one whole, or not at all."""

import errno
import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest
from tests.store.samples import contents, employer, person, put

from askwhy.domain.faults import Fault
from askwhy.store import backup
from askwhy.store.backup import back_up, copy_into
from askwhy.store.book import Book, open_book
from askwhy.store.seal import Seal, seal_of


@pytest.fixture
def full(book: Book) -> Book:
    """Give a Book with something in it."""
    put(book, employer(1), *(person(key, f"Person {key}", note="x" * 400) for key in range(1, 301)))
    return book


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Give a place for a backup, in a folder of its own."""
    (tmp_path / "kept").mkdir()
    return tmp_path / "kept" / "backup.askwhy"


def copied(book: Book, target: Path) -> None:
    """Back a Book up by a connection of its own, as another program would."""
    with closing(sqlite3.connect(book.path, timeout=0)) as source:
        back_up(source, target)


def test_a_backup_is_a_book_that_holds_the_same(full: Book, target: Path) -> None:
    back_up(full.database.connection(), target)  # type: ignore[no-untyped-call]

    with closing(open_book(target, create=False)) as copy:
        assert contents(copy) == contents(full)
        assert copy.next_labels() == full.next_labels()


def test_a_backup_is_one_file_that_only_its_owner_may_read(full: Book, target: Path) -> None:
    copied(full, target)

    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert list(target.parent.iterdir()) == [target]


def test_a_backup_takes_the_place_of_what_stood_there(full: Book, target: Path) -> None:
    target.write_text("an older backup")
    target.chmod(0o644)
    target.with_name(target.name + ".part").write_text("left by a power cut")

    copied(full, target)

    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert list(target.parent.iterdir()) == [target]
    with closing(open_book(target, create=False)) as copy:
        assert contents(copy) == contents(full)


def refused(book: Book, target: Path) -> str:
    """Give the key of the fault with which a backup fails."""
    with pytest.raises(Fault) as caught:
        copied(book, target)
    return caught.value.reason.key


def test_without_room_the_older_backup_stays(
    full: Book, target: Path, no_room: Callable[[int], AbstractContextManager[None]]
) -> None:
    target.write_text("an older backup")

    with no_room(20_000):
        assert refused(full, target) == "backup_failed"

    assert target.read_text() == "an older backup"
    assert list(target.parent.iterdir()) == [target]


def test_a_place_that_does_not_exist_is_a_fault(full: Book, target: Path) -> None:
    assert refused(full, target.parent / "nowhere" / "backup.askwhy") == "backup_failed"


def test_a_folder_that_may_only_be_read_is_a_fault(full: Book, ordinary_folder: Path) -> None:
    source = full.database.connection()  # type: ignore[no-untyped-call]
    ordinary_folder.chmod(0o500)

    with pytest.raises(Fault) as caught:
        back_up(source, ordinary_folder / "backup.askwhy")

    assert caught.value.reason.key == "backup_failed"


def test_a_damaged_book_makes_no_backup(full: Book, target: Path) -> None:
    target.write_text("an older backup")
    data = bytearray(full.path.read_bytes())
    full.close()
    data[-8192:] = b"\xa5" * 8192
    full.path.write_bytes(data)

    assert refused(full, target) == "book_damaged"
    assert target.read_text() == "an older backup"
    assert list(target.parent.iterdir()) == [target]


def test_a_copy_that_is_not_what_the_book_holds_is_no_backup(
    full: Book, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def copy_badly(source: sqlite3.Connection, path: Path) -> None:
        copy_into(source, path)
        with closing(sqlite3.connect(path, isolation_level=None)) as copy:
            copy.execute("DELETE FROM email")
            copy.execute("UPDATE interviewer SET note = 'y' WHERE id = 7")

    monkeypatch.setattr(backup, "copy_into", copy_badly)

    assert refused(full, target) == "backup_failed"
    assert list(target.parent.iterdir()) == []


def test_nobody_changes_the_book_between_the_copy_and_the_comparison(
    full: Book, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals: list[str] = []

    def copy_and_meet_a_writer(source: sqlite3.Connection, path: Path) -> None:
        copy_into(source, path)
        with closing(sqlite3.connect(full.path, timeout=0, isolation_level=None)) as writer:
            writer.execute("PRAGMA synchronous = off")
            with pytest.raises(sqlite3.OperationalError) as caught:
                writer.execute("UPDATE interviewer SET note = 'y' WHERE id = 7")
            refusals.append(str(caught.value))

    monkeypatch.setattr(backup, "copy_into", copy_and_meet_a_writer)
    copied(full, target)

    assert refusals == ["database is locked"]
    assert seal_of(target.read_bytes()) is Seal.SOUND


def test_a_locked_book_is_told_as_locked_instead_of_waiting_for_ever(full: Book, target: Path) -> None:
    with closing(sqlite3.connect(full.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")

        assert refused(full, target) == "book_locked"

    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize(
    ("code", "is_told"), [(errno.EIO, True), (errno.ENOSPC, True), (errno.EINVAL, False)]
)
def test_a_disk_that_will_not_keep_a_name_is_told_unless_it_knows_no_such_thing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, is_told: bool
) -> None:
    def fail(_handle: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    told = ""
    try:
        backup.sync_folder(tmp_path)
    except Fault as fault:
        told = fault.reason.key

    assert told == ("disk_error" if is_told else "")
