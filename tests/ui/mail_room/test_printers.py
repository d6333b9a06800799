"""The printers of the mail room: measured per tray, fed as they want it, and printing again after a jam."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.mail_room.conftest import People
from tests.ui.mail_room.hands import click, form_of, settle

from askwhy.domain.contacts import Step
from askwhy.domain.outreach import StepState
from askwhy.domain.printers import Face, Feed, tray_parts
from askwhy.printing.drawing import Run
from askwhy.printing.envelopes import EnvelopeRun
from askwhy.printing.labels import LabelRun
from askwhy.ui.mail_room.page import MailRoomPage
from askwhy.ui.mail_room.straighten import StraightenForm
from askwhy.ui.mail_room.task import Task
from askwhy.ui.mail_room.wishes import Kind
from askwhy.workspace.workspace import Workspace


class NamedPrinter(QPrinter):
    """A printer with a name that this computer need not know."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def printerName(self) -> str:
        """Give the name."""
        return self._name


class Recorder:
    """Notes what a printer was told to print."""

    def __init__(self, room: MailRoomPage, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls: list[tuple[Run, int, float]] = []
        self.wanted: list[str] = []
        self.chosen = ""
        """The printer that is chosen in the dialog; empty: the one that it begins with."""
        monkeypatch.setattr("askwhy.printing.printer.print_run", self._print)
        room.desk.output.ask_printer = self._ask

    def _ask(self, _window: QWidget, task: Task, then: Callable[[QPrinter], None]) -> None:
        self.wanted.append(task.printer)
        printer = NamedPrinter(self.chosen or tray_parts(task.printer)[0])
        then(printer)

    def _print(self, run: Run, _printer: QPrinter, *, outline: bool, first_page: int, tray: object) -> None:
        self.calls.append((run, first_page, getattr(tray, "shift_x", 0.0)))


@pytest.fixture
def recorder(room: MailRoomPage, monkeypatch: pytest.MonkeyPatch) -> Recorder:
    """Have a printer that only notes what it is told."""
    return Recorder(room, monkeypatch)


@pytest.fixture
def two_printers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have two printers, of which the laser is the usual one."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Hall", "Laser"])
    monkeypatch.setattr(QPrinterInfo, "defaultPrinterName", lambda: "Laser")


def asked(room: MailRoomPage) -> QMessageBox:
    """Give the question that is open."""
    return next(each for each in room.window().findChildren(QMessageBox) if each.isVisible())


def test_after_a_jam_the_rest_is_printed_again_on_the_same_places(
    room: MailRoomPage, qtbot: QtBot, recorder: Recorder
) -> None:
    room.turn_to(Kind.ENVELOPES)
    with qtbot.waitSignal(room.desk.output.brought):
        click(qtbot, room.desk.foot.print)
    texts = [action.text() for action in room.desk.well.repeat.menu().actions() if action.isVisible()]
    assert texts == ["From envelope 1", "From envelope 2", "From envelope 3"]

    with qtbot.waitSignal(room.desk.output.brought):
        room.desk.well.repeat.menu().actions()[2].trigger()

    assert [first for _run, first, _shift in recorder.calls] == [0, 1]
    assert recorder.calls[0][0] is recorder.calls[1][0]


def test_a_printer_that_was_measured_prints_straight(
    room: MailRoomPage, qtbot: QtBot, recorder: Recorder, workspace: Workspace, now: datetime
) -> None:
    recorder.chosen = "Laser"
    workspace.measure_printer("Laser", (21.5, 171.5), (20, 170), now)

    with qtbot.waitSignal(room.desk.output.brought):
        click(qtbot, room.desk.foot.print)

    assert [shift for _run, _first, shift in recorder.calls] == [1.5]


def test_where_the_printer_would_take_other_paper_it_is_said_first(
    room: MailRoomPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, recorder: Recorder
) -> None:
    monkeypatch.setattr("askwhy.printing.printer.is_loaded", lambda _printer, _paper: False)

    click(qtbot, room.desk.foot.print)
    box = asked(room)
    assert "Put in Avery 5160 (215.9 × 279.4 mm) first" in box.text()
    assert recorder.calls == []
    with qtbot.waitSignal(room.desk.output.brought):
        next(each for each in box.findChildren(QPushButton) if each.text() == "It is in").click()

    assert isinstance(recorder.calls[0][0], LabelRun)


