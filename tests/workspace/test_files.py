"""Reading contact files from disk: several together, and what happens when one cannot be read."""

import os
import sys
from pathlib import Path

import pytest

from askwhy.domain.drafts import Problem
from askwhy.domain.faults import Fault
from askwhy.workspace import files
from askwhy.workspace.files import read_files

CSV = "Name,E-mail\nTom Becker,tom@nordlicht.example\n"
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Zoë Quinn\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n"


def written(path: Path, text: str) -> Path:
    """Write a file."""
    path.write_text(text, encoding="utf-8")
    return path


def fault_of(*paths: Path) -> tuple[str, str]:
    """Give the key of the fault that reading ends in, and the file that it names."""
    with pytest.raises(Fault) as caught:
        read_files(paths)
    return caught.value.reason.key, str(caught.value.reason.arg("file"))


def test_several_files_are_read_together_in_their_order(tmp_path: Path) -> None:
    read = read_files([written(tmp_path / "b.vcf", CARD), written(tmp_path / "a.csv", CSV)])

    assert [draft.name for draft in read.people] == ["Zoë Quinn", "Tom Becker"]
    assert read.skipped == 1
    assert [problem.file for problem in read.problems] == ["b.vcf"]


def test_no_files_are_nobody() -> None:
    read = read_files([])

    assert (read.people, read.problems) == ((), ())


def test_one_that_cannot_be_read_is_a_problem_beside_the_others(tmp_path: Path) -> None:
    missing = tmp_path / "missing.vcf"

    read = read_files([missing, written(tmp_path / "a.csv", CSV), tmp_path])

    assert [draft.name for draft in read.people] == ["Tom Becker"]
    assert read.problems == (
        Problem("missing.vcf", 0, "", "file_missing"),
        Problem(tmp_path.name, 0, "", "file_is_folder"),
    )
    assert read.skipped == 0


def test_when_none_can_be_read_the_first_fault_is_raised(tmp_path: Path) -> None:
    missing = tmp_path / "missing.vcf"

    assert fault_of(missing, tmp_path) == ("file_missing", str(missing))
    assert fault_of(tmp_path) == ("file_is_folder", str(tmp_path))
    assert fault_of(tmp_path / ("x" * 300)) == ("file_unreadable", str(tmp_path / ("x" * 300)))
    assert fault_of(written(tmp_path / "e.vcf", "")) == ("empty_file", "e.vcf")
    assert fault_of(written(tmp_path / "n.txt", "Dear Dana,\nthank you.\n")) == ("not_contacts", "n.txt")


def test_a_file_is_never_read_beyond_the_largest_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "LARGEST_BYTES", len(CSV))
    fits = written(tmp_path / "a.csv", CSV)
    longer = written(tmp_path / "b.csv", CSV + "A B,a@b.example\n")

    assert len(read_files([fits]).people) == 1
    assert fault_of(longer) == ("file_too_large", str(longer))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_can_be_read(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.write(writer, CSV.encode())
    os.close(writer)

    read = read_files([Path(f"/dev/fd/{reader}")])
    os.close(reader)

    assert [draft.name for draft in read.people] == ["Tom Becker"]
