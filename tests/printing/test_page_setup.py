"""Setting a page up: what a printer made of it is looked at, and a refusal is told."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from tests.printing.conftest import People

from askwhy.domain.faults import Fault
from askwhy.domain.sheets import Paper
from askwhy.facts.sheets import label_sheet, label_sheets
from askwhy.printing.labels import LabelRun, lay_out
from askwhy.printing.page_setup import set_up
from askwhy.printing.paint import width_of
from askwhy.printing.printer import paper, print_run, printer_for

SHEET = label_sheet("avery-5160")
PAPERS = {sheet.paper[1:]: sheet.paper for sheet in label_sheets().values()}.values()
"""Every size of paper in the table, once."""
MM = QPageLayout.Unit.Millimeter


@pytest.fixture
def run(people: People) -> LabelRun:
    """Give a run of two pages."""
    return lay_out(SHEET, people(31), 1, width_of)


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    """Give a printer that prints into a file."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    return made


def full_page(writer: QPdfWriter) -> Callable[[], object]:
    """Give a PDF writer's way to print up to the edge."""

    def take() -> None:
        layout = writer.pageLayout()
        layout.setMode(QPageLayout.Mode.FullPageMode)
        writer.setPageLayout(layout)

    return take


def check(layout: QPageLayout, wanted: Paper) -> None:
    """Check that a page is the paper's, without margins."""
    assert layout.mode() is QPageLayout.Mode.FullPageMode
    for box in (layout.fullRect(MM), layout.paintRect(MM)):
        assert (box.left(), box.top()) == (0, 0)
        assert box.width() == pytest.approx(wanted.width, abs=0.18)
        assert box.height() == pytest.approx(wanted.height, abs=0.18)


def test_a_file_takes_the_page_of_every_sheet(tmp_path: Path) -> None:
    for wanted in PAPERS:
        writer = QPdfWriter(str(tmp_path / "page.pdf"))

        set_up(writer, wanted, full_page(writer))

        check(writer.pageLayout(), wanted)


def test_a_printer_takes_the_page_of_every_sheet(printer: QPrinter) -> None:
    for wanted in PAPERS:
        set_up(printer, wanted, lambda: printer.setFullPage(True))

        check(printer.pageLayout(), wanted)
        assert printer.fullPage()


def test_a_page_that_lay_is_put_upright(printer: QPrinter) -> None:
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)

    set_up(printer, SHEET.paper, lambda: printer.setFullPage(True))

    check(printer.pageLayout(), SHEET.paper)


@pytest.mark.parametrize("stored", [QPageSize.PageSizeId.EnvelopeB6, QPageSize.PageSizeId.EnvelopeDL])
def test_an_envelope_lies_whichever_side_its_name_counts_first(
    stored: QPageSize.PageSizeId, printer: QPrinter
) -> None:
    """Of all envelopes, only B6 is stored with its long side first."""
    size = QPageSize(stored)
    measures = size.size(QPageSize.Unit.Millimeter)
    long, short = sorted((measures.width(), measures.height()), reverse=True)
    lying = Paper("lying", long, short)

    set_up(printer, lying, lambda: printer.setFullPage(True), size)

    check(printer.pageLayout(), lying)


def refusal(act: Callable[[], object]) -> Fault:
    """Give the fault that an act ends in."""
    with pytest.raises(Fault) as caught:
        act()
    return caught.value


class OnlyA4(QPdfWriter):
    """A queue that knows one paper: it says no, or says yes and does as it likes."""

    says = True

    def setPageSize(self, size: object) -> bool:
        """Leave the paper as it is."""
        return self.says


@pytest.mark.parametrize("says", [True, False])
def test_a_printer_that_keeps_its_own_paper_is_told_with_the_size_that_it_lacks(
    says: bool, tmp_path: Path
) -> None:
    queue = OnlyA4(str(tmp_path / "page.pdf"))
    queue.says = says

    fault = refusal(lambda: set_up(queue, SHEET.paper, full_page(queue)))

    assert fault.reason.key == "paper_refused"
    assert dict(fault.reason.args) == {"sheet": "Avery 5160", "width": "215.9", "height": "279.4"}


