"""A postal address as lines to write on: read again, nothing that was typed is lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.faults import Fault
from askwhy.domain.people import Address
from askwhy.facts.written import read_written, written

NONE = Address()
CHICAGO = Address("500 W Madison St\nSuite 300", "", "Chicago", "IL", "60661", "US", label="work")
BERLIN = Address("Hauptstr. 5", city="Berlin", postal_code="10115", country="DE")
FULL = Address("1 Long Lane", "Hackney", "London", "Greater London", "E8 1AA", "GB", "Acme Labs", "home")


def read(text: str, before: Address = NONE, home: str = "DE") -> Address:
    """Read the lines of somebody in Germany who speaks English."""
    return read_written(text, before, home, "en")


def test_the_lines_are_those_of_the_country_and_home_is_not_named() -> None:
    assert written(BERLIN, "DE", "en") == "Hauptstr. 5\n10115 Berlin"
    assert written(BERLIN, "US", "en") == "Hauptstr. 5\n10115 Berlin\nGermany"
    assert (
        written(CHICAGO, "DE", "en")
        == "500 W Madison St\nSuite 300\nChicago IL 60661\nUnited States of America"
    )


def test_another_street_leaves_the_city_alone() -> None:
    assert read(written(FULL, "DE", "en").replace("1 Long Lane", "2 Short Street"), FULL) == replace(
        FULL, street="2 Short Street"
    )


def test_another_city_leaves_what_stands_above_alone() -> None:
    lines = "500 W Madison St\nSuite 300\nEvanston IL 60201\nUnited States of America"

    assert read(lines, CHICAGO) == replace(CHICAGO, city="Evanston", postal_code="60201")


def test_a_region_that_the_country_does_not_write_stays_one() -> None:
    before = replace(BERLIN, region="Brandenburg")

    found = read("Hauptstr. 5\n14467 Potsdam Brandenburg", before)

    assert found == replace(before, city="Potsdam", postal_code="14467")


def test_a_region_of_the_same_name_is_not_said_twice_and_stays() -> None:
    lima = Address("Av. Larco 345", city="Lima", region="Lima", postal_code="15074", country="PE")
    assert written(lima, "PE", "en") == "Av. Larco 345\nLima 15074"

    assert read("Av. Larco 345\nLima 15001", lima, "PE") == replace(lima, postal_code="15001")


def test_they_move_to_another_country() -> None:
    assert read("1 Main St\nAustin, TX 78701\nUSA", BERLIN) == Address(
        "1 Main St", city="Austin", region="TX", postal_code="78701", country="US"
    )


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [
        ("Hauptstr. 5\n10115 Berlin", "DE", BERLIN),
        ("Hauptstr. 5, 10115 Berlin", "DE", BERLIN),
        ("Hauptstr. 5\nBerlin", "DE", replace(BERLIN, postal_code="")),
        ("Hauptstr. 5\nBerlin\nGermany", "", replace(BERLIN, postal_code="")),
        ("10115 Berlin", "DE", replace(BERLIN, street="")),
        ("5 Corniche\nDubai\nUnited Arab Emirates", "DE", Address("5 Corniche", city="Dubai", country="AE")),
    ],
)
def test_an_address_is_written_where_none_stood(text: str, home: str, expected: Address) -> None:
    assert read(text, home=home) == expected


def test_no_lines_are_no_address() -> None:
    assert read(" \n ", CHICAGO) == Address()


@pytest.mark.parametrize("text", ["Hauptstr. 5", "Hauptstr. 5\nBerlin 1011", "12345"])
def test_an_address_without_a_city_is_asked_about(text: str) -> None:
    with pytest.raises(Fault, match="address_unclear"):
        read(text)


def test_a_country_that_nobody_knows_stays_as_it_was_typed() -> None:
    strelsau = Address("1 Castle", city="Strelsau", country="Ruritania")

    assert read("1 Castle\nZenda\nRuritania", strelsau) == replace(strelsau, city="Zenda")


def _known() -> list[Address]:
    path = Path(__file__).with_name("addresses.tsv")
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    return [_of_row(*row[:6]) for row in rows]


def _of_row(country: str, street: str, *parts: str) -> Address:
    locality, city, region, code = parts
    return Address(street.replace("|", "\n"), locality, city, region, code, country)


@pytest.mark.parametrize("address", _known(), ids=lambda address: address.country)
def test_the_lines_of_many_countries_are_read_as_what_they_were(address: Address) -> None:
    lines = written(address, "", "en")

    assert read(lines, address, "") == address
    changed = read(f"Behind the yard\n{lines}", address, "")
    assert changed == replace(address, street=f"Behind the yard\n{address.street}")


WORDS = st.text("XYZ 0129\n", max_size=40)


@given(text=WORDS, before=st.sampled_from([CHICAGO, BERLIN, FULL, Address()]))
def test_no_word_that_was_typed_is_lost(text: str, before: Address) -> None:
    try:
        found = read(text, before)
    except Fault:
        return

    kept = " ".join((found.organisation, found.street, found.locality, found.city, found.region)).split()
    assert sorted(text.split()) == sorted([*kept, *found.postal_code.split()])
