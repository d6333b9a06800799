"""The form of an interviewer, filled with keys and kept in a real Book; and what all forms do with what was typed."""

import sqlite3
from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from askwhy.domain.contacts import Step
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.hours import WorkingWeek
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Address, Email, Employer, Interviewer
from askwhy.domain.touches import Disposition
from askwhy.store.people import PeopleQuery, people_count
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.leaving import Leaving
from askwhy.ui.forms.person import PersonForm
from askwhy.ui.verbs import Verbs
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

Show = Callable[[PersonForm], PersonForm]


@pytest.fixture
def new(bridge: Bridge, shown: Show) -> PersonForm:
    """Give the form of somebody new, open."""
    return shown(PersonForm(bridge, None))


@pytest.fixture
def dana(workspace: Workspace, now: datetime) -> InterviewerId:
    """Give somebody of whom everything is known."""
    ingrid = workspace.add_person(PersonDraft("Ingrid Moen"), now)
    return workspace.add_person(
        PersonDraft(
            "Dana Reyes",
            pronouns="she",
            role="VP Engineering",
            employer="Acme",
            emails=(("dana.reyes@acme.example", "work"), ("dana@home.example", "")),
            phones=(("+1 312 555 0142", "work"),),
            addresses=(
                Address("1800 N Clark Street", "", "Chicago", "IL", "60614", "US", "Acme Lab", "work"),
            ),
            zone="America/New_York",
            week=WorkingWeek(((480, 960),) * 4 + ((480, 720), None, None)),
            note="Likes short mails.",
            language="fr",
            tags=("product", "systems"),
            introduced_by=ingrid,
            unread=("X-SOCIAL:something",),
        ),
        now,
    )


def people(workspace: Workspace) -> int:
    """Count who is in the Book."""
    return people_count(workspace.book.database, PeopleQuery())


def asked(form: PersonForm) -> Leaving:
    """Give the question whether to leave."""
    box = form.findChild(Leaving)
    assert isinstance(box, Leaving)
    return box


class TestNew:
    """Somebody new."""

    def test_a_name_and_enter_are_enough(self, qtbot: QtBot, new: PersonForm, workspace: Workspace) -> None:
        assert not new.keep.isEnabled()
        assert new.name.hasFocus()

        qtbot.keyClicks(new.name, "Dana Reyes")
        assert new.keep.isEnabled()
        with qtbot.waitSignal(new.saved):
            qtbot.keyClick(new.name, Qt.Key.Key_Return)

        assert not new.isVisible()
        assert workspace.book.value(Interviewer, 1).name == "Dana Reyes"

    def test_a_new_person_is_said_and_can_be_taken_back(
        self, qtbot: QtBot, new: PersonForm, bridge: Bridge, workspace: Workspace
    ) -> None:
        qtbot.keyClicks(new.name, "Dana Reyes")

        with qtbot.waitSignal(bridge.said) as said:
            new.keep.click()
        assert said.args == ["Dana Reyes added.", "undo"]
        bridge.undo()

        assert people(workspace) == 0

    def test_everything_is_typed_with_keys_alone(
        self, qtbot: QtBot, new: PersonForm, workspace: Workspace
    ) -> None:
        def go_on(text: str = "", tabs: int = 1) -> None:
            focused = new.focusWidget()
            assert focused is not None
            if text:
                qtbot.keyClicks(focused, text)
            for _ in range(tabs):
                focused = new.focusWidget()
                assert focused is not None
                qtbot.keyClick(focused, Qt.Key.Key_Tab)

        for text in ("Dana Reyes", "VP", "Acme", "she", "dana@acme.example", "work"):
            go_on(text)
        go_on()  # the link for one more e-mail
        go_on("+1 312 555 0142", tabs=3)
        link = new.focusWidget()
        assert isinstance(link, QAbstractButton)
        qtbot.keyClick(link, Qt.Key.Key_Return)
        for text in ("1800 N Clark Street", "Chicago", "60614", "IL", "", "USA"):
            go_on(text)
        new.keep.click()

        person = workspace.book.value(Interviewer, 1)
        assert (person.pronouns, person.role, person.emails) == (
            "she",
            "VP",
            (Email("dana@acme.example", "work"),),
        )
        assert person.addresses[0].country == "US"
        assert (person.zone.name, person.phones[0].e164) == ("America/Chicago", "+13125550142")
        assert workspace.book.value(Employer, person.employer).name == "Acme"

    def test_the_clock_is_told_with_its_reason_while_one_types(self, new: PersonForm) -> None:
        assert "your own clock" in new.clock.text()

        new.phones.lines[0].value.setText("+1 312 555 0142")
        assert "From their number" in new.clock.text()
        new.addresses.begin_one()
        block = new.addresses.blocks[0]
        block.country.write("United States")
        block.postal_code.setText("60614")
        assert new.clock.text() == "Chicago. From their postal code, 60614."
        new.zone.write("Europe/Berlin")

        assert new.clock.text() == "Berlin. Chosen by you."

    def test_a_zone_that_does_not_exist_is_said_below_it(self, new: PersonForm) -> None:
        new.name.setText("Dana Reyes")

        new.zone.write("Mars/Olympus")

        assert not new.keep.isEnabled()
        assert "Mars/Olympus" in new.row(new.zone).below.text()

    def test_a_doubtful_address_is_kept_all_the_same(self, new: PersonForm, workspace: Workspace) -> None:
        new.name.setText("Dana Reyes")
        line = new.emails.lines[0]
        line.value.setText("dana@acme")
        line.value.editingFinished.emit()
        new.phones.lines[0].value.setText("12")
        new.phones.lines[0].value.editingFinished.emit()
        assert line.doubt == "This looks unfinished."
        assert "country code" in new.phones.lines[0].doubt

        new.keep.click()

        person = workspace.book.value(Interviewer, 1)
        assert (person.emails[0].address, person.phones[0].typed) == ("dana@acme", "12")

    def test_somebody_nobody_knows_cannot_have_introduced_them(self, qtbot: QtBot, new: PersonForm) -> None:
        new.name.setText("Dana Reyes")

        new.introduced_by.setText("Nobody")

        assert not new.keep.isEnabled()
        assert new.row(new.introduced_by).below.text() == "Nobody in the book has this name."

    def test_names_are_never_taken_for_markup(self, new: PersonForm, workspace: Workspace) -> None:
        new.name.setText("Ana <b>Sousa</b> & Co.")
        new.keep.click()

        assert workspace.book.value(Interviewer, 1).name == "Ana <b>Sousa</b> & Co."

    def test_each_control_has_a_name_without_the_sign_of_its_key(self, new: PersonForm) -> None:
        new.more.open()
        new.addresses.begin_one()
        kinds = (QLineEdit, QComboBox, QPlainTextEdit, QAbstractButton)

        for control in (each for kind in kinds for each in new.findChildren(kind) if each.isVisible()):
            name = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
            assert name
            assert "&" not in name


