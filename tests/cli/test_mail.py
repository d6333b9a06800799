"""askwhy envelopes, letters, calls and printers: paper without a window."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from tests.cli.conftest import Askwhy


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    """Give the place of a PDF that does not stand there yet."""
    return tmp_path / "paper.pdf"


@pytest.fixture
def paper(qapp: QApplication, example: Askwhy) -> Askwhy:
    """Give a way to run commands that print, as Mara Lind from Bristol."""
    example("set", "name", "Mara Lind")
    example("set", "address", "7 Harbour Row, Bristol BS1 4ST")
    return example


def words_of(pdf: Path) -> list[str]:
    """Give the words of each page, one space between them."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(pdf).pages]


def size_of(pdf: Path) -> tuple[int, int]:
    """Give the first page's size in whole millimetres."""
    box = PdfReader(pdf).pages[0].mediabox
    return round(float(box.width) * 25.4 / 72), round(float(box.height) * 25.4 / 72)


def test_due_letters_become_envelopes_with_the_sender(paper: Askwhy, pdf: Path) -> None:
    ran = paper("envelopes", "--size", "no10", "--due", "--pdf", pdf, "--json")

    assert (ran.status, ran.json) == (
        0,
        {
            "envelopes": 2,
            "sheets": 2,
            "left_out": [{"who": "Marta Kowalska", "why": "The street is missing."}],
        },
    )
    assert size_of(pdf) == (241, 105)
    assert all("Mara Lind 7 Harbour Row Bristol BS1 4ST" in page for page in words_of(pdf))
    assert "Claire Dubois" in words_of(pdf)[0]


def test_a_printer_that_does_not_know_the_envelope_is_told_another_paper(paper: Askwhy, pdf: Path) -> None:
    paper("printers", "Laser", "--feed", "right", "--face", "down")

    ran = paper("envelopes", "--size", "c6", "--paper", "a4", "--printer", "Laser", "tom", "--pdf", pdf)

    assert (ran.status, size_of(pdf)) == (0, (210, 297))


def test_letters_have_the_text_of_what_is_due_and_say_what_is_not_known(paper: Askwhy, pdf: Path) -> None:
    ran = paper("letters", "--due", "--form", "us-block", "--pdf", pdf, "--json")

    assert (ran.json["letters"], ran.json["sheets"]) == (2, 2)
    assert ran.json["left_out"] == [{"who": "Marta Kowalska", "why": "The street is missing."}]
    assert size_of(pdf) == (216, 279)
    assert all("Mara Lind" in page and "Dear " in page for page in words_of(pdf))
    for gap in ran.json["missing"]:
        assert all(f"‹{field}›" in "".join(words_of(pdf)) for field in gap["fields"])


def test_a_text_of_ones_own_is_laid_out(paper: Askwhy, pdf: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Dear $name,\n\nThank you for all, $nickname.\n\nYours\n", encoding="utf-8")

    ran = paper("letters", "--text", text, "--form", "card-a6", "tom", "--pdf", pdf)

    assert ran.out == (
        "One letter on one page. For Tom Becker, nickname is not known; it stands between ‹ and ›.\n"
    )
    (page,) = words_of(pdf)
    assert "Dear Tom Becker, Thank you for all, ‹nickname›. Yours Mara Lind" in page


def test_the_days_calls_stand_on_one_page(paper: Askwhy, pdf: Path) -> None:
    ran = paper("calls", "--pdf", pdf, "--json")

    calls = [each for each in paper("today", "--json").json if each["channel"] == "phone"]
    assert ran.json == {"calls": len(calls), "sheets": 1}
    (page,) = words_of(pdf)
    assert all(each["who"] in page for each in calls)


def test_without_a_call_there_is_no_page(dana: Askwhy, pdf: Path) -> None:
    ran = dana("calls", "--pdf", pdf)

    assert (ran.status, ran.err) == (1, "No call is due today, so there is nothing to print.\n")
    assert not pdf.exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("envelopes", "--size", "no11", "tom"), "There is no envelope “no11”."),
        (("letters", "--form", "din", "tom"), "There is no form of letter “din”."),
        (("letters", "--text", "/nowhere/text", "tom"), "/nowhere/text cannot be read as text."),
        (("envelopes",), "Nobody is chosen."),
        (("letters", "nobody"), "Nobody in the book fits “nobody”."),
        (("envelopes", "tom", "--from", "2"), "There is no label to print."),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence_and_writes_nothing(
    words: tuple[str, ...], said: str, paper: Askwhy, pdf: Path
) -> None:
    ran = paper(*words, "--pdf", pdf)

    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert said in ran.err
    assert not pdf.exists()


def test_no_command_writes_over_the_book(paper: Askwhy, book: Path) -> None:
    for words in (("envelopes", "tom"), ("letters", "tom"), ("calls",)):
        assert paper(*words, "--pdf", book).status == 1
    assert paper("printers", "--ruler", book).status == 1
    assert book.read_bytes().startswith(b"SQLite")
    assert paper("people", "tom", "--json").json[0]["name"] == "Tom Becker"


