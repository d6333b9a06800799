"""What Today proposes: nothing on a quiet day, silence past its day, plans that rest for a colleague, a pile."""

from datetime import date, datetime, timedelta

import pytest
from tests.workspace.conftest import NOW

from askwhy.domain.applications import Application, Decision
from askwhy.domain.contacts import Plan
from askwhy.domain.drafts import ApplicationDraft, InterviewDraft, PersonDraft
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.outreach import PlanState
from askwhy.domain.proposals import PauseProposal, PileProposal, Proposal, SilenceProposal
from askwhy.domain.touches import Outcome
from askwhy.operations.plans import Known
from askwhy.workspace.today import today_page
from askwhy.workspace.workspace import Workspace

TODAY = NOW.date()
DAY = timedelta(days=1)


def proposed(workspace: Workspace, now: datetime = NOW) -> tuple[Proposal, ...]:
    """Give what Today proposes."""
    return today_page(workspace, now).proposals


def someone(workspace: Workspace, name: str, employer: str = "Acme") -> InterviewerId:
    """Add somebody who can be written to."""
    draft = PersonDraft(name, employer=employer, emails=((f"{name[:3]}@a.example", ""),))
    return workspace.add_person(draft, NOW)


def asked(workspace: Workspace, who: InterviewerId, decided_on: date = TODAY) -> None:
    """Start a plan by e-mail for somebody who was turned down."""
    workspace.start_plan(who, "gentle", NOW, Known(decided_on - 14 * DAY, decided_on))


def test_an_empty_book_proposes_nothing(workspace: Workspace) -> None:
    assert proposed(workspace) == ()


@pytest.mark.parametrize(("promised_on", "is_said"), [(TODAY, False), (TODAY - DAY, True)])
def test_silence_is_said_from_the_day_after_the_promised_one(
    workspace: Workspace, promised_on: date, is_said: bool
) -> None:
    workspace.add_application(ApplicationDraft("Acme", "Engineer", promised_on), NOW)

    assert [type(each) for each in proposed(workspace)] == [SilenceProposal] * is_said


@pytest.mark.parametrize(("days", "is_said"), [(29, False), (30, True)])
def test_without_a_promise_it_is_said_thirty_days_after_the_last_interview(
    workspace: Workspace, days: int, is_said: bool
) -> None:
    key = workspace.add_application(ApplicationDraft("Acme"), NOW)
    workspace.add_interview(key, InterviewDraft(TODAY - 60 * DAY), NOW)
    workspace.add_interview(key, InterviewDraft(TODAY - days * DAY), NOW)

    assert bool(proposed(workspace)) is is_said


def test_waiting_longer_moves_the_promised_day(workspace: Workspace) -> None:
    key = workspace.add_application(ApplicationDraft("Acme", "Engineer", TODAY - DAY), NOW)

    workspace.wait_longer(key, NOW)
    assert proposed(workspace) == ()
    assert workspace.book.value(Application, key).promised_on == TODAY + 7 * DAY
    assert proposed(workspace, NOW + 8 * DAY) != ()

    workspace.undo()
    assert proposed(workspace) != ()


def test_silence_that_was_taken_for_the_answer_is_said_no_more(workspace: Workspace) -> None:
    key = workspace.add_application(ApplicationDraft("Acme", "", TODAY - DAY), NOW)
    workspace.decide(key, Decision.SILENT, TODAY, NOW)

    assert proposed(workspace) == ()
    assert not workspace.asks_about(ApplicationId(key))


def test_an_answer_of_one_proposes_what_becomes_of_the_others(workspace: Workspace) -> None:
    ada, ben, cem = (someone(workspace, name) for name in ("Ada Klein", "Ben Weiss", "Cem Aydin"))
    for who in (ada, ben, cem):
        asked(workspace, who)
    workspace.reply(ada, NOW)

    (found,) = proposed(workspace)
    assert isinstance(found, PauseProposal)
    assert (found.employer, found.answered, found.names) == ("Acme", "Ada Klein", ("Ben Weiss", "Cem Aydin"))

    workspace.resume_all(found.plans, NOW, "Acme")
    assert proposed(workspace) == ()
    assert {plan.state for plan in workspace.book.of(Plan, "interviewer", [ben, cem])} == {PlanState.ACTIVE}


def test_who_said_not_now_is_left_in_peace(workspace: Workspace) -> None:
    ada = someone(workspace, "Ada Klein")
    asked(workspace, ada)
    workspace.reply(ada, NOW, outcome=Outcome.NOT_NOW)

    assert proposed(workspace) == ()


def test_an_automatic_reply_pauses_nobody(workspace: Workspace) -> None:
    ada, ben = someone(workspace, "Ada Klein"), someone(workspace, "Ben Weiss")
    asked(workspace, ada)
    asked(workspace, ben)
    workspace.reply(ada, NOW, outcome=Outcome.OUT_OF_OFFICE)

    assert proposed(workspace) == ()


def test_three_weeks_away_leave_one_calm_list_that_can_be_spread(workspace: Workspace) -> None:
    people = [someone(workspace, f"Person {at}", f"Employer {at}") for at in range(14)]
    for who in people:
        asked(workspace, who)
    back = NOW + 21 * DAY

    page = today_page(workspace, back)
    (pile,) = page.proposals
    assert isinstance(pile, PileProposal)
    assert (len(pile.steps), pile.days) == (14, 5)
    assert len({item.row.interviewer for item in page.due.items}) == len(page.due.items) == 14

    workspace.spread(pile.steps, back)
    counts = [len(today_page(workspace, back + ahead * DAY).due.items) for ahead in range(7)]
    assert counts[0] == 3
    assert counts == sorted(counts)
    assert proposed(workspace, back) == ()

    workspace.undo()
    assert proposed(workspace, back) == (pile,)
