"""The ways to a person: a step whose way is closed goes another way or is left out, and comes back with it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.domain.samples import step

from askwhy.domain.contacts import Step
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel, StepState, WindowKind
from askwhy.domain.people import Address, Email, Interviewer, Phone
from askwhy.domain.reaching import fitted, is_reached
from askwhy.domain.reasons import Reason

EMAIL, PHONE, LETTER = Email("dana@acme.example"), Phone("030 5550141"), Address("Hauptstr. 5", city="Berlin")
DANA = Interviewer(
    InterviewerId(1), "dana", "Dana Reyes", emails=(EMAIL,), phones=(PHONE,), addresses=(LETTER,)
)
BOUNCED = replace(DANA, emails=(replace(EMAIL, blocked="bounced"),))
WITHOUT_EMAIL = replace(DANA, emails=())
DUE = date(2026, 11, 24)
ASK = step(due_on=DUE, alternative=Channel.LETTER)
CALL = step(channel=Channel.PHONE, window=WindowKind.EARLY, due_on=DUE)


@pytest.mark.parametrize("channel", list(Channel))
def test_every_way_that_is_known_and_open_leads_to_a_person(channel: Channel) -> None:
    assert is_reached(DANA, channel)
    assert not is_reached(replace(DANA, opted_out=True), channel)


@pytest.mark.parametrize(
    ("closed", "channel"),
    [
        ({"emails": (replace(EMAIL, blocked="bounced"),)}, Channel.EMAIL),
        ({"phones": (replace(PHONE, blocked="wrong_number"),)}, Channel.PHONE),
        ({"addresses": (replace(LETTER, blocked="returned"),)}, Channel.LETTER),
        ({"emails": ()}, Channel.EMAIL),
    ],
)
def test_a_way_that_is_closed_or_missing_closes_no_other(closed: dict[str, Any], channel: Channel) -> None:
    person = replace(DANA, **closed)

    assert {each: is_reached(person, each) for each in Channel} == {
        each: each is not channel for each in Channel
    }


def test_one_open_address_beside_a_closed_one_is_a_way() -> None:
    assert is_reached(replace(BOUNCED, emails=(*BOUNCED.emails, Email("dana@home.example"))), Channel.EMAIL)


def test_who_can_be_reached_keeps_their_steps_as_they_are() -> None:
    assert fitted(ASK, DANA) is ASK


def test_the_alternative_stands_in_with_its_reason_and_the_day_stays() -> None:
    other = fitted(ASK, BOUNCED)

    assert (other.channel, other.instead_of, other.due_on) == (Channel.LETTER, Channel.EMAIL, DUE)
    assert other.reason == Reason.of("other_channel", channel="email", why="way_closed")


def test_a_call_that_stands_in_is_tried_late_first_and_an_email_has_no_window() -> None:
    instead = fitted(replace(ASK, alternative=Channel.PHONE), BOUNCED)
    written = fitted(replace(CALL, alternative=Channel.EMAIL), replace(DANA, phones=()))

    assert (instead.channel, instead.window) == (Channel.PHONE, WindowKind.LATE)
    assert (written.channel, written.window) == (Channel.EMAIL, None)


@pytest.mark.parametrize(("person", "key"), [(WITHOUT_EMAIL, "no_way"), (BOUNCED, "way_closed")])
def test_without_an_alternative_it_is_left_out_with_its_reason(person: Interviewer, key: str) -> None:
    gone = fitted(replace(ASK, alternative=None), person)

    assert (gone.state, gone.reason) == (StepState.SKIPPED, Reason.of(key, channel="email"))


def test_an_alternative_that_is_closed_as_well_is_no_way() -> None:
    assert fitted(ASK, replace(BOUNCED, addresses=())).state is StepState.SKIPPED


def test_a_step_goes_its_own_way_again_when_its_address_does() -> None:
    back = fitted(fitted(ASK, BOUNCED), DANA)

    assert back == ASK


def test_a_step_that_was_left_out_comes_back_without_a_date() -> None:
    gone = fitted(replace(ASK, alternative=None), BOUNCED)

    back = fitted(gone, DANA)

    assert (back.state, back.due_on, back.reason) == (StepState.PLANNED, None, None)


def test_a_step_that_was_left_out_comes_back_by_its_alternative() -> None:
    gone = fitted(ASK, replace(BOUNCED, addresses=()))

    back = fitted(gone, BOUNCED)

    assert (back.state, back.channel, back.instead_of) == (StepState.PLANNED, Channel.LETTER, Channel.EMAIL)


@pytest.mark.parametrize("state", [StepState.DONE, StepState.CANCELLED])
def test_what_is_over_stays_over(state: StepState) -> None:
    over = replace(ASK, state=state)

    assert fitted(over, BOUNCED) is over


def test_what_one_skipped_oneself_does_not_come_back() -> None:
    skipped = replace(ASK, state=StepState.SKIPPED, reason=Reason.of("skipped_by_you"))

    assert fitted(skipped, DANA) is skipped


def test_where_no_way_was_entered_yet_the_step_stays_and_asks_for_it() -> None:
    unknown = replace(DANA, emails=(), phones=(), addresses=())

    assert fitted(ASK, unknown) is ASK


@pytest.mark.parametrize("person", [DANA, BOUNCED, WITHOUT_EMAIL, replace(BOUNCED, addresses=())])
@pytest.mark.parametrize("planned", [ASK, CALL, replace(ASK, alternative=None)])
def test_fitting_twice_changes_nothing_more(person: Interviewer, planned: Step) -> None:
    once = fitted(planned, person)

    assert fitted(once, person) == once
