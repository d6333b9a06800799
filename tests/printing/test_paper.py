"""On paper: page and labels lie where the table of sheets says, and every letter lies on its label."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from tests.printing.conftest import People
from tests.printing.paper import Sheet, holds, sheets

from askwhy.domain.sheets import Box, LabelSheet
from askwhy.facts.sheets import label_sheets
from askwhy.printing.drawing import Addressee
from askwhy.printing.labels import LabelRun, lay_out
from askwhy.printing.page_setup import set_up
from askwhy.printing.paint import width_of
from askwhy.printing.pdf import write_pdf
from askwhy.printing.printer import print_run

CLOSE = 0.05
"""Millimetres: what nobody sees, and half of what a printer's paper feed strays."""
HALF_A_POINT = 25.4 / 72 / 2 + 0.001
"""Qt keeps page sizes in whole points."""

SHEETS = label_sheets()
SOME = ["avery-5160", "avery-5167", "avery-l7160", "avery-zweckform-3475", "dymo-99012", "brother-dk-11202"]


def written(run: LabelRun, path: Path, *, outline: bool = True) -> list[Sheet]:
    """Write a run as PDF and read it back."""
    write_pdf(run, path, outline=outline)
    return sheets(path)


def lies_at(box: Box, place: Box) -> bool:
    """Tell whether a rectangle lies where it should."""
    return all(abs(is_at - should) <= CLOSE for is_at, should in zip(box, place, strict=True))


def check_labels(page: Sheet, sheet: LabelSheet, positions: range) -> None:
    """Check that these labels and no others are on a page, each with its letters."""
    places = [sheet.place(position) for position in positions]
    assert len(page.boxes) == len(places)
    assert all(lies_at(box, place) for box, place in zip(page.boxes, places, strict=True))
    assert all(any(holds(place, letter) for place in places) for letter in page.letters)
    assert all(any(holds(place, letter) for letter in page.letters) for place in places)


def test_thirty_one_people_from_the_fourth_label_on_fill_two_sheets(people: People, tmp_path: Path) -> None:
    sheet = SHEETS["avery-5160"]
    run = lay_out(sheet, people(31), 4, width_of)

    first, second = written(run, tmp_path / "labels.pdf")

    check_labels(first, sheet, range(4, 31))
    check_labels(second, sheet, range(1, 5))
    assert run.pages == 2
    assert run.next_position == 5
    assert "Name0" in first.text
    assert "Name26" in first.text
    assert "Name27" in second.text
    assert "Name30" in second.text


def test_without_outline_only_the_text_is_drawn(people: People, tmp_path: Path) -> None:
    run = lay_out(SHEETS["avery-l7160"], people(3), 1, width_of)

    (page,) = written(run, tmp_path / "labels.pdf", outline=False)

    assert page.boxes == ()
    assert page.text == "Name0RomeName1RomeName2Rome"


@pytest.mark.parametrize("name", SOME)
def test_a_printer_gets_the_same_page_as_the_file(name: str, people: People, tmp_path: Path) -> None:
    sheet = SHEETS[name]
    run = lay_out(sheet, people(sheet.per_sheet + 1), 1, width_of)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    print_run(run, printer, outline=True)

    first, second = sheets(tmp_path / "printed.pdf")
    assert first.width == pytest.approx(sheet.page_width, abs=HALF_A_POINT)
    assert first.height == pytest.approx(sheet.page_height, abs=HALF_A_POINT)
    check_labels(first, sheet, range(1, sheet.per_sheet + 1))
    check_labels(second, sheet, range(1, 2))


def test_a_turned_label_is_read_from_its_long_side(tmp_path: Path) -> None:
    """A roll comes out of the printer standing; its text runs along it, top to the right."""
    sheet = SHEETS["dymo-99012"]
    run = lay_out(sheet, [Addressee(1, "Dana", ("Dana Reyes", "12 Elm Street"))], 1, width_of)

    (page,) = written(run, tmp_path / "labels.pdf")

    name, street = page.letters[: len("Dana Reyes")], page.letters[len("Dana Reyes") :]
    assert [letter.top for letter in name] == sorted(letter.top for letter in name)
    assert min(letter.left for letter in name) > max(letter.left for letter in street)
    assert page.text == "DanaReyes12ElmStreet"


@pytest.mark.parametrize("text", ["Dana Reyes", "WWWWW iiiii", "Łódź 90-001", "12 Elm Street, Apt. 4"])
def test_a_text_is_as_wide_on_paper_as_it_was_measured(text: str, tmp_path: Path) -> None:
    run = lay_out(SHEETS["avery-5160"], [Addressee(1, "Dana", (text,))], 1, width_of)

    (page,) = written(run, tmp_path / "labels.pdf")

    drawn = page.letters[-1].right - page.letters[0].left
    assert drawn == pytest.approx(width_of(text, run.labels[0].points), abs=0.1)


def test_a_page_that_begins_anew_is_set_up_once_more(people: People, tmp_path: Path) -> None:
    """A print dialog may choose another printer between the set-up and the printing."""
    sheet = SHEETS["avery-5160"]
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    other = SHEETS["avery-l7160"]
    set_up(printer, other.paper, lambda: printer.setFullPage(True))

    print_run(lay_out(sheet, people(1), 1, width_of), printer, outline=True)

    (page,) = sheets(tmp_path / "printed.pdf")
    assert page.width == pytest.approx(sheet.page_width, abs=HALF_A_POINT)