def test_a_printer_is_set_straight_by_what_the_ruler_page_measures(
    room: MailRoomPage, qtbot: QtBot, two_printers: None, workspace: Workspace
) -> None:
    click(qtbot, room.how.straighten)
    form = form_of(room, StraightenForm)
    assert isinstance(form, StraightenForm)
    assert form.printer.text == "Laser"
    last = form.row(form.fields[3])
    assert last.below.text() == "It prints straight."

    form.fields[0].setText("20,9")
    form.fields[1].setText("120")
    assert last.below.text().startswith("No printer is so far off.")
    assert not form.keep.isEnabled()
    form.fields[1].setText("170.9")
    assert last.below.text().startswith("Off by +0.9 mm across and +0.0 mm down")
    click(qtbot, form.keep)

    assert workspace.tray("Laser").shift_x == pytest.approx(0.9)


def test_the_ruler_page_is_printed_as_a_trial(room: MailRoomPage, qtbot: QtBot, recorder: Recorder) -> None:

    with qtbot.waitSignal(room.desk.output.ended):
        room.desk.print_ruler()

    assert recorder.calls[0][0].pages == 1


def test_a_ruler_page_shows_a_measured_printer_as_it_is(
    room: MailRoomPage, qtbot: QtBot, recorder: Recorder, workspace: Workspace, now: datetime
) -> None:
    """Corrected, it would say that the printer is straight, and what was measured would be lost."""
    recorder.chosen = "Laser"
    workspace.measure_printer("Laser", (21.5, 171.5), (20, 170), now)

    with qtbot.waitSignal(room.desk.output.ended):
        room.desk.print_ruler()

    assert [shift for _run, _first, shift in recorder.calls] == [0.0]


def test_where_envelopes_go_in_is_kept_for_each_printer(
    room: MailRoomPage, two_printers: None, workspace: Workspace
) -> None:
    room.turn_to(Kind.ENVELOPES)
    column = room.columns.envelopes
    column.told.choose("a4")
    assert (column.printer.value, column.printer.isHidden()) == ("Laser", False)

    column.feed.choose(Feed.RIGHT)
    column.face.choose(Face.DOWN)
    column.printer.choose("Hall")

    assert (column.feed.value, column.face.value) == (Feed.CENTRE, Face.UP)
    column.printer.choose("Laser")
    assert (column.feed.value, column.face.value) == (Feed.RIGHT, Face.DOWN)
    kept = workspace.tray("Laser")
    assert (kept.feed, kept.face) == (Feed.RIGHT, Face.DOWN)
    assert "Hall" not in {tray.key for tray in workspace.trays()}


def test_what_was_kept_of_a_printer_lays_the_envelopes_out_and_can_be_taken_back(
    room: MailRoomPage, two_printers: None, workspace: Workspace, now: datetime
) -> None:
    workspace.set_feed("Laser", Feed.LEFT, Face.DOWN, now)
    room.turn_to(Kind.ENVELOPES)
    column = room.columns.envelopes

    column.told.choose("a4")

    settle(room)
    run = room.errand.prepared.current
    assert isinstance(run, EnvelopeRun)
    assert (run.placement.left, run.placement.quarters) == (0.0, 3)
    column.feed.choose(Feed.RIGHT)
    room.bridge.undo()
    assert (column.feed.value, room.errand.wishes.feed) == (Feed.LEFT, Feed.LEFT)


