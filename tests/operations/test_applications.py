"""Applications and interviews: added and edited, with the plans that count from their days laid out again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from tests.operations.builders import (
    ACME,
    DANA,
    DECIDED,
    INTERVIEWED,
    KENJI,
    MARA,
    WORLD,
    after,
    application,
    around,
    at,
    dues,
    interview,
    only,
    started,
    states,
    values,
)

from askwhy.domain.applications import Application, Decision, Interview
from askwhy.domain.changes import Change
from askwhy.domain.contacts import Plan, Step
from askwhy.domain.drafts import ApplicationDraft, EndedDraft, InterviewDraft, PanelMember
from askwhy.domain.faults import Fault
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.reasons import Reason
from askwhy.operations import applications
from askwhy.operations.endings import enter_ended
from askwhy.operations.outreach import record
from askwhy.operations.situations import ApplicationSituation, PeopleSituation, PlanView

KNOWN = PeopleSituation(employers=(ACME,))
PROMISED = date(2026, 11, 20)


def add(employer: str, role: str = "", promised_on: date | None = None) -> Change:
    """Add an application from a form."""
    return applications.add(KNOWN, draft=ApplicationDraft(employer, role, promised_on), today=DECIDED)


def edit(about: ApplicationSituation, draft: ApplicationDraft, today: date = INTERVIEWED) -> Change:
    """Write a form over an application."""
    return applications.edit(KNOWN, WORLD, about=about, draft=draft, today=today)


def hold(
    about: ApplicationSituation, held_on: date, *panel: PanelMember, today: date = INTERVIEWED
) -> Change:
    """Add an interview."""
    draft = InterviewDraft(held_on, panel, "  In person. ")
    return applications.add_interview(about, WORLD, draft=draft, today=today)


def test_an_application_is_added_at_a_known_employer_whatever_the_case() -> None:
    change = add("  acme ", " Engineer ", PROMISED)

    assert only(change, Application) == Application(
        only(change, Application).id, ACME.id, "Engineer", PROMISED
    )
    assert not values(change, Employer)
    assert dict(change.label.args) == {"employer": "acme", "role": "Engineer"}


def test_a_new_employer_is_added_with_it() -> None:
    change = add(" Beta   Works ")

    assert only(change, Employer).name == "Beta Works"
    assert only(change, Application).employer == only(change, Employer).id


def test_a_known_employer_is_found_with_other_blanks() -> None:
    works = replace(ACME, name="Beta Works")
    situation = PeopleSituation(employers=(works,))
    change = applications.add(situation, draft=ApplicationDraft("beta  works"), today=DECIDED)

    assert only(change, Application).employer == works.id


@pytest.mark.parametrize("name", ["", "   "])
def test_an_application_needs_an_employer(name: str) -> None:
    verbs: list[Callable[[], Change]] = [
        lambda: add(name),
        lambda: edit(application(), ApplicationDraft(name)),
    ]
    for verb in verbs:
        with pytest.raises(Fault) as raised:
            verb()
        assert raised.value.reason.key == "employer_missing"


def test_an_edit_keeps_the_decision_and_who_told() -> None:
    about = application(decision=Decision.REJECTED, decided_on=DECIDED, told_by=DANA.id)
    change = edit(about, ApplicationDraft("Acme", "Lead engineer"))

    assert only(change, Application) == replace(about.application, role="Lead engineer")
    assert len(change.edits) == 1


def test_an_edit_that_changes_nothing_is_no_change() -> None:
    assert edit(application(), ApplicationDraft("Acme", "Engineer")).edits == ()


def test_another_promised_date_moves_the_question_where_things_stand() -> None:
    silence = started("silence", decided_on=None, today=INTERVIEWED)
    about = application(interview(INTERVIEWED, DANA), plans=(silence,))
    change = edit(about, ApplicationDraft("Acme", "Engineer", PROMISED))

    assert dues(after(change, silence).steps) == {
        "status": date(2026, 11, 23),
        "advice_question": date(2026, 12, 3),
    }


WAITING = started(interviewed_on=None, decided_on=None, today=INTERVIEWED)
"""A plan that was started before any interview was entered."""


def with_plan(view: PlanView, *held: Interview) -> ApplicationSituation:
    """Give the application with this plan."""
    return application(*held, plans=(view,))


def test_thanks_that_waited_for_an_interview_get_their_date() -> None:
    change = hold(with_plan(WAITING), INTERVIEWED, DANA.id)
    held = only(change, Interview)

    assert (held.held_on, held.panel, held.note) == (INTERVIEWED, (DANA.id,), "In person.")
    assert dues(after(change, WAITING).steps) == {"thanks": date(2026, 11, 3), "card": date(2026, 11, 3)}


def test_a_second_interview_moves_the_thanks_that_are_not_sent_yet() -> None:
    view = started(decided_on=None, today=INTERVIEWED)
    sent = after(record(around(view), WORLD, step=view.steps[0], at=at(date(2026, 11, 3))), view)
    about = with_plan(sent, interview(INTERVIEWED, DANA))
    moved = after(hold(about, date(2026, 11, 9), DANA.id), sent)

    assert states(moved)["thanks"] == "done"
    assert dues(moved.steps) == {"card": date(2026, 11, 10)}


def test_an_interview_with_a_colleague_leaves_the_thanks_to_this_person() -> None:
    view = started(decided_on=None, today=INTERVIEWED)
    change = hold(with_plan(view, interview(INTERVIEWED, DANA)), date(2026, 11, 9), KENJI.id)

    assert after(change, view) == view


def test_an_interview_of_another_day_moves_the_thanks() -> None:
    view = started(decided_on=None, today=INTERVIEWED)
    held = interview(INTERVIEWED, DANA)
    draft = InterviewDraft(date(2026, 11, 5), (DANA.id,))
    change = applications.edit_interview(
        with_plan(view, held), WORLD, interview=held, draft=draft, today=INTERVIEWED
    )

    assert only(change, Interview) == replace(held, held_on=date(2026, 11, 5))
    assert dues(after(change, view).steps) == {"thanks": date(2026, 11, 6), "card": date(2026, 11, 6)}


def test_only_a_note_changes_no_date() -> None:
    view = started(decided_on=None, today=INTERVIEWED)
    held = interview(INTERVIEWED, DANA)
    draft = InterviewDraft(INTERVIEWED, (DANA.id,), "Talked about testing.")
    change = applications.edit_interview(
        with_plan(view, held), WORLD, interview=held, draft=draft, today=date(2026, 12, 1)
    )

    assert not values(change, Step)
    assert not values(change, Plan)


def test_who_is_new_on_a_panel_is_added_with_the_name_alone() -> None:
    change = hold(application(), INTERVIEWED, DANA.id, " Mara  Lind ")
    mara = only(change, Interviewer)

    assert (mara.name, mara.employer, mara.zone.reason.key) == ("Mara Lind", ACME.id, "zone_own")
    assert only(change, Interview).panel == (DANA.id, mara.id)


def test_an_interview_after_the_decision_is_refused() -> None:
    about = application(decision=Decision.REJECTED, decided_on=DECIDED)
    draft = InterviewDraft(date(2026, 11, 17))
    verbs: list[Callable[[], Change]] = [
        lambda: applications.add_interview(about, WORLD, draft=draft, today=DECIDED),
        lambda: applications.edit_interview(about, WORLD, interview=interview(), draft=draft, today=DECIDED),
    ]
    for verb in verbs:
        with pytest.raises(Fault) as raised:
            verb()
        assert raised.value.reason == Reason.of(
            "interview_after_decision", interviewed="2026-11-17", decided="2026-11-16"
        )


def test_an_interview_on_the_day_of_the_decision_is_fine() -> None:
    about = application(decision=Decision.REJECTED, decided_on=DECIDED)

    assert only(hold(about, DECIDED, today=DECIDED), Interview).held_on == DECIDED


def ended(held_on: date, on: date, told_by: PanelMember | None = None) -> Change:
    """Enter an application that has ended with a no, after an interview by Dana and somebody new."""
    panel: tuple[PanelMember, ...] = (DANA.id, "Mara Lind")
    draft = EndedDraft("Acme", InterviewDraft(held_on, panel), "Engineer")
    return enter_ended(
        KNOWN, WORLD, draft=draft, decision=Decision.REJECTED, on=on, told_by=told_by, today=DECIDED
    )


@pytest.mark.parametrize("told_by", [None, DANA.id, "Mara Lind"])
def test_an_application_that_has_ended_is_entered_at_once(told_by: PanelMember | None) -> None:
    change = ended(INTERVIEWED, DECIDED, told_by)
    job, held, mara = only(change, Application), only(change, Interview), only(change, Interviewer)

    assert (job.decision, job.decided_on, job.employer) == (Decision.REJECTED, DECIDED, ACME.id)
    assert job.told_by == {None: None, DANA.id: DANA.id, "Mara Lind": mara.id}[told_by]
    assert (held.application, held.panel) == (job.id, (DANA.id, mara.id))


@pytest.mark.parametrize(
    ("held_on", "on", "key"),
    [(DECIDED, INTERVIEWED, "decision_before_interview"), (INTERVIEWED, PROMISED, "decision_in_future")],
)
def test_an_end_that_cannot_be_is_refused(held_on: date, on: date, key: str) -> None:
    with pytest.raises(Fault) as raised:
        ended(held_on, on)

    assert raised.value.reason.key == key


def test_who_is_on_no_panel_is_not_taken_for_a_member() -> None:
    change = hold(application(), INTERVIEWED, MARA.id)

    assert not values(change, Interviewer)