def test_a_printer_that_keeps_its_margins_is_told(tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "page.pdf"))

    assert refusal(lambda: set_up(writer, SHEET.paper, lambda: None)).reason.key == "paper_refused"


def test_without_a_printer_it_is_said_before_a_dialog_opens(
    run: LabelRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)

    assert refusal(lambda: printer_for(run)).reason.key == "no_printer"


def test_a_printer_for_a_run_has_its_page_and_its_name(
    run: LabelRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    monkeypatch.setattr(QPrinterInfo, "supportedPageSizes", lambda _info: [])

    printer = printer_for(run)

    check(printer.pageLayout(), SHEET.paper)
    assert printer.docName() == "Avery 5160"


def test_when_no_printer_has_the_paper_it_is_said_before_a_dialog_opens(
    run: LabelRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    monkeypatch.setattr(
        QPrinterInfo, "supportedPageSizes", lambda _info: [QPageSize(QPageSize.PageSizeId.A4)]
    )
    monkeypatch.setattr(QPrinterInfo, "supportsCustomPageSizes", lambda _info: False)

    assert refusal(lambda: printer_for(run)).reason.key == "paper_refused"


def sizes(*keys: QPageSize.PageSizeId) -> list[QPageSize]:
    """Give papers as a printer names them."""
    return [QPageSize(key) for key in keys]


def test_a_printer_prints_on_its_own_paper_of_that_size() -> None:
    known = sizes(QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter)

    found = paper(known, SHEET.paper, any_size=False)

    assert found == QPageSize(QPageSize.PageSizeId.Letter)


@pytest.mark.parametrize("any_size", [True, False])
def test_a_printer_has_a_paper_that_differs_by_a_point(any_size: bool) -> None:
    roll = QPageSize(QSize(101, 252), "w101h252")

    assert paper([roll], label_sheet("dymo-99012").paper, any_size=any_size) == roll


def test_a_printer_without_the_paper_has_none() -> None:
    assert paper(sizes(QPageSize.PageSizeId.A4), SHEET.paper, any_size=False) is None


@pytest.mark.parametrize(("known", "any_size"), [([], False), (sizes(QPageSize.PageSizeId.A4), True)])
def test_a_printer_that_names_no_paper_or_cuts_to_any_size_takes_the_sheet(
    known: list[QPageSize], any_size: bool
) -> None:
    found = paper(known, SHEET.paper, any_size=any_size)

    assert found is not None
    assert found.isEquivalentTo(QPageSize(QPageSize.PageSizeId.Letter))


def test_a_paper_with_borders_is_taken_before_one_without() -> None:
    letter = QPageSize(QPageSize.PageSizeId.Letter)
    borderless = QPageSize(
        QSizeF(215.9, 279.5), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch
    )

    assert paper([borderless, letter], SHEET.paper, any_size=False) == letter


def test_without_labels_no_page_is_printed(printer: QPrinter) -> None:
    nothing = lay_out(SHEET, [], 1, width_of)

    assert refusal(lambda: print_run(nothing, printer)).reason.key == "nothing_to_print"
    assert not Path(printer.outputFileName()).exists()


@pytest.mark.qt_log_ignore("QPainter::begin", "QPrinter")
def test_a_printer_that_does_not_begin_is_told(run: LabelRun, printer: QPrinter, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))

    assert refusal(lambda: print_run(run, printer)).reason.key == "printer_failed"


def test_a_printer_that_went_away_is_told(run: LabelRun, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)

    fault = refusal(lambda: print_run(run, QPrinter(QPrinter.PrinterMode.HighResolution)))

    assert fault.reason.key == "printer_failed"


class Jams(QPrinter):
    """A printer that takes one page."""

    def newPage(self) -> bool:
        """Take no further page."""
        return False


def test_a_printer_that_stops_between_pages_is_told(run: LabelRun, tmp_path: Path) -> None:
    printer = Jams(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    assert refusal(lambda: print_run(run, printer)).reason.key == "printer_failed"
