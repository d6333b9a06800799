"""A letter begins as its language has it: in German by woman or man, and by the whole name where neither is known."""

import pytest

from askwhy.wording.i18n import speaking
from askwhy.wording.salutation import called, salutation


@pytest.mark.parametrize("pronouns", ["she/her", "he", ""])
def test_an_english_letter_begins_with_the_whole_name(pronouns: str) -> None:
    assert salutation("Dana Reyes", pronouns) == "Dear Dana Reyes"
    assert called("Dana Reyes", pronouns) == "Dana Reyes"


@pytest.mark.parametrize(
    ("pronouns", "begins", "said"),
    [
        ("she/her", "Sehr geehrte Frau Dr. von der Heide", "Frau Dr. von der Heide"),
        ("sie", "Sehr geehrte Frau Dr. von der Heide", "Frau Dr. von der Heide"),
        ("he", "Sehr geehrter Herr Dr. von der Heide", "Herr Dr. von der Heide"),
        ("", "Guten Tag Dr. Kim von der Heide", "Dr. Kim von der Heide"),
        ("they/them", "Guten Tag Dr. Kim von der Heide", "Dr. Kim von der Heide"),
    ],
)
def test_a_german_one_as_is_polite_there(pronouns: str, begins: str, said: str) -> None:
    with speaking("de"):
        assert salutation("Dr. Kim von der Heide", pronouns) == begins
        assert called("Dr. Kim von der Heide", pronouns) == said


def test_nobody_is_not_greeted() -> None:
    assert salutation(" ", "she") == called("", "") == ""
