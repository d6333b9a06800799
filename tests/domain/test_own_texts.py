"""A text to one person becomes one to anybody, and the same words again for the one it was written to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.ids import OwnTextId
from askwhy.domain.letters import LetterText, fill
from askwhy.domain.own_texts import OwnText, with_fields

KNOWN = {"name": "Dana Reyes", "employer": "Acme Robotics", "role": "Engineer", "my_name": "Ida"}
SAID = "Dear Dana Reyes,\n\nthank you for ‹detail›, and for $5.\n- one\n- two\n\nKind regards\nIda"


def mine(body: str, subject: str = "") -> OwnText:
    """Give a wording of one's own."""
    return OwnText(OwnTextId(7), "thanks", "Short", "en", subject, body)


def test_what_differs_with_the_person_becomes_a_field() -> None:
    assert with_fields(SAID, KNOWN) == (
        "Dear $name,\n\nthank you for $detail, and for $$5.\n- one\n- two\n\nKind regards\n$my_name"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme Robotics and Acme", "$employer and Acme"),
        ("Danas Reyes, Dana Reyeses", "Danas Reyes, Dana Reyeses"),
        ("Engineer_x", "Engineer_x"),
        ("‹detail›s", "${detail}s"),
    ],
)
def test_only_whole_words_become_fields(text: str, expected: str) -> None:
    assert with_fields(text, KNOWN) == expected


def test_a_short_value_stands_in_many_words_by_chance() -> None:
    assert with_fields("We go.", {"name": "We"}) == "We go."


def test_filled_again_it_says_the_same_line_by_line() -> None:
    text = mine(with_fields(SAID, KNOWN)).as_letter()

    filled = fill(text, {**KNOWN, "detail": "‹detail›"})

    assert filled.body() == SAID


@given(
    st.text(st.sampled_from("aD $\n{}‹›_Reyes"), max_size=40).map(
        lambda text: text.replace("D", "Dana Reyes")
    )
)
def test_whatever_was_written_comes_back(words: str) -> None:
    text = LetterText("thanks", "", (with_fields(words, KNOWN),), "")

    assert fill(text, KNOWN).paragraphs == (words,)


def test_a_field_that_nobody_knows_is_shown_in_its_place_and_stops_it() -> None:
    filled = fill(mine("Dear $name,\n\nabout $Thing2 and ${other}.").as_letter(), KNOWN)

    assert filled.body() == "Dear Dana Reyes,\n\nabout ‹Thing2› and ‹other›."
    assert filled.missing == ("Thing2", "other")
