"""A file is written whole or not at all: whatever goes wrong, the old one stays and nothing lies beside it."""

import stat
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from tests.disk import no_room, ordinary_folder

from askwhy.domain.faults import Fault
from askwhy.workspace.writing import write_pieces, write_whole

__all__ = ["no_room", "ordinary_folder"]

Room = Callable[[int], AbstractContextManager[None]]


def test_a_new_file_is_readable_by_oneself_alone(tmp_path: Path) -> None:
    file = tmp_path / "plan 100% #1.toml"

    write_whole(file, b"new")

    assert file.read_bytes() == b"new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "plan.toml"
    file.write_bytes(b"a much longer old text")

    write_whole(file, b"new")

    assert file.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["plan.toml"]


def test_on_a_full_disk_the_old_file_stays(tmp_path: Path, no_room: Room) -> None:
    file = tmp_path / "plan.toml"
    file.write_bytes(b"old")

    with no_room(1000), pytest.raises(Fault) as refused:
        write_whole(file, b"x" * 100_000)

    assert refused.value.reason.key == "cannot_write"
    assert refused.value.reason.arg("path") == str(file)
    assert file.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["plan.toml"]


def test_in_a_folder_that_may_not_be_written_the_old_file_stays(ordinary_folder: Path) -> None:
    file = ordinary_folder / "plan.toml"
    file.write_bytes(b"old")
    ordinary_folder.chmod(0o500)

    with pytest.raises(Fault, match="cannot_write"):
        write_whole(file, b"new")

    assert file.read_bytes() == b"old"
    assert [each.name for each in ordinary_folder.iterdir()] == ["plan.toml"]


def test_a_folder_in_its_place_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "plan.toml").mkdir()

    with pytest.raises(Fault, match="cannot_write"):
        write_whole(tmp_path / "plan.toml", b"new")

    assert [each.name for each in tmp_path.iterdir()] == ["plan.toml"]


def test_a_folder_that_is_not_there_is_no_place(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="cannot_write"):
        write_whole(tmp_path / "nowhere" / "plan.toml", b"new")


def test_a_file_in_pieces_is_whole_or_stays_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "people.vcf"
    write_pieces(file, (b"a", b"b"))

    def broken() -> Iterator[bytes]:
        yield b"half"
        raise Fault("gone")

    with pytest.raises(Fault, match="gone"):
        write_pieces(file, broken())

    assert file.read_bytes() == b"ab"
    assert [each.name for each in tmp_path.iterdir()] == ["people.vcf"]
