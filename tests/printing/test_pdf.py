"""The PDF file: whole or not at all, for its owner's eyes, with progress and a way to stop."""

import stat
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtGui import QPdfWriter
from tests.printing.conftest import People
from tests.printing.paper import holds, sheets

from askwhy.domain.faults import Fault
from askwhy.facts.sheets import label_sheet
from askwhy.printing.drawing import Addressee
from askwhy.printing.labels import LabelRun, lay_out
from askwhy.printing.paint import width_of
from askwhy.printing.pdf import write_pdf

SHEET = label_sheet("avery-5160")
OLD = b"what stood there before"


@pytest.fixture
def run(people: People) -> LabelRun:
    """Give a run of three pages."""
    return lay_out(SHEET, people(70), 1, width_of)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a place for the file, in a folder of its own."""
    (tmp_path / "out").mkdir()
    return tmp_path / "out" / "Étiquettes #1.pdf"


def refused(run: LabelRun, path: Path) -> str:
    """Give the key of the fault with which writing is refused."""
    with pytest.raises(Fault) as caught:
        write_pdf(run, path)
    return caught.value.reason.key


def test_a_file_is_written_that_only_its_owner_may_read(run: LabelRun, path: Path) -> None:
    write_pdf(run, path)

    assert path.read_bytes().startswith(b"%PDF-")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]
    assert len(sheets(path)) == 3


def test_an_older_file_is_replaced_whole_and_becomes_its_owners_alone(run: LabelRun, path: Path) -> None:
    path.write_bytes(OLD * 100_000)
    path.chmod(0o644)

    write_pdf(run, path)

    assert OLD not in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert len(sheets(path)) == 3


def test_progress_tells_each_page(run: LabelRun, path: Path) -> None:
    told = []

    def tell(done: int, of: int) -> bool:
        told.append((done, of))
        return True

    write_pdf(run, path, progress=tell)

    assert told == [(1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize("stop_after", [1, 2, 3])
def test_stopping_leaves_what_stood_there_and_nothing_else(
    run: LabelRun, path: Path, stop_after: int
) -> None:
    path.write_bytes(OLD)

    with pytest.raises(Fault) as caught:
        write_pdf(run, path, progress=lambda done, _: done < stop_after)

    assert caught.value.reason.key == "stopped"
    assert path.read_bytes() == OLD
    assert list(path.parent.iterdir()) == [path]


def test_stopping_a_new_file_leaves_nothing(run: LabelRun, path: Path) -> None:
    with pytest.raises(Fault) as caught:
        write_pdf(run, path, progress=lambda *_: False)

    assert caught.value.reason.key == "stopped"
    assert list(path.parent.iterdir()) == []


def test_a_bug_while_painting_leaves_what_stood_there_and_nothing_else(run: LabelRun, path: Path) -> None:
    path.write_bytes(OLD)

    def broken(done: int, of: int) -> bool:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_pdf(run, path, progress=broken)

    assert path.read_bytes() == OLD
    assert list(path.parent.iterdir()) == [path]


def test_without_labels_there_is_nothing_to_print(path: Path) -> None:
    assert refused(lay_out(SHEET, [], 1, width_of), path) == "nothing_to_print"
    assert list(path.parent.iterdir()) == []


def test_a_folder_is_no_file(run: LabelRun, path: Path) -> None:
    assert refused(run, path.parent) == "cannot_write"


def test_a_place_that_does_not_exist_is_a_fault(run: LabelRun, path: Path) -> None:
    assert refused(run, path.parent / "nowhere" / "labels.pdf") == "cannot_write"


def test_a_folder_that_may_only_be_read_is_a_fault(run: LabelRun, ordinary_folder: Path) -> None:
    (ordinary_folder / "labels.pdf").write_bytes(OLD)
    ordinary_folder.chmod(0o500)

    assert refused(run, ordinary_folder / "labels.pdf") == "cannot_write"
    assert (ordinary_folder / "labels.pdf").read_bytes() == OLD


def test_without_room_what_stood_there_stays(
    people: People, path: Path, no_room: Callable[[int], AbstractContextManager[None]]
) -> None:
    path.write_bytes(OLD)
    run = lay_out(SHEET, people(400), 1, width_of)

    with no_room(4096):
        assert refused(run, path) == "cannot_write"

    assert path.read_bytes() == OLD
    assert list(path.parent.iterdir()) == [path]


def test_a_file_behind_a_link_is_written_and_the_link_stays(run: LabelRun, path: Path) -> None:
    target = path.with_name("real.pdf")
    target.write_bytes(OLD)
    path.symlink_to(target)

    write_pdf(run, path)

    assert path.is_symlink()
    assert len(sheets(target)) == 3


def test_a_sheet_that_the_writer_does_not_take_leaves_nothing(
    run: LabelRun, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPdfWriter, "setPageSize", lambda *_: False)

    assert refused(run, path) == "paper_refused"
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize(
    "name",
    [
        "山田 太郎",
        "김민준",
        "محمد علي",
        "שרה כהן",
        "प्रिया शर्मा",
        "สมชาย ใจดี",
        "😀 Kim 👩\u200d💼",
        "Z̈o̊ë A\u0301ngstro\u0308m",
        "\U0001f1e9\U0001f1ea",
        "\ufffd\ue000",
        "﷽﷽",
        "a\tb\u202eeman",
    ],
)
def test_a_name_in_any_writing_reaches_paper_and_stays_on_its_label(name: str, path: Path) -> None:
    """Which letters can be drawn depends on the fonts of the computer; the rest of the address always can."""
    run = lay_out(SHEET, [Addressee(1, name, (name, "12 Elm Street"))], 1, width_of)

    write_pdf(run, path)

    (page,) = sheets(path)
    assert "12ElmStreet" in page.text
    assert all(holds(SHEET.place(1), letter) for letter in page.letters)


def test_a_name_with_accents_reaches_paper_as_it_is_written(path: Path) -> None:
    run = lay_out(SHEET, [Addressee(1, "Zoë", ("Zoë Ångström-Çelik", "Łódź"))], 1, width_of)

    write_pdf(run, path)

    assert sheets(path)[0].text == "ZoëÅngström-ÇelikŁódź"


@pytest.mark.parametrize(
    ("name", "lines", "wraps"),
    [
        ("avery-5160", ("MAXIMILIANE VON HOHENWALD 12", "1020 Wien"), False),
        ("avery-l7165", ("A house with a rather long name " * 5, "1020 Wien"), True),
    ],
)
def test_a_long_address_is_printed_smaller_and_whole(
    name: str, lines: tuple[str, ...], wraps: bool, path: Path
) -> None:
    sheet = label_sheet(name)
    run = lay_out(sheet, [Addressee(1, "M", lines)], 1, width_of)

    write_pdf(run, path)

    (label,) = run.labels
    (page,) = sheets(path)
    assert 8.0 <= label.points < 11.0
    assert (len(label.lines) > len(lines)) is wraps
    assert page.text == "".join(" ".join(lines).split())
    assert all(holds(sheet.place(1), letter) for letter in page.letters)


def test_an_address_that_fits_at_no_size_is_left_out_and_named() -> None:
    lines = ("Dana Reyes", "Northwind", *("12 Elm Street, the second door on the left, ring twice",) * 5)

    run = lay_out(SHEET, [Addressee(7, "Dana Reyes", lines)], 1, width_of)

    assert run.labels == ()
    assert [(each.key, each.who, each.reason.key) for each in run.left_out] == [(7, "Dana Reyes", "too_long")]
