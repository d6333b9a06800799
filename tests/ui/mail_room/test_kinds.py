"""The switch of the mail room: envelopes, letters and the call sheet for the same people, in the same order."""

from datetime import datetime
from pathlib import Path

from pypdf import PdfReader
from pytestqt.qtbot import QtBot
from tests.ui.mail_room.conftest import People
from tests.ui.mail_room.hands import click, form_of, printed, said, settle

from askwhy.domain.contacts import Step
from askwhy.domain.outreach import StepState
from askwhy.domain.people import Interviewer
from askwhy.domain.printers import Face, Feed
from askwhy.domain.settings import SettingKey
from askwhy.facts.sheets import label_sheet
from askwhy.printing.envelopes import EnvelopeRun
from askwhy.ui.mail_room.checks import checks
from askwhy.ui.mail_room.own_sheet import OwnSheetForm
from askwhy.ui.mail_room.page import MailRoomPage
from askwhy.ui.mail_room.wishes import Kind
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace


def saved(room: MailRoomPage, qtbot: QtBot, path: Path) -> list[str]:
    """Save what is laid out, and give the words of each page."""
    room.desk.output.ask_file = lambda _window, _suggested, then: then(path)
    with qtbot.waitSignal(room.desk.output.brought):
        click(qtbot, room.desk.foot.save)
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


def test_envelopes_go_to_the_same_people_in_the_same_order(
    room: MailRoomPage, qtbot: QtBot, tmp_path: Path, workspace: Workspace, now: datetime
) -> None:
    workspace.set({SettingKey.NAME: "Mara Lind", SettingKey.ADDRESS: "7 Harbour Row, Bristol"}, now)

    room.turn_to(Kind.ENVELOPES)

    assert said(room).startswith("Three envelopes, ")
    assert room.desk.foot.print.accessibleName() == "Print 3 envelopes"
    pages = saved(room, qtbot, tmp_path / "envelopes.pdf")
    assert [next(who for who in ("Tom", "Claire", "Dana") if who in page) for page in pages] == [
        "Tom",
        "Claire",
        "Dana",
    ]
    assert all("Mara Lind 7 Harbour Row Bristol" in page for page in pages)


def test_another_envelope_and_how_the_printer_takes_it_are_seen_in_the_preview(
    room: MailRoomPage, qtbot: QtBot
) -> None:
    room.turn_to(Kind.ENVELOPES)
    column = room.columns.envelopes
    assert column.feed.isHidden()

    column.envelope.choose("c6")
    column.told.choose("a4")
    column.feed.choose(Feed.RIGHT)
    column.face.choose(Face.DOWN)

    settle(room)
    run = room.errand.prepared.current
    assert isinstance(run, EnvelopeRun)
    assert (run.envelope.name, run.paper.title, run.placement.quarters) == ("c6", "A4", 3)
    assert not column.feed.isHidden()
    assert column.picture.accessibleName().startswith("The envelope goes in at the right, short side first.")
    assert "Tom Becker" in room.columns.page.preview.accessibleName()


def test_letters_say_what_is_due_and_a_gap_is_told_before_paper_moves(
    room: MailRoomPage, qtbot: QtBot, tmp_path: Path
) -> None:
    room.turn_to(Kind.LETTERS)

    assert said(room) == "Three letters on three pages. One is left out."
    pages = saved(room, qtbot, tmp_path / "letters.pdf")
    assert all("Thank you for the time you gave me at" in page for page in pages)
    room.errand.choice.take(list(room.errand.choice.keys))
    found = {check.title for check in checks(room.errand.prepared, "GB", room.bridge.today)}
    assert "Every line fits" in found


def test_letters_that_nobody_signs_are_told_before_paper_moves(
    room: MailRoomPage, workspace: Workspace, now: datetime
) -> None:
    room.turn_to(Kind.LETTERS)

    def found() -> set[str]:
        return {check.title for check in checks(room.errand.prepared, "GB", room.bridge.today)}

    assert "Your name is missing" in found()
    workspace.set({SettingKey.NAME: "Mara Lind"}, now)
    assert "Your name is missing" not in found()


def test_a_form_with_folds_offers_to_mark_them(room: MailRoomPage) -> None:
    room.turn_to(Kind.LETTERS)
    column = room.columns.letters

    column.form.choose("din-5008-b")
    column.folds.tick.click()
    settle(room)
    assert len(room.errand.prepared.current.drawing(0).strokes) == 3

    column.form.choose("card-a6")
    settle(room)
    assert column.folds.isHidden()
    assert room.errand.prepared.current.drawing(0).strokes == ()


def test_after_the_letters_come_the_envelopes_and_a_yes_still_posts_them(
    room: MailRoomPage, qtbot: QtBot, tmp_path: Path, workspace: Workspace
) -> None:
    room.turn_to(Kind.LETTERS)
    saved(room, qtbot, tmp_path / "letters.pdf")
    assert room.desk.well.envelopes.isVisible()

    click(qtbot, room.desk.well.envelopes)

    assert room.errand.wishes.kind is Kind.ENVELOPES
    assert room.desk.well.isVisible()
    click(qtbot, room.desk.well.yes)
    done = [step for step in all_steps(workspace) if step.state is StepState.DONE]
    assert len([step for step in done if step.purpose == "card"]) == 3


def all_steps(workspace: Workspace) -> list[Step]:
    """Give every step of the Book."""
    return workspace.book.of(Step, "purpose", ["card"])


