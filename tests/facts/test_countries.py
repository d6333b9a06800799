"""Countries: found by code and by name in many languages, and called by one name."""

from unicodedata import name

import pytest

from askwhy.facts.countries import countries, country_code, country_line, country_name
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
    for code, alpha3, english, _ in rows("countries.tsv"):
        assert {country_code(text) for text in (code, alpha3, english)} == {code}
        assert country_name(code) == english


def test_there_is_every_country_of_the_standard_once() -> None:
    codes = [row[0] for row in rows("countries.tsv")]

    assert len(codes) == len(set(codes)) == 249
    assert all(len(code) == 2 and code.isupper() for code in codes)


def test_what_is_no_code_is_called_as_it_was_typed() -> None:
    assert country_name("Narnia") == "Narnia"


@pytest.mark.parametrize(
    ("country", "home", "line"),
    [
        ("FR", "DE", "FRANKREICH"),
        ("DE", "FR", "ALLEMAGNE"),
        ("DE", "US", "GERMANY"),
        ("US", "GB", "UNITED STATES OF AMERICA"),
        ("GB", "AT", "VEREINIGTES KÖNIGREICH"),
        ("DE", "NL", "DUITSLAND"),
        ("DE", "IT", "GERMANIA"),
        ("US", "MX", "ESTADOS UNIDOS"),
        ("DE", "BR", "ALEMANHA"),
        ("CH", "PL", "SZWAJCARIA"),
        # Letters that are not Latin would be read at home only.
        ("DE", "JP", "GERMANY"),
        ("FR", "GR", "FRANCE"),
        ("FR", "EG", "FRANCE"),
        ("FR", "RS", "FRANCUSKA"),
        # English is official, or no language is nearly everybody's.
        ("DE", "CA", "GERMANY"),
        ("DE", "IN", "GERMANY"),
        ("DE", "BE", "GERMANY"),
        # More speak Guaraní than write it on envelopes.
        ("DE", "PY", "ALEMANIA"),
        ("IT", "TR", "İTALYA"),
        ("MM", "DE", "MYANMAR"),
        ("HK", "DE", "HONG KONG"),
        ("DE", "", "GERMANY"),
        ("Narnia", "TR", "NARNIA"),
    ],
)
def test_a_letter_abroad_names_the_country_in_the_senders_language(
    country: str, home: str, line: str
) -> None:
    assert country_line(country, home) == line


def test_every_country_has_its_line_from_everywhere() -> None:
    for home in countries():
        for code in countries():
            line = country_line(code, home)
            assert line
            assert line == line.upper()
            assert all(
                not letter.isalpha() or "LATIN" in name(letter) or letter in "ʻʼ" for letter in line
            ), line
