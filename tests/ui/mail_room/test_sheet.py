"""The second and third column of the mail room: the sheet, its first free label, and the label in true size."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.mail_room.conftest import People
from tests.ui.mail_room.hands import click, click_label, press, printed, said, settled

from askwhy.domain.ids import InterviewerId
from askwhy.domain.settings import SettingKey
from askwhy.domain.sheets import Known, LabelSheet
from askwhy.facts.sheets import label_sheet, label_sheets
from askwhy.printing.drawing import Addressee
from askwhy.ui.look.colours import colour
from askwhy.ui.mail_room.page import MailRoomPage
from askwhy.ui.mail_room.prepared import Prepared, prepare
from askwhy.ui.mail_room.preview import LabelPreview, dots_per_mm
from askwhy.ui.mail_room.sheet_picture import SheetPicture
from askwhy.workspace.labels import Recipient
from askwhy.workspace.workspace import Workspace


def laid_out(sheet: LabelSheet, count: int, start: int = 1) -> Prepared:
    """Lay out short addresses of people with numbers for names."""
    people = []
    for key in range(1, count + 1):
        name = f"Person {key}"
        people.append(Recipient(InterviewerId(key), name, "", "", "", Addressee(key, name, (name,))))
    return prepare(people, sheet, start)


def test_the_picture_begins_at_the_first_free_label(room: MailRoomPage) -> None:
    assert room.which.picture.value() == 8
    assert room.which.used.text() == "Seven are used. Starts at 8, the first free."
    assert printed(room) == [(8, "Tom Becker"), (9, "Claire Dubois"), (10, "Dana Reyes")]


def test_a_first_label_that_the_sheet_does_not_have_gives_way_to_a_new_sheet(
    room: MailRoomPage, workspace: Workspace, now: datetime
) -> None:
    workspace.set({SettingKey.SHEET_POSITION: "31"}, now)
    assert room.which.used.text() == "A new sheet. Starts at 1."


@pytest.mark.parametrize(("position", "sentence"), [(3, "positions 3 to 5"), (20, "positions 20 to 22")])
def test_a_click_on_a_used_or_free_label_starts_there(
    room: MailRoomPage, qtbot: QtBot, position: int, sentence: str
) -> None:
    click_label(qtbot, room, position)
    settled(qtbot, room, f"Three labels on one sheet, {sentence}. One is left out.")


def test_a_click_on_a_name_shows_its_label_and_offers_to_start_there(
    room: MailRoomPage, qtbot: QtBot
) -> None:
    click_label(qtbot, room, 9)
    assert room.which.picture.value() == 8
    assert "Claire Dubois" in room.how.preview.accessibleName()
    assert room.which.start_here.text() == "Start at 9 instead"
    click(qtbot, room.which.start_here)
    settled(qtbot, room, "Three labels on one sheet, positions 9 to 11. One is left out.")


def test_a_double_click_starts_where_a_name_stands(room: MailRoomPage, qtbot: QtBot) -> None:
    picture = room.which.picture
    qtbot.mouseDClick(picture, Qt.MouseButton.LeftButton, pos=picture.area(10).center().toPoint())
    settled(qtbot, room, "Three labels on one sheet, positions 10 to 12. One is left out.")


def test_arrow_keys_home_and_end_move_the_first_free_label(room: MailRoomPage, qtbot: QtBot) -> None:
    picture = room.which.picture
    picture.setFocus()
    moves = [
        (Qt.Key.Key_Right, 9),
        (Qt.Key.Key_Down, 12),
        (Qt.Key.Key_Left, 11),
        (Qt.Key.Key_Up, 8),
        (Qt.Key.Key_Home, 1),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_End, 30),
        (Qt.Key.Key_Down, 30),
    ]
    for key, position in moves:
        press(qtbot, picture, key)
        assert picture.value() == position
    settled(qtbot, room, "Three labels on two sheets, from position 30 on. One is left out.")


def test_moving_the_first_label_writes_nothing_into_the_book(
    room: MailRoomPage, qtbot: QtBot, workspace: Workspace
) -> None:
    before = workspace.book.next_labels()
    press(qtbot, room.which.picture, Qt.Key.Key_Home)
    settled(qtbot, room, "Three labels on one sheet, positions 1 to 3. One is left out.")
    assert workspace.book.settings()[SettingKey.SHEET_POSITION] == "8"
    assert workspace.book.next_labels() == before


def test_several_sheets_are_turned_by_button_and_key(room: MailRoomPage, qtbot: QtBot) -> None:
    press(qtbot, room.which.picture, Qt.Key.Key_End)
    settled(qtbot, room, "Three labels on two sheets, from position 30 on. One is left out.")
    assert not room.which.pager.back.isEnabled()
    click(qtbot, room.which.pager.on)
    assert not room.which.pager.on.isEnabled()
    press(qtbot, room.which.picture, Qt.Key.Key_PageUp)
    assert room.which.pager.on.isEnabled()


def test_a_label_on_the_second_sheet_is_looked_at_there(
    room: MailRoomPage, qtbot: QtBot, people: People
) -> None:
    press(qtbot, room.which.picture, Qt.Key.Key_End)
    settled(qtbot, room, "Three labels on two sheets, from position 30 on. One is left out.")
    dana = room.who.people.row_of(people["Dana"])
    assert dana is not None
    qtbot.mouseClick(dana, Qt.MouseButton.LeftButton)
    assert room.which.pager.back.isEnabled()
    assert not room.which.pager.on.isEnabled()


def test_a_screen_reader_hears_the_first_free_label_as_a_value(room: MailRoomPage) -> None:
    heard = QAccessible.queryAccessibleInterface(room.which.picture)
    assert heard.role() == QAccessible.Role.Slider
    assert heard.text(QAccessible.Text.Name) == "First free label"
    assert heard.text(QAccessible.Text.Description) == "Seven are used. Starts at 8, the first free."
    value = heard.valueInterface()
    assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (1, 8, 30)
    value.setCurrentValue(4)
    assert room.which.picture.value() == 4


def test_the_wheel_over_the_sheet_leaves_the_first_label_where_it_is(
    room: MailRoomPage, qtbot: QtBot
) -> None:
    place = QPointF(20, 20)
    turn = QWheelEvent(
        place,
        room.which.picture.mapToGlobal(place),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(room.which.picture, turn)
    assert room.which.picture.value() == 8


def test_a_sheet_is_found_by_its_number_and_taken_with_enter(room: MailRoomPage, qtbot: QtBot) -> None:
    click(qtbot, room.which.sheet)
    chooser = room.which.list
    assert chooser.isVisible()
    assert chooser.sheets.item(0).text().startswith("Avery 5160, 30 labels, US Letter")
    qtbot.keyClicks(chooser.search, "zweckform 34")
    press(qtbot, chooser.search, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert not chooser.isVisible()
    assert room.which.sheet.accessibleName() == "Label sheet: Avery Zweckform 3475"
    assert room.which.sheet.accessibleDescription() == "24 labels, A4"
    # Another sheet is a new one; the one that was begun keeps its used labels.
    assert said(room) == "Three labels on one sheet, positions 1 to 3. One is left out."
    room.which.sheet_chosen.emit(label_sheet("avery-5160"))
    assert said(room) == "Three labels on one sheet, positions 8 to 10. One is left out."


def test_escape_leaves_the_sheet_as_it_is_and_an_unknown_number_is_said(
    room: MailRoomPage, qtbot: QtBot
) -> None:
    room.which.sheet.click()
    qtbot.keyClicks(room.which.list.search, "nonsense")
    assert room.which.list.sheets.isHidden()
    press(qtbot, room.which.list.search, Qt.Key.Key_Return)
    assert room.which.list.isVisible()
    press(qtbot, room.which.list.search, Qt.Key.Key_Escape)
    assert not room.which.list.isVisible()
    assert room.which.sheet.text() == "Avery 5160"


CHECKED = Known.CHECKED
"""The sheets that most people have; to draw all that are known takes minutes."""


@pytest.mark.usefixtures("themed")
@pytest.mark.parametrize("name", [name for name, sheet in label_sheets().items() if sheet.known is CHECKED])
def test_a_sheet_is_drawn_with_its_used_next_and_free_labels(name: str, qtbot: QtBot) -> None:
    sheet = label_sheet(name)
    start = min(2, sheet.per_sheet)
    prepared = laid_out(sheet, 1, start)
    picture = SheetPicture(prepared)
    qtbot.addWidget(picture)
    picture.show_page(prepared, 0)
    picture.resize(304, picture.heightForWidth(304))
    drawn = picture.grab().toImage()
    assert colour_at(drawn, picture, start) == colour("sheetsoft")
    if start > 1:
        assert colour_at(drawn, picture, 1) == colour("used")
    if sheet.per_sheet > 2:
        assert colour_at(drawn, picture, sheet.per_sheet) == colour("sheet")


def colour_at(drawn: QImage, picture: SheetPicture, position: int) -> QColor:
    """Give the ground of a label: the colour near its lower right corner."""
    place = picture.area(position).bottomRight()
    return drawn.pixelColor(round(place.x() - 5), round(place.y() - 5))


def test_the_label_is_shown_in_true_size_and_by_the_printing_painter(room: MailRoomPage) -> None:
    preview = room.how.preview
    dots = dots_per_mm(preview.screen())
    assert preview.height() == round(25.4 * dots) + 1
    drawn = preview.grab().toImage()
    ink = [
        (x, y)
        for x in range(4, round(66 * dots))
        for y in range(4, drawn.height() - 4)
        if drawn.pixelColor(x, y).lightness() < 100
    ]
    label = room.errand.prepared.run.labels[0]
    # The text begins where the layout has put it, within a millimetre.
    assert min(x for x, _y in ink) / dots == pytest.approx(label.lines[0].left, abs=1)
    assert max(y for _x, y in ink) / dots == pytest.approx(label.lines[-1].baseline, abs=1)


@pytest.mark.usefixtures("themed")
def test_a_label_wider_than_the_column_is_shown_smaller_and_says_so(qtbot: QtBot) -> None:
    prepared = laid_out(label_sheet("avery-5163"), 1)
    preview = LabelPreview()
    qtbot.addWidget(preview)
    preview.show_label(prepared.run, prepared.run.labels[0])
    whole = round(101.6 * dots_per_mm(preview.screen()))
    assert preview.percent(whole + 10) == 100
    assert preview.percent(whole // 2) == pytest.approx(50, abs=1)


def test_a_roll_counts_labels_and_not_sheets(room: MailRoomPage) -> None:
    room.which.sheet_chosen.emit(label_sheet("dymo-99012"))
    assert said(room) == "Three labels from the roll. One is left out."
    assert room.which.used.text() == "A roll: one label after the other."
    assert room.which.pager.on.isEnabled()


def top_of(room: MailRoomPage, column: QWidget) -> int:
    """Give how low a column begins on the page."""
    return column.mapTo(room, QPoint(0, 0)).y()


def test_a_narrow_window_shows_the_label_under_the_sheet(room: MailRoomPage, qtbot: QtBot) -> None:
    window = room.window()
    window.resize(760, 600)
    qtbot.waitUntil(lambda: top_of(room, room.how) > top_of(room, room.which))
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: room.how.y() == room.which.y())
