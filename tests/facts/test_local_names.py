"""Countries and cities by the names that other languages have for them."""

import pytest

from askwhy.facts.countries import countries, country_code
from askwhy.facts.languages import languages
from askwhy.facts.local_names import local_city, local_countries, local_country


def test_a_country_and_a_city_have_their_own_names() -> None:
    assert (local_country("DE", "de"), local_city("Europe/Warsaw", "de")) == ("Deutschland", "Warschau")


def test_what_has_no_name_there_keeps_the_english_one() -> None:
    assert local_city("America/Chicago", "de") == "Chicago"
    assert local_country("Narnia", "de") == "Narnia"
    assert local_country("DE", "tlh") == "Germany"


def test_english_is_as_it_was() -> None:
    assert local_countries("en") == countries()


@pytest.mark.parametrize("language", languages())
def test_every_name_that_is_shown_is_understood_when_it_is_typed(language: str) -> None:
    misread = {code: name for code, name in local_countries(language).items() if country_code(name) != code}

    assert misread == {}
