"""Postal lines: the form of each country, nothing lost that was typed, the country in capitals only abroad."""

from dataclasses import asdict, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.people import Address
from askwhy.facts.countries import country_line
from askwhy.facts.postal import is_doubtful, missing_parts, postal_lines
from askwhy.facts.tables import rows

COUNTRIES = [row[0] for row in rows("countries.tsv")]

NAME = "Dana Reyes"
FIRM = "Acme"


def lines(address: Address, home: str = "") -> tuple[str, ...]:
    """Give the lines for Dana Reyes of Acme."""
    return postal_lines(NAME, FIRM, address, home)


CHICAGO = Address("500 W Madison St\nSuite 300", "", "Chicago", "Illinois", "60661", "US")

AT_HOME = {
    CHICAGO: (NAME, FIRM, "500 W Madison St", "Suite 300", "CHICAGO IL  60661"),
    Address("100 Queen St W", "", "Toronto", "Ontario", "M5H 2N2", "CA"): (
        "DANA REYES",
        "ACME",
        "100 QUEEN ST W",
        "TORONTO ON  M5H 2N2",
    ),
    Address("Hauptstraße 5", "", "Gießen", "", "35390", "DE"): (NAME, FIRM, "Hauptstraße 5", "35390 Gießen"),
    Address("12 High Street", "", "London", "", "SW1A 2AA", "GB"): (
        NAME,
        FIRM,
        "12 High Street",
        "LONDON",
        "SW1A 2AA",
    ),
    Address("12 rue de la Paix", "", "Lyon", "", "69002", "FR"): (
        FIRM,
        NAME,
        "12 rue de la Paix",
        "69002 LYON",
    ),
    Address("千代田1-1", "", "千代田区", "東京都", "100-0001", "JP"): (
        "〒100-0001",
        "東京都",
        "千代田区",
        "千代田1-1",
        FIRM,
        NAME,
    ),
    Address("1-1 Chiyoda", "", "Chiyoda-ku", "Tokyo", "100-0001", "JP"): (
        NAME,
        FIRM,
        "1-1 Chiyoda, Chiyoda-ku, TOKYO",
        "100-0001",
    ),
    Address("Rua Augusta, 1", "Centro", "São Paulo", "São Paulo", "01304-000", "BR"): (
        FIRM,
        NAME,
        "Rua Augusta, 1",
        "Centro",
        "SÃO PAULO-SP",
        "01304-000",
    ),
    Address("Bahnhofstrasse 1", "", "Zürich", "", "8001", "CH"): (
        FIRM,
        NAME,
        "Bahnhofstrasse 1",
        "8001 Zürich",
    ),
    Address("1 Raffles Place", "", "Singapore", "", "048616", "SG"): (
        NAME,
        FIRM,
        "1 Raffles Place",
        "SINGAPORE 048616",
    ),
    Address("Office 5, Al Maktoum Road", "", "Dubai", "Dubai", "", "AE"): (
        NAME,
        FIRM,
        "Office 5, Al Maktoum Road",
        "Dubai",
    ),
}


def test_a_letter_to_somebodys_home_does_not_name_the_employer() -> None:
    private = replace(CHICAGO, label="Home")

    assert FIRM not in lines(private)
    assert FIRM in lines(replace(CHICAGO, label="work"))
    assert "c/o Acme" in lines(replace(private, organisation="c/o Acme"))


@pytest.mark.parametrize(
    ("address", "expected"), AT_HOME.items(), ids=[f"{each.country} {each.city}" for each in AT_HOME]
)
def test_at_home_an_address_has_the_form_of_its_country(address: Address, expected: tuple[str, ...]) -> None:
    assert lines(address, home=address.country) == expected


def table() -> list[list[str]]:
    """Give the addresses that were looked at by hand."""
    text = (Path(__file__).parent / "addresses.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")]


@pytest.mark.parametrize("row", table(), ids=lambda row: row[0])
def test_an_address_is_written_as_its_post_wants_it_at_home_and_from_abroad(row: list[str]) -> None:
    country, street, locality, city, region, code, at_home, from_abroad = row
    address = Address(street.replace("|", "\n"), locality, city, region, code, country)

    assert lines(address, country) == tuple(at_home.split("|"))
    assert lines(address, "US" if country == "DE" else "DE") == tuple(from_abroad.split("|"))
    assert not is_doubtful(address)
    assert missing_parts(address) == ()


def test_sixty_countries_and_more_were_looked_at() -> None:
    assert len({row[0] for row in table()}) >= 60


@pytest.mark.parametrize(
    ("code", "country", "doubtful"),
    [
        ("60661", "US", False),
        ("60661-1234", "US", False),
        ("6066", "US", True),
        ("SW1A 2AA", "GB", False),
        ("sw1a2aa", "GB", False),
        ("12345", "GB", True),
        ("CH-8001", "CH", False),
        ("8OO1", "CH", True),
        ("", "US", False),
        ("anything", "AE", False),
        ("anything", "", False),
        ("411 16", "SE", False),
    ],
)
def test_a_code_that_its_country_does_not_have_is_doubted(code: str, country: str, doubtful: bool) -> None:
    assert is_doubtful(Address("Street 1", city="Town", postal_code=code, country=country)) is doubtful


