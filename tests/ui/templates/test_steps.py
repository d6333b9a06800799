"""The steps of a plan template: opened, typed, added, removed, moved by key and by drag, and shown on real days."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.outreach import Anchor, Channel, DayType, Kind, RecipientRole, WindowKind
from askwhy.domain.people import Address
from askwhy.domain.sequences import MOST_STEPS, SequenceStep
from askwhy.ui.templates.dialog import TemplatesDialog
from askwhy.ui.templates.example import last_monday
from askwhy.ui.templates.step_fields import StepFields
from askwhy.ui.templates.step_row import StepRow
from askwhy.workspace.workspace import Workspace

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give what a screen reader is told of the steps."""
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def purposes(dialog: TemplatesDialog) -> list[str]:
    """Give the purposes of the steps in their order."""
    return [step.purpose for step in dialog.page.steps.steps]


def opened(dialog: TemplatesDialog, at: int) -> StepFields:
    """Open a step; gives its fields."""
    row = dialog.page.steps.rows[at]
    row.open()
    assert row.fields is not None
    return row.fields


def days(dialog: TemplatesDialog) -> list[str]:
    """Give the days that stand beside the steps."""
    return [row.head.texts[-1] for row in dialog.page.steps.rows]


def kept(dialog: TemplatesDialog, workspace: Workspace) -> tuple[SequenceStep, ...]:
    """Keep the template; gives its steps as they stand in the Book."""
    dialog.keep.click()
    return workspace.book.own_sequences()[dialog.key].steps


class TestFields:
    """What a step holds, and what is said as one types."""

    def test_a_step_opens_by_key_and_one_is_open_at_most(self, qtbot: QtBot, own: TemplatesDialog) -> None:
        first, second = own.page.steps.rows[:2]
        first.head.setFocus()

        qtbot.keyClick(first.head, Qt.Key.Key_Space)
        assert first.fields is not None
        second.head.setFocus()
        qtbot.keyClick(second.head, Qt.Key.Key_Return)

        assert first.fields is None
        assert second.fields is not None

    def test_every_field_is_kept(self, own: TemplatesDialog, workspace: Workspace) -> None:
        fields = opened(own, 5)
        fields.channel.choose(Channel.PHONE)
        fields.part.choose(WindowKind.EARLY)
        fields.purpose.write("Ask about the GPU team")
        fields.kind.choose(Kind.COURTESY)
        fields.when.number.setText("20")
        fields.when.days.choose(DayType.CALENDAR)
        fields.recipient.choose(RecipientRole.INFORMER)
        fields.alternative.choose(Channel.EMAIL)
        fields.optional.tick.setChecked(True)
        fields.text.setPlainText("Hello,\nit is me.")

        assert kept(own, workspace)[5] == SequenceStep(
            Channel.PHONE,
            "Ask about the GPU team",
            Kind.COURTESY,
            Anchor.DECISION,
            20,
            DayType.CALENDAR,
            RecipientRole.INFORMER,
            WindowKind.EARLY,
            optional=True,
            alternative=Channel.EMAIL,
            text="Hello,\nit is me.",
        )

    def test_a_purpose_that_has_a_name_is_kept_by_its_key(
        self, own: TemplatesDialog, workspace: Workspace
    ) -> None:
        opened(own, 5).purpose.write("stay in touch")

        assert kept(own, workspace)[5].purpose == "stay_in_touch"

    def test_the_part_of_the_day_is_asked_of_calls_only(self, own: TemplatesDialog) -> None:
        fields = opened(own, 0)
        assert not fields.part.isVisible()

        fields.channel.choose(Channel.PHONE)

        assert fields.part.isVisible()

    def test_a_channel_is_no_other_way_of_its_own(self, own: TemplatesDialog) -> None:
        fields = opened(own, 2)
        assert fields.draft.alternative is Channel.LETTER

        fields.channel.choose(Channel.LETTER)

        offered = [fields.alternative.itemData(at) for at in range(fields.alternative.count())]
        assert offered == [None, Channel.EMAIL, Channel.PHONE]
        assert fields.draft.alternative is None

    def test_a_wrong_number_is_said_beside_it_and_on_the_line_once_closed(self, own: TemplatesDialog) -> None:
        fields = opened(own, 2)

        fields.when.number.setText("two")

        assert fields.rows[fields.when].below.text() == "Use a whole number from 0 to 365."
        assert not own.keep.isEnabled()
        own.page.steps.rows[2].open(False)
        assert "Use a whole number from 0 to 365." in own.page.steps.rows[2].head.texts
        assert days(own)[2] == "—"
        assert "—" not in days(own)[3:]

    def test_a_step_without_a_purpose_is_said(self, own: TemplatesDialog) -> None:
        fields = opened(own, 2)

        fields.purpose.write("")

        assert "what the step is for" in fields.rows[fields.purpose].below.text()
        assert not own.keep.isEnabled()

    def test_when_it_gives_up_counts_from_a_day_that_comes(
        self, own: TemplatesDialog, workspace: Workspace
    ) -> None:
        ending = own.page.ending
        assert ending is not None

        ending.closes.anchor.choose(Anchor.REPLY)
        said = next(iter(ending.rows.values())).below.text()
        assert said.startswith("This day may never come.")
        assert not own.keep.isEnabled()
        ending.closes.anchor.choose(Anchor.INTERVIEW)
        ending.closes.number.setText("60")
        ending.silence.setText("30")
        own.keep.click()

        template = workspace.book.own_sequences()[own.key]
        assert template.closes_after == (Anchor.INTERVIEW, 60, DayType.BUSINESS)
        assert template.silence_after == 30


