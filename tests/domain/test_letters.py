"""The text of a letter: fields are filled, gaps shown and named, and a letter of one's own is read in its parts."""

import pytest

from askwhy.domain.letters import LetterText, Written, fill, own_words

TEXT = LetterText(
    "any", "Dear $name,", ("Thank you for $role.", "At ${employer} it costs $$5; $role."), "Yours"
)


def test_fields_are_filled() -> None:
    written = fill(TEXT, {"name": "Dana Reyes", "role": "the talk", "employer": "Acme"})

    assert written == Written(
        "Dear Dana Reyes,", ("Thank you for the talk.", "At Acme it costs $5; the talk."), "Yours"
    )


def test_what_is_not_known_is_shown_in_its_place_and_named_once() -> None:
    written = fill(TEXT, {"name": "Dana Reyes", "role": " "})

    assert written.paragraphs == ("Thank you for ‹role›.", "At ‹employer› it costs $5; ‹role›.")
    assert written.missing == ("role", "employer")


@pytest.mark.parametrize("name", ["$role", "${employer}", "100 $", "$"])
def test_a_name_that_looks_like_a_field_stays_a_name(name: str) -> None:
    assert fill(TEXT, {"name": name, "role": "r", "employer": "e"}).greeting == f"Dear {name},"


def test_a_letter_of_ones_own_is_read_in_its_parts() -> None:
    text = own_words("own", "Dear $name,\n\nThank you\nfor all.\n\n \nI learned much.\n\nYours,\n")

    assert text == LetterText("own", "Dear $name,", ("Thank you for all.", "I learned much."), "Yours")


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [("Thank you.", ("Thank you.",)), ("", ()), ("One.\n\nTwo.", ("One.", "Two."))],
)
def test_a_letter_without_greeting_or_closing_has_none(text: str, paragraphs: tuple[str, ...]) -> None:
    assert own_words("own", text) == LetterText("own", "", paragraphs, "")
