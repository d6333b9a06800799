"""A winter holiday in Bavaria: public holidays are gone around, one's own days off too, and nothing piles up."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from tests.journeys.conftest import Person
from tests.ui.today.hands import names, press

from askwhy.domain.contacts import Step
from askwhy.domain.drafts import InterviewDraft
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.outreach import StepState
from askwhy.store.fitting import fitting
from askwhy.ui.forms.application import ApplicationForm
from askwhy.ui.forms.decision import DecisionForm
from askwhy.ui.forms.pause import PauseForm
from askwhy.ui.forms.person import PersonForm
from askwhy.ui.person.story import StoryView
from askwhy.ui.today.page import TodayPage
from askwhy.wording.stories import told

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier

MONDAY = "2026-12-21"
"""The day of the rejection, in the week before Christmas."""


def test_a_winter_holiday_in_bavaria(person: Person) -> None:
    person.come_back(f"{MONDAY} 09:00")
    know_dana(person)
    be_turned_down(person)
    see_the_holidays_gone_around(person)
    ask_and_thank_before_christmas(person)
    go_skiing(person)
    come_back_to_a_calm_list(person)
    read_the_story(person)


def know_dana(person: Person) -> None:
    """A person of Munich, with every way to reach her; and the interview for the job."""
    person.window.verbs.add_person()
    form = person.form(PersonForm)
    person.write(form.name, "Dana Reyes")
    person.write(form.employer, "Isarwerke")
    form.emails.write([("dana@isar.example", "")])
    form.phones.write([("089 5550142", "")])
    form.addresses.begin_one()
    address = form.addresses.blocks[0]
    person.write(address.street, "Tal 1")
    person.write(address.city, "Munich")
    person.write(address.postal_code, "80331")
    person.write(address.region, "Bavaria")
    address.country.write_country("DE")
    person.click(form.keep)
    person.window.verbs.add_application()
    job = person.form(ApplicationForm)
    person.write(job.employer, "Isarwerke")
    person.click(job.keep)
    held = InterviewDraft(date(2026, 12, 14), (dana(person),))
    person.workspace.add_interview(ApplicationId(1), held, person.clock.now)


def be_turned_down(person: Person) -> None:
    """One form says so and starts the plan."""
    person.window.verbs.decide(ApplicationId(1))
    form = person.form(DecisionForm)
    person.click(form.keep)
    person.qtbot.waitUntil(lambda: form.keep.text() == "Start the plan")
    person.click(form.keep)


def see_the_holidays_gone_around(person: Person) -> None:
    """Christmas, New Year and Epiphany are no working days in Bavaria, and each date says so."""
    assert dues(person) == {
        "advice_question": date(2026, 12, 22),
        "letter_thanks": date(2026, 12, 23),
        "advice_call": date(2027, 1, 4),
        "last_ask": date(2027, 1, 7),
    }
    call, last = step(person, "advice_call"), step(person, "last_ask")
    assert told(call, person.clock.now.date())[-1].endswith("25 Dec and 1 Jan are public holidays there.")
    assert told(last, person.clock.now.date())[-1].endswith(
        "25 Dec, 1 Jan and 6 Jan are public holidays in Bavaria."
    )


def ask_and_thank_before_christmas(person: Person) -> None:
    """Two ticks, on their days."""
    for day in ("2026-12-22", "2026-12-23"):
        person.come_back(f"{day} 10:00")
        tick_the_one(person, person.page("today", TodayPage))


def tick_the_one(person: Person, page: TodayPage) -> None:
    """Tick the one row there is."""
    assert names(page) == ["Dana Reyes"]
    person.click(page.list.rows[0].tick)
    person.qtbot.waitUntil(lambda: names(page) == [])


def go_skiing(person: Person) -> None:
    """Everything rests until the 7th; undo brings every date back, and done again it moves again."""
    before = dues(person)
    person.window.verbs.pause_everything()
    form = person.form(PauseForm)
    form.until.set_day(date(2027, 1, 7))
    person.click(form.keep)
    away = {"advice_call": date(2027, 1, 7), "last_ask": date(2027, 1, 11)}
    assert dues(person) == away
    person.press(person.window, Key.Key_Z, CONTROL)
    assert dues(person) == before
    person.press(person.window, Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert dues(person) == away


def come_back_to_a_calm_list(person: Person) -> None:
    """In the holidays nothing is due; on the 7th there is one call, and nothing has piled up."""
    for day in ("2026-12-28", "2027-01-04", "2027-01-06"):
        person.come_back(f"{day} 15:00")
        assert names(person.page("today", TodayPage)) == []
    person.come_back("2027-01-07 15:00")
    page = person.page("today", TodayPage)
    assert names(page) == ["Dana Reyes"]
    page.list.rows[0].setFocus()
    press(page, Key.Key_T, Key.Key_3)
    assert "Next try" in person.window.toast.text
    moved = dues(person)
    assert moved["advice_call"] == date(2027, 1, 11)  # two working days on
    assert moved["last_ask"] > moved["advice_call"]


def read_the_story(person: Person) -> None:
    """The call tells how it came to its day."""
    call = step(person, "advice_call")
    person.window.verbs.tell_story(call.plan)
    view = person.form(StoryView)
    assert isinstance(view, QDialog)
    lines = told(call, person.clock.now.date())
    assert lines[0] == "8 business days after the answer."
    assert any("Moved from Mon 4 Jan to Thu 7 Jan. You are away on 4 Jan" in line for line in lines)
    view.accept()


def dana(person: Person) -> InterviewerId:
    """Give Dana's id."""
    return fitting(person.workspace.book.database, "Dana Reyes")[0][0]


def step(person: Person, purpose: str) -> Step:
    """Give a step of Dana's plan."""
    steps = person.workspace.book.of(Step, "recipient", [dana(person)])
    return next(each for each in steps if each.purpose == purpose)


def dues(person: Person) -> dict[str, date]:
    """Give the days of what is planned, by purpose."""
    steps = person.workspace.book.of(Step, "recipient", [dana(person)])
    return {
        each.purpose: each.due_on
        for each in steps
        if each.state is StepState.PLANNED and each.due_on is not None
    }
