"""askwhy labels and askwhy sheets: which paper is known, and a PDF that is written whole or not at all."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from tests.cli.conftest import Askwhy

SHEET = ("labels", "--sheet", "avery-zweckform-3475")


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    """Give the place of a PDF that does not stand there yet."""
    return tmp_path / "labels.pdf"


@pytest.fixture
def paper(qapp: QApplication, example: Askwhy) -> Askwhy:
    """Give a way to run commands that print, beside the application that the other tests share."""
    return example


def words_of(pdf: Path) -> list[str]:
    """Give the words of each page, one space between them."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(pdf).pages]


def test_due_letters_become_labels_and_who_cannot_get_one_is_listed(paper: Askwhy, pdf: Path) -> None:
    ran = paper(*SHEET, "--due", "--pdf", pdf, "--json")

    assert ran.status == 0
    assert ran.json == {
        "labels": 2,
        "sheets": 1,
        "next_position": 3,
        "left_out": [{"who": "Marta Kowalska", "why": "The street is missing."}],
    }
    (page,) = words_of(pdf)
    assert "Claire Dubois" in page
    assert "LONDON EC2A 3PT" in page


def test_for_people_it_says_what_was_written(paper: Askwhy, pdf: Path) -> None:
    ran = paper(*SHEET, "--due", "--pdf", pdf)

    assert ran.lines == [
        "2 labels on one sheet. The next free position is 3.",
        "Left out: Marta Kowalska. The street is missing.",
    ]


def test_people_can_be_named_and_the_first_labels_may_be_used_up(paper: Askwhy, pdf: Path) -> None:
    ran = paper(*SHEET, "--start", 24, "--outline", "--pdf", pdf, "tom", "claire", "3", "--json")

    assert (ran.json["labels"], ran.json["sheets"], ran.json["next_position"]) == (2, 2, 2)
    assert len(PdfReader(pdf).pages) == 2


def test_everyone_can_get_one(paper: Askwhy, pdf: Path) -> None:
    said = paper(*SHEET, "--all", "--pdf", pdf, "--json").json

    assert said["labels"] + len(said["left_out"]) == 15


def test_an_existing_file_is_replaced_whole(paper: Askwhy, pdf: Path) -> None:
    pdf.write_bytes(b"old" * 100_000)

    assert paper(*SHEET, "tom", "--pdf", pdf).status == 0

    assert len(PdfReader(pdf).pages) == 1
    assert sorted(path.name for path in pdf.parent.glob("*.pdf*")) == ["labels.pdf"]


def test_what_fails_leaves_the_old_file_as_it_was(paper: Askwhy, pdf: Path, book: Path) -> None:
    pdf.write_bytes(b"old")
    held = book.read_bytes()
    for words, said in (
        (("labels", "--sheet", "avery-0000", "--due"), "There is no label sheet “avery-0000”. Perhaps: "),
        ((*SHEET, "--start", 25, "--due"), "Start at a position from 1 to 24, not 25."),
        ((*SHEET, "--start", 0, "--due"), "Start at a position from 1 to 24, not 0."),
        ((*SHEET,), "Nobody is chosen."),
        ((*SHEET, "nobody"), "Nobody in the book fits “nobody”."),
    ):
        ran = paper(*words, "--pdf", pdf)

        assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
        assert said in ran.err
    for place in (pdf.parent, pdf.parent / "missing" / "labels.pdf", book):
        ran = paper(*SHEET, "tom", "--pdf", place)

        assert (ran.status, ran.out) == (1, "")
        assert ran.err.startswith(f"{place} cannot be written.")
    assert pdf.read_bytes() == b"old"
    assert book.read_bytes() == held


def test_where_no_letter_is_due_there_is_nothing_to_print(dana: Askwhy, pdf: Path) -> None:
    ran = dana(*SHEET, "--due", "--pdf", pdf)

    assert (ran.status, ran.err) == (1, "There is no label to print.\n")
    assert not pdf.exists()


def test_where_everyone_is_left_out_no_file_is_written(paper: Askwhy, pdf: Path) -> None:
    ran = paper(*SHEET, "marta", "--pdf", pdf)

    assert (ran.status, ran.lines) == (
        0,
        ["No label was written.", "Left out: Marta Kowalska. The street is missing."],
    )
    assert not pdf.exists()


@pytest.mark.parametrize("words", [("--due", "--all"), ("--all", "tom"), ("--due", "tom")])
def test_two_ways_to_choose_are_wrong_use(example: Askwhy, pdf: Path, words: tuple[str, ...]) -> None:
    assert example(*SHEET, *words, "--pdf", pdf).status == 2


def test_labels_need_no_screen(
    example: Askwhy, process: Callable[..., subprocess.CompletedProcess[str]], pdf: Path
) -> None:
    ran = process(*SHEET, "tom", "--pdf", str(pdf), QT_QPA_PLATFORM="")

    assert (ran.returncode, ran.stderr) == (0, "")
    assert "Tom Becker" in words_of(pdf)[0]


def test_sheets_are_found_by_vendor_and_number(example: Askwhy) -> None:
    (only,) = example("sheets", "avery", "5160", "--json").json

    assert (only["name"], only["columns"], only["rows"]) == ("avery-5160", 3, 10)
    assert only["label_width"] == pytest.approx(66.675)
    assert example("sheets", "avery", "5160").out == (
        "  avery-5160  3 × 10  66.675 × 25.4 mm  Avery 5160, Address, 30-up, 1 x 2-5/8 in\n"
    )


def test_without_a_query_every_sheet_is_listed(example: Askwhy) -> None:
    names = [each["name"] for each in example("sheets", "--json").json]

    assert {"avery-5160", "avery-zweckform-3475", "dymo-99012"} <= set(names)
    assert len(set(names)) == len(names)
    assert example("sheets", "papyrus").out == "No sheet fits.\n"
