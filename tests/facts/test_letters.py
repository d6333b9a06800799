"""The tables of letters: each text fills, and says nothing of fields that nobody knows; each form loads."""

import pytest

from askwhy.domain.faults import Fault
from askwhy.domain.letters import LetterText, fill
from askwhy.domain.outreach import Channel
from askwhy.facts.countries import countries
from askwhy.facts.letters import letter_form, letter_forms, letter_text, letter_texts, usual_form
from askwhy.facts.sequences import sequences
from askwhy.facts.tables import rows

KNOWN = {
    "name": "Dana Reyes",
    "employer": "Acme",
    "role": "Data Analyst",
    "interviewed_on": "24 November 2026",
    "decided_on": "1 December 2026",
    "my_name": "Mara Lind",
}


@pytest.mark.parametrize("text", letter_texts().values(), ids=lambda text: text.purpose)
def test_a_text_asks_only_for_what_can_be_known(text: LetterText) -> None:
    written = fill(text, KNOWN)

    assert written.missing == ()
    assert written.greeting.startswith("Dear Dana Reyes")
    assert written.closing
    assert not any(mark in "".join(written.paragraphs) for mark in "$‹!")


def test_every_letter_of_the_plans_has_a_text_of_its_own() -> None:
    purposes = {
        step.purpose for plan in sequences().values() for step in plan.steps if step.channel is Channel.LETTER
    }

    assert {"card", "letter_thanks"} <= purposes
    assert purposes | {"thanks", "last_ask"} <= letter_texts().keys()


def test_a_purpose_of_ones_own_has_the_text_of_thanks() -> None:
    assert letter_text("wish_well") == letter_texts()["thanks"]


def test_no_form_is_lost_and_a_card_has_three_sentences() -> None:
    assert len(letter_forms()) == len(rows("letter_forms.tsv"))
    assert {form.name for form in letter_forms().values() if form.is_card} == {"card-a6", "card-5x7"}
    assert "".join(letter_texts()["card"].paragraphs).count(".") == 3


@pytest.mark.parametrize("country", ["", *countries()])
def test_every_country_has_a_usual_form(country: str) -> None:
    assert not usual_form(country).is_card


def test_paper_is_that_of_the_country() -> None:
    assert usual_form("US").name == "us-block"
    assert usual_form("DE").name == "din-5008-b"
    assert usual_form("GB").paper[1:] == (210, 297)


def test_an_unknown_form_is_a_fault_that_names_the_known() -> None:
    with pytest.raises(Fault) as raised:
        letter_form("din-5009")

    assert raised.value.reason.key == "unknown_form"
    assert "din-5008-b" in str(raised.value.reason.arg("known"))
