"""The words of plan templates."""

from dataclasses import replace

import pytest

from askwhy.domain.outreach import Anchor, Channel, DayType, Kind, RecipientRole, WindowKind
from askwhy.domain.sequences import SequenceStep
from askwhy.facts.sequences import sequences
from askwhy.wording import names, templates

QUESTION = SequenceStep(Channel.EMAIL, "advice_question", Kind.ASK, Anchor.DECISION, 1)


@pytest.mark.parametrize(
    ("offset", "days", "anchor", "said"),
    [
        (1, DayType.BUSINESS, Anchor.DECISION, "1 business day after the answer"),
        (15, DayType.BUSINESS, Anchor.START, "15 business days after the start"),
        (1, DayType.CALENDAR, Anchor.INTERVIEW, "1 calendar day after the interview"),
        (60, DayType.CALENDAR, Anchor.REPLY, "60 calendar days after a reply"),
        (0, DayType.BUSINESS, Anchor.PROMISED, "on the promised day"),
    ],
)
def test_days_are_counted_as_one_says_it(offset: int, days: DayType, anchor: Anchor, said: str) -> None:
    assert templates.counted(offset, days, anchor) == said


def test_every_day_to_count_from_has_words_for_itself_and_after_it() -> None:
    for anchor in Anchor:
        assert templates.after(anchor).startswith("after ")
        assert templates.counted(0, DayType.CALENDAR, anchor).startswith("on ")


def test_a_step_says_only_what_is_not_as_usual() -> None:
    full = replace(
        QUESTION, recipient=RecipientRole.INFORMER, alternative=Channel.LETTER, optional=True, offset=2
    )

    assert templates.about_step(QUESTION) == "1 business day after the answer"
    assert templates.about_step(full) == (
        "2 business days after the answer, to who told you, else a letter, can be left out"
    )


def test_a_call_says_what_for_and_when_in_their_day() -> None:
    call = replace(QUESTION, channel=Channel.PHONE, purpose="advice_call", window=WindowKind.LATE)

    assert templates.step_title(QUESTION) == "One question"
    assert templates.step_title(call) == "Ask for advice: call, late"


def test_a_template_says_when_it_gives_up_and_what_silence_means() -> None:
    known = sequences()

    assert templates.gives_up(known["standard"]) == "Gives up 15 business days after the answer."
    assert templates.silence(known["standard"]) == ""
    assert templates.silence(known["silence"]) == (
        "Silence counts as the answer 30 calendar days after the interview."
    )
    assert templates.purpose(replace(known["standard"], purpose="")) == ""


def test_a_purpose_of_ones_own_keeps_its_letters() -> None:
    assert names.purpose("ask about the GPU team") == "Ask about the GPU team"
    assert ("thanks", "Thank-you") in names.purposes()
    assert len({name for _key, name in names.purposes()}) == len(names.purposes())


@pytest.mark.parametrize("value", [*DayType, *Kind, *RecipientRole])
def test_every_choice_has_a_name(value: DayType | Kind | RecipientRole) -> None:
    say = {DayType: templates.days, Kind: templates.kind, RecipientRole: templates.role}[type(value)]

    assert say(value)  # type: ignore[operator]  # each with its own kind