class TestOrder:
    """Moving, adding, removing."""

    def test_alt_and_an_arrow_moves_a_step_and_says_so(
        self, qtbot: QtBot, own: TemplatesDialog, told: list[str]
    ) -> None:
        row = own.page.steps.rows[0]
        row.head.setFocus()
        before = purposes(own)

        qtbot.keyClick(row.head, Qt.Key.Key_Down, ALT)
        assert purposes(own) == [before[1], before[0], *before[2:]]
        assert row.head.hasFocus()
        assert told == ["Moved: now step 2 of 6."]
        qtbot.keyClick(row.head, Qt.Key.Key_Up, ALT)

        assert purposes(own) == before
        assert not own.keep.isEnabled()

    def test_at_the_end_it_stays(self, qtbot: QtBot, own: TemplatesDialog) -> None:
        before = purposes(own)

        qtbot.keyClick(own.page.steps.rows[0].head, Qt.Key.Key_Up, ALT)
        qtbot.keyClick(own.page.steps.rows[-1].head, Qt.Key.Key_Down, ALT)

        assert purposes(own) == before

    def test_an_arrow_alone_goes_to_the_next(self, qtbot: QtBot, own: TemplatesDialog) -> None:
        first, second = own.page.steps.rows[:2]
        first.head.setFocus()

        qtbot.keyClick(first.head, Qt.Key.Key_Down)
        assert second.head.hasFocus()
        qtbot.keyClick(second.head, Qt.Key.Key_Up)

        assert first.head.hasFocus()

    def test_a_step_is_dragged_by_its_dots(self, qtbot: QtBot, own: TemplatesDialog) -> None:
        rows = own.page.steps.rows
        grip = rows[0].head.grip
        assert grip is not None
        before = purposes(own)
        below = grip.mapFromGlobal(rows[2].mapToGlobal(rows[2].rect().center())) + QPoint(0, 4)

        qtbot.mousePress(grip, Qt.MouseButton.LeftButton)
        drag(grip, below)
        qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton)

        assert purposes(own) == [*before[1:3], before[0], *before[3:]]
        assert own.keep.isEnabled() is (own.page.template is not None)

    def test_dragged_past_the_end_it_is_the_last(self, qtbot: QtBot, own: TemplatesDialog) -> None:
        grip = own.page.steps.rows[0].head.grip
        assert grip is not None
        before = purposes(own)
        opened(own, 1)

        qtbot.mousePress(grip, Qt.MouseButton.LeftButton)
        assert own.page.steps.rows[1].fields is None
        drag(grip, QPoint(0, 4000))

        assert purposes(own) == [*before[1:], before[0]]

    def test_steps_out_of_order_are_said_and_put_in_order(
        self, qtbot: QtBot, own: TemplatesDialog, workspace: Workspace
    ) -> None:
        before = purposes(own)
        row = own.page.steps.rows[2]
        for _ in range(2):
            qtbot.keyClick(row.head, Qt.Key.Key_Up, ALT)
        wrong = own.page.steps.rows[1]
        assert "This step comes before step 1." in wrong.head.texts
        assert wrong.order.isVisible()
        assert not own.keep.isEnabled()

        wrong.order.click()

        assert purposes(own) == before
        assert not any(each.order.isVisible() for each in own.page.steps.rows)

    def test_out_of_order_is_said_beside_the_number_while_it_is_typed(self, own: TemplatesDialog) -> None:
        fields = opened(own, 4)

        fields.when.number.setText("1")

        assert fields.rows[fields.when].below.text() == "This step comes before step 4."
        assert fields.order.isVisible()
        fields.order.click()
        assert purposes(own)[3] == "advice_call"
        assert own.keep.isEnabled()

    def test_a_step_is_added_behind_the_last_and_open(self, qtbot: QtBot, own: TemplatesDialog) -> None:
        qtbot.mouseClick(own.page.steps.add_button, Qt.MouseButton.LeftButton)

        last = own.page.steps.rows[-1]
        assert len(own.page.steps.rows) == 7
        assert last.fields is not None
        assert last.head.hasFocus()
        assert own.keep.isEnabled()

    def test_there_are_no_more_than_may_be(self, own: TemplatesDialog) -> None:
        while own.page.steps.add_button.isVisible():
            own.page.steps.add_step()

        assert len(own.page.steps.rows) == MOST_STEPS

    def test_a_step_is_removed_by_key_and_the_next_one_has_the_focus(
        self, qtbot: QtBot, own: TemplatesDialog, told: list[str]
    ) -> None:
        before = purposes(own)
        head = own.page.steps.rows[1].head
        head.setFocus()

        qtbot.keyClick(head, Qt.Key.Key_Delete)

        assert purposes(own) == [before[0], *before[2:]]
        assert own.page.steps.rows[1].head.hasFocus()
        assert told == ["The step is removed."]

    def test_the_last_step_stays(self, own: TemplatesDialog) -> None:
        while len(own.page.steps.rows) > 1:
            opened(own, 0)
            own.page.steps.rows[0].verbs["remove"].click()
        opened(own, 0)

        assert not own.page.steps.rows[0].verbs["remove"].isEnabled()
        own.page.steps.rows[0].remove_wanted.emit()
        assert len(own.page.steps.rows) == 1

    def test_the_buttons_of_an_open_step_move_it_and_keep_it_open(self, own: TemplatesDialog) -> None:
        before = purposes(own)
        opened(own, 0)
        row = own.page.steps.rows[0]
        assert not row.verbs["up"].isEnabled()

        row.verbs["down"].click()

        assert purposes(own) == [before[1], before[0], *before[2:]]
        assert row.fields is not None
        assert row.verbs["up"].isEnabled()


