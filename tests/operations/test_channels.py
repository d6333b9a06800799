"""A wrong number, a bounced mail, a returned letter: that one address is closed, every other way stays open."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.operations.builders import (
    DANA,
    WORLD,
    after,
    around,
    at,
    dues,
    only,
    started,
    states,
    step_of,
    values,
)

from askwhy.domain.changes import Change
from askwhy.domain.outreach import Disposition, Touch
from askwhy.domain.people import Address, Email, Interviewer, Phone
from askwhy.domain.reasons import Reason
from askwhy.operations.outreach import record

TWO_WAYS = replace(
    DANA,
    emails=(Email("dana@acme.example"), Email("dana@home.example")),
    phones=(Phone("030 5550141", "+49305550141"), Phone("030 5550142", "+49305550142")),
    addresses=(DANA.addresses[0], Address("Nebenstr. 6", city="Berlin", country="DE")),
)
VIEW = started()
WHEN = at(date(2026, 11, 20))

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
    change = close(DANA, purpose, said)
    view = after(change, VIEW)

    assert [way.blocked for way in getattr(only(change, Interviewer), field)] == [said.value]
    assert states(view)[purpose] == "skipped"
    assert view.plan.state == "active"
    assert dues(view.steps).keys() == dues(VIEW.steps).keys() - {purpose}


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
    change = close(replace(DANA, **nothing), purpose, said)

    assert states(after(change, VIEW))[purpose] == "skipped"
    assert not values(change, Interviewer)


@each_channel
def test_the_try_is_kept_as_a_touch(purpose: str, said: Disposition, field: str) -> None:
    assert only(close(DANA, purpose, said), Touch).disposition is said
