"""What one can ask and say on the phone: every table can be read, is kind, and short enough to be said."""

import pytest

from askwhy.domain.letters import FIELDS, fields_of
from askwhy.facts.calls import (
    ADVICE,
    INTRODUCTION,
    Question,
    better_not,
    hard_lines,
    kind_of,
    questions,
    voicemails,
)
from askwhy.facts.texts import text_languages
from askwhy.facts.tone import tone_check

KINDS = (ADVICE, INTRODUCTION)
LANGUAGES = list(text_languages())
each_language = pytest.mark.parametrize("language", LANGUAGES)
each_kind = pytest.mark.parametrize("kind", KINDS)


def every(language: str) -> list[Question]:
    """Give each question of a language."""
    return [question for kind in KINDS for place in questions(kind, language) for question in place]


def said(language: str) -> list[str]:
    """Give all that one may say in a language."""
    left = [text for kind in KINDS for text in voicemails(kind, language)]
    return [
        *(question.text for question in every(language)),
        *hard_lines(language),
        *(part for text in left for part in (text.greeting, *text.paragraphs)),
    ]


@each_language
@each_kind
def test_each_place_of_the_three_has_questions_to_choose_from(kind: str, language: str) -> None:
    assert [len(place) >= 2 for place in questions(kind, language)] == [True, True, True]
    assert "whom_else" in [question.key for question in questions(kind, language)[2]]
    keys = [question.key for place in questions(kind, language) for question in place]
    assert len(keys) == len(set(keys))


@each_language
def test_every_language_asks_the_same_questions(language: str) -> None:
    assert [each.key for each in every(language)] == [each.key for each in every("en")]


@each_language
def test_a_question_is_a_question_of_one_breath(language: str) -> None:
    for question in every(language):
        assert question.text.endswith("?")
        assert len(question.text) <= 70


@pytest.mark.parametrize(("language", "text"), [(each, text) for each in LANGUAGES for text in said(each)])
def test_what_is_said_is_calm_and_passes_the_tone_check(language: str, text: str) -> None:
    assert "!" not in text
    assert "'" not in text
    assert [hit.text for hit in tone_check(language)(text)] == []


@pytest.mark.parametrize(("language", "rest"), [("en", "choose me"), ("de", "mich")])
def test_what_is_better_not_said_is_what_the_tone_check_marks(language: str, rest: str) -> None:
    marked = [bool(tone_check(language)(line.replace("…", rest))) for line in better_not(language)]

    assert marked.count(True) >= 3


@each_language
@each_kind
def test_a_voicemail_names_oneself_presses_nobody_and_is_short(kind: str, language: str) -> None:
    for text in voicemails(kind, language):
        whole = " ".join((text.greeting, *text.paragraphs))
        assert text.language == language
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
