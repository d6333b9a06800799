"""A wrong number, a bounced mail, a returned letter: that one address is closed, every other way stays open."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.operations.builders import (
    ACME,
    DANA,
    DECIDED,
    INTERVIEWED,
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
    step_of,
    values,
)

from askwhy.domain.applications import Decision
from askwhy.domain.changes import Change
from askwhy.domain.contacts import Touch
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import ApplicationId
from askwhy.domain.outreach import Channel, StepState
from askwhy.domain.people import Address, Email, Interviewer, Phone
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Disposition
from askwhy.operations import people
from askwhy.operations.outreach import record
from askwhy.operations.situations import PeopleSituation, PlanView, Surroundings
from askwhy.operations.touching import note_contact

TWO_WAYS = replace(
    DANA,
    emails=(Email("dana@acme.example"), Email("dana@home.example")),
    phones=(Phone("030 5550141", "+49305550141"), Phone("030 5550142", "+49305550142")),
    addresses=(DANA.addresses[0], Address("Nebenstr. 6", city="Berlin", country="DE")),
)
VIEW = started()
WHEN = at(date(2026, 11, 20))

ONE_WAY = {"emails": replace(DANA, addresses=()), "phones": DANA, "addresses": DANA}
"""Somebody to whom no other channel leads that could stand in."""

CASES = [
    ("advice_question", Disposition.BOUNCED, "emails"),
    ("advice_call", Disposition.WRONG_NUMBER, "phones"),
    ("letter_thanks", Disposition.RETURNED, "addresses"),
]
each_channel = pytest.mark.parametrize(("purpose", "said", "field"), CASES)


def close(who: Interviewer, purpose: str, said: Disposition) -> Change:
    """Tick a step with the disposition that closes an address."""
    situation = around(VIEW, who=who)
    return record(situation, WORLD, step=step_of(VIEW, purpose), disposition=said, at=WHEN)


@each_channel
def test_the_address_is_closed_and_the_next_one_is_tried_a_day_later(
    purpose: str, said: Disposition, field: str
) -> None:
    change = close(TWO_WAYS, purpose, said)
    ways = getattr(only(change, Interviewer), field)

    assert [way.blocked for way in ways] == [said.value, ""]
    assert dues(after(change, VIEW).steps)[purpose] == date(2026, 11, 23)
    assert step_of(after(change, VIEW), purpose).reason == Reason.of("address_closed", disposition=said.value)


def test_what_comes_behind_the_next_try_keeps_its_distance() -> None:
    late = at(date(2026, 11, 27))
    situation = around(VIEW, who=TWO_WAYS)
    call = step_of(VIEW, "advice_call")
    change = record(situation, WORLD, step=call, disposition=Disposition.WRONG_NUMBER, at=late)

    assert dues(after(change, VIEW).steps)["advice_call"] == date(2026, 11, 30)
    assert dues(after(change, VIEW).steps)["last_ask"] == date(2026, 12, 2)


@each_channel
def test_other_ways_to_reach_them_stay_open(purpose: str, said: Disposition, field: str) -> None:
    closed = only(close(TWO_WAYS, purpose, said), Interviewer)

    assert replace(closed, **{field: getattr(TWO_WAYS, field)}) == TWO_WAYS


@each_channel
def test_when_no_other_is_left_the_step_is_skipped_and_the_plan_goes_on(
    purpose: str, said: Disposition, field: str
) -> None:
    change = close(ONE_WAY[field], purpose, said)
    view = after(change, VIEW)

    assert [way.blocked for way in getattr(only(change, Interviewer), field)] == [said.value]
    assert states(view)[purpose] == "skipped"
    assert view.plan.state == "active"
    assert purpose not in dues(view.steps)
    assert dues(view.steps)


@each_channel
def test_an_address_that_was_closed_before_is_not_the_one_that_was_used(
    purpose: str, said: Disposition, field: str
) -> None:
    once = only(close(TWO_WAYS, purpose, said), Interviewer)
    twice = only(close(once, purpose, said), Interviewer)

    assert [way.blocked for way in getattr(twice, field)] == [said.value, said.value]


@each_channel
def test_without_any_address_the_step_is_skipped(purpose: str, said: Disposition, field: str) -> None:
    nothing: dict[str, Any] = {field: ()}
    change = close(replace(ONE_WAY[field], **nothing), purpose, said)

    assert states(after(change, VIEW))[purpose] == "skipped"
    assert not values(change, Interviewer)


@each_channel
def test_the_try_is_kept_as_a_touch(purpose: str, said: Disposition, field: str) -> None:
    assert only(close(DANA, purpose, said), Touch).disposition is said


def test_a_question_whose_email_came_back_goes_by_letter() -> None:
    view = after(close(DANA, "advice_question", Disposition.BOUNCED), VIEW)
    question = step_of(view, "advice_question")

    assert (question.channel, question.instead_of) == (Channel.LETTER, Channel.EMAIL)
    assert question.due_on == date(2026, 11, 23)
    assert question.reason == Reason.of("other_channel", channel="email", why="way_closed")
    assert step_of(view, "last_ask").channel is Channel.LETTER


def edited(who: Interviewer, now: Interviewer, view: PlanView, today: date = DECIDED) -> PlanView:
    """Give a plan after its person got other ways to be reached."""
    situation = PeopleSituation((who,), (ACME,), Surroundings({who.id: who}, (), (view,), ABOUT))
    draft = PersonDraft.of(now, "Acme")
    return after(people.edit(situation, WORLD, person=who, draft=draft, today=today), view)


ABOUT = {
    ApplicationId(1): application(
        interview(INTERVIEWED, DANA), decided_on=DECIDED, decision=Decision.REJECTED
    )
}


def test_without_a_number_the_call_is_left_out_from_the_start_and_comes_back_with_one() -> None:
    unknown = replace(DANA, phones=())
    view = replace(started(who=unknown), person=unknown)
    call = step_of(view, "advice_call")

    assert (call.state, call.reason) == (StepState.SKIPPED, Reason.of("no_way", channel="phone"))

    back = step_of(edited(unknown, DANA, view), "advice_call")
    assert (back.state, back.due_on, back.reason) == (
        StepState.PLANNED,
        step_of(VIEW, "advice_call").due_on,
        None,
    )


def test_what_comes_back_late_is_due_today_and_what_follows_keeps_its_distance() -> None:
    unknown = replace(DANA, phones=())
    view = replace(started(who=unknown), person=unknown)
    friday = date(2026, 11, 27)
    back = edited(unknown, DANA, view, today=friday)

    assert dues(back.steps)["advice_call"] == friday
    assert dues(back.steps)["last_ask"] >= friday


def test_what_the_plan_has_gone_past_stays_away() -> None:
    unknown = replace(DANA, phones=())
    view = started(who=unknown)
    steps = tuple(
        replace(step, state=StepState.DONE) if step.purpose == "last_ask" else step for step in view.steps
    )
    past = replace(view, steps=steps, person=unknown)

    assert states(edited(unknown, DANA, past))["advice_call"] == "skipped"


def test_a_letter_that_stood_in_becomes_an_email_again() -> None:
    unknown = replace(DANA, emails=())
    view = replace(started(who=unknown), person=unknown)
    assert step_of(view, "last_ask").channel is Channel.LETTER

    back = step_of(edited(unknown, DANA, view), "last_ask")
    assert (back.channel, back.instead_of, back.reason) == (Channel.EMAIL, None, None)


def test_who_changes_the_employer_keeps_the_plan() -> None:
    moved = replace(DANA, role="Director")
    situation = PeopleSituation((DANA,), (ACME,), Surroundings({DANA.id: DANA}, (), (VIEW,), ABOUT))
    draft = PersonDraft.of(moved, "Globex")
    change = people.edit(situation, WORLD, person=DANA, draft=draft, today=DECIDED)

    assert [type(edit.value).__name__ for edit in change.edits] == ["Employer", "Interviewer"]


def test_a_contact_without_a_plan_closes_an_address_too() -> None:
    change = note_contact(
        around(VIEW), WORLD, channel=Channel.PHONE, disposition=Disposition.WRONG_NUMBER, at=WHEN
    )

    assert [phone.blocked for phone in only(change, Interviewer).phones] == ["wrong_number"]
    assert states(after(change, VIEW))["advice_call"] == "skipped"
