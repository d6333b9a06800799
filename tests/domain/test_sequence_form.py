"""A plan template as plain data: each mistake is named by its field, and what is written is read back."""

from copy import deepcopy
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from askwhy.domain.faults import Fault
from askwhy.domain.outreach import Anchor, Channel, DayType, Kind, RecipientRole, WindowKind
from askwhy.domain.sequence_form import check, sequence_data, sequence_from
from askwhy.domain.sequences import LONGEST_OFFSET, MOST_STEPS, Sequence, SequenceStep

GOOD: dict[str, Any] = {
    "name": "Ask twice",
    "purpose": "A question and a call.",
    "closes_after": {"anchor": "decision", "offset": 15, "days": "business"},
    "steps": [
        {"channel": "email", "purpose": "question", "kind": "ask", "anchor": "decision", "offset": 1},
        {"channel": "phone", "purpose": "call", "kind": "ask", "anchor": "decision", "offset": 8},
    ],
}


def with_step(**fields: Any) -> dict[str, Any]:
    """Give the good template with some fields of its first step changed; `...` takes a field away."""
    data = deepcopy(GOOD)
    return _changed(data, data["steps"][0], fields)


def with_fields(**fields: Any) -> dict[str, Any]:
    """Give the good template with some of its own fields changed."""
    data = deepcopy(GOOD)
    return _changed(data, data, fields)


def with_end(**fields: Any) -> dict[str, Any]:
    """Give the good template that gives up at another time."""
    data = deepcopy(GOOD)
    return _changed(data, data["closes_after"], fields)


def _changed(whole: dict[str, Any], part: dict[str, Any], fields: dict[str, Any]) -> dict[str, Any]:
    part.update(fields)
    for name in [name for name, value in fields.items() if value is ...]:
        del part[name]
    return whole


def refused(data: dict[str, Any]) -> tuple[str, str]:
    """Give the key of the fault of a template, and the field that it names."""
    with pytest.raises(Fault) as caught:
        sequence_from("mine", data)
    return caught.value.reason.key, str(dict(caught.value.reason.args).get("field", ""))


def read(data: dict[str, Any]) -> Sequence | str:
    """Read a template; gives the key of the fault where there is one."""
    try:
        return sequence_from("mine", data)
    except Fault as fault:
        return fault.reason.key


def test_a_good_template_is_read_with_what_is_usual_filled_in() -> None:
    assert sequence_from("mine", GOOD) == Sequence(
        key="mine",
        name="Ask twice",
        purpose="A question and a call.",
        closes_after=(Anchor.DECISION, 15, DayType.BUSINESS),
        steps=(
            SequenceStep(Channel.EMAIL, "question", Kind.ASK, Anchor.DECISION, 1),
            SequenceStep(Channel.PHONE, "call", Kind.ASK, Anchor.DECISION, 8, window=WindowKind.LATE),
        ),
    )


@pytest.mark.parametrize(
    ("data", "key", "field"),
    [
        (with_step(channel="fax"), "sequence_field", "steps[1].channel"),
        (with_step(channel=7), "sequence_field", "steps[1].channel"),
        (with_step(channel=["email"]), "sequence_field", "steps[1].channel"),
        (with_step(channel=...), "sequence_missing", "steps[1].channel"),
        (with_step(kind="beg"), "sequence_field", "steps[1].kind"),
        (with_step(anchor="birthday"), "sequence_field", "steps[1].anchor"),
        (with_step(days="lunar"), "sequence_field", "steps[1].days"),
        (with_step(recipient="everybody"), "sequence_field", "steps[1].recipient"),
        (with_step(offset="soon"), "sequence_number", "steps[1].offset"),
        (with_step(offset=1.5), "sequence_number", "steps[1].offset"),
        (with_step(offset=True), "sequence_number", "steps[1].offset"),
        (with_step(offset=-1), "sequence_number", "steps[1].offset"),
        (with_step(offset=LONGEST_OFFSET + 1), "sequence_number", "steps[1].offset"),
        (with_step(offset=...), "sequence_missing", "steps[1].offset"),
        (with_step(purpose="  "), "sequence_missing", "steps[1].purpose"),
        (with_step(purpose="p" * 81), "sequence_text", "steps[1].purpose"),
        (with_step(text=5), "sequence_text", "steps[1].text"),
        (with_step(text="t" * 20_001), "sequence_text", "steps[1].text"),
        (with_step(optional="yes"), "sequence_field", "steps[1].optional"),
        (with_step(window="late"), "sequence_window", "steps[1].window"),
        (with_step(alternative="email"), "sequence_field", "steps[1].alternative"),
        (with_step(alternative="pigeon"), "sequence_field", "steps[1].alternative"),
        (with_step(chanel="email"), "sequence_unknown", "steps[1].chanel"),
        (with_fields(step=[]), "sequence_unknown", "step"),
        (with_fields(name=...), "sequence_missing", "name"),
        (with_fields(name="n" * 81), "sequence_text", "name"),
        (with_fields(purpose="p" * 301), "sequence_text", "purpose"),
        (with_fields(closes_after=...), "sequence_missing", "closes_after"),
        (with_fields(closes_after=15), "sequence_missing", "closes_after"),
        (with_fields(silence_after="long"), "sequence_number", "silence_after"),
        (with_fields(steps=[7]), "sequence_field", "steps[1]"),
        (with_end(anchor="never"), "sequence_field", "closes_after.anchor"),
        (with_end(offset="x"), "sequence_number", "closes_after.offset"),
        (with_end(weeks=2), "sequence_unknown", "closes_after.weeks"),
        (with_end(anchor="reply"), "sequence_never", "closes_after.anchor"),
        (with_step(anchor="reply", offset=0), "sequence_order", ""),
        (with_step(offset=9), "sequence_order", ""),
        (with_fields(steps=[]), "sequence_empty", ""),
        (with_fields(steps="none"), "sequence_empty", ""),
        (with_fields(steps=GOOD["steps"][:1] * (MOST_STEPS + 1)), "sequence_too_long", ""),
    ],
)
def test_a_mistake_is_named_by_its_field(data: dict[str, Any], key: str, field: str) -> None:
    assert refused(data) == (key, field)


