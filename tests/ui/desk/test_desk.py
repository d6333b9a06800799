"""The desk: fields asked for in place, drafts kept as one types, quiet hints, and ways out that record nothing."""

from collections.abc import Callable, Iterator
from email import message_from_string, policy
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.screen import Clock

from askwhy.domain.contacts import Step, Touch
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId, StepId
from askwhy.domain.outreach import StepState
from askwhy.domain.people import Address, Interviewer
from askwhy.domain.settings import SettingKey
from askwhy.domain.touches import Disposition
from askwhy.operations.plans import Known
from askwhy.store.manuscripts import manuscripts
from askwhy.ui.bridge import Bridge
from askwhy.ui.desk.dialog import Desk
from askwhy.ui.desk.ways_out import file_name
from askwhy.ui.look.controls import Text
from askwhy.workspace.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton
Show = Callable[[str], Desk]
NAME = "Dana <b>Reyes</b>, Ph.D."


class MailProgram(QObject):
    """Takes the links that would open one, as they are encoded."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Remember a link."""
        self.links.append(bytes(url.toEncoded().data()).decode())


@pytest.fixture
def mail_program(themed: QApplication) -> Iterator[MailProgram]:
    """Give a mail program that only seems to open."""
    program = MailProgram()
    QDesktopServices.setUrlHandler("mailto", program, "take")  # type: ignore[arg-type]  # takes no bytes
    yield program
    QDesktopServices.unsetUrlHandler("mailto")


@pytest.fixture
def dana(workspace: Workspace, clock: Clock) -> InterviewerId:
    """Give a person with a plan; one's own name is Mara Lind."""
    workspace.set({SettingKey.NAME: "Mara Lind"}, clock())
    draft = PersonDraft(
        name=NAME,
        employer="Acme",
        emails=(("dana@acme.example", ""),),
        addresses=(
            Address("12 Main Street", city="Chicago", region="IL", postal_code="60614", country="US"),
        ),
    )
    who = workspace.add_person(draft, clock())
    workspace.start_plan(
        who, "standard", clock(), Known(clock().date().replace(day=12), clock().date().replace(day=20))
    )
    return who


@pytest.fixture
def steps(workspace: Workspace, dana: InterviewerId) -> dict[str, StepId]:
    """Give the steps of that plan by their purposes."""
    return {step.purpose: step.id for step in workspace.book.of(Step, "recipient", [dana])}


@pytest.fixture
def show(shown: Callable[[Desk], Desk], bridge: Bridge, steps: dict[str, StepId]) -> Show:
    """Give a way to sit down at the desk."""
    return lambda purpose: shown(Desk(bridge, None, steps[purpose]))


def link(desk: Desk, text: str) -> QPushButton:
    """Give the link of the notes with this text."""
    return next(each for each in desk.notes.findChildren(QPushButton) if each.text() == text)


def fill_in(desk: Desk, name: str, words: str) -> None:
    """Go to an open field and write over it."""
    QTest.mouseClick(link(desk, name), LEFT)
    QTest.keyClicks(desk.focusWidget(), words)


class TestFields:
    """What is not known is asked for in its place."""

    def test_an_open_field_stops_all_ways_out_until_it_is_filled_in_place(self, show: Show) -> None:
        desk = show("thanks")
        ways = (desk.out.copy, desk.out.save, desk.out.go)

        assert not any(way.isEnabled() for way in ways)
        fill_in(desk, "one thing you talked about", "your robots")
        assert "‹" not in desk.sheet.toPlainText()
        assert "your robots" in desk.sheet.toPlainText()
        assert all(way.isEnabled() for way in ways)
        assert desk.notes.findChildren(QPushButton) == []

    def test_a_field_of_the_subject_is_gone_to_there(self, show: Show) -> None:
        desk = show("last_ask")
        QTest.mouseClick(desk.head.chips.buttons[3], LEFT)
        assert "‹role›" in desk.head.subject.text()
        desk.sheet.setPlainText("Dear Dana,")

        fill_in(desk, "the position", "Analyst")
        assert desk.head.subject.text() == "Before I close the page on Analyst"
        assert desk.out.go.isEnabled()

    def test_an_emoji_before_a_field_shifts_nothing(self, show: Show) -> None:
        desk = show("thanks")
        desk.sheet.setPlainText("🙂🙂 about ‹detail›, thanks")
        fill_in(desk, "one thing you talked about", "robots")

        assert desk.sheet.toPlainText() == "🙂🙂 about robots, thanks"