def test_the_call_sheet_lists_nobody_to_choose_and_says_when_there_is_no_call(room: MailRoomPage) -> None:
    room.turn_to(Kind.CALLS)

    assert not room.who.isVisible()
    assert room.subtitle.text() == ""
    assert said(room) == "No call is due today."
    assert not room.desk.foot.print.isEnabled()
    assert room.columns.page.nothing.text() == "No call is due today."

    room.turn_to(Kind.LABELS)
    assert room.who.isVisible()
    assert room.subtitle.text() == "3 can go, 1 needs an address"
    assert [name for _position, name in printed(room)] == ["Tom Becker", "Claire Dubois", "Dana Reyes"]


def test_the_pages_of_a_run_can_be_turned(room: MailRoomPage, qtbot: QtBot) -> None:
    room.turn_to(Kind.ENVELOPES)
    page = room.columns.page
    assert not page.pager.back.isEnabled()

    click(qtbot, page.pager.on)

    assert "Claire Dubois" in page.preview.accessibleName()
    room.who.people.chosen.emit(room.errand.choice.keys[-1])
    assert "Dana Reyes" in page.preview.accessibleName()


def test_countries_in_order_copies_and_ones_own_address(
    room: MailRoomPage, qtbot: QtBot, workspace: Workspace, now: datetime
) -> None:
    workspace.set({SettingKey.COUNTRY: "US"}, now)
    extras = room.which.extras
    extras.by_country.tick.click()
    qtbot.waitUntil(
        lambda: [name for _at, name in printed(room)] == ["Dana Reyes", "Claire Dubois", "Tom Becker"]
    )

    extras.copies.setText("2")
    qtbot.waitUntil(lambda: room.errand.prepared.current.pieces == 6)

    workspace.set({SettingKey.NAME: "Mara Lind", SettingKey.ADDRESS: "7 Harbour Row, Bristol"}, now)
    extras.copies.setText("12")
    extras.own_address.tick.click()
    qtbot.waitUntil(lambda: room.errand.prepared.current.pieces == 12)
    assert {each.text for each in room.errand.prepared.current.texts()} >= {"Mara Lind", "7 Harbour Row"}


def test_a_sheet_of_ones_own_is_measured_kept_and_taken(
    room: MailRoomPage, qtbot: QtBot, workspace: Workspace
) -> None:
    room.which.own_sheet_wanted.emit()
    form = form_of(room, OwnSheetForm)
    assert isinstance(form, OwnSheetForm)
    assert not form.keep.isEnabled()

    form.title.setText("Kitchen drawer")
    form.paper.choose("a4")
    form.label_width.setText("99")
    assert "do not fit" in form.row(form.top).below.text()
    assert not form.keep.isEnabled()
    form.label_width.setText("63,5")
    click(qtbot, form.keep)

    assert [sheet.name for sheet in workspace.own_sheets()] == ["own-kitchen-drawer"]
    qtbot.waitUntil(lambda: room.which.sheet.text() == "Own Kitchen drawer")
    room.which.sheet.click()
    qtbot.keyClicks(room.which.list.search, "kitchen")
    assert room.which.list.sheets.count() == 1


def test_a_sheet_of_ones_own_that_is_taken_back_is_not_printed_on(
    room: MailRoomPage, qtbot: QtBot, window: Window
) -> None:
    room.which.own_sheet_wanted.emit()
    form = form_of(room, OwnSheetForm)
    assert isinstance(form, OwnSheetForm)
    form.title.setText("Kitchen drawer")
    click(qtbot, form.keep)
    qtbot.waitUntil(lambda: room.which.sheet.text() == "Own Kitchen drawer")

    window.bridge.undo()

    assert room.which.sheet.text() == "Avery 5160"
    assert room.errand.prepared.run.start == 8


def test_a_favourite_stands_first_and_a_begun_sheet_goes_on(
    room: MailRoomPage, qtbot: QtBot, workspace: Workspace, now: datetime
) -> None:
    workspace.use_sheet(label_sheet("herma-4360"), 5, now)
    chooser = room.which.list
    room.which.sheet.click()
    qtbot.keyClicks(chooser.search, "herma-4453")
    click(qtbot, chooser.favour)
    assert workspace.sheet_uses()["herma-4453"].favourite

    chooser.search.setText("24-up a4")
    first = chooser.sheets.item(0)
    assert first is not None
    assert first.text().startswith("Herma 4453")

    room.which.sheet_chosen.emit(label_sheet("herma-4360"))
    run = room.errand.prepared.run
    assert (run.sheet.name, run.start) == ("herma-4360", 5)


def test_printed_well_remembers_the_first_free_label_of_each_sheet(
    room: MailRoomPage, qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    room.which.sheet_chosen.emit(label_sheet("avery-l7160"))
    saved(room, qtbot, tmp_path / "labels.pdf")
    click(qtbot, room.desk.well.yes)

    assert workspace.sheet_uses()["avery-l7160"].position == 4


def test_a_letter_that_came_back_is_one_click(
    room: MailRoomPage, qtbot: QtBot, workspace: Workspace, people: People, tmp_path: Path
) -> None:
    assert room.how.returned.isHidden()
    saved(room, qtbot, tmp_path / "labels.pdf")
    click(qtbot, room.desk.well.yes)
    room.choose([people["Tom"]])
    assert room.how.returned.isVisible()

    room.how.returned.click()

    assert workspace.book.value(Interviewer, people["Tom"]).addresses[0].blocked == "returned"
    assert room.how.returned.isHidden()
