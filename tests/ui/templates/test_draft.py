"""A plan template while it is typed: what can be read, and what is said about the rest."""

from dataclasses import replace
from typing import Any

import pytest

from askwhy.domain.outreach import Anchor, Channel, DayType, RecipientRole, WindowKind
from askwhy.domain.sequence_form import LONGEST_NAME, LONGEST_TEXT
from askwhy.domain.sequences import Sequence, SequenceStep
from askwhy.facts.sequences import sequences
from askwhy.ui.templates.contradiction import contradiction
from askwhy.ui.templates.draft import Count, Field, StepDraft, TemplateDraft

STANDARD = TemplateDraft.of(sequences()["standard"])


def step(**changes: Any) -> StepDraft:
    """Give the question of the standard template with other fields."""
    return STANDARD.steps[2]._replace(**changes)


def when(anchor: Anchor, offset: str = "1") -> Count:
    """Give so many business days after a day."""
    return Count(offset, DayType.BUSINESS, anchor)


def template(*steps: StepDraft, closes: Anchor = Anchor.DECISION) -> Sequence:
    """Give the template that has these steps."""
    made = STANDARD._replace(steps=steps, closes=when(closes, "15")).read()
    assert made is not None
    return made


@pytest.mark.parametrize("key", sorted(sequences()))
def test_a_template_that_is_shown_is_read_as_it_stands(key: str) -> None:
    shipped = sequences()[key]

    read = TemplateDraft.of(shipped).read()

    assert read == replace(shipped, offered=True)
    assert contradiction(shipped) is None


@pytest.mark.parametrize("typed", ["", "abc", "-1", "1.5", "366", "²", "1" * 30, "٣"])
def test_what_is_no_whole_number_of_days_is_said_beside_its_field(typed: str) -> None:
    draft = step(when=when(Anchor.DECISION, typed))

    assert draft.problems == {Field.WHEN: "Use a whole number from 0 to 365."}
    assert draft.read() is None
    assert STANDARD._replace(steps=(draft,)).read() is None


@pytest.mark.parametrize(("typed", "days"), [("0", 0), (" 7 ", 7), ("365", 365), ("007", 7)])
def test_a_number_may_be_written_in_any_of_these_ways(typed: str, days: int) -> None:
    read = step(when=when(Anchor.DECISION, typed)).read()

    assert read is not None
    assert read.offset == days


def test_each_field_says_what_is_to_be_mended() -> None:
    draft = STANDARD._replace(
        name="  ", about="x" * 301, closes=when(Anchor.DECISION, "soon"), silence="never"
    )

    assert set(draft.problems) == {Field.NAME, Field.ABOUT, Field.CLOSES, Field.SILENCE}
    assert STANDARD._replace(name="x" * (LONGEST_NAME + 1)).problems.keys() == {Field.NAME}
    assert step(purpose="").problems.keys() == {Field.PURPOSE}
    assert step(text="x" * (LONGEST_TEXT + 1)).problems.keys() == {Field.TEXT}


def test_without_days_silence_never_counts() -> None:
    read = STANDARD._replace(silence="").read()

    assert read is not None
    assert read.silence_after == 0


def test_a_step_that_is_no_call_has_no_part_of_the_day_and_no_way_twice() -> None:
    """The part of the day is kept while another channel is tried; the channel is no alternative to itself."""
    call = step(channel=Channel.PHONE, window=WindowKind.EARLY, alternative=Channel.LETTER)
    letter = call._replace(channel=Channel.LETTER)

    assert call.read() == replace(
        SequenceStep(
            Channel.PHONE,
            "advice_question",
            call.kind,
            Anchor.DECISION,
            1,
            recipient=RecipientRole.INFORMER,
            window=WindowKind.EARLY,
            alternative=Channel.LETTER,
        )
    )
    read = letter.read()
    assert read is not None
    assert (read.window, read.alternative) == (None, None)


def test_steps_out_of_order_name_the_one_before_and_are_mended_by_order() -> None:
    late, early = step(when=when(Anchor.DECISION, "8")), step(when=when(Anchor.INTERVIEW, "1"))

    found = contradiction(template(late, early))

    assert found is not None
    assert (found.field, found.step, found.by_order) == (Field.WHEN, 1, True)
    assert found.sentence == "This step comes before step 1."
    assert STANDARD._replace(steps=(late, early)).in_order().steps == (early, late)


def test_places_are_those_of_the_dialog_also_where_a_step_cannot_be_read() -> None:
    broken = step(when=when(Anchor.DECISION, "abc"))
    late, early = step(when=when(Anchor.DECISION, "8")), step(when=when(Anchor.INTERVIEW, "1"))
    readable = STANDARD._replace(steps=(broken, late, early)).readable()
    assert readable is not None

    found = contradiction(*readable)

    assert found is not None
    assert (found.step, found.sentence) == (2, "This step comes before step 2.")


def test_steps_on_the_same_day_keep_their_order() -> None:
    first, second = step(text="first"), step(text="second")

    assert STANDARD._replace(steps=(first, second)).in_order().steps == (first, second)


def test_a_first_step_cannot_wait_for_a_reply() -> None:
    found = contradiction(template(step(when=when(Anchor.REPLY)), closes=Anchor.START))

    assert found is not None
    assert (found.field, found.step, found.by_order) == (Field.WHEN, 0, False)
    assert "may never come" in found.sentence


@pytest.mark.parametrize(
    ("anchor", "closes", "allowed"),
    [
        (Anchor.START, Anchor.DECISION, "the start."),
        (Anchor.DECISION, Anchor.REPLY, "the start, the interview, the promised day, the answer."),
    ],
)
def test_a_plan_gives_up_after_a_day_that_comes(anchor: Anchor, closes: Anchor, allowed: str) -> None:
    found = contradiction(template(step(when=when(anchor)), closes=closes))

    assert found is not None
    assert (found.field, found.step) == (Field.CLOSES, None)
    assert found.sentence.endswith(allowed)