def test_a_wrong_word_is_shown_with_those_that_are_allowed() -> None:
    with pytest.raises(Fault) as caught:
        sequence_from("mine", with_step(channel="fax"))

    assert dict(caught.value.reason.args) == {
        "field": "steps[1].channel",
        "value": "fax",
        "allowed": "email, phone, letter",
    }


def test_a_wrong_value_of_any_length_is_cut_to_what_can_be_recognised() -> None:
    with pytest.raises(Fault) as caught:
        sequence_from("mine", with_step(channel="x" * 10_000))

    assert len(str(caught.value.reason.arg("value"))) == 40


def test_steps_out_of_order_are_named_by_their_places() -> None:
    with pytest.raises(Fault) as caught:
        sequence_from("mine", with_step(offset=9))

    assert dict(caught.value.reason.args) == {"step": 2, "before": 1}


def test_a_plan_that_begins_with_thanks_for_a_reply_never_begins() -> None:
    only = {**GOOD["steps"][0], "anchor": "reply"}

    assert refused(with_fields(steps=[only])) == ("sequence_never", "steps[1].anchor")


def test_a_plan_without_a_job_cannot_wait_for_its_decision() -> None:
    only = {**GOOD["steps"][0], "anchor": "start"}

    assert refused(with_fields(steps=[only])) == ("sequence_never", "closes_after.anchor")


def test_a_week_counts_five_business_days_or_seven_of_the_calendar() -> None:
    week = SequenceStep(Channel.EMAIL, "thanks", Kind.COURTESY, Anchor.DECISION, 7, DayType.CALENDAR)
    before, after = (
        SequenceStep(Channel.EMAIL, "question", Kind.ASK, Anchor.DECISION, days) for days in (4, 5)
    )
    ordered = Sequence("mine", "Mine", "", (Anchor.START, 30, DayType.BUSINESS), (before, week, after))

    check(ordered)
    with pytest.raises(Fault, match="sequence_order"):
        check(replace(ordered, steps=(week, before)))


LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-5, 400)
    | st.floats()
    | st.text(max_size=12)
    | st.sampled_from([*Channel, *Kind, *Anchor, *DayType, *WindowKind]).map(str)
    | st.dates().map(lambda day: day)
    | st.just(datetime(2026, 11, 24, 9, 0))
    | st.just(time(9, 0))
    | st.just(date(1900, 1, 1))
)
FIELDS = st.sampled_from(
    ["name", "purpose", "closes_after", "silence_after", "steps", "position", "offered"]
) | st.text(max_size=4)
STEP_FIELDS = st.sampled_from(
    ["channel", "purpose", "kind", "anchor", "offset", "days", "recipient", "window", "alternative", "text"]
)
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(STEP_FIELDS, inner, max_size=6)
        | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(max_examples=400)
@given(st.dictionaries(FIELDS, ANYTHING, max_size=6))
def test_whatever_a_file_holds_only_a_fault_is_raised(data: dict[str, Any]) -> None:
    found = read(data)

    assert isinstance(found, Sequence) or found.startswith("sequence_")


@settings(max_examples=400)
@given(field=STEP_FIELDS, value=ANYTHING, place=st.sampled_from(["step", "whole", "end"]))
def test_one_strange_value_in_a_good_template_raises_only_a_fault(field: str, value: Any, place: str) -> None:
    change = {"step": with_step, "whole": with_fields, "end": with_end}[place]
    found = read(change(**{field: value}))

    if isinstance(found, Sequence):
        assert read(sequence_data(found)) == found
    else:
        assert found.startswith("sequence_")


CHANNELS = st.sampled_from(Channel)


@st.composite
def template_steps(draw: st.DrawFn) -> SequenceStep:
    """Draw a step with every field filled in some way."""
    channel = draw(CHANNELS)
    other = draw(st.none() | CHANNELS.filter(lambda each: each is not channel))
    return SequenceStep(
        channel=channel,
        purpose=draw(st.text("abc é", min_size=1, max_size=9).filter(str.strip)).strip(),
        kind=draw(st.sampled_from(Kind)),
        anchor=draw(st.sampled_from(Anchor)),
        offset=draw(st.integers(0, LONGEST_OFFSET)),
        days=draw(st.sampled_from(DayType)),
        recipient=draw(st.sampled_from(RecipientRole)),
        window=draw(st.sampled_from(WindowKind)) if channel is Channel.PHONE else None,
        optional=draw(st.booleans()),
        alternative=other,
        text=draw(st.text('Dear Dana,\n‹x›"\\', max_size=30)).strip(),
    )


TEMPLATES = st.lists(template_steps(), min_size=1, max_size=6).map(
    lambda steps: Sequence(
        "mine",
        "Mine",
        "What for",
        (Anchor.START, 30, DayType.CALENDAR),
        tuple(sorted(steps, key=lambda step: step.place)),
        silence_after=7,
    )
)


@given(TEMPLATES.filter(lambda template: template.steps[0].anchor is not Anchor.REPLY))
def test_what_is_written_is_read_back(template: Sequence) -> None:
    assert sequence_from("mine", sequence_data(template)) == template
