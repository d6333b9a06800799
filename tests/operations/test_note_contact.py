"""A contact that no step had planned: it is kept, and the next ask keeps its distance from it."""

from datetime import date

import pytest
from tests.operations.builders import DANA, WORLD, after, around, at, dues, only, reasons, started

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Touch
from askwhy.domain.faults import Fault
from askwhy.domain.outreach import Channel, Ending, Kind
from askwhy.domain.touches import DISPOSITIONS, Direction, Disposition, Outcome
from askwhy.operations.touching import note_contact

VIEW = started()
"""The question on the 17th, the letter on the 18th, the call on Thursday the 26th, the last ask on the 30th."""
MONDAY, WEDNESDAY = date(2026, 11, 16), date(2026, 11, 25)


def noted(on: date, channel: Channel = Channel.EMAIL, **said: object) -> Change:
    """Note a contact with Dana."""
    return note_contact(around(VIEW), WORLD, channel=channel, at=at(on, 16), **said)  # type: ignore[arg-type]


def test_it_is_kept_as_a_touch_of_no_step() -> None:
    touch = only(noted(MONDAY, note="  Met her at the fair. "), Touch)

    assert (touch.step, touch.direction, touch.interviewer) == (None, Direction.MADE, DANA.id)
    assert (touch.disposition, touch.kind, touch.note) == (Disposition.SENT, Kind.ASK, "Met her at the fair.")
    assert touch.application == VIEW.plan.application


def test_the_next_ask_keeps_three_business_days_from_it() -> None:
    now = after(noted(MONDAY), VIEW)

    assert dues(now.steps)["advice_question"] == date(2026, 11, 19)
    assert reasons(now)["advice_question"] == "kept_apart"


def test_what_is_far_enough_away_stays() -> None:
    change = noted(date(2026, 11, 11))

    assert [type(edit.after) for edit in change.edits] == [Touch]


def test_what_waited_when_it_came_moves_on_and_everything_behind_keeps_its_gap() -> None:
    now = dues(after(noted(WEDNESDAY), VIEW).steps)

    assert now["advice_question"] == date(2026, 11, 30)
    assert (now["advice_call"], now["last_ask"]) == (date(2026, 12, 9), date(2026, 12, 11))


def test_thanks_that_were_not_planned_reset_the_clock_too() -> None:
    assert dues(after(noted(MONDAY, kind=Kind.COURTESY), VIEW).steps)["advice_question"] == date(2026, 11, 19)


@pytest.mark.parametrize(
    ("channel", "said"),
    [
        (Channel.PHONE, Disposition.NO_ANSWER),
        (Channel.PHONE, Disposition.BUSY),
        (Channel.EMAIL, Disposition.BOUNCED),
        (Channel.LETTER, Disposition.RETURNED),
    ],
)
def test_what_did_not_come_to_them_moves_nothing_that_can_still_come(
    channel: Channel, said: Disposition
) -> None:
    now = dues(after(noted(MONDAY, channel, disposition=said), VIEW).steps)

    assert now.items() <= dues(VIEW.steps).items()
    assert len(now) >= len(dues(VIEW.steps)) - 1


@pytest.mark.parametrize("channel", list(Channel))
def test_without_a_word_the_plain_thing_happened(channel: Channel) -> None:
    assert only(noted(MONDAY, channel), Touch).disposition is DISPOSITIONS[channel][0]


def test_a_call_keeps_the_window_of_their_day() -> None:
    assert only(noted(MONDAY, Channel.PHONE), Touch).window == "late"
    assert only(noted(MONDAY, Channel.EMAIL), Touch).window is None


def test_an_answer_on_the_line_ends_the_asking() -> None:
    now = after(noted(MONDAY, Channel.PHONE, outcome=Outcome.ADVICE_GIVEN), VIEW)

    assert now.plan.ending is Ending.REPLIED
    assert dues(now.steps).keys() == {"feedback_thanks"}


def test_a_disposition_of_another_channel_is_refused() -> None:
    with pytest.raises(Fault, match="wrong_disposition"):
        noted(MONDAY, Channel.EMAIL, disposition=Disposition.POSTED)