class TestExample:
    """The days beside the steps."""

    def test_it_begins_with_last_monday_and_today(self, dialog: TemplatesDialog) -> None:
        assert (dialog.example.held.day, dialog.example.decided.day) == (
            date(2026, 11, 23),
            date(2026, 11, 24),
        )
        assert last_monday(date(2026, 11, 23)) == date(2026, 11, 16)
        assert days(dialog) == [
            "Tue 24 Nov",
            "Tue 24 Nov",
            "Wed 25 Nov",
            "Thu 26 Nov",
            "Fri 4 Dec",
            "Tue 8 Dec",
        ]
        assert dialog.page.rests.text() == "In the example the plan rests on Tue 15 Dec 2026."

    def test_other_days_are_kept_for_the_next_template(self, dialog: TemplatesDialog) -> None:
        dialog.example.decided.set_day(date(2026, 12, 22))
        dialog.show_template("gentle")

        assert days(dialog) == ["Tue 24 Nov", "Wed 23 Dec", "Thu 7 Jan"]
        assert any("are public holidays" in text for text in dialog.page.steps.rows[2].head.texts)

    def test_the_calendar_of_a_person_counts(
        self, dialog: TemplatesDialog, workspace: Workspace, now: datetime
    ) -> None:
        home = Address("Marienplatz 1", city="München", region="Bayern", postal_code="80331", country="DE")
        workspace.add_person(PersonDraft("Anna Huber", addresses=(home,)), now)
        dialog.show_template("gentle")
        dialog.example.decided.set_day(date(2026, 12, 22))

        dialog.example.person.setText("Anna Huber")

        assert days(dialog)[2] == "Fri 8 Jan"
        dialog.example.person.setText("Anna Hubert")
        assert days(dialog)[2] == "Thu 7 Jan"
        assert "Nobody has this name." in shown_texts(dialog)

    def test_the_days_follow_what_is_typed(self, own: TemplatesDialog) -> None:
        fields = opened(own, 5)

        fields.when.number.setText("11")

        assert days(own)[5] == "Wed 9 Dec"

    @pytest.mark.parametrize("typed", ["soon", "32 Nov"])
    def test_what_is_no_day_is_said_and_shows_none(self, dialog: TemplatesDialog, typed: str) -> None:
        dialog.example.held.line.setText(typed)

        assert days(dialog) == ["—"] * 6
        assert "This is no day." in " ".join(shown_texts(dialog))

    def test_an_answer_before_the_interview_is_said(self, dialog: TemplatesDialog) -> None:
        dialog.example.decided.set_day(date(2026, 11, 2))

        assert days(dialog) == ["—"] * 6
        assert "cannot come before the interview" in dialog.example.said.text()

    def test_without_an_answer_its_steps_wait(self, dialog: TemplatesDialog) -> None:
        dialog.example.decided.set_day(None)

        assert days(dialog)[1:4] == ["Tue 24 Nov", "—", "—"]
        assert not dialog.page.rests.isVisible()


