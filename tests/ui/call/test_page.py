"""The page of a call: where the eyes go, keys that end it, notes that are never lost."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.screen import Clock
from tests.ui.call.conftest import Call, draft, step_of

from askwhy.domain.call_notes import CallNotes
from askwhy.domain.contacts import Plan, Touch
from askwhy.domain.faults import Fault
from askwhy.domain.feedback import Mark
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel, Kind
from askwhy.domain.people import Interviewer
from askwhy.domain.settings import SettingKey
from askwhy.domain.touches import DISPOSITIONS, Disposition, Outcome
from askwhy.store import call_notes
from askwhy.ui import reach
from askwhy.ui.bridge import Bridge
from askwhy.ui.call.page import CallPage
from askwhy.ui.forms.person import PersonForm
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

CTRL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
DIGITS = [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6]


def touches(workspace: Workspace, who: InterviewerId) -> list[Touch]:
    """Give the calls to somebody."""
    return [
        touch for touch in workspace.book.of(Touch, "interviewer", [who]) if touch.channel is Channel.PHONE
    ]


def kept(workspace: Workspace, who: InterviewerId) -> CallNotes:
    """Give what the Book has of the notes of a call."""
    return call_notes.kept(workspace.book.database, workspace.book.value(Interviewer, who).uid)[0]


# What one sees


def test_who_it_is_and_how_late_it_is_there_stand_at_the_top(page: CallPage) -> None:
    assert page.windowTitle() == "Call to Dana Reyes"
    assert page.head.about.text() == "VP Engineering, Acme. You met on 3 Nov."
    assert (page.head.clock.text(), page.head.place.text()) == ("7:42", "in Chicago")


def test_in_a_good_time_of_their_day_the_clock_says_until_when(
    page: CallPage, bridge: Bridge, clock: Clock
) -> None:
    clock.go_to("2026-11-24 15:44")
    bridge.ticked.emit(bridge.now())

    assert (page.head.clock.text(), page.head.place.text()) == ("8:44", "in Chicago, early until 10:00")


def test_the_opening_words_are_filled_and_can_be_said_otherwise(page: CallPage) -> None:
    first = page.body.words.open.words.text()
    assert "Dana Reyes" in first
    assert "Mara Lind" in first
    assert "‹" not in first  # a wording that needs what nobody knows, such as the position, comes last

    QTest.mouseClick(page.body.words.open.another, LEFT)
    assert page.body.words.open.words.text() not in ("", first)


def test_without_ones_own_name_the_words_show_it_and_offer_to_add_it(
    page: CallPage, workspace: Workspace, now: datetime
) -> None:
    assert not page.body.words.no_name.isVisible()
    workspace.set({SettingKey.NAME: ""}, now)

    assert "‹your name›" in page.body.words.open.words.text()
    assert page.body.words.no_name.isVisible()


def test_for_the_voicemail_there_are_other_words_and_no_questions(
    page: CallPage, call: Call, workspace: Workspace, dana: InterviewerId, now: datetime
) -> None:
    QTest.mouseClick(page.body.words.tabs[True], LEFT)

    assert page.body.words.open.title.text() == "Leave this"
    assert "again" in page.body.words.open.words.text()
    assert not page.body.words.questions.isVisible()
    assert page.body.words.advice.text().startswith("One is enough")

    workspace.note_contact(dana, now, Channel.PHONE, disposition=Disposition.VOICEMAIL)
    assert page.body.words.advice.text().startswith("They have one from you already.")


def test_there_is_one_filled_thing_call_before_and_connected_while_the_time_runs(
    page: CallPage, dialled: list[str]
) -> None:
    connected = page.keys.keys[Disposition.CONNECTED]
    assert (page.body.dial.call.property("kind"), connected.is_filled) == ("primary", False)

    QTest.mouseClick(page.body.dial.call, LEFT)

    assert (page.body.dial.call.property("kind"), connected.is_filled) == ("tinted", True)
    assert dialled == ["tel:+13125550142"]
    assert page.body.notes.field.hasFocus()


def test_a_computer_without_phone_says_so_and_copies_the_number(
    page: CallPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reach, "dial", lambda _number: False)
    QTest.mouseClick(page.body.dial.call, LEFT)

    assert page.body.dial.note.text().startswith("This computer has no program for calls. Dial on your phone")
    assert QGuiApplication.clipboard().text() == "+1 312 555 0142"
    assert page.body.notes.timer.is_running


def test_the_number_can_be_copied(page: CallPage) -> None:
    QTest.mouseClick(page.body.dial.copy, LEFT)

    assert QGuiApplication.clipboard().text() == "+1 312 555 0142"
    assert page.body.dial.copy.text() == "Copied"


def test_the_time_runs_stops_and_goes_on(page: CallPage, clock: Clock) -> None:
    timer = page.body.notes.timer
    timer.run(True)
    clock.now += timedelta(seconds=134)
    assert timer.seconds == 134

    QTest.mouseClick(timer.button, LEFT)
    clock.now += timedelta(seconds=60)
    assert (timer.button.text()[-4:], timer.seconds) == ("2:14", 134)

    QTest.mouseClick(timer.button, LEFT)
    clock.now += timedelta(seconds=6)
    assert timer.seconds == 140


def test_without_a_number_one_can_be_added_and_is_shown_at_once(
    call: Call, window: Window, workspace: Workspace, now: datetime
) -> None:
    who = workspace.add_person(draft("Sam Whitlock", number=""), now)
    page = call(who)
    assert (page.body.dial.nothing.isVisible(), page.body.dial.call.isVisible()) == (True, False)

    QTest.mouseClick(page.body.dial.add, LEFT)
    assert [form.focusWidget().accessibleName() for form in window.findChildren(PersonForm)] == ["Phone"]
    workspace.edit_person(who, draft("Sam Whitlock"), now)
    assert page.body.dial.number.text() == "+1 312 555 0142"


def test_of_several_numbers_each_can_be_dialled(
    call: Call, workspace: Workspace, now: datetime, dialled: list[str]
) -> None:
    numbers = (("+1 312 555 0142", ""), ("+1 312 555 0199", "mobile"))
    who = workspace.add_person(replace(draft("Sam Whitlock"), phones=numbers), now)
    page = call(who)
    QTest.mouseClick(page.body.dial.other, LEFT)
    QTest.mouseClick(page.body.dial.call, LEFT)

    assert dialled == ["tel:+13125550199"]


# Questions


def test_a_question_is_ticked_or_exchanged_but_not_once_it_was_asked(page: CallPage) -> None:
    first = page.body.words.questions.lines[0]
    before = first.question
    QTest.mouseClick(first.another, LEFT)
    assert first.question != before

    QTest.mouseClick(first.line.tick, LEFT)
    assert page.body.words.questions.asked == (first.question.key,)
    assert not first.another.isVisible()


def test_whom_else_opens_a_place_for_the_name(page: CallPage) -> None:
    questions = page.body.words.questions
    assert not questions.name.isVisible()
    QTest.mouseClick(questions.lines[2].line.tick, LEFT)

    assert questions.name.isVisible()
    assert questions.name.hasFocus()


# Notes


def test_the_notes_have_the_keyboard_from_the_start_and_digits_are_digits(page: CallPage) -> None:
    assert page.body.notes.field.hasFocus()
    QTest.keyClicks(page.body.notes.field, "3 things, 1 call")

    assert page.isVisible()
    assert page.body.notes.text == "3 things, 1 call"


def test_what_is_typed_and_ticked_is_in_the_book_a_moment_later(
    page: CallPage, workspace: Workspace, dana: InterviewerId, qtbot: QtBot
) -> None:
    QTest.keyClicks(page.body.notes.field, "More depth")
    QTest.mouseClick(page.body.words.questions.lines[2].line.tick, LEFT)
    QTest.keyClicks(page.body.words.questions.name, "Ana Sousa")
    QTest.mouseClick(page.body.about.chips["system_design"], LEFT)
    wanted = CallNotes("More depth", ("whom_else",), (Mark("system_design"),), "Ana Sousa")

    qtbot.waitUntil(lambda: kept(workspace, dana) == wanted)


def test_after_a_crash_everything_is_there_again(
    page: CallPage, window: Window, workspace: Workspace, dana: InterviewerId, now: datetime, qtbot: QtBot
) -> None:
    typed = CallNotes("Half a sen", ("keep", "whom_else"), (Mark("writing", liked=True),), "Ana Sousa")
    page.close()
    call_notes.keep(workspace.book.database, workspace.book.value(Interviewer, dana).uid, typed, now)
    again = CallPage(window.bridge, window, window.verbs, dana)

    assert again.typed == typed
    assert not again.body.words.questions.name.isHidden()


def test_esc_records_nothing_and_loses_nothing(
    page: CallPage, call: Call, workspace: Workspace, dana: InterviewerId
) -> None:
    QTest.keyClicks(page.body.notes.field, "More depth")
    QTest.keyClick(page.body.notes.field, Qt.Key.Key_Escape)
    assert (page.isVisible(), touches(workspace, dana)) == (False, [])

    assert call(dana).body.notes.text == "More depth"


def test_a_second_call_brings_the_page_that_is_open_to_the_front(
    page: CallPage, call: Call, dana: InterviewerId
) -> None:
    assert call(dana) is page


def test_closing_the_window_keeps_what_was_typed_last(
    page: CallPage, window: Window, workspace: Workspace, dana: InterviewerId
) -> None:
    QTest.keyClicks(page.body.notes.field, "More depth")
    window.bridge.closing.emit()

    assert kept(workspace, dana).notes == "More depth"


# How it ends


@pytest.mark.parametrize(("key", "said"), list(zip(DIGITS, DISPOSITIONS[Channel.PHONE], strict=True)))
def test_ctrl_and_a_digit_tick_the_call_with_the_notes(
    page: CallPage, workspace: Workspace, dana: InterviewerId, key: Qt.Key, said: Disposition
) -> None:
    QTest.keyClicks(page.body.notes.field, "What was said")
    QTest.keyClick(page.body.notes.field, key, CTRL)
    (touch,) = touches(workspace, dana)

    assert (touch.disposition, touch.note, touch.step) == (said, "What was said", step_of(workspace, dana).id)
    assert page.isVisible() == (said is Disposition.CONNECTED)


def test_it_ends_by_a_click_as_well_and_only_once(
    page: CallPage, workspace: Workspace, dana: InterviewerId
) -> None:
    key = page.keys.keys[Disposition.NO_ANSWER]
    QTest.mouseClick(key, LEFT)
    key.click()

    assert len(touches(workspace, dana)) == 1


def test_a_tick_that_is_taken_back_brings_the_notes_back(
    page: CallPage, call: Call, workspace: Workspace, dana: InterviewerId
) -> None:
    QTest.keyClicks(page.body.notes.field, "Rang long")
    QTest.keyClick(page.body.notes.field, Qt.Key.Key_3, CTRL)
    workspace.undo()

    assert call(dana).body.notes.text == "Rang long"


def test_the_next_call_begins_with_an_empty_page(
    page: CallPage, call: Call, workspace: Workspace, dana: InterviewerId, clock: Clock
) -> None:
    QTest.keyClicks(page.body.notes.field, "Rang long")
    QTest.keyClick(page.body.notes.field, Qt.Key.Key_3, CTRL)
    clock.now += timedelta(days=2)

    assert call(dana).typed == CallNotes()


def test_a_call_without_a_plan_is_noted_as_a_contact(call: Call, workspace: Workspace, now: datetime) -> None:
    who = workspace.add_person(draft("Sam Whitlock"), now)
    page = call(who)
    QTest.keyClick(page.body.notes.field, Qt.Key.Key_2, CTRL)

    (touch,) = touches(workspace, who)
    assert (touch.step, touch.disposition, touch.kind) == (None, Disposition.VOICEMAIL, Kind.ASK)
    assert workspace.book.of(Plan, "interviewer", [who]) == []


def test_who_asked_not_to_be_contacted_is_not_called(
    window: Window, workspace: Workspace, dana: InterviewerId, now: datetime
) -> None:
    refused: list[str] = []
    window.bridge.refused.disconnect()
    window.bridge.refused.connect(refused.append)
    workspace.reply(dana, now, outcome=Outcome.OPT_OUT)
    window.verbs.call(dana)

    assert refused == ["Dana Reyes asked not to be contacted, so there is no call to make."]
    assert window.findChildren(CallPage) == []


def test_a_call_that_was_ticked_elsewhere_says_so_and_keeps_the_notes(
    page: CallPage, workspace: Workspace, dana: InterviewerId, now: datetime
) -> None:
    QTest.keyClicks(page.body.notes.field, "More depth")
    workspace.skip(step_of(workspace, dana).id, now)

    assert page.complaint.text().startswith("This call is ticked already.")
    QTest.keyClick(page.body.notes.field, Qt.Key.Key_1, CTRL)
    assert touches(workspace, dana) == []
    page.close()
    assert kept(workspace, dana).notes == "More depth"


def test_who_is_forgotten_meanwhile_takes_the_page_and_its_notes_along(
    page: CallPage, workspace: Workspace, dana: InterviewerId
) -> None:
    QTest.keyClicks(page.body.notes.field, "Only hers")
    page.done(0)
    page.show()
    workspace.forget([dana])

    assert not page.isVisible()
    assert b"Only hers" not in workspace.book.path.read_bytes()


def test_a_locked_book_is_tried_again_and_the_words_stay(
    page: CallPage, workspace: Workspace, dana: InterviewerId, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[int] = []
    tick = workspace.tick

    def locked_once(*given: object) -> object:
        tries.append(1)
        if len(tries) == 1:
            raise Fault("book_locked", path="book")
        return tick(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(workspace, "tick", locked_once)
    QTest.keyClicks(page.body.notes.field, "More depth")
    QTest.keyClick(page.body.notes.field, Qt.Key.Key_3, CTRL)

    qtbot.waitUntil(lambda: len(touches(workspace, dana)) == 1)
    assert touches(workspace, dana)[0].note == "More depth"


# What nobody would type, and what nobody would fit


def test_two_hundred_thousand_signs_of_notes_are_kept_and_recorded(
    page: CallPage, workspace: Workspace, dana: InterviewerId
) -> None:
    text = "Depth, <b>聞く</b> & more.\n" * 8_000
    page.body.notes.field.setPlainText(text)
    page.keys.keys[Disposition.NO_ANSWER].click()

    assert touches(workspace, dana)[0].note == text.strip()


def test_a_name_in_markup_and_without_end_stays_text_and_pushes_nothing_away(
    call: Call, workspace: Workspace, now: datetime
) -> None:
    name = "<b>Dana</b> & " + "Wolfeschlegelsteinhausenbergerdorff" * 6
    page = call(workspace.add_person(draft(name, employer="<i>Acme</i>"), now))

    assert page.head.name.text() == name
    assert page.width() <= 900
    assert "<i>Acme</i>" in page.head.about.text()


@pytest.mark.parametrize("size", [(720, 480), (900, 600), (1400, 1000)])
def test_nothing_is_cut_off_at_the_sides_in_any_size(
    page: CallPage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page.resize(*size)
    qtbot.waitUntil(lambda: page.keys.width() == page.width())

    for each in page.findChildren(QWidget):
        if each.isVisible() and each.accessibleName():
            right = each.mapTo(page, each.rect().bottomRight()).x()
            assert right <= page.width(), each.accessibleName()


def test_everything_that_takes_the_keyboard_has_a_name(page: CallPage) -> None:
    nameless = [
        each
        for each in page.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus and not each.accessibleName()
    ]

    assert nameless == []