def test_without_a_printer_the_feed_holds_for_this_time(
    room: MailRoomPage, monkeypatch: pytest.MonkeyPatch, workspace: Workspace
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    room.turn_to(Kind.ENVELOPES)
    column = room.columns.envelopes

    column.told.choose("a4")
    column.feed.choose(Feed.LEFT)

    settle(room)
    assert column.printer.isHidden()
    assert room.errand.wishes.feed is Feed.LEFT
    assert workspace.trays() == []


def test_the_dialog_begins_with_the_printer_the_envelopes_lie_for(
    room: MailRoomPage, two_printers: None, qtbot: QtBot, recorder: Recorder
) -> None:
    room.turn_to(Kind.ENVELOPES)
    room.columns.envelopes.told.choose("a4")
    room.columns.envelopes.printer.choose("Hall")

    with qtbot.waitSignal(room.desk.output.brought):
        click(qtbot, room.desk.foot.print)

    assert recorder.wanted == ["Hall"]


def test_another_printer_chosen_in_the_dialog_gets_them_as_it_takes_them(
    room: MailRoomPage,
    two_printers: None,
    qtbot: QtBot,
    recorder: Recorder,
    workspace: Workspace,
    now: datetime,
) -> None:
    workspace.set_feed("Hall", Feed.LEFT, Face.DOWN, now)
    room.turn_to(Kind.ENVELOPES)
    room.columns.envelopes.told.choose("a4")
    recorder.chosen = "Hall"

    with qtbot.waitSignal(room.desk.output.brought):
        click(qtbot, room.desk.foot.print)

    run = recorder.calls[0][0]
    assert (run.placement.left, run.placement.quarters) == (0.0, 3)


def test_each_tray_of_a_printer_is_measured_for_itself(
    room: MailRoomPage, two_printers: None, qtbot: QtBot, workspace: Workspace, now: datetime
) -> None:
    workspace.measure_printer("Laser / manual", (21, 171), (20, 170), now)
    click(qtbot, room.how.straighten)
    form = form_of(room, StraightenForm)
    assert isinstance(form, StraightenForm)
    assert [form.tray.itemText(at) for at in range(form.tray.count())] == ["manual"]
    assert form.row(form.tray).below.text() == ""
    form.tray.write("manual")
    assert form.row(form.tray).below.text().startswith("Measured on ")

    form.tray.write("lower")
    form.fields[0].setText("19")
    form.fields[1].setText("169")
    click(qtbot, form.keep)

    shifts = {tray.key: round(tray.shift_x, 3) for tray in workspace.trays()}
    assert shifts == {"Laser / manual": 1.0, "Laser / lower": -1.0}


def test_who_measured_several_trays_is_asked_which_and_offered_the_last_answer(
    room: MailRoomPage, qtbot: QtBot, recorder: Recorder, workspace: Workspace, now: datetime
) -> None:
    workspace.measure_printer("Laser", (20.5, 170.5), (20, 170), now)
    workspace.measure_printer("Laser / manual", (21, 171), (20, 170), now)
    recorder.chosen = "Laser"

    for answer in ("manual", "Its usual one"):
        click(qtbot, room.desk.foot.print)
        box = asked(room)
        assert box.text() == "From which tray of Laser does it print?"
        with qtbot.waitSignal(room.desk.output.brought):
            next(each for each in box.findChildren(QPushButton) if each.text() == answer).click()
        usual = answer
    click(qtbot, room.desk.foot.print)

    assert asked(room).defaultButton().text() == usual
    assert [shift for _run, _first, shift in recorder.calls] == [1.0, 0.5]


def test_printing_begins_again_at_the_label_that_was_clicked(
    room: MailRoomPage, qtbot: QtBot, recorder: Recorder, people: People, workspace: Workspace
) -> None:
    with qtbot.waitSignal(room.desk.output.brought):
        click(qtbot, room.desk.foot.print)
    again = room.desk.well.repeat.menu().actions()[0]
    assert (again.text(), again.isEnabled()) == ("To begin at a label, click it first", False)

    room.which.looked_at.emit(people["Claire"])
    assert (again.text(), again.isEnabled()) == ("From label 9 of sheet 1, Claire Dubois", True)
    with qtbot.waitSignal(room.desk.output.brought):
        again.trigger()

    whole, rest = (run for run, _first, _shift in recorder.calls)
    assert isinstance(whole, LabelRun)
    assert isinstance(rest, LabelRun)
    assert rest.labels == whole.labels[1:]
    click(qtbot, room.desk.well.yes)
    done = [step for step in workspace.book.of(Step, "purpose", ["card"]) if step.state is StepState.DONE]
    assert len(done) == 3


def test_only_labels_offer_to_begin_at_one(room: MailRoomPage, qtbot: QtBot, recorder: Recorder) -> None:
    room.turn_to(Kind.ENVELOPES)
    with qtbot.waitSignal(room.desk.output.brought):
        click(qtbot, room.desk.foot.print)

    assert not room.desk.well.repeat.menu().actions()[0].isVisible()
