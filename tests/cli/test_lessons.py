"""askwhy lessons: what was said, what to do and how the asking goes, in words, as JSON and on one page."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from tests.cli.conftest import Askwhy


def text_of(pdf: Path) -> str:
    """Give the words of a PDF of one page."""
    (page,) = PdfReader(pdf).pages
    return " ".join(page.extract_text().split())


def test_a_new_book_has_nothing_to_teach_yet(askwhy: Askwhy, book: Path, tmp_path: Path) -> None:
    (tmp_path / "dana.vcf").write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Dana Reyes\nEND:VCARD\n")
    askwhy("import", tmp_path / "dana.vcf")

    told, written = askwhy("lessons"), askwhy("lessons", "--pdf", tmp_path / "lessons.pdf")

    assert (told.status, told.lines) == (0, ["Nothing is noted yet."])
    assert written.status == 1
    assert "There is nothing to put on the page yet." in written.err
    assert not (tmp_path / "lessons.pdf").exists()


def test_it_tells_what_was_said_and_how_the_asking_goes(example: Askwhy) -> None:
    ran = example("lessons")

    assert ran.status == 0
    assert "What they said" in ran.lines
    assert "How the asking goes" in ran.lines
    assert any(line.startswith("  You asked") and "18 % of applicants ask" in line for line in ran.lines)
    assert "Before the next interview" in ran.lines


def test_json_has_the_numbers_with_their_ranges(example: Askwhy) -> None:
    told = example("lessons", "--json").json

    low, high = told["asked"]["likely"]
    assert 0 <= low <= told["asked"]["count"] / told["asked"]["of"] <= high <= 1
    assert told["asked"]["article"] == 0.18
    assert told["heard_back"]["article"] == 0.48
    assert told["heard_back"]["of"] == told["asked"]["count"]
    assert set(told["by_channel"]) <= {"email", "phone", "letter"}
    assert told["said"][0]["people"] <= told["people"]
    assert all(each["who"] for each in told["said"])


def test_one_page_is_written_with_names_or_without(
    qapp: QApplication, example: Askwhy, tmp_path: Path
) -> None:
    example("set", "name", "Mara Lind")
    said = example("lessons", "--json").json["said"][0]

    for name, words in (("own", []), ("coach", ["--without-names"])):
        ran = example("lessons", "--pdf", tmp_path / f"{name}.pdf", *words)
        assert (ran.status, ran.out) == (0, f"{name}.pdf is written.\n")

    own, coach = text_of(tmp_path / "own.pdf"), text_of(tmp_path / "coach.pdf")
    assert "Mara Lind" in own
    assert said["who"] in own
    assert f"{said['who']}, {said['employer']}" not in coach
    assert "Mara Lind" in coach


def test_json_without_names_names_nobody(example: Askwhy) -> None:
    told = example("lessons", "--json", "--without-names").json

    assert all("who" not in each for each in [*told["said"], *told["liked"], *told["to_do"]])


def test_the_paper_may_be_chosen(qapp: QApplication, example: Askwhy, tmp_path: Path) -> None:
    example("lessons", "--paper", "letter", "--pdf", tmp_path / "lessons.pdf")

    assert round(float(PdfReader(tmp_path / "lessons.pdf").pages[0].mediabox.width)) == 612
