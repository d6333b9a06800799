"""The shipped sequences: each loads, asks little and with room between, and is what evidence says it is."""

from dataclasses import replace
from datetime import date
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from tests.domain.samples import step as planned

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.faults import Fault
from askwhy.domain.landing import counted
from askwhy.domain.outreach import Anchor, Channel, DayType, Kind, RecipientRole, WindowKind
from askwhy.domain.sequences import Sequence, SequenceStep
from askwhy.facts.sequences import sequences
from askwhy.facts.world import World

ALL = list(sequences().values())
OFFERED = [template for template in ALL if template.offered]
sequence = World(ZoneInfo("UTC")).sequence
MONDAY = date(2026, 11, 2)
WEEKDAYS = WorkCalendar()

MOST_WRITTEN_ASKS = 2
"""evidence.md, "Caps"."""
LEAST_DAYS_BETWEEN_WRITTEN_ASKS = 3

each_sequence = pytest.mark.parametrize("template", OFFERED, ids=lambda template: template.key)


def written_asks(template: Sequence) -> list[SequenceStep]:
    """Give the asks by e-mail and letter."""
    return [step for step in template.steps if step.kind is Kind.ASK and step.channel is not Channel.PHONE]


def day(step: SequenceStep, *anchors: Anchor) -> int:
    """Count the business days from a Monday, on which all anchors lie, to a step."""
    return WEEKDAYS.business_days_between(MONDAY, falls_on(step.offset, step.days))


def falls_on(offset: int, days: DayType) -> date:
    """Give the day that lies so many days after the Monday."""
    return counted(MONDAY, planned(offset=offset, days=days), WEEKDAYS).day


def test_the_five_sequences_are_offered_in_their_order() -> None:
    assert [template.key for template in OFFERED] == ["standard", "gentle", "silence", "finalist", "referral"]


@each_sequence
def test_it_asks_in_writing_twice_at_most(template: Sequence) -> None:
    assert 1 <= len(written_asks(template)) <= MOST_WRITTEN_ASKS


@each_sequence
def test_written_asks_of_one_anchor_are_days_apart(template: Sequence) -> None:
    for before, after in pairwise(written_asks(template)):
        if before.anchor is after.anchor:
            assert day(after) - day(before) >= LEAST_DAYS_BETWEEN_WRITTEN_ASKS


@each_sequence
def test_it_has_one_call_at_most_late_first_and_can_do_without(template: Sequence) -> None:
    calls = [step for step in template.steps if step.channel is Channel.PHONE]

    assert len(calls) <= 1
    assert all(call.optional and call.window is WindowKind.LATE for call in calls)


@each_sequence
def test_nothing_is_asked_before_the_answer_but_where_things_stand(template: Sequence) -> None:
    asks = [step for step in template.steps if step.kind is Kind.ASK]
    early = [step.purpose for step in asks if step.anchor in (Anchor.INTERVIEW, Anchor.PROMISED)]

    assert early in ([], ["status"])


@each_sequence
def test_its_steps_stand_in_the_order_of_their_days(template: Sequence) -> None:
    order = [Anchor.START, Anchor.INTERVIEW, Anchor.PROMISED, Anchor.DECISION]
    places = [(order.index(step.anchor), day(step)) for step in template.steps]

    assert places == sorted(places)


@each_sequence
def test_it_gives_up_only_after_its_last_step(template: Sequence) -> None:
    anchor, offset, days = template.closes_after
    last = template.steps[-1]

    assert anchor is last.anchor
    assert falls_on(offset, days) > falls_on(last.offset, last.days)


STANDARD = [
    (Channel.EMAIL, "thanks", Kind.COURTESY, Anchor.INTERVIEW, 1, DayType.CALENDAR),
    (Channel.LETTER, "card", Kind.COURTESY, Anchor.INTERVIEW, 1, DayType.BUSINESS),
    (Channel.EMAIL, "advice_question", Kind.ASK, Anchor.DECISION, 1, DayType.BUSINESS),
    (Channel.LETTER, "letter_thanks", Kind.COURTESY, Anchor.DECISION, 2, DayType.BUSINESS),
    (Channel.PHONE, "advice_call", Kind.ASK, Anchor.DECISION, 8, DayType.BUSINESS),
    (Channel.EMAIL, "last_ask", Kind.ASK, Anchor.DECISION, 10, DayType.BUSINESS),
]


def test_the_standard_sequence_is_the_table_of_evidence() -> None:
    steps = sequence("standard").steps

    assert [(s.channel, s.purpose, s.kind, s.anchor, s.offset, s.days) for s in steps] == STANDARD
    assert sequence("standard").closes_after == (Anchor.DECISION, 15, DayType.BUSINESS)


def test_the_question_goes_to_who_told_and_all_else_to_the_interviewer() -> None:
    recipients = [step.recipient for step in sequence("standard").steps]

    assert recipients.count(RecipientRole.INFORMER) == 1
    assert recipients[2] is RecipientRole.INFORMER
    assert recipients.count(RecipientRole.INTERVIEWER) == 5


def test_the_gentle_one_is_the_first_third_and_sixth_step_by_email_only() -> None:
    standard = sequence("standard").steps

    chosen = (standard[0], standard[2], standard[5])
    assert sequence("gentle").steps == tuple(replace(step, alternative=None) for step in chosen)
    assert {step.channel for step in sequence("gentle").steps} == {Channel.EMAIL}


def test_the_finalist_keeps_in_touch_two_months_later_without_asking() -> None:
    finalist = sequence("finalist")
    *standard, last = finalist.steps

    assert tuple(standard) == sequence("standard").steps
    assert (last.purpose, last.kind, last.offset, last.days) == (
        "stay_in_touch",
        Kind.COURTESY,
        60,
        DayType.CALENDAR,
    )


def test_silence_is_asked_about_once_and_counts_as_the_answer_after_thirty_days() -> None:
    silence = sequence("silence")

    assert [step.purpose for step in silence.steps] == ["status", "advice_question"]
    assert silence.steps[0].anchor is Anchor.PROMISED
    assert silence.silence_after == 30
    assert {template.silence_after for template in ALL if template is not silence} == {0}


def test_the_referral_needs_no_application_and_reports_back_to_who_pointed() -> None:
    referral = sequence("referral")
    introducer = [step.purpose for step in referral.steps if step.recipient is RecipientRole.INTRODUCER]

    assert not referral.needs_application
    assert introducer == ["thanks_introducer", "report_back"]
    assert all(template.needs_application for template in OFFERED if template is not referral)


def test_thanks_for_the_help_come_by_themselves_and_ask_for_nothing() -> None:
    thanks = sequence("found-job")

    assert not thanks.offered
    assert [step.kind for step in thanks.steps] == [Kind.COURTESY]


def test_an_ask_that_email_cannot_reach_goes_by_letter() -> None:
    asks = [step for step in sequence("standard").steps if step.kind is Kind.ASK]

    assert [step.alternative for step in asks] == [Channel.LETTER, None, Channel.LETTER]


def test_an_unknown_sequence_is_a_fault_that_lists_the_known_ones() -> None:
    with pytest.raises(Fault) as raised:
        sequence("standart")

    assert raised.value.reason.key == "unknown_sequence"
    assert raised.value.reason.arg("known") == "standard, gentle, silence, finalist, referral"