class TestLanguage:
    """One writes in the language of who reads it."""

    def choose(self, desk: Desk, name: str) -> None:
        """Choose a language by its name."""
        at = desk.head.language.findText(name)
        desk.head.language.setCurrentIndex(at)
        desk.head.language.activated.emit(at)

    def test_another_language_is_chosen_at_the_desk_and_kept_with_the_person(
        self, show: Show, workspace: Workspace, dana: InterviewerId
    ) -> None:
        desk = show("thanks")
        self.choose(desk, "Deutsch")

        assert desk.sheet.toPlainText().startswith("Guten Tag ")
        assert desk.head.subject.text() == "Vielen Dank für unser Gespräch"
        assert workspace.book.value(Interviewer, dana).language == "de"
        assert show("last_ask").sheet.toPlainText().startswith("Guten Tag ")

    def test_its_texts_can_be_chosen_and_its_hard_words_are_marked(self, show: Show) -> None:
        desk = show("thanks")
        self.choose(desk, "Deutsch")
        QTest.mouseClick(list(desk.head.chips.buttons.values())[1], LEFT)
        desk.sheet.setPlainText("Warum haben Sie mich nicht genommen?")

        assert desk.head.subject.text().startswith("Danke für Ihre Zeit am")
        assert any("Warum haben Sie mich" in each.text() for each in desk.notes.findChildren(QLabel))

    def test_what_was_written_in_the_other_one_is_there_again(self, show: Show) -> None:
        desk = show("thanks")
        desk.sheet.setPlainText("Dear Dana, thank you.")
        self.choose(desk, "Deutsch")
        self.choose(desk, "English")

        assert desk.sheet.toPlainText() == "Dear Dana, thank you."


class TestDrafts:
    """What is typed is kept; it is a record of nothing."""

    def test_what_was_typed_is_there_again_after_a_crash(
        self, show: Show, steps: dict[str, StepId], bridge: Bridge, qtbot: QtBot
    ) -> None:
        desk = show("advice_question")
        QTest.keyClicks(desk.sheet, "Hello. ")
        uid = bridge.workspace.book.value(Step, steps["advice_question"]).uid
        qtbot.waitUntil(lambda: bool(manuscripts(bridge.workspace.book.database, [uid])))
        other = Workspace.open(bridge.workspace.book.path, create=False)  # as the next start would

        (kept,) = manuscripts(other.book.database, [uid])[uid]
        other.close()
        assert kept.body.startswith("Hello. Dear Dana")

    def test_leaving_at_once_keeps_all_and_asks_nothing(self, show: Show) -> None:
        desk = show("advice_question")
        QTest.keyClicks(desk.sheet, "Hello. ")
        QTest.keyClick(desk, Qt.Key.Key_Escape)

        assert not desk.isVisible()
        assert show("advice_question").sheet.toPlainText().startswith("Hello. Dear Dana")

    def test_each_wording_keeps_its_own_changes(self, show: Show) -> None:
        desk = show("advice_question")
        first = desk.head.chips.value
        other = next(number for number in desk.draft.numbers if number != first)
        QTest.keyClicks(desk.sheet, "One. ")
        QTest.mouseClick(desk.head.chips.buttons[other], LEFT)
        assert not desk.sheet.toPlainText().startswith("One.")
        QTest.keyClicks(desk.sheet, "Two. ")
        QTest.mouseClick(desk.head.chips.buttons[first], LEFT)

        assert desk.sheet.toPlainText().startswith("One. Dear Dana")
        QTest.mouseClick(desk.head.chips.buttons[other], LEFT)
        assert desk.sheet.toPlainText().startswith("Two. Dear Dana")

    def test_as_it_came_takes_changes_back_and_ctrl_z_takes_that_back(self, show: Show) -> None:
        desk = show("advice_question")
        came = desk.sheet.toPlainText()
        assert not desk.head.original.isVisible()
        QTest.keyClicks(desk.sheet, "Hello. ")
        QTest.mouseClick(desk.head.original, LEFT)

        assert desk.sheet.toPlainText() == came
        assert not desk.draft.is_changed
        desk.sheet.undo()
        assert desk.sheet.toPlainText() == f"Hello. {came}"

    def test_a_draft_is_recorded_as_nothing(self, show: Show, bridge: Bridge, dana: InterviewerId) -> None:
        desk = show("advice_question")
        QTest.keyClicks(desk.sheet, "Hello. ")
        desk.ways.handed_on.emit("Copied.")
        QTest.mouseClick(desk.question.no, LEFT)
        desk.reject()

        assert bridge.workspace.book.of(Touch, "interviewer", [dana]) == []
        assert desk.draft.text.step.state is StepState.PLANNED

    def test_two_hundred_thousand_letters_are_kept_and_looked_through(self, show: Show, qtbot: QtBot) -> None:
        desk = show("advice_question")
        desk.sheet.setPlainText("Dear Dana. " * 18_182 + "Please reconsider.")
        qtbot.waitUntil(lambda: any("Please reconsider" in text for text in desk.notes.texts))
        desk.reject()

        assert len(show("advice_question").draft.current.body) > 200_000


