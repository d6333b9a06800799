"""A panel of three at one employer: all are thanked, one is asked, and when one replies all are left in peace."""

from datetime import date

from PySide6.QtCore import Qt
from tests.journeys.conftest import Person
from tests.ui.today.hands import names

from askwhy.domain.contacts import Plan
from askwhy.domain.drafts import ApplicationDraft, InterviewDraft, PersonDraft
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.outreach import PlanState
from askwhy.domain.people import Address
from askwhy.store.fitting import fitting
from askwhy.ui.forms.decision import DecisionForm
from askwhy.ui.forms.reply import ReplyForm
from askwhy.ui.today.lines import QuietLine
from askwhy.ui.today.page import TodayPage
from askwhy.ui.today.proposal_line import ProposalLine

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
PANEL = ("Ada Klein", "Ben Weiss", "Cem Aydin")


def test_a_panel_of_three_one_of_whom_replies(person: Person) -> None:
    meet_three(person)
    thank_all_three(person)
    be_turned_down_by_ben(person)
    ask_ben_alone(person)
    be_answered_by_ada(person)
    let_them_go_on_and_end_them(person)


def meet_three(person: Person) -> None:
    """A job, an interview with three people, and a plan for each of them."""
    now = person.clock.now
    person.workspace.add_application(ApplicationDraft("Novalux", "Data Lead"), now)
    for at, name in enumerate(PANEL):
        draft = PersonDraft(
            name,
            employer="Novalux",
            emails=((f"{at}@novalux.example", ""),),
            phones=((f"030 555014{at}", ""),),
            addresses=(Address("Gasse 1", city="Berlin", postal_code="10115", country="DE"),),
        )
        person.workspace.add_person(draft, now)
    panel = tuple(key_of(person, name) for name in PANEL)
    person.workspace.add_interview(ApplicationId(1), InterviewDraft(date(2026, 11, 9), panel), now)
    for key in panel:
        person.workspace.start_plan(key, "standard", now, application=ApplicationId(1))


def thank_all_three(person: Person) -> None:
    """Thanks go to everyone of the panel, by e-mail and with a card; a row goes with each tick."""
    page = person.page("today", TodayPage)
    assert sorted(names(page)) == sorted(PANEL)
    ticked = 0
    while page.list.rows:
        tick_first(person, page)
        ticked += 1
    assert ticked == 2 * len(PANEL)


def tick_first(person: Person, page: TodayPage) -> None:
    """Tick the first row, and wait until it has left."""
    row = page.list.rows[0]
    step = row.row.step
    person.click(row.tick)
    person.qtbot.waitUntil(lambda: all(each.row.step != step for each in page.list.rows))


def be_turned_down_by_ben(person: Person) -> None:
    """The decision gives every plan its dates; Ben told it, so that he is asked first."""
    person.come_back("2026-11-12 09:00")
    person.window.verbs.decide(ApplicationId(1))
    form = person.form(DecisionForm)
    form.told_by.choose(key_of(person, "Ben Weiss"))
    person.click(form.keep)
    person.qtbot.waitUntil(lambda: form.isHidden() or form.keep.text() != "Keep")
    if form.isVisible():
        form.reject()


def ask_ben_alone(person: Person) -> None:
    """Only Ben's question is offered; the others wait for him, and it is said."""
    person.come_back("2026-11-13 09:00")
    page = person.page("today", TodayPage)
    assert names(page) == ["Ben Weiss"]
    held = [line.text() for line in page.findChildren(QuietLine) if "waits for" in line.text()]
    assert sorted(held) == [
        "Ada Klein, also at Novalux, waits for Ben Weiss.",
        "Cem Aydin, also at Novalux, waits for Ben Weiss.",
    ]
    tick_first(person, page)


def be_answered_by_ada(person: Person) -> None:
    """A reply from anyone there stops all; nobody at Novalux is asked any more."""
    person.come_back("2026-11-17 09:00")
    person.window.verbs.they_answered(key_of(person, "Ada Klein"))
    form = person.form(ReplyForm)
    person.write(form.words, "It was close. Show more of your own work.")
    person.click(form.keep)
    assert states(person) == {
        "Ada Klein": PlanState.FINISHED,
        "Ben Weiss": PlanState.PAUSED,
        "Cem Aydin": PlanState.PAUSED,
    }
    for day in ("2026-11-18", "2026-11-30"):
        person.come_back(f"{day} 16:30")
        assert names(person.page("today", TodayPage)) == []


def let_them_go_on_and_end_them(person: Person) -> None:
    """Today says why they rest; one click lets them go on, undo takes it back, another click ends them."""
    page = person.page("today", TodayPage)
    (line,) = [each for each in page.findChildren(ProposalLine) if each.isVisible()]
    assert line.sentence == "Ada Klein answered, so the plans for Ben Weiss and Cem Aydin at Novalux rest."
    person.click(person.button(line, "Go on"))
    assert set(states(person).values()) == {PlanState.FINISHED, PlanState.ACTIVE}
    person.press(person.window, Key.Key_Z, CONTROL)
    assert states(person)["Ben Weiss"] is PlanState.PAUSED
    (line,) = [each for each in page.findChildren(ProposalLine) if each.isVisible()]
    person.click(person.button(line, "End them"))
    assert set(states(person).values()) == {PlanState.FINISHED}
    assert not [each for each in page.findChildren(ProposalLine) if each.isVisible()]


def key_of(person: Person, name: str) -> InterviewerId:
    """Give someone's id."""
    return fitting(person.workspace.book.database, name)[0][0]


def states(person: Person) -> dict[str, PlanState]:
    """Give how everyone's plan stands."""
    plans = person.workspace.book.of(Plan, "interviewer", [key_of(person, name) for name in PANEL])
    return dict(zip(PANEL, (plan.state for plan in plans), strict=True))
