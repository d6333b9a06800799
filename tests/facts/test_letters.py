"""The table of letter forms: each loads, and each country has its usual one."""

import pytest

from askwhy.domain.faults import Fault
from askwhy.facts.countries import countries
from askwhy.facts.letters import letter_form, letter_forms, usual_form
from askwhy.facts.tables import rows


def test_no_form_is_lost() -> None:
    assert len(letter_forms()) == len(rows("letter_forms.tsv"))
    assert {form.name for form in letter_forms().values() if form.is_card} == {"card-a6", "card-5x7"}


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