WORDS = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzåéñöø"), min_size=2, max_size=8)
CODES = st.text(st.sampled_from("0123456789"), min_size=3, max_size=6)
TEXTS = st.lists(WORDS, max_size=2).map(" ".join)
ADDRESSES = st.builds(
    Address,
    street=st.lists(WORDS, max_size=3).map("\n".join),
    locality=TEXTS,
    city=TEXTS,
    region=TEXTS,
    postal_code=st.just("") | CODES,
    country=st.sampled_from(COUNTRIES),
)


@given(address=ADDRESSES, home=st.sampled_from(["", "US", "DE", "JP"]))
def test_nothing_that_was_typed_is_lost_in_any_country(address: Address, home: str) -> None:
    written = "\n".join(lines(address, home)).upper()
    fields = asdict(address)
    typed = [fields[name] for name in ("locality", "city", "region", "postal_code")]

    for text in (NAME, FIRM, *typed, *address.street.splitlines()):
        assert text.upper() in written


@pytest.mark.parametrize("country", COUNTRIES)
def test_in_every_country_all_parts_stand_on_the_envelope(country: str) -> None:
    address = Address("Street 1\nFloor 2", "Quarter", "Town", "Zone", "12345", country)
    written = "\n".join(lines(address)).upper()

    assert [
        part
        for part in ("DANA REYES", "ACME", "STREET 1", "FLOOR 2", "QUARTER", "TOWN", "ZONE", "12345")
        if part not in written
    ] == []


@given(address=ADDRESSES)
def test_the_country_stands_last_and_in_capitals_abroad_and_nowhere_at_home(address: Address) -> None:
    for home in ("", "US" if address.country != "US" else "DE", "JP" if address.country != "JP" else "FR"):
        assert lines(address, home)[-1].upper() == country_line(address.country, home)
        assert lines(address, home)[-1].isupper()
    assert (
        country_line(address.country, address.country)
        not in lines(replace(address, city="", region=""), home=address.country)[2:]
    )


@given(address=ADDRESSES.filter(lambda address: address.city))
def test_abroad_the_city_stands_in_capitals(address: Address) -> None:
    assert address.city.upper() in "\n".join(lines(address))


def test_a_country_that_is_unknown_is_printed_as_it_was_typed_in_capitals() -> None:
    address = Address("Lamp Post 1", city="Cair Paravel", country="Narnia")

    assert lines(address, home="GB") == (NAME, FIRM, "Lamp Post 1", "CAIR PARAVEL", "NARNIA")


def test_an_address_without_a_country_has_a_plain_form_and_no_country() -> None:
    assert lines(Address("Street 1", city="Town", postal_code="1234"), home="DE") == (
        NAME,
        FIRM,
        "Street 1",
        "1234 TOWN",
    )


def test_the_organisation_of_an_address_stands_instead_of_the_employer() -> None:
    assert lines(replace(CHICAGO, organisation="Acme Labs"), "US")[:2] == (NAME, "Acme Labs")


@pytest.mark.parametrize("typed", ["CH-8001", "ch-8001", "8001"])
def test_a_code_that_was_typed_with_its_prefix_has_it_once(typed: str) -> None:
    address = Address("Bahnhofstrasse 1", city="Zürich", postal_code=typed, country="CH")

    assert lines(address, "DE")[-2].upper() == "CH-8001 ZÜRICH"
    assert lines(address, "CH")[-1].upper() == f"{typed.upper()} ZÜRICH"


@pytest.mark.parametrize("name", ["Dana O’Brien", "Nguyễn Ái", "Zoë Łukasik"])
def test_a_name_in_latin_letters_keeps_a_japanese_address_in_latin_order(name: str) -> None:
    address = Address("1-1 Chiyoda", city="Chiyoda-ku", region="Tokyo", postal_code="100-0001", country="JP")

    assert postal_lines(name, "", address, "JP")[0] == name


@pytest.mark.parametrize(
    ("region", "expected"),
    [("illinois", "IL"), ("IL", "IL"), ("Illinoise", "ILLINOISE"), ("", "")],
)
def test_a_region_is_abbreviated_only_when_it_is_known(region: str, expected: str) -> None:
    written = lines(replace(CHICAGO, region=region), "US")[-1]

    assert written == f"CHICAGO {expected}".strip() + "  60661"


def test_blanks_and_empty_lines_of_the_typing_are_tidied() -> None:
    address = replace(CHICAGO, street="  500  W Madison St \n\n Suite 300 ", city=" Chicago ")

    assert lines(address, "US") == lines(CHICAGO, "US")


@pytest.mark.parametrize(
    ("address", "missing"),
    [
        (CHICAGO, ()),
        (replace(CHICAGO, region=""), ()),
        (replace(CHICAGO, street=" ", postal_code=""), ("street", "postal_code")),
        (replace(CHICAGO, city=""), ("city",)),
        (Address("1 Queen's Road", city="Hong Kong", region="Kowloon", country="HK"), ()),
        (Address("1-1 Chiyoda", region="Tokyo", postal_code="100-0001", country="JP"), ()),
        (Address("Lamp Post 1", country="Narnia"), ("city",)),
        (Address(), ("street", "city")),
    ],
    ids=str,
)
def test_what_an_envelope_needs_depends_on_the_country(address: Address, missing: tuple[str, ...]) -> None:
    assert missing_parts(address) == missing