def test_a_reader_hears_what_a_step_is_when_it_falls_and_what_is_wrong(own: TemplatesDialog) -> None:
    head = own.page.steps.rows[2].head
    interface = QAccessible.queryAccessibleInterface(head)

    assert interface.text(QAccessible.Text.Name) == "Step 3 of 6: E-mail, One question"
    said = interface.text(QAccessible.Text.Description)
    assert said == "1 business day after the answer, to who told you, else a letter. Wed 25 Nov."
    opened(own, 2).when.number.setText("")
    own.page.steps.rows[2].open(False)
    assert "whole number" in interface.text(QAccessible.Text.Description)


def test_a_click_anywhere_on_the_line_opens_the_step(qtbot: QtBot, own: TemplatesDialog) -> None:
    row = own.page.steps.rows[0]

    qtbot.mouseClick(row.head, Qt.MouseButton.LeftButton, pos=row.head.rect().center())

    assert row.fields is not None


def test_own_words_of_a_template_that_is_only_read_are_shown(
    own: TemplatesDialog, workspace: Workspace
) -> None:
    """They are typed into a copy; the line of a copy stays short, for they stand in its field."""
    opened(own, 0).text.setPlainText("In my own words.")
    own.page.steps.rows[0].open(False)

    assert "In my own words." not in own.page.steps.rows[0].head.texts
    reading = StepRow(own.page.steps.steps[0], editable=False)
    reading.show_place(1, 1)
    assert "In my own words." in reading.head.texts


def shown_texts(dialog: TemplatesDialog) -> list[str]:
    """Give the sentences below the fields of the example."""
    return [row.below.text() for row in dialog.example._rows]


def drag(grip: QWidget, to: QPoint) -> None:
    """Move the pointer with the button held down; Qt's own helper moves it without."""
    place = QPointF(to)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        QPointF(grip.mapToGlobal(to)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(grip, event)
