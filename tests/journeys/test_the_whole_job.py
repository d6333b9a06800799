"""The whole job, in the real window: from an empty Book to an answer, as a person does it over some weeks."""

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from tests.journeys.conftest import Person

from askwhy.domain.contacts import Step, Touch
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import PlanState, StepState, WindowKind
from askwhy.domain.touches import Disposition
from askwhy.store.people import PeopleQuery, people_ids, people_rows
from askwhy.store.rows import PersonRow
from askwhy.ui.applications.page import ApplicationsPage
from askwhy.ui.forms import importing
from askwhy.ui.forms.application import ApplicationForm
from askwhy.ui.forms.decision import DecisionForm
from askwhy.ui.forms.import_preview import ImportPreview
from askwhy.ui.forms.import_report import ImportReportView
from askwhy.ui.forms.interview import InterviewForm
from askwhy.ui.forms.person import PersonForm
from askwhy.ui.forms.reply import ReplyForm
from askwhy.ui.interviewers.page import InterviewersPage
from askwhy.ui.mail_room.page import MailRoomPage
from askwhy.ui.settings.dialog import SettingsDialog
from askwhy.ui.settings.you import OwnName
from askwhy.ui.today.page import TodayPage
from askwhy.workspace.today import due_list

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

CARD = """BEGIN:VCARD
VERSION:3.0
FN:Dana Reyes
TITLE:VP Engineering
ORG:Acme Robotics
EMAIL;TYPE=work:dana.reyes@acme.example
TEL;TYPE=work:+1 312 555 0142
ADR;TYPE=work:;;1800 N Clark Street;Chicago;IL;60614;USA
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Sam Whitlock
ORG:Acme Robotics
EMAIL:sam@acme.example
END:VCARD
"""


