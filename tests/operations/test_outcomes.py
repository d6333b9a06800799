"""Saying afterwards what a call meant: the last contact of the step gets it, and an answer stops the asking."""

from datetime import date

import pytest
from tests.operations.builders import KENJI, WORLD, after, around, at, called, only, started, step_of, values

from askwhy.domain.contacts import Touch
from askwhy.domain.faults import Fault
from askwhy.domain.feedback import Feedback
from askwhy.domain.outreach import WindowKind
from askwhy.domain.touches import Disposition, Outcome
from askwhy.operations.outcomes import add_outcome

VIEW = started()
CALL = step_of(VIEW, "advice_call")
FIRST = called(CALL, at(date(2026, 11, 24), 17), WindowKind.LATE, Disposition.NO_ANSWER)
SECOND = called(CALL, at(date(2026, 11, 26), 9), WindowKind.EARLY, Disposition.CONNECTED)


def test_the_last_contact_of_the_step_gets_outcome_and_note() -> None:
    situation = around(VIEW, touches=(FIRST, SECOND))
    change = add_outcome(situation, WORLD, step=CALL, outcome=Outcome.ADVICE_GIVEN, note=" Tests. ")
    touch = only(change, Touch)

    assert touch.id == SECOND.id
    assert (touch.outcome, touch.note) == (Outcome.ADVICE_GIVEN, "Tests.")


def test_noted_advice_is_kept_as_their_words() -> None:
    change = add_outcome(
        around(VIEW, touches=(SECOND,)), WORLD, step=CALL, outcome=Outcome.ADVICE_GIVEN, note="More tests."
    )
    said = only(change, Feedback)

    assert (said.words, said.touch) == ("More tests.", SECOND.id)
    assert not values(
        add_outcome(around(VIEW, touches=(SECOND,)), WORLD, step=CALL, outcome=Outcome.NOT_NOW, note="May."),
        Feedback,
    )


def test_an_answer_said_afterwards_finishes_the_plan_and_pauses_the_colleagues() -> None:
    theirs = started(who=KENJI, number=2)
    situation = around(VIEW, colleagues=(theirs,), touches=(SECOND,))
    change = add_outcome(situation, WORLD, step=CALL, outcome=Outcome.DECLINED_POLICY)

    assert (after(change, VIEW).plan.state, after(change, VIEW).plan.ending) == ("finished", "declined")
    assert after(change, theirs).plan.state == "paused"


def test_a_note_alone_stops_nothing_and_keeps_the_outcome() -> None:
    said = only(
        add_outcome(around(VIEW, touches=(SECOND,)), WORLD, step=CALL, outcome=Outcome.GENERIC), Touch
    )
    change = add_outcome(around(VIEW, touches=(said,)), WORLD, step=CALL, note="Kind.")

    assert (only(change, Touch).outcome, only(change, Touch).note) == (Outcome.GENERIC, "Kind.")
    assert len(change.edits) == 1


def test_an_absence_said_afterwards_stops_nothing_but_waits() -> None:
    change = add_outcome(around(VIEW, touches=(SECOND,)), WORLD, step=CALL, outcome=Outcome.OUT_OF_OFFICE)

    assert values(change, Touch)
    assert after(change, VIEW).plan.state == "active"


def test_a_step_without_a_contact_has_nothing_to_say() -> None:
    with pytest.raises(Fault) as raised:
        add_outcome(around(VIEW), WORLD, step=CALL, outcome=Outcome.GENERIC)

    assert raised.value.reason.key == "gone"