class TestTone:
    """Hints are quiet, and stop nothing."""

    def test_a_hint_says_why_and_a_kinder_way_and_all_goes_on(self, show: Show) -> None:
        desk = show("advice_question")
        desk.sheet.setPlainText("Please reconsider. Yours, Mara Lind")

        (said,) = desk.notes.texts
        assert said.startswith("“Please reconsider”: ")
        assert "“I respect your decision”" in said
        assert len(desk.sheet.extraSelections()) == 1
        assert desk.out.go.isEnabled()
        desk.sheet.setPlainText("Thank you.")
        assert desk.notes.texts == ()

    def test_many_hints_are_not_a_page_of_reproaches(self, show: Show) -> None:
        desk = show("advice_question")
        desk.sheet.setPlainText("Please reconsider. But I have. You never. You promised. I beg you.")

        assert len(desk.notes.texts) == 3
        assert desk.notes.texts[-1] == "3 more places are underlined."


class TestWaysOut:
    """What leaves the desk is what stands on it, and only the person says that it was sent."""

    def test_the_mail_program_gets_it_encoded(self, show: Show, mail_program: MailProgram) -> None:
        desk = show("advice_question")
        desk.head.subject.setText("50 % & more? + Grüße #1")
        desk.sheet.setPlainText("Liebe Dana,\n\na=b&c\n")
        QTest.mouseClick(desk.out.go, LEFT)

        (opened,) = mail_program.links
        parts = urlsplit(opened)
        found = parse_qs(parts.query)
        assert parts.path == "dana@acme.example"
        assert found == {"subject": ["50 % & more? + Grüße #1"], "body": ["Liebe Dana,\r\n\r\na=b&c\r\n"]}
        assert desk.question.text.text() == "Your mail program has it. Did you send it?"

    def test_only_yes_is_told_and_the_desk_closes(self, show: Show, mail_program: MailProgram) -> None:
        desk = show("advice_question")
        desk.sheet.setPlainText("Thank you.")
        told: list[object] = []
        desk.happened.connect(told.append)
        QTest.mouseClick(desk.out.go, LEFT)
        assert told == []
        QTest.mouseClick(desk.question.yes, LEFT)

        assert told == [Disposition.SENT]
        assert not desk.isVisible()

    def test_what_is_too_long_for_a_link_becomes_a_file_that_is_opened(
        self, show: Show, mail_program: MailProgram, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        asked: list[QFileDialog] = []
        monkeypatch.setattr(QFileDialog, "open", lambda dialog: asked.append(dialog))
        files: list[Path] = []

        def take(file: Path) -> bool:
            files.append(file)
            return True

        monkeypatch.setattr("askwhy.ui.reach.open_file", take)
        desk = show("advice_question")
        desk.sheet.setPlainText("word " * 1000)
        QTest.mouseClick(desk.out.go, LEFT)
        asked[0].fileSelected.emit(str(tmp_path / "long.eml"))

        assert mail_program.links == []
        assert files == [tmp_path / "long.eml"]
        assert desk.question.isVisible()

    def test_a_file_holds_what_stands_there(
        self, show: Show, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        asked: list[QFileDialog] = []
        monkeypatch.setattr(QFileDialog, "open", lambda dialog: asked.append(dialog))
        desk = show("advice_question")
        desk.sheet.setPlainText("Dear Dana 🙂\n")
        QTest.mouseClick(desk.out.save, LEFT)
        asked[0].fileSelected.emit(str(tmp_path / "a.eml"))
        found = message_from_string((tmp_path / "a.eml").read_text("utf-8"), policy=policy.default)

        assert [each.addr_spec for each in found["To"].addresses] == ["dana@acme.example"]
        assert found["To"].addresses[0].display_name == NAME
        assert found.get_content().strip() == "Dear Dana 🙂"
        assert desk.question.text.text() == "The draft is in a.eml. Did you send it?"

    def test_a_place_that_takes_no_file_is_said_and_nothing_is_lost(self, show: Show, tmp_path: Path) -> None:
        desk = show("advice_question")
        desk.sheet.setPlainText("Dear Dana")
        desk.ways.write(desk._outgoing(), tmp_path / "nowhere" / "a.eml")

        assert "cannot be written" in desk.complaint.text()
        assert not desk.question.isVisible()
        assert desk.sheet.toPlainText() == "Dear Dana"

    def test_without_a_mail_program_another_way_is_named(
        self, show: Show, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("askwhy.ui.reach.open_link", lambda _link: False)
        desk = show("advice_question")
        desk.sheet.setPlainText("Dear Dana")
        QTest.mouseClick(desk.out.go, LEFT)

        assert desk.complaint.text() == "No mail program took it. Save it as a file, or copy the text."
        assert not desk.question.isVisible()

    def test_copying_takes_the_text(self, show: Show) -> None:
        desk = show("advice_question")
        desk.sheet.setPlainText("Dear Dana\nthanks")
        QTest.mouseClick(desk.out.copy, LEFT)

        assert QGuiApplication.clipboard().text() == "Dear Dana\nthanks"
        assert desk.question.isVisible()

    def test_a_letter_goes_to_the_mail_room(self, show: Show, dana: InterviewerId) -> None:
        desk = show("card")
        wanted: list[object] = []
        desk.print_wanted.connect(wanted.append)
        assert not desk.out.save.isVisible()
        QTest.mouseClick(desk.out.go, LEFT)

        assert wanted == [[dana]]

    def test_a_file_gets_a_name_that_every_system_allows(self, show: Show) -> None:
        name = file_name(show("advice_question")._outgoing())

        assert name.endswith(".eml")
        assert not set('<>:"/\\|?*') & set(name)


def test_a_name_is_plain_text_everywhere(show: Show) -> None:
    desk = show("advice_question")

    labels = desk.findChildren(QLabel)
    assert any(NAME in label.text() for label in labels)
    assert {label.textFormat() for label in labels if isinstance(label, Text)} == {Qt.TextFormat.PlainText}
    assert NAME in desk.sheet.toPlainText()


def test_every_control_has_a_name_and_tab_reaches_the_sheet_and_the_ways_out(show: Show) -> None:
    desk = show("thanks")
    assert all(each.accessibleName() for each in desk.findChildren(QPushButton) if each.isVisible())
    reached = []
    for _ in range(20):
        desk.focusNextPrevChild(True)
        reached.append(desk.focusWidget())

    assert {desk.sheet, desk.head.subject, desk.out.shut, link(desk, "one thing you talked about")} <= set(
        reached
    )


def test_without_an_address_the_text_can_be_written_and_copied_and_what_is_missing_is_said(
    shown: Callable[[Desk], Desk], bridge: Bridge, workspace: Workspace, clock: Clock
) -> None:
    who = workspace.add_person(PersonDraft(name="Jo Lee"), clock())
    plan = workspace.start_plan(who, "referral", clock(), Known())
    step = min(workspace.book.of(Step, "plan", [plan]), key=lambda each: each.position)
    desk = shown(Desk(bridge, None, step.id))
    desk.head.subject.setText("Hello")
    desk.sheet.setPlainText("Dear Jo")

    assert desk.head.to.text() == "The e-mail address is missing."
    assert [way.isEnabled() for way in (desk.out.copy, desk.out.save, desk.out.go)] == [True, False, False]


@pytest.mark.parametrize("name", ["x" * 300, "ذكرى", "Jo"])
def test_a_long_name_does_not_widen_the_desk(
    shown: Callable[[Desk], Desk], bridge: Bridge, workspace: Workspace, clock: Clock, name: str
) -> None:
    who = workspace.add_person(PersonDraft(name=name, emails=(("a@b.example", ""),)), clock())
    plan = workspace.start_plan(who, "referral", clock(), Known())
    step = min(workspace.book.of(Step, "plan", [plan]), key=lambda each: each.position)
    desk = shown(Desk(bridge, None, step.id))

    assert desk.width() <= 760
