"""The foot of the mail room: PDF and printer, what stands in the way, and "Printed well?"."""

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.mail_room.conftest import People, opened
from tests.ui.mail_room.hands import click, crowd, names, press, row, said

from askwhy.domain.contacts import Step
from askwhy.domain.faults import Fault
from askwhy.domain.outreach import StepState
from askwhy.domain.settings import SettingKey
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.ui.look.size import px
from askwhy.ui.mail_room.page import MailRoomPage
from askwhy.ui.mail_room.task import Task
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace


def answer(room: MailRoomPage, path: Path) -> None:
    """Let the question for a file be answered with a path."""
    room.desk.output.ask_file = lambda _window, _suggested, then: then(path)


def save(room: MailRoomPage, qtbot: QtBot, path: Path) -> None:
    """Save the labels as a PDF, and wait until it stands there."""
    answer(room, path)
    with qtbot.waitSignal(room.desk.output.brought):
        click(qtbot, room.desk.foot.save)


def text_of(path: Path) -> str:
    """Give the words on the first page of a PDF."""
    return " ".join(PdfReader(path).pages[0].extract_text().split())


def position(workspace: Workspace) -> str:
    """Give the first free label as the Book remembers it."""
    return workspace.book.settings()[SettingKey.SHEET_POSITION]


def posted(workspace: Workspace, people: People) -> int:
    """Count the cards that are done."""
    steps = workspace.book.of(Step, "recipient", people.values())
    return sum(step.purpose == "card" and step.state is StepState.DONE for step in steps)


def box(room: MailRoomPage) -> QMessageBox:
    """Give the question that is open."""
    return next(each for each in room.window().findChildren(QMessageBox) if each.isVisible())


def choose(asked: QMessageBox, text: str) -> None:
    """Press a button of a question."""
    next(each for each in asked.findChildren(QPushButton) if each.text() == text).click()