class TestEdit:
    """Somebody who is known."""

    def test_a_form_that_is_only_looked_at_changes_nothing(
        self, bridge: Bridge, shown: Show, dana: InterviewerId, workspace: Workspace
    ) -> None:
        before = workspace.book.value(Interviewer, dana)
        form = shown(PersonForm(bridge, None, dana))

        form.keep.click()

        assert workspace.book.value(Interviewer, dana) == before

    def test_a_closed_address_stays_closed_and_says_so(
        self, bridge: Bridge, shown: Show, dana: InterviewerId, workspace: Workspace, now: datetime
    ) -> None:
        plan = workspace.start_plan(dana, "referral", now)
        workspace.tick(workspace.book.of(Step, "plan", [plan])[0].id, now, Disposition.BOUNCED)
        form = shown(PersonForm(bridge, None, dana))
        assert form.emails.lines[0].doubt == "It does not reach them any more."

        form.role.setText("CTO")
        form.keep.click()

        person = workspace.book.value(Interviewer, dana)
        assert (person.role, person.emails[0].blocked) == ("CTO", "bounced")

    def test_who_introduced_them_can_be_taken_out(
        self, bridge: Bridge, shown: Show, dana: InterviewerId, workspace: Workspace
    ) -> None:
        form = shown(PersonForm(bridge, None, dana))
        assert form.introduced_by.text() == "Ingrid Moen"

        form.introduced_by.clear()
        form.keep.click()

        assert workspace.book.value(Interviewer, dana).introduced_by is None

    @pytest.mark.parametrize("focus", ["street", "email", "phone"])
    def test_it_opens_where_something_is_missing(
        self, bridge: Bridge, shown: Show, workspace: Workspace, now: datetime, focus: str
    ) -> None:
        jon = workspace.add_person(PersonDraft("Jon Okafor"), now)

        form = shown(PersonForm(bridge, None, jon, focus))

        focused = form.focusWidget()
        assert focused is not None
        assert focused.accessibleName() == {"street": "Street", "email": "E-mail", "phone": "Phone"}[focus]

    def test_the_name_is_not_selected_so_that_a_letter_does_not_replace_it(
        self, qtbot: QtBot, bridge: Bridge, shown: Show, dana: InterviewerId
    ) -> None:
        form = shown(PersonForm(bridge, None, dana))

        qtbot.waitUntil(lambda: not form.name.hasSelectedText())


