"""askwhy backup, restore and check: the Book is copied, put back and looked through, and damage is told."""

import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.cli.conftest import Askwhy

from askwhy.store.backups import backups_of, keep

WELL = {"ok": True, "problems": []}
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def damage(file: Path, place: int = 5000) -> None:
    """Change one bit of a file."""
    data = bytearray(file.read_bytes())
    data[place] ^= 1
    file.write_bytes(data)


def test_a_backup_brings_back_what_was_there(example: Askwhy, tmp_path: Path) -> None:
    people = example("people", "--json").json
    made = example("backup", tmp_path / "copy.askwhy", "--json")
    example("undo")

    restored = example("restore", tmp_path / "copy.askwhy", "--json")

    assert (made.status, made.json, restored.status, restored.json) == (0, WELL, 0, WELL)
    assert example("people", "--json").json == people


def test_a_backup_is_for_the_owner_alone_and_replaces_a_file_whole(example: Askwhy, tmp_path: Path) -> None:
    copy = tmp_path / "copy.askwhy"
    copy.write_text("older")

    ran = example("backup", copy)

    assert (ran.status, ran.out) == (0, f"Written and proved: {copy}\n")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert not list(tmp_path.glob("*.part"))


def test_a_backup_does_not_replace_the_book_itself(example: Askwhy, book: Path) -> None:
    ran = example("backup", book)

    assert (ran.status, ran.out) == (1, "")
    assert "is the book itself" in ran.err
    assert example("check", "--json").json == WELL


def test_a_backup_that_cannot_be_written_is_a_fault(example: Askwhy, tmp_path: Path) -> None:
    ran = example("backup", tmp_path / "nowhere" / "copy.askwhy")

    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert "No backup could be written" in ran.err


@pytest.mark.parametrize("folder", ["", ".", "/"])
def test_a_backup_does_not_replace_a_folder(example: Askwhy, folder: str) -> None:
    ran = example("backup", folder)

    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert "is a folder" in ran.err


def test_restoring_keeps_what_it_replaces_and_says_where(example: Askwhy, book: Path, tmp_path: Path) -> None:
    example("backup", tmp_path / "copy.askwhy")
    example("undo")

    ran = example("restore", tmp_path / "copy.askwhy")

    (kept,) = backups_of(book)
    assert ran.lines[0].startswith("Restored: 15 people, ")
    assert ran.lines[1] == f"The book that stood there is kept: {kept.path}"


def test_restoring_makes_a_missing_book(example: Askwhy, book: Path, tmp_path: Path) -> None:
    example("backup", tmp_path / "copy.askwhy")
    book.unlink()

    assert example("restore", tmp_path / "copy.askwhy", "--json").json == WELL
    assert len(example("people", "--json").json) == 15


def test_a_damaged_backup_is_refused_and_nothing_is_changed(
    example: Askwhy, book: Path, tmp_path: Path
) -> None:
    example("backup", tmp_path / "copy.askwhy")
    damage(tmp_path / "copy.askwhy")
    before = book.read_bytes()

    ran = example("restore", tmp_path / "copy.askwhy", "--json")

    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert "is not as it was written" in ran.err
    assert book.read_bytes() == before


def test_what_is_no_backup_is_refused(example: Askwhy, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Dana")

    assert "There is no file" in example("restore", tmp_path / "nowhere").err
    assert "is not an AskWhy book" in example("restore", tmp_path / "letter.txt").err


def test_without_a_file_restore_lists_the_backups(example: Askwhy, book: Path) -> None:
    assert example("restore", "--json").json == []
    made = keep(book, NOON, "daily")
    damage(keep(book, NOON, "before-restore"))

    (listed,) = example("restore", "--json").json
    assert (listed["file"], listed["at"], listed["why"]) == (str(made), "2026-11-24T13:00:00+01:00", "daily")
    assert listed["people"] == 15
    assert "Tue 24 Nov 2026, 13:00, by itself" in example("restore").out


def test_a_sound_book_checks(example: Askwhy) -> None:
    ran = example("check", "--json")

    assert (ran.status, ran.json, ran.err) == (0, WELL, "")
    assert example("check").out == "All is well.\n"


def test_damage_is_listed_and_told(example: Askwhy, book: Path) -> None:
    data = bytearray(book.read_bytes())
    data[8192:20_000] = bytes(20_000 - 8192)
    book.write_bytes(data)

    ran = example("check", "--json")

    assert ran.status == 1
    assert ran.json["ok"] is False
    assert ran.json["problems"]
    assert ran.err.count("\n") == 1
    assert "restore a backup" in ran.err


def test_an_empty_file_in_the_place_of_the_book_is_told_and_left(askwhy: Askwhy, book: Path) -> None:
    book.touch()

    assert askwhy("check", "--json").json["ok"] is False
    assert "is empty" in askwhy("people").err
    assert book.read_bytes() == b""


def test_a_damaged_backup_is_told_too(example: Askwhy, book: Path) -> None:
    damage(keep(book, NOON, "daily"))

    ran = example("check", "--json")

    assert (ran.status, ran.json["problems"]) == (
        1,
        ["The backup 20261124T120000Z-daily.askwhy is not as it was written."],
    )


def test_a_missing_book_that_was_named_is_a_fault_and_none_is_made(askwhy: Askwhy, book: Path) -> None:
    assert "There is no book" in askwhy("check").err
    assert "There is no book" in askwhy("backup", book.with_name("copy")).err
    assert not book.exists()


def test_the_default_book_is_simply_empty(askwhy: Askwhy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ASKWHY_BOOK")

    assert askwhy("check", "--json").json == WELL
