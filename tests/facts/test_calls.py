"""What one can ask and say on the phone: every table can be read, is kind, and short enough to be said."""

import pytest

from askwhy.domain.letters import FIELDS, fields_of
from askwhy.facts.calls import ADVICE, INTRODUCTION, better_not, hard_lines, kind_of, questions, voicemails
from askwhy.facts.tone import tone_check

KINDS = (ADVICE, INTRODUCTION)
EVERY = [question for kind in KINDS for place in questions(kind) for question in place]
SAID = [
    *(question.text for question in EVERY),
    *hard_lines(),
    *(part for kind in KINDS for text in voicemails(kind) for part in (text.greeting, *text.paragraphs)),
]


@pytest.mark.parametrize("kind", KINDS)
def test_each_place_of_the_three_has_questions_to_choose_from(kind: str) -> None:
    assert [len(place) >= 2 for place in questions(kind)] == [True, True, True]
    assert "whom_else" in [question.key for question in questions(kind)[2]]
    keys = [question.key for place in questions(kind) for question in place]
    assert len(keys) == len(set(keys))


def test_a_question_is_a_question_of_one_breath() -> None:
    for question in EVERY:
        assert question.text.endswith("?")
        assert len(question.text) <= 70


@pytest.mark.parametrize("text", SAID)
def test_what_is_said_is_calm_and_passes_the_tone_check(text: str) -> None:
    assert "!" not in text
    assert "'" not in text
    assert [hit.text for hit in tone_check()(text)] == []


def test_what_is_better_not_said_is_what_the_tone_check_marks() -> None:
    marked = [bool(tone_check()(line.replace("…", "choose me"))) for line in better_not()]

    assert marked.count(True) >= 3


@pytest.mark.parametrize("kind", KINDS)
def test_a_voicemail_names_oneself_presses_nobody_and_is_short(kind: str) -> None:
    for text in voicemails(kind):
        whole = " ".join((text.greeting, *text.paragraphs))
        assert fields_of(text) <= set(FIELDS)
        assert "$my_name" in whole
        assert "call me back" not in whole
        assert len(whole) < 320


def test_a_language_without_tables_of_its_own_has_the_english_ones() -> None:
    assert questions(ADVICE, "xx") == questions(ADVICE)
    assert (hard_lines("xx"), better_not("xx")) == (hard_lines(), better_not())
    assert voicemails(ADVICE, "xx") == voicemails(ADVICE)


def test_a_purpose_of_ones_own_asks_for_advice() -> None:
    assert (kind_of("introduction_call"), kind_of("my own")) == (INTRODUCTION, ADVICE)
