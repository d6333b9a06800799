"""The words of the page for a call."""

from datetime import date, datetime

import pytest

from askwhy.domain.letters import LetterFacts, LetterText
from askwhy.domain.outreach import WindowKind
from askwhy.wording import talk

MET = LetterFacts("advice_call", "Dana Reyes", interviewed_on=date(2026, 11, 3))
POINTED = LetterFacts("introduction_call", "Ruth Adeyemi", introducer="Omar Haddad")


def test_who_it_is_and_whence_one_knows_them() -> None:
    assert talk.who("VP Engineering", "Acme", MET) == "VP Engineering, Acme. You met on 3 Nov."
    assert talk.who("", "Acme", POINTED) == "Acme. Omar Haddad gave you their name."
    assert talk.who("", "", LetterFacts("advice_call", "Dana")) == ""


def test_where_it_is_and_until_when_it_is_a_good_time() -> None:
    until = datetime(2026, 11, 24, 10, 0)

    assert talk.where("Chicago", WindowKind.EARLY, until) == "in Chicago, early until 10:00"
    assert talk.where("Chicago", None, None) == "in Chicago"


def test_what_needs_less_that_is_not_known_comes_first() -> None:
    texts = [
        LetterText("x", "Hello $name, about $role.", ("Do you have three minutes?",), ""),
        LetterText("x", "Hello $name, $my_name here.", ("Is this a good moment?",), ""),
    ]

    first, second = talk.spoken(texts, MET, "Mara Lind", "DE")
    assert first == "“Hello Dana Reyes, Mara Lind here. Is this a good moment?”"
    assert "‹the position›" in second


@pytest.mark.parametrize(
    ("seconds", "told"), [(0, "0:00"), (134, "2:14"), (3734, "1:02:14"), (-5, "0:00"), (3600, "1:00:00")]
)
def test_how_long_it_lasts(seconds: int, told: str) -> None:
    assert talk.clock_of(seconds) == told


def test_one_voicemail_is_enough() -> None:
    assert talk.voicemail_advice(0, 1).startswith("One is enough")
    assert talk.voicemail_advice(1, 1).startswith("They have one from you already.")
    assert talk.voicemail_advice(2, 1).startswith("They have 2 from you already.")


@pytest.mark.parametrize(("pronouns", "who"), [("she/her", "she"), ("He/him", "he"), ("", "they")])
def test_they_are_spoken_of_as_was_entered(pronouns: str, who: str) -> None:
    assert talk.what_they_said(pronouns) == f"What {who} said, and about what"
