"""Countries: found by code and by name in many languages, and called by one name."""

import pytest

from askwhy.facts.countries import country_code, country_name
from askwhy.facts.tables import rows


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("DE", "DE"),
        ("de", "DE"),
        ("DEU", "DE"),
        ("Germany", "DE"),
        ("Deutschland", "DE"),
        ("  ALLEMAGNE ", "DE"),
        ("USA", "US"),
        ("United States", "US"),
        ("United States of America", "US"),
        ("UK", "GB"),
        ("Great Britain", "GB"),
        ("England", "GB"),
        ("日本", "JP"),
        ("Côte d’Ivoire", "CI"),
        ("Côte d'Ivoire", "CI"),
        ("Holland", "NL"),
        ("Czech  Republic", "CZ"),
        ("Narnia", ""),
        ("", ""),
    ],
)
def test_a_country_is_found_by_code_or_name(text: str, code: str) -> None:
    assert country_code(text) == code


def test_every_country_is_found_by_its_codes_and_its_name() -> None:
    for code, alpha3, name, _ in rows("countries.tsv"):
        assert {country_code(text) for text in (code, alpha3, name)} == {code}
        assert country_name(code) == name


def test_there_is_every_country_of_the_standard_once() -> None:
    codes = [row[0] for row in rows("countries.tsv")]

    assert len(codes) == len(set(codes)) == 249
    assert all(len(code) == 2 and code.isupper() for code in codes)


def test_what_is_no_code_is_called_as_it_was_typed() -> None:
    assert country_name("Narnia") == "Narnia"
