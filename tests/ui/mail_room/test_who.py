"""The first column of the mail room: who is listed, who is ticked, and what keeps a label back."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot
from tests.ui.mail_room.conftest import People, opened
from tests.ui.mail_room.hands import click, crowd, names, press, printed, row, rows, said, settled, ticked

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.people import Address, Interviewer
from askwhy.domain.settings import SettingKey
from askwhy.operations.editing import Edits
from askwhy.ui.mail_room.page import MailRoomPage
from askwhy.ui.window import Window
from askwhy.workspace.today import waiting_counts
from askwhy.workspace.workspace import Workspace


def test_letters_due_are_listed_and_who_has_an_address_is_ticked(room: MailRoomPage) -> None:
    assert names(room) == ["Tom Becker", "Claire Dubois", "Hannah Lindqvist", "Dana Reyes"]
    assert ticked(room) == ["Tom Becker", "Claire Dubois", "Dana Reyes"]
    assert said(room) == "Three labels on one sheet, positions 8 to 10. One is left out."
    assert room.desk.foot.print.accessibleName() == "Print 3 labels"
    assert room.subtitle.text() == "3 can go, 1 needs an address"


def test_a_row_says_what_is_due_where_and_when(room: MailRoomPage) -> None:
    tick = row(room, "Tom Becker").tick
    assert isinstance(tick, QCheckBox)
    assert tick.accessibleDescription() == "Thank-you card to Hamburg, today"


def test_the_side_bar_counts_what_the_mail_room_lists(
    room: MailRoomPage, workspace: Workspace, now: datetime
) -> None:
    assert waiting_counts(workspace, now).letters == len(rows(room))


def test_a_tick_that_is_taken_away_leaves_the_person_out(room: MailRoomPage, qtbot: QtBot) -> None:
    click(qtbot, row(room, "Tom Becker").tick)
    settled(qtbot, room, "Two labels on one sheet, positions 8 to 9. One is left out.")
    assert printed(room) == [(8, "Claire Dubois"), (9, "Dana Reyes")]
    assert room.who.every.checkState() is Qt.CheckState.PartiallyChecked


def test_a_missing_street_is_mended_in_place(room: MailRoomPage, window: Window, qtbot: QtBot) -> None:
    hannah = row(room, "Hannah Lindqvist")
    assert not hannah.tick.isEnabled()
    assert "The street is missing." in hannah.tick.accessibleDescription()
    assert hannah.mend.accessibleName() == "Add street, Hannah Lindqvist"
    click(qtbot, hannah.mend)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    form = QApplication.activeModalWidget()
    assert form is not None
    assert form.focusWidget().accessibleName() == "Street"
    form.close()


def test_who_gets_a_street_is_ticked_and_printed(
    room: MailRoomPage, workspace: Workspace, people: People, now: datetime
) -> None:
    mended = Address(street="Kungsgatan 1", city="Uppsala", postal_code="753 20", country="SE")
    draft = PersonDraft("Hannah Lindqvist", employer="Fjärd", addresses=(mended,))
    workspace.edit_person(people["Hannah"], draft, now)
    assert "Hannah Lindqvist" in ticked(room)
    assert said(room) == "Four labels on one sheet, positions 8 to 11."


def test_arrow_keys_go_through_the_rows_and_space_ticks(room: MailRoomPage, qtbot: QtBot) -> None:
    first = row(room, "Tom Becker")
    first.tick.setFocus()
    press(qtbot, first.tick, Qt.Key.Key_Down)
    second = row(room, "Claire Dubois")
    assert second.tick.hasFocus()
    assert "Claire Dubois" in room.how.preview.accessibleName()
    press(qtbot, second.tick, Qt.Key.Key_Space)
    settled(qtbot, room, "Two labels on one sheet, positions 8 to 9. One is left out.")
    press(qtbot, second.tick, Qt.Key.Key_Down)
    # Where there is nothing to tick, the keyboard stops at the remedy.
    assert row(room, "Hannah Lindqvist").mend.hasFocus()
    press(qtbot, row(room, "Hannah Lindqvist").mend, Qt.Key.Key_End)
    assert row(room, "Dana Reyes").tick.hasFocus()


def test_a_key_in_a_row_that_has_just_gone_leads_nowhere(room: MailRoomPage) -> None:
    """An error within Qt's own call of us ends the program."""
    last = rows(room)[-1]
    down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    room.who.people.show_people((), 0)

    assert not room.who.people.eventFilter(last.tick, down)


