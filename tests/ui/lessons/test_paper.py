"""From the Lessons to paper: a picture of each plot, and one page with names or without."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.today.desk import Desk

from askwhy.domain.feedback import Mark
from askwhy.domain.outreach import WindowKind
from askwhy.ui.lessons.page import LessonsPage
from askwhy.ui.lessons.pictures import PictureDialog, PictureMenu
from askwhy.ui.lessons.summary_dialog import SummaryDialog
from askwhy.ui.mail_room.task import Task
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace


@pytest.fixture
def page(window: Window, workspace: Workspace, now: datetime) -> LessonsPage:
    """Give the page, in sight, in a Book in which Dana was called and said something."""
    desk = Desk(workspace, now)
    dana = desk.person("Dana Reyes", employer="Acme")
    desk.touched(dana, now, window=WindowKind.EARLY)
    workspace.note_feedback(dana, now, "More of the whole.", [Mark("system_design")], "Draw one aloud")
    window.go("lessons")
    page = window.current
    assert isinstance(page, LessonsPage)
    return page


@pytest.fixture
def dialog(page: LessonsPage, qtbot: QtBot) -> SummaryDialog:
    """Give the dialog of the one page."""
    page.print_button.click()
    dialog = page.window().findChild(SummaryDialog)
    assert isinstance(dialog, SummaryDialog)
    return dialog


def test_an_empty_book_offers_no_paper(window: Window) -> None:
    window.go("lessons")
    page = window.current
    assert isinstance(page, LessonsPage)

    assert not page.save_button.isEnabled()
    assert not page.print_button.isEnabled()


def test_the_menu_offers_what_there_is_to_see(page: LessonsPage) -> None:
    menu = PictureMenu(page, page.plots, page.bridge)
    menu.fill()

    assert {action.text(): action.isEnabled() for action in menu.actions()} == {
        "What they said": True,
        "How the asking goes": False,
        "Answers": False,
        "Calls reached": True,
    }


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_a_picture_is_saved_and_said(page: LessonsPage, tmp_path: Path, qtbot: QtBot, ending: str) -> None:
    asked = PictureDialog(page.bridge, page, page.plots()["What they said"])
    qtbot.addWidget(asked)

    with qtbot.waitSignal(page.bridge.said) as told:
        asked.write(tmp_path / f"said.{ending}")

    assert told.args == [f"said.{ending} is saved.", ""]
    assert (tmp_path / f"said.{ending}").stat().st_size > 1000


def test_the_page_is_seen_before_it_is_printed_and_names_can_stay_out(dialog: SummaryDialog) -> None:
    named = dialog.page.accessibleName()
    dialog.names.tick.click()

    assert "Dana Reyes, Acme" in named
    assert "“More of the whole.”" in dialog.page.accessibleName()
    assert "Dana Reyes" not in dialog.page.accessibleName()


def test_what_is_seen_is_saved(dialog: SummaryDialog, tmp_path: Path, qtbot: QtBot) -> None:
    def choose(_window: QWidget, suggested: Path, then: object) -> None:
        assert suggested.name == "Lessons.pdf"
        assert callable(then)
        then(tmp_path / "coach.pdf")

    dialog.names.tick.click()
    dialog.output.ask_file = choose
    with qtbot.waitSignal(dialog.finished) as finished:
        dialog.save_button.click()

    text = " ".join(PdfReader(tmp_path / "coach.pdf").pages[0].extract_text().split())
    assert finished.args == [QDialog.DialogCode.Accepted]
    assert "More of the whole." in text
    assert "Dana" not in text


def test_it_goes_to_a_printer_and_that_is_said(
    dialog: SummaryDialog, page: LessonsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    def choose(_window: QWidget, _task: Task, then: Callable[[QPrinter], None]) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        then(printer)

    dialog.output.ask_printer = choose
    with qtbot.waitSignal(page.bridge.said) as told:
        dialog.print_button.click()

    (printed,) = PdfReader(tmp_path / "printed.pdf").pages
    assert told.args == ["The page went to the printer.", ""]
    assert "More of the whole." in " ".join(printed.extract_text().split())


def test_without_a_printer_a_pdf_is_offered(
    dialog: SummaryDialog, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)

    dialog.print_button.click()

    box = dialog.findChild(QMessageBox)
    assert box is not None
    assert box.text() == "No printer is set up on this computer. Save a PDF instead."