class TestLeaving:
    """What was typed is never lost by mistake."""

    def test_an_untouched_form_closes_at_once(self, qtbot: QtBot, new: PersonForm) -> None:
        qtbot.keyClick(new, Qt.Key.Key_Escape)

        assert not new.isVisible()

    def test_leaving_asks_and_going_on_keeps_what_was_typed(self, qtbot: QtBot, new: PersonForm) -> None:
        qtbot.keyClicks(new.name, "Dana")

        qtbot.keyClick(new, Qt.Key.Key_Escape)
        assert new.isVisible()
        qtbot.keyClick(asked(new), Qt.Key.Key_Return)

        assert new.isVisible()
        assert new.name.text() == "Dana"

    def test_throwing_it_away_closes_the_form_and_keeps_nothing(
        self, qtbot: QtBot, new: PersonForm, workspace: Workspace
    ) -> None:
        qtbot.keyClicks(new.name, "Dana")

        qtbot.keyClick(new, Qt.Key.Key_Escape)
        qtbot.mouseClick(asked(new).away, Qt.MouseButton.LeftButton)

        assert not new.isVisible()
        assert people(workspace) == 0

    def test_throwing_it_away_gives_the_keyboard_back_to_the_window_behind(
        self, qtbot: QtBot, window: Window, verbs: Verbs
    ) -> None:
        verbs.add_person()
        form = window.findChild(PersonForm)
        assert isinstance(form, PersonForm)
        qtbot.waitUntil(form.isActiveWindow)
        qtbot.keyClicks(form.name, "Dana")
        qtbot.keyClick(form, Qt.Key.Key_Escape)

        qtbot.mouseClick(asked(form).away, Qt.MouseButton.LeftButton)

        qtbot.waitUntil(window.isActiveWindow)


class TestWhenItGoesWrong:
    """The Book is locked, or what is edited is gone."""

    def test_a_locked_book_is_tried_again_and_kept_once(
        self, qtbot: QtBot, new: PersonForm, workspace: Workspace
    ) -> None:
        other = sqlite3.connect(workspace.book.path)
        other.execute("BEGIN EXCLUSIVE")
        qtbot.keyClicks(new.name, "Dana Reyes")

        qtbot.keyClick(new.name, Qt.Key.Key_Return)
        qtbot.keyClick(new.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(new, Qt.Key.Key_Escape)
        assert new.isVisible()
        with qtbot.waitSignal(new.saved):
            other.rollback()
        other.close()

        assert people(workspace) == 1

    def test_a_fault_keeps_the_form_open_with_its_sentence(
        self, qtbot: QtBot, bridge: Bridge, shown: Show, dana: InterviewerId, workspace: Workspace
    ) -> None:
        form = shown(PersonForm(bridge, None, dana))
        form.role.setText("CTO")
        while workspace.book.next_labels()[0] is not None:
            workspace.undo()

        form.keep.click()

        assert form.isVisible()
        assert form.complaint.text() == "It is no longer in the book."
        assert form.role.text() == "CTO"
        assert form.keep.isEnabled()


def test_enter_on_another_button_presses_that_one(
    qtbot: QtBot, new: PersonForm, qapp: QApplication, workspace: Workspace
) -> None:
    qtbot.keyClicks(new.name, "Dana Reyes")
    new.more.link.setFocus()

    qtbot.keyClick(new.more.link, Qt.Key.Key_Return)

    assert new.note.isVisible()
    assert people(workspace) == 0


def test_a_whole_address_that_was_pasted_is_shown_before_it_is_spread_over_the_fields(
    new: PersonForm, qtbot: QtBot
) -> None:
    new.name.setText("Tom Becker")
    new.addresses.begin_one()
    block = new.addresses.blocks[0]
    qtbot.keyClicks(block.street, "Alte Werft 4")
    assert block.spread.isHidden()

    block.street.setPlainText("Tom Becker\nAlte Werft 4\nD-20457 Hamburg\nGermany")
    assert block.spread.link.text().endswith("Spread over the fields: Alte Werft 4 · 20457 · Hamburg")
    assert block.city.text() == ""
    block.spread.link.click()

    assert block.address == Address("Alte Werft 4", "", "Hamburg", "", "20457", "DE")
    assert block.spread.isHidden()


def test_the_fields_follow_the_country_and_a_code_that_it_does_not_have_is_said(new: PersonForm) -> None:
    new.addresses.begin_one()
    block = new.addresses.blocks[0]
    block.write(Address("500 W Madison St", "", "Chicago", "IL", "6066", "US"))

    assert (block.postal_code.accessibleName(), block.region.accessibleName()) == ("ZIP code", "State")
    assert block._below.text() == "6066 is no postal code of United States of America."

    block.postal_code.setText("60661")
    assert block._below.isHidden()