def test_the_tab_key_stops_at_one_row_only(room: MailRoomPage) -> None:
    reachable = [each for each in rows(room) if each.tick.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(reachable) == 1


def test_a_screen_reader_can_tick(room: MailRoomPage, qtbot: QtBot) -> None:
    heard = QAccessible.queryAccessibleInterface(row(room, "Tom Becker").tick)
    assert heard.role() == QAccessible.Role.CheckBox
    assert heard.text(QAccessible.Text.Name) == "Tom Becker"
    heard.actionInterface().doAction("Toggle")
    settled(qtbot, room, "Two labels on one sheet, positions 8 to 9. One is left out.")


def test_all_and_none_are_one_click(room: MailRoomPage, qtbot: QtBot) -> None:
    click(qtbot, room.who.every)
    settled(qtbot, room, "There is no label to print.")
    assert ticked(room) == []
    assert not room.desk.foot.print.isEnabled()
    assert not room.desk.foot.save.isEnabled()
    click(qtbot, room.who.every)
    settled(qtbot, room, "Three labels on one sheet, positions 8 to 10. One is left out.")


def test_all_is_not_ticked_where_nobody_can_have_a_label(
    room: MailRoomPage, people: People, workspace: Workspace, now: datetime
) -> None:
    able = room.errand.choice.steps_of([people["Tom"], people["Claire"], people["Dana"]])
    workspace.mark_posted(able, now)
    assert names(room) == ["Hannah Lindqvist"]
    assert room.who.every.checkState() is Qt.CheckState.Unchecked
    assert room.how.nothing.text() == "Hannah Lindqvist: The street is missing."


def test_all_ticks_the_rest_when_only_some_are_ticked(room: MailRoomPage, qtbot: QtBot) -> None:
    click(qtbot, row(room, "Tom Becker").tick)
    qtbot.waitUntil(lambda: room.who.every.checkState() is Qt.CheckState.PartiallyChecked)
    click(qtbot, room.who.every)
    qtbot.waitUntil(lambda: "Tom Becker" in ticked(room))


def test_a_click_on_a_row_shows_the_label_and_ticks_nothing(room: MailRoomPage, qtbot: QtBot) -> None:
    dana = row(room, "Dana Reyes")
    qtbot.mouseClick(dana, Qt.MouseButton.LeftButton, pos=dana.rect().center())
    assert room.how.preview.accessibleName().startswith("Dana Reyes, Acme")
    assert dana.tick.isChecked()


def test_where_a_label_is_missing_it_says_whose_and_why(room: MailRoomPage, qtbot: QtBot) -> None:
    hannah = row(room, "Hannah Lindqvist")
    qtbot.mouseClick(hannah, Qt.MouseButton.LeftButton, pos=hannah.rect().topRight() + QPoint(-40, 10))
    assert room.how.nothing.text() == "Hannah Lindqvist: The street is missing."


def test_who_was_clicked_stays_in_sight_though_there_is_no_label(
    room: MailRoomPage, window: Window, qtbot: QtBot
) -> None:
    hannah = row(room, "Hannah Lindqvist")
    qtbot.mouseClick(hannah, Qt.MouseButton.LeftButton, pos=hannah.rect().topRight() + QPoint(-40, 10))
    room.refresh()
    assert room.how.nothing.text().startswith("Hannah Lindqvist")


def test_among_everyone_nobody_is_ticked_until_one_is_chosen(room: MailRoomPage, qtbot: QtBot) -> None:
    click(qtbot, room.who.switch.segments[1])
    assert names(room) == ["Claire Dubois", "Dana Reyes", "Hannah Lindqvist", "Tom Becker"]
    assert ticked(room) == []
    assert said(room) == "There is no label to print."
    click(qtbot, row(room, "Dana Reyes").tick)
    settled(qtbot, room, "One label, at position 8.")


def test_the_search_narrows_the_list_and_keeps_who_is_ticked(room: MailRoomPage, qtbot: QtBot) -> None:
    click(qtbot, room.who.switch.segments[1])
    click(qtbot, row(room, "Dana Reyes").tick)
    qtbot.keyClicks(room.who.search, "beck")
    qtbot.waitUntil(lambda: names(room) == ["Tom Becker"])
    click(qtbot, row(room, "Tom Becker").tick)
    settled(qtbot, room, "Two labels on one sheet, positions 8 to 9.")
    assert room.who.every.accessibleDescription() == "1 found, 2 chosen"
    qtbot.keyClicks(room.who.search, "zzz")
    qtbot.waitUntil(lambda: rows(room) == [])
    assert room.who.nobody.isVisible()


def test_find_searches_among_everyone(room: MailRoomPage, window: Window) -> None:
    window.seek()
    assert window.current is room
    assert room.who.search.hasFocus()
    assert room.who.switch.segments[1].isChecked()


def test_chosen_people_are_ticked_and_stand_first(
    room: MailRoomPage, window: Window, people: People, qtbot: QtBot
) -> None:
    window.verbs.labels_wanted.emit([people["Tom"], people["Hannah"]])
    assert names(room) == ["Hannah Lindqvist", "Tom Becker", "Claire Dubois", "Dana Reyes"]
    assert ticked(room) == ["Tom Becker"]
    assert said(room) == "One label, at position 8. One is left out."


def test_who_asked_not_to_be_contacted_gets_no_label_and_no_remedy(
    room: MailRoomPage, workspace: Workspace, people: People, now: datetime, qtbot: QtBot
) -> None:
    tom = workspace.book.value(Interviewer, people["Tom"])
    edits = Edits()
    edits.change(tom, replace(tom, opted_out=True))
    workspace.apply(edits.as_change("edited", who=tom.name), now)
    click(qtbot, room.who.switch.segments[1])
    shown = row(room, "Tom Becker")
    assert not shown.tick.isEnabled()
    assert shown.mend.isHidden()
    assert "They asked not to be contacted." in shown.tick.accessibleDescription()


def test_a_long_list_is_shown_in_parts_and_ticked_as_a_whole(
    workspace: Workspace, window: Window, qtbot: QtBot, now: datetime
) -> None:
    crowd(workspace, 230, now)
    room = opened(window, qtbot)
    click(qtbot, room.who.switch.segments[1])
    assert len(rows(room)) == 100
    assert room.who.people.more.text() == "Show 100 more"
    click(qtbot, room.who.every)
    settled(qtbot, room, "230 labels on eight sheets, from position 1 on.")
    room.who.people.more.click()
    room.who.people.more.click()
    assert len(ticked(room)) == 230
    assert room.who.people.more.isHidden()


def test_an_address_too_long_for_the_label_says_so_and_stays_ticked_for_another_sheet(
    workspace: Workspace, window: Window, qtbot: QtBot, now: datetime
) -> None:
    long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk"
    address = Address(street=long, city="Wien", postal_code="1010", country="AT")
    who = workspace.add_person(PersonDraft("Eva Huber", addresses=(address,)), now)
    room = opened(window, qtbot)
    room.choose([who])
    eva = row(room, "Eva Huber")
    assert "too long for Avery 5160" in eva.tick.accessibleDescription()
    assert eva.tick.isChecked()
    assert eva.mend.pos().y() > eva._problem.geometry().bottom()
    assert said(room) == "There is no label to print. One is left out."
    workspace.set({SettingKey.SHEET: "avery-5164"}, now)
    assert said(room) == "One label, at position 1."
    assert "too long" not in row(room, "Eva Huber").tick.accessibleDescription()


def test_names_in_other_scripts_are_listed_and_printed(
    workspace: Workspace, window: Window, qtbot: QtBot, now: datetime
) -> None:
    tokyo = Address(street="港区芝公園4-2-8", city="東京", postal_code="105-0011", country="JP")
    riyadh = Address(street="شارع الملك فهد 12", city="الرياض", postal_code="12271", country="SA")
    who = [
        workspace.add_person(PersonDraft("佐藤 健二", addresses=(tokyo,)), now),
        workspace.add_person(PersonDraft("عمر حداد", addresses=(riyadh,)), now),
    ]
    room = opened(window, qtbot)
    room.choose(who)
    assert {name for _position, name in printed(room)} == {"佐藤 健二", "عمر حداد"}


def test_without_a_letter_due_the_page_says_what_to_do_next(
    workspace: Workspace, window: Window, qtbot: QtBot, now: datetime
) -> None:
    workspace.add_person(PersonDraft("Dana Reyes"), now)
    room = opened(window, qtbot)
    click(qtbot, room.who.nobody.everyone)
    assert names(room) == ["Dana Reyes"]
    assert "There is no postal address." in row(room, "Dana Reyes").tick.accessibleDescription()
    assert row(room, "Dana Reyes").mend.text() == "Add address"


def test_an_empty_book_offers_to_add_people(window: Window, qtbot: QtBot) -> None:
    room = opened(window, qtbot)
    assert room.who.nobody.add.isVisible()
    assert room.who.nobody.bring_in.isVisible()
    assert room.who.nobody.everyone.isHidden()