def test_a_pdf_holds_the_labels_of_who_is_ticked(room: MailRoomPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"
    save(room, qtbot, path)
    assert len(PdfReader(path).pages) == 1
    assert "Tom Becker Nordlicht GmbH Alte Werft 4 20457 Hamburg" in text_of(path)
    assert "CHICAGO" in text_of(path)
    assert "UPPSALA" not in text_of(path)


def test_the_name_that_is_suggested_carries_the_day(room: MailRoomPage, qtbot: QtBot) -> None:
    suggested: list[Path] = []
    room.desk.output.ask_file = lambda _window, name, _then: suggested.append(name)
    click(qtbot, room.desk.foot.save)
    assert suggested[0].name == "labels 24 Nov.pdf"


def test_a_name_without_its_ending_gets_it(room: MailRoomPage, qtbot: QtBot, tmp_path: Path) -> None:
    save(room, qtbot, tmp_path / "for today")
    assert (tmp_path / "for today.pdf").read_bytes().startswith(b"%PDF")
    assert not (tmp_path / "for today").exists()


def test_the_added_ending_never_overwrites_a_file_unasked(
    room: MailRoomPage, qtbot: QtBot, tmp_path: Path
) -> None:
    there = tmp_path / "mine.pdf"
    there.write_text("precious", encoding="utf-8")
    answer(room, tmp_path / "mine")
    click(qtbot, room.desk.foot.save)
    assert box(room).text() == "mine.pdf is there already. Replace it?"
    asked: list[Path] = []
    room.desk.output.ask_file = lambda _window, name, _then: asked.append(name)
    choose(box(room), "Choose another name")
    assert there.read_text(encoding="utf-8") == "precious"
    assert asked == [there]


def test_replacing_it_is_one_press(room: MailRoomPage, qtbot: QtBot, tmp_path: Path) -> None:
    there = tmp_path / "mine.pdf"
    there.write_text("old", encoding="utf-8")
    answer(room, tmp_path / "mine")
    click(qtbot, room.desk.foot.save)
    with qtbot.waitSignal(room.desk.output.brought):
        choose(box(room), "Replace")
    assert there.read_bytes().startswith(b"%PDF")


def test_yes_marks_the_letters_and_moves_the_first_free_label_as_one_change(
    room: MailRoomPage, qtbot: QtBot, workspace: Workspace, people: People, window: Window, tmp_path: Path
) -> None:
    save(room, qtbot, tmp_path / "labels.pdf")
    assert room.desk.well.isVisible()
    assert room.desk.well.yes.text() == "Yes, mark 3 letters as posted"
    assert (posted(workspace, people), position(workspace)) == (0, "8")
    click(qtbot, room.desk.well.yes)
    assert (posted(workspace, people), position(workspace)) == (3, "11")
    assert names(room) == ["Hannah Lindqvist"]
    assert room.desk.well.isHidden()
    assert window.toast.text == "3 letters posted."
    window.bridge.undo()
    assert (posted(workspace, people), position(workspace)) == (0, "8")
    assert len(names(room)) == 4
    assert said(room) == "Three labels on one sheet, positions 8 to 10. One is left out."
    assert room.how.preview.accessibleName().startswith("Tom Becker, Nordlicht")


def test_not_yet_keeps_everything_as_it_is(
    room: MailRoomPage, qtbot: QtBot, workspace: Workspace, people: People, tmp_path: Path
) -> None:
    before = workspace.book.next_labels()
    save(room, qtbot, tmp_path / "labels.pdf")
    click(qtbot, room.desk.well.not_yet)
    assert room.desk.well.isHidden()
    assert (posted(workspace, people), position(workspace)) == (0, "8")
    assert workspace.book.next_labels() == before


def test_who_has_no_letter_due_is_printed_and_not_marked(
    workspace: Workspace, window: Window, qtbot: QtBot, now: datetime, tmp_path: Path
) -> None:
    crowd(workspace, 2, now)
    room = opened(window, qtbot)
    room.choose(people_ids(workspace.book.database, PeopleQuery()))
    save(room, qtbot, tmp_path / "labels.pdf")
    assert room.desk.well.yes.text() == "Yes"
    click(qtbot, room.desk.well.yes)
    assert position(workspace) == "3"
    assert window.toast.text == "Avery 5160 begins at 3 next time."


def test_the_sheet_that_was_printed_on_is_remembered(
    room: MailRoomPage, qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    room.which.list.open_at(room.mapToGlobal(room.rect().center()), room.screen().availableGeometry(), "")
    qtbot.keyClicks(room.which.list.search, "l7163")
    press(qtbot, room.which.list.search, Qt.Key.Key_Return)
    save(room, qtbot, tmp_path / "labels.pdf")
    assert workspace.book.settings()[SettingKey.SHEET] == "avery-5160"
    click(qtbot, room.desk.well.yes)
    assert workspace.book.settings()[SettingKey.SHEET] == "avery-l7163"
    assert room.which.sheet.text() == "Avery L7163"
    assert room.which.picture.value() == 4


def test_a_letter_ticked_meanwhile_is_not_marked_twice(
    room: MailRoomPage, qtbot: QtBot, workspace: Workspace, people: People, now: datetime, tmp_path: Path
) -> None:
    save(room, qtbot, tmp_path / "labels.pdf")
    steps = room.errand.choice.steps_of([people["Tom"]])
    workspace.mark_posted(steps, now)
    assert room.desk.well.yes.text() == "Yes, mark 2 letters as posted"
    click(qtbot, room.desk.well.yes)
    assert posted(workspace, people) == 3


def to_file(path: Path) -> Callable[[QWidget, Task, Callable[[QPrinter], None]], None]:
    """Give an answer to the question for a printer: one that prints into a file."""

    def ask(_window: QWidget, _task: Task, then: Callable[[QPrinter], None]) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        then(printer)

    return ask


def test_printing_sends_the_labels_and_asks_whether_it_went_well(
    room: MailRoomPage, qtbot: QtBot, tmp_path: Path
) -> None:
    room.desk.output.ask_printer = to_file(tmp_path / "printed.pdf")
    with qtbot.waitSignal(room.desk.output.brought):
        click(qtbot, room.desk.foot.print)
    assert room.desk.well.yes.text() == "Yes, mark 3 letters as posted"
    assert "Dana Reyes" in text_of(tmp_path / "printed.pdf")


def test_a_trial_on_plain_paper_asks_nothing_afterwards(
    room: MailRoomPage, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    room.desk.output.ask_printer = to_file(tmp_path / "trial.pdf")
    with qtbot.waitSignal(room.desk.output.ended):
        click(qtbot, room.how.trial)
    qtbot.waitUntil(lambda: window.toast.text == "3 labels went to the printer.")
    assert room.desk.well.isHidden()
    assert len(PdfReader(tmp_path / "trial.pdf").pages) == 1


@pytest.mark.parametrize("fault", ["no_printer", "paper_refused"])
def test_without_a_fitting_printer_a_pdf_is_offered(
    room: MailRoomPage, qtbot: QtBot, tmp_path: Path, fault: str
) -> None:
    def refuse(_window: QWidget, task: Task, _then: Callable[[QPrinter], None]) -> None:
        raise Fault(fault, sheet=task.run.paper.title, width=1, height=2)

    room.desk.output.ask_printer = refuse
    answer(room, tmp_path / "instead.pdf")
    click(qtbot, room.desk.foot.print)
    assert "PDF" in box(room).text()
    with qtbot.waitSignal(room.desk.output.brought):
        choose(box(room), "Save PDF")
    assert (tmp_path / "instead.pdf").exists()


def test_a_computer_without_a_printer_says_so(
    room: MailRoomPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    click(qtbot, room.desk.foot.print)
    assert box(room).text() == "No printer is set up on this computer. Save a PDF instead."
    choose(box(room), "Close")
    assert room.desk.foot.print.isEnabled()


def test_the_file_dialog_offers_a_name_and_adds_the_ending(
    room: MailRoomPage, qtbot: QtBot, tmp_path: Path
) -> None:
    click(qtbot, room.desk.foot.save)
    dialog = next(each for each in room.window().findChildren(QFileDialog) if each.isVisible())
    assert Path(dialog.selectedFiles()[0]).name == "labels 24 Nov.pdf"
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(str(tmp_path / "mine"))
    with qtbot.waitSignal(room.desk.output.brought):
        press(qtbot, line, Qt.Key.Key_Return)
    assert (tmp_path / "mine.pdf").exists()


def test_the_toast_leaves_the_buttons_free(
    room: MailRoomPage, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    save(room, qtbot, tmp_path / "labels.pdf")
    click(qtbot, room.desk.well.yes)
    foot = room.desk.foot
    assert window.toast.geometry().bottom() < foot.mapTo(window, foot.rect().topLeft()).y()


def test_the_toast_leaves_the_question_free(
    room: MailRoomPage, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    save(room, qtbot, tmp_path / "labels.pdf")
    room.desk.output.ask_printer = to_file(tmp_path / "trial.pdf")
    click(qtbot, room.how.trial)
    qtbot.waitUntil(lambda: bool(window.toast.text))
    well = room.desk.well
    assert window.toast.geometry().bottom() < well.mapTo(window, well.rect().topLeft()).y()


def test_the_toast_moves_down_once_the_question_is_answered(
    room: MailRoomPage, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    save(room, qtbot, tmp_path / "labels.pdf")
    click(qtbot, room.desk.well.yes)
    foot = room.desk.foot
    qtbot.waitUntil(
        lambda: foot.mapTo(window, foot.rect().topLeft()).y() - window.toast.geometry().bottom() <= px(17)
    )


def test_the_keyboard_is_still_on_the_button_once_it_is_printed(
    room: MailRoomPage, qtbot: QtBot, tmp_path: Path
) -> None:
    answer(room, tmp_path / "labels.pdf")
    room.desk.foot.save.setFocus()
    with qtbot.waitSignal(room.desk.output.ended):
        press(qtbot, room.desk.foot.save, Qt.Key.Key_Space)
        assert room.window().focusWidget() is not room.desk.foot.save
    assert room.window().focusWidget() is room.desk.foot.save


def test_who_went_on_while_it_printed_stays_there(room: MailRoomPage, qtbot: QtBot, tmp_path: Path) -> None:
    answer(room, tmp_path / "labels.pdf")
    room.desk.foot.save.setFocus()
    with qtbot.waitSignal(room.desk.output.ended):
        press(qtbot, room.desk.foot.save, Qt.Key.Key_Space)
        room.how.trial.setFocus()
    assert room.window().focusWidget() is room.how.trial


def test_the_dialog_offers_neither_some_pages_nor_a_file(
    room: MailRoomPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    monkeypatch.setattr(QPrinterInfo, "supportedPageSizes", lambda _info: [])
    click(qtbot, room.desk.foot.print)
    dialog = room.window().findChild(QPrintDialog)
    assert dialog is not None
    assert not dialog.testOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    assert not dialog.testOption(QPrintDialog.PrintDialogOption.PrintToFile)
    dialog.reject()


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_asked(
    room: MailRoomPage, qtbot: QtBot, tmp_path: Path
) -> None:
    answer(room, tmp_path / "no such folder" / "labels.pdf")
    click(qtbot, room.desk.foot.save)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in room.window().findChildren(QMessageBox)))
    assert "cannot be written" in box(room).text()
    assert room.desk.well.isHidden()
    assert room.desk.foot.save.isEnabled()
    box(room).close()


def test_stopped_work_writes_nothing_and_leaves_the_old_file(
    room: MailRoomPage, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "labels.pdf"
    path.write_text("old", encoding="utf-8")
    answer(room, path)
    room.desk.output.began.connect(room.desk.foot.stop.click)
    click(qtbot, room.desk.foot.save)
    qtbot.waitUntil(lambda: window.toast.text == "Stopped. Nothing was written.")
    assert path.read_text(encoding="utf-8") == "old"
    assert room.desk.foot.save.isEnabled()


def test_who_closes_the_window_while_it_writes_finds_no_box_left_behind(
    room: MailRoomPage, window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(room, tmp_path / "labels.pdf")
    began = threading.Event()

    def write(_run: object, _path: Path, *, progress: Callable[[int, int], bool], **_how: object) -> None:
        began.set()
        while progress(0, 1):
            pass
        raise Fault("stopped")

    monkeypatch.setattr("askwhy.printing.pdf.write_pdf", write)
    click(qtbot, room.desk.foot.save)
    assert began.wait(5)

    window.close()
    qtbot.wait(50)

    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == []


def test_a_thousand_labels_fill_their_sheets(
    workspace: Workspace, window: Window, qtbot: QtBot, now: datetime, tmp_path: Path
) -> None:
    crowd(workspace, 1000, now)
    room = opened(window, qtbot)
    room.choose(people_ids(workspace.book.database, PeopleQuery()))
    qtbot.waitUntil(room.typesetter.settle)
    assert said(room) == "1000 labels on 34 sheets, from position 1 on."
    save(room, qtbot, tmp_path / "labels.pdf")
    assert len(PdfReader(tmp_path / "labels.pdf").pages) == 34


def test_what_was_ticked_a_moment_ago_is_in_the_pdf(room: MailRoomPage, qtbot: QtBot, tmp_path: Path) -> None:
    click(qtbot, row(room, "Tom Becker").tick)
    save(room, qtbot, tmp_path / "labels.pdf")
    assert "Tom Becker" not in text_of(tmp_path / "labels.pdf")