def test_from_an_empty_book_to_an_answer(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring_in_two(person, tmp_path, monkeypatch)
    add_a_third(person)
    add_the_application(person)
    be_turned_down(person)
    send_the_question(person)
    post_the_letter(person, tmp_path)
    call_and_reach_a_machine(person)
    be_answered(person)
    give_own_name(person)


def bring_in_two(person: Person, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The empty Book offers three ways; the second brings in a file."""
    file = folder / "people.vcf"
    file.write_text(CARD, encoding="utf-8")
    monkeypatch.setattr(importing, "ask_for_files", lambda _parent, _pattern: [file])
    page = person.page("today", TodayPage)
    assert person.window.pane.isHidden()
    person.press(page, Key.Key_2)
    person.click(person.form(ImportPreview).take)
    report = person.form(ImportReportView)
    report.accept()
    names = [row.name for row in rows(person)]
    assert names == ["Dana Reyes", "Sam Whitlock"]


def add_a_third(person: Person) -> None:
    """A form keeps what is typed, and is taken back by name."""
    person.window.verbs.add_person()
    form = person.form(PersonForm)
    assert not form.keep.isEnabled()
    person.write(form.name, "Jon Okafor")
    person.write(form.role, "Head of Data")
    person.write(form.employer, "Lumen Health")
    assert form.keep.isEnabled()
    person.click(form.keep)
    assert person.window.toast.text == "Jon Okafor added."
    person.press(person.window, Key.Key_Z, CONTROL)
    assert len(rows(person)) == 2
    person.press(person.window, Key.Key_Z, CONTROL | SHIFT)
    assert len(rows(person)) == 3


def add_the_application(person: Person) -> None:
    """An application, and its interview with the two of Acme."""
    page = person.page("applications", ApplicationsPage)
    person.window.verbs.add_application()
    form = person.form(ApplicationForm)
    person.write(form.employer, "Acme Robotics")
    person.write(form.role, "Staff Engineer")
    person.click(form.keep)
    person.qtbot.waitUntil(lambda: "Add an interview" in person.buttons(page))
    person.click(person.button(page, "Add an interview"))
    interview = person.form(InterviewForm)
    interview.day.set_day(date(2026, 11, 4))
    assert [seat.seat.name for seat in interview.panel.seats] == ["Dana Reyes", "Sam Whitlock"]
    for seat in interview.panel.seats:
        person.click(seat.tick)
    person.click(interview.keep)


def be_turned_down(person: Person) -> None:
    """One action says so, and offers the plan."""
    person.press(person.window, Key.Key_T, CONTROL)
    form = person.form(DecisionForm)
    person.click(form.keep)
    person.qtbot.waitUntil(lambda: form.keep.text() == "Start the plan")
    person.click(form.keep)
    assert [row.name for row in rows(person) if row.plan_state is PlanState.ACTIVE] == ["Dana Reyes"]


def send_the_question(person: Person) -> None:
    """The e-mail is due on the next working day, after Veterans Day; one click ticks it."""
    person.come_back("2026-11-12 09:00")
    page = person.page("today", TodayPage)
    (row,) = page.list.rows
    assert row.words.name == "Dana Reyes"
    person.click(row.tick)
    assert person.window.toast.text == "E-mail to Dana Reyes: sent."


def post_the_letter(person: Person, folder: Path) -> None:
    """The label is printed to a PDF, which holds the address; then the letter is posted."""
    due = next_step(person).due_on
    assert due is not None
    person.come_back(f"{due} 09:00")
    page = person.page("mail", MailRoomPage)
    file = folder / "labels.pdf"
    page.desk.output.ask_file = lambda _window, _suggested, then: then(file)
    with person.qtbot.waitSignal(page.desk.output.brought):
        person.click(page.desk.foot.save)
    text = " ".join(PdfReader(file).pages[0].extract_text().split())
    assert "Dana Reyes" in text
    assert "CHICAGO IL 60614" in text
    assert text.endswith("VEREINIGTE STAATEN")
    person.click(page.desk.well.yes)
    assert next_step(person).channel.value == "phone"


def call_and_reach_a_machine(person: Person) -> None:
    """A missed call moves to the other end of a later day, is undone by key, and done again after a restart."""
    due = next_step(person).due_on
    assert due is not None
    person.come_back(f"{due} 15:00")
    page = person.page("today", TodayPage)
    (row,) = page.list.rows
    person.qtbot.waitUntil(lambda: bool(page.list.rows))
    row.setFocus()
    before = next_step(person)
    person.press(page, Key.Key_T)
    person.press(page, Key.Key_2)
    after = next_step(person)
    assert after.id == before.id
    assert after.due_on is not None
    assert after.due_on > due
    assert "Next try" in person.window.toast.text
    person.press(person.window, Key.Key_Z, CONTROL)
    assert next_step(person) == before
    person.come_back(f"{due} 16:10")
    person.press(person.window, Key.Key_Z, CONTROL | SHIFT)
    assert next_step(person) == after
    (call,) = [t for t in touches(person) if t.channel.value == "phone"]
    assert call.disposition is Disposition.VOICEMAIL
    if call.window in (WindowKind.EARLY, WindowKind.LATE):
        assert after.window is not call.window


def be_answered(person: Person) -> None:
    """They answer; the plan stops asking, and their words stand beside them."""
    page = person.page("interviewers", InterviewersPage)
    row = page.model.row_of(key_of(person, "Dana Reyes"))
    page.table.setCurrentIndex(page.model.index(row, 0))
    person.press(person.window, Key.Key_A, CONTROL | SHIFT)
    form = person.form(ReplyForm)
    person.write(form.words, "Show us the whole system next time.")
    person.click(form.keep)
    dana = next(row for row in rows(person) if row.name == "Dana Reyes")
    assert dana.plan_state is PlanState.FINISHED
    steps = person.workspace.book.of(Step, "recipient", [dana.id])
    assert all(step.state is not StepState.PLANNED for step in steps)
    assert due_list(person.workspace, person.clock.now).items == ()


def give_own_name(person: Person) -> None:
    """One's own name can be given at any time, and stays."""
    person.window.verbs.settings()
    form = person.form(SettingsDialog)
    person.write(form.part(OwnName).line, "Mara Lind")
    person.click(form.close_button)
    person.come_back("2026-12-01 09:00")
    assert "Mara Lind" in person.workspace.book.settings().values()


def rows(person: Person) -> list[PersonRow]:
    """Give everyone in the Book, by name."""
    database = person.workspace.book.database
    return people_rows(database, people_ids(database, PeopleQuery()))


def key_of(person: Person, name: str) -> InterviewerId:
    """Give someone's id."""
    return next(row.id for row in rows(person) if row.name == name)


def next_step(person: Person) -> Step:
    """Give Dana's next step."""
    steps = person.workspace.book.of(Step, "recipient", [key_of(person, "Dana Reyes")])
    planned = [step for step in steps if step.state is StepState.PLANNED and step.due_on is not None]
    return min(planned, key=lambda step: (step.due_on or date.max, step.position))


def touches(person: Person) -> list[Touch]:
    """Give what happened with Dana."""
    return person.workspace.book.of(Touch, "interviewer", [key_of(person, "Dana Reyes")])