def test_after_a_jam_the_rest_is_printed_again(paper: Askwhy, pdf: Path) -> None:
    label = ("labels", "--sheet", "avery-l7160", "--all", "--pdf", pdf)
    all_of_them = paper(*label, "--json").json["labels"]

    again = paper(*label, "--from", 5, "--start", 5, "--json").json

    assert again["labels"] + len(again["left_out"]) < all_of_them
    assert again["sheets"] == 1


def test_ones_own_address_fills_a_sheet(paper: Askwhy, pdf: Path) -> None:
    ran = paper(
        "labels", "--sheet", "avery-l7651", "--return-address", "--copies", 65, "--pdf", pdf, "--json"
    )

    assert (ran.json["labels"], ran.json["sheets"], ran.json["next_position"]) == (65, 1, 1)
    assert words_of(pdf)[0].count("Mara Lind") == 65


def test_without_an_address_of_ones_own_it_is_said_where_to_enter_it(dana: Askwhy, pdf: Path) -> None:
    ran = dana("labels", "--sheet", "avery-l7651", "--return-address", "--pdf", pdf)

    assert (ran.status, "Your own address is not known." in ran.err) == (1, True)


def test_countries_come_one_after_the_other(paper: Askwhy, pdf: Path) -> None:
    paper("set", "country", "DE")

    paper("envelopes", "--all", "--by-country", "--pdf", pdf)

    last = [page.rsplit(" ", 1)[1] for page in words_of(pdf)]
    countries = [word for word in last if word.isupper() and len(word) > 3]
    assert countries == sorted(countries, key=countries.index)


MEASURES = ("--columns", 3, "--rows", 7, "--left", 7.2, "--top", 15.15, "--width", 63.5, "--height", 38.1)


def test_a_sheet_of_ones_own_is_kept_and_printed_and_thrown_away(paper: Askwhy, pdf: Path) -> None:
    assert paper("sheets", "--keep", "Kitchen drawer", *MEASURES).out == "Label sheet Kitchen drawer kept.\n"
    (sheet,) = paper("sheets", "kitchen", "--json").json
    assert (sheet["name"], sheet["known"], sheet["pitch_x"]) == (
        "own-kitchen-drawer",
        "own",
        pytest.approx(66.05),
    )

    assert paper("labels", "--sheet", "own-kitchen-drawer", "tom", "--pdf", pdf).status == 0
    paper("sheets", "--drop", "own-kitchen-drawer")

    assert paper("sheets", "kitchen", "--json").json == []
    assert paper("undo").status == 0
    assert len(paper("sheets", "kitchen", "--json").json) == 1


def test_measures_that_contradict_each_other_are_refused(paper: Askwhy) -> None:
    ran = paper("sheets", "--keep", "Wrong", *MEASURES[:-1], 99)

    assert (ran.status, "do not go together" in ran.err) == (1, True)
    assert paper("sheets", "--keep", "Wrong", "--left", 3).status == 1
    assert paper("sheets", "wrong", "--json").json == []


def test_a_favourite_sheet_is_listed_first(paper: Askwhy) -> None:
    paper("sheets", "--favourite", "herma-4360")

    assert paper("sheets", "24-up", "--json").json[0]["name"] == "herma-4360"


def test_envelopes_are_listed_beside_the_sheets(paper: Askwhy) -> None:
    names = {each["name"] for each in paper("sheets", "--json").json}

    assert {"avery-5160", "no10", "dl", "c6"} <= names


def test_a_printer_is_set_straight_by_what_was_measured(paper: Askwhy, pdf: Path) -> None:
    paper("printers", "--ruler", pdf)
    assert "A straight printer has 20 and 170" in words_of(pdf)[0]

    ran = paper("printers", "Laser", "--tray", "2", "--across", 21, 171, "--down", 20, 170)

    assert ran.out == "Laser / 2 set straight.\n"
    (known,) = paper("printers", "--json").json
    assert (known["key"], known["shift_x"], known["scale_x"]) == ("Laser / 2", 1.0, 1.0)


@pytest.mark.parametrize(
    "words",
    [
        ("--across", 20, 170, "--down", 20, 170),
        ("Laser", "--across", 20, 170),
        ("Laser", "--across", 20, 120, "--down", 20, 170),
    ],
)
def test_half_a_measure_is_no_measure(words: tuple[str, ...], paper: Askwhy) -> None:
    assert paper("printers", *words).status == 1
    assert paper("printers", "--json").json == []


def test_a_letter_that_no_font_draws_is_told_by_name(paper: Askwhy, pdf: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Dear $name,\n\nThank you \u0378 very much.\n", encoding="utf-8")

    ran = paper("letters", "--text", text, "tom", "--pdf", pdf, "--json")

    assert ran.json["without_glyph"] == [{"who": "Tom Becker", "letters": ["\u0378"]}]
    assert "without_glyph" not in paper("envelopes", "tom", "--pdf", pdf, "--json").json
