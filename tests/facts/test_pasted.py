"""A whole address that was pasted: taken apart by the form of its country, and nothing of it lost."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.people import Address
from askwhy.facts.pasted import read_pasted
from askwhy.facts.postal import postal_lines


def address(text: str, home: str = "") -> Address:
    """Read an address that can be read."""
    found = read_pasted(text, home, ("Dana Reyes", "Acme"))
    assert found is not None
    return found.address


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [
        (
            "Dana Reyes\nAcme\n500 W Madison St\nSuite 300\nChicago, IL 60661\nUSA",
            "DE",
            Address("500 W Madison St\nSuite 300", "", "Chicago", "IL", "60661", "US"),
        ),
        (
            "500 W Madison St, Chicago, IL 60661-1234",
            "US",
            Address("500 W Madison St", "", "Chicago", "IL", "60661-1234", "US"),
        ),
        (
            "500 W Madison St, Chicago, Illinois 60661, United States",
            "",
            Address("500 W Madison St", "", "Chicago", "Illinois", "60661", "US"),
        ),
        ("Hauptstraße 5\nD-35390 Gießen", "DE", Address("Hauptstraße 5", "", "Gießen", "", "35390", "DE")),
        (
            "Hauptstr. 5, 35390 Gießen, Deutschland",
            "US",
            Address("Hauptstr. 5", "", "Gießen", "", "35390", "DE"),
        ),
        (
            "12 High Street\nLondon\nSW1A 2AA\nUnited Kingdom",
            "US",
            Address("12 High Street", "", "London", "", "SW1A 2AA", "GB"),
        ),
        (
            "12 High Street\nLondon sw1a 2aa",
            "GB",
            Address("12 High Street", "", "London", "", "SW1A 2AA", "GB"),
        ),
        (
            "100 Queen St W\nToronto ON  M5H 2N2",
            "CA",
            Address("100 Queen St W", "", "Toronto", "ON", "M5H 2N2", "CA"),
        ),
        (
            "88 Pitt Street\nSYDNEY NSW 2000",
            "AU",
            Address("88 Pitt Street", "", "SYDNEY", "NSW", "2000", "AU"),
        ),
        (
            "12 rue de la Paix\n75002 PARIS\nFRANCE",
            "US",
            Address("12 rue de la Paix", "", "PARIS", "", "75002", "FR"),
        ),
        (
            "Bahnhofstrasse 1\nCH-8001 Zürich",
            "CH",
            Address("Bahnhofstrasse 1", "", "Zürich", "", "8001", "CH"),
        ),
        (
            "Keizersgracht 123\n1015 CJ Amsterdam",
            "NL",
            Address("Keizersgracht 123", "", "Amsterdam", "", "1015 CJ", "NL"),
        ),
        ("Vallgatan 21\n411 16 Göteborg", "SE", Address("Vallgatan 21", "", "Göteborg", "", "411 16", "SE")),
        (
            "Av. Paulista, 1000\nSÃO PAULO-SP\n01310-100\nBRAZIL",
            "",
            Address("Av. Paulista, 1000", "", "SÃO PAULO", "SP", "01310-100", "BR"),
        ),
    ],
    ids=str,
)
def test_an_address_is_taken_apart(text: str, home: str, expected: Address) -> None:
    assert address(text, home) == expected


@pytest.mark.parametrize(
    "text", ["", "Chicago", "500 W Madison St", "60661", "two\nlines", "Lamp Post 1\nCair Paravel\nNarnia"]
)
def test_what_is_no_whole_address_is_left_as_it_is(text: str) -> None:
    assert read_pasted(text, "US") is None


def test_the_names_of_the_recipient_are_no_part_of_it() -> None:
    found = read_pasted("DANA REYES\nAcme\n1 Street\n35390 Gießen", "DE", ("Dana Reyes", "Acme"))

    assert found is not None
    assert found.above == ("DANA REYES", "Acme")
    assert found.address.street == "1 Street"


def rows() -> list[list[str]]:
    """Give the addresses that were looked at by hand."""
    text = (Path(__file__).parent / "addresses.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")]


@pytest.mark.parametrize("row", [row for row in rows() if row[5]], ids=lambda row: row[0])
def test_what_we_write_for_a_country_is_read_again(row: list[str]) -> None:
    """The city and the code come back; what a country writes elsewhere stays in the street."""
    country, code = row[0], row[5]
    text = row[7].replace("|", "\n")

    found = read_pasted(text, "", ("Dana Reyes", "Acme"))

    if found is None:
        assert country in {"HU", "EC", "SG", "JP"}  # a street between city and code, or no city of its own
        return
    assert found.address.country == country
    assert found.address.postal_code.replace("LV-", "") == code.replace("LV-", "")
    read = found.address
    kept = set(_words(" ".join((*found.above, read.street, read.city, read.region, read.postal_code))))
    written = _words(" ".join(row[7].split("|")[:-1]))
    assert [word for word in written if word not in kept] in ([], [PREFIXES.get(country, "").casefold()])


PREFIXES = {
    "SE": "SE",
    "FI": "FI",
    "CH": "CH",
    "LI": "FL",
    "LU": "L",
    "MC": "MC",
    "LT": "LT",
    "SI": "SI",
    "HR": "HR",
}
"""What stands before a code from abroad, and is no part of it."""


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


@given(st.text(max_size=80), st.sampled_from(["", "US", "DE", "GB", "XX"]))
def test_any_text_can_be_pasted(text: str, home: str) -> None:
    found = read_pasted(text, home)

    assert found is None or (found.address.city and postal_lines("A", "", found.address, home))
