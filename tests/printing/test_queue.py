"""A real queue: what arrives at the printer has the right paper, true size and exact places."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.printing.paper import Sheet, sheets
from tests.printing.queue import LACKING, LACKING_PDF, PDF_PRINTER, Queue, queue

from askwhy.domain.envelopes import zones
from askwhy.facts.envelopes import envelope, post
from askwhy.facts.sheets import label_sheet

pytestmark = pytest.mark.skipif(bool(LACKING), reason=f"no printing queue: {', '.join(LACKING)} missing")

CLOSE = 0.05
A_POINT = 25.4 / 72

needs_cups_pdf = pytest.mark.skipif(
    bool(LACKING_PDF), reason=f"no cups-pdf: {', '.join(LACKING_PDF)} missing"
)


@pytest.fixture(scope="module")
def running() -> Iterator[Queue]:
    """Give a queue with a printer that has Letter, A4, Legal, No 10 and DL."""
    with queue() as made:
        yield made


def printed(running: Queue, *words: str) -> Path:
    """Print, and give the job that the printer received."""
    before = len(running.jobs())
    done = running.print(*words)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    jobs = running.received(before + 1)
    return max(jobs, key=lambda path: int(path.name.split("-")[0]))


@pytest.mark.parametrize("name", ["avery-5160", "avery-l7160", "avery-zweckform-3475"])
def test_labels_arrive_in_true_size_at_their_places(running: Queue, name: str) -> None:
    sheet = label_sheet(name)

    pages = sheets(printed(running, name, str(sheet.per_sheet + 1)))

    assert len(pages) == 2
    assert (pages[0].width, pages[0].height) == pytest.approx(
        (sheet.page_width, sheet.page_height), abs=A_POINT
    )
    assert len(pages[0].boxes) == sheet.per_sheet
    for position, box in enumerate(pages[0].boxes, start=1):
        assert box == pytest.approx(sheet.place(position), abs=CLOSE)
    assert pages[1].boxes[0] == pytest.approx(sheet.place(1), abs=CLOSE)


def test_the_printer_is_told_the_paper_of_the_sheet_and_to_scale_nothing(running: Queue) -> None:
    printed(running, "avery-5160", "1")

    told = running.attributes()
    assert "x-dimension=21590 y-dimension=27940" in told
    assert "print-scaling (keyword) fit" not in told
    assert "print-scaling (keyword) fill" not in told


def test_a_shift_of_the_printer_is_taken_back(running: Queue) -> None:
    sheet = label_sheet("avery-5160")

    (page,) = sheets(printed(running, "avery-5160", "1", "1.5"))

    assert page.boxes[0].left == pytest.approx(sheet.left - 1.5, abs=CLOSE)


@pytest.mark.parametrize("name", ["no10", "dl"])
def test_an_envelope_arrives_lying_with_its_zones_in_place(running: Queue, name: str) -> None:
    case = envelope(name)

    (page,) = sheets(printed(running, name, "1"))

    face, recipient = page.boxes[0], page.boxes[1]
    assert (page.width, page.height) == pytest.approx((case.width, case.height), abs=A_POINT)
    # Qt counts a page in whole points; a printer that knows the size to a tenth of one centres the rest.
    assert face == pytest.approx(case.face, abs=A_POINT / 2)
    assert recipient == pytest.approx(zones(case, post("US")).recipient, abs=A_POINT / 2)


def test_an_envelope_that_the_printer_does_not_have_is_refused_before_paper_moves(running: Queue) -> None:
    done = running.print("c6", "1")

    assert (done.returncode, done.stdout) == (0, "paper_refused"), done.stderr


def test_a_printer_that_goes_away_before_it_prints_is_told(running: Queue) -> None:
    assert running.print_while_it_goes("avery-5160", "1") == "printer_failed"


@pytest.fixture(scope="module")
def with_pdf(running: Queue) -> Queue:
    """Add cups-pdf, which goes another way: PostScript, with the margins of its own description."""
    running.add_pdf()
    return running


def written(with_pdf: Queue, *words: str) -> list[Sheet]:
    """Print to cups-pdf, and read what it has written."""
    done = with_pdf.print(*words, printer=PDF_PRINTER)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    return sheets(with_pdf.pdf(), by_qt=False)


@needs_cups_pdf
@pytest.mark.parametrize("name", ["avery-5160", "avery-l7160"])
def test_through_postscript_too_labels_keep_their_size_and_places(with_pdf: Queue, name: str) -> None:
    sheet = label_sheet(name)

    pages = written(with_pdf, name, str(sheet.per_sheet + 1))

    assert len(pages) == 2
    assert (pages[0].width, pages[0].height) == pytest.approx(
        (sheet.page_width, sheet.page_height), abs=A_POINT
    )
    assert len(pages[0].boxes) == sheet.per_sheet
    for position, box in enumerate(pages[0].boxes, start=1):
        assert box == pytest.approx(sheet.place(position), abs=CLOSE)
    assert pages[1].boxes[0] == pytest.approx(sheet.place(1), abs=CLOSE)


@needs_cups_pdf
def test_through_postscript_too_a_shift_is_taken_back(with_pdf: Queue) -> None:
    sheet = label_sheet("avery-5160")

    (page,) = written(with_pdf, "avery-5160", "1", "1.5")

    assert page.boxes[0].left == pytest.approx(sheet.left - 1.5, abs=CLOSE)
