"""The zone of a person: own choice, then ZIP, region, country, phone, else one's own; always with the reason."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers.tzdata import TIMEZONE_DATA

from askwhy.domain.faults import Fault
from askwhy.domain.people import Address, Phone
from askwhy.domain.zones import city_of
from askwhy.facts.phones import zones_of
from askwhy.facts.places import MOST_TO_ASK, find_zone, known_zone
from askwhy.facts.tables import rows

CHICAGO = Address(city="Chicago", region="IL", postal_code="60661", country="US")
BERLIN_PHONE = Phone("030 5550142", "+49305550142")
TOKYO_PHONE = Phone("03-5550-0142", "+81355500142")


def zone_of(*addresses: Address, phones: tuple[Phone, ...] = (), chosen: str = "") -> tuple[str, str]:
    """Give the zone and the key of its reason."""
    zone = find_zone(chosen, addresses, phones)
    return zone.name, zone.reason.key


def test_the_own_choice_counts_more_than_address_and_phone() -> None:
    found = zone_of(CHICAGO, phones=(TOKYO_PHONE,), chosen="Europe/Paris")

    assert found == ("Europe/Paris", "zone_chosen")


def test_the_address_counts_more_than_the_phone() -> None:
    assert zone_of(CHICAGO, phones=(TOKYO_PHONE,)) == ("America/Chicago", "zone_from_zip")


def test_the_phone_counts_where_no_address_tells() -> None:
    found = zone_of(Address(city="Springfield"), phones=(TOKYO_PHONE,))

    assert found == ("Asia/Tokyo", "zone_from_phone")


def test_a_second_address_counts_where_the_first_does_not_tell() -> None:
    assert zone_of(Address(city="Springfield"), CHICAGO)[0] == "America/Chicago"


def test_nothing_to_go_by_is_ones_own_zone() -> None:
    assert zone_of() == ("", "zone_own")
    assert zone_of(Address(city="Springfield"), phones=(Phone("5550142"),)) == ("", "zone_own")


@pytest.mark.parametrize(
    ("zip_code", "zone"),
    [
        ("60661", "America/Chicago"),
        ("60661-1234", "America/Chicago"),
        ("10001", "America/New_York"),
        ("00601", "America/Puerto_Rico"),
        ("33101", "America/New_York"),
        ("32501", "America/Chicago"),
        ("37203", "America/Chicago"),
        ("37902", "America/New_York"),
        ("79901", "America/Denver"),
        ("85001", "America/Phoenix"),
        ("90001", "America/Los_Angeles"),
        ("96801", "Pacific/Honolulu"),
        ("99501", "America/Anchorage"),
    ],
)
def test_a_zip_tells_more_than_its_state(zip_code: str, zone: str) -> None:
    assert zone_of(Address(postal_code=zip_code, region="TX", country="US")) == (zone, "zone_from_zip")


def test_a_zip_with_its_state_needs_no_country() -> None:
    assert zone_of(Address(postal_code="60661", region="Illinois"))[0] == "America/Chicago"
    assert zone_of(Address(postal_code="60661", region="IL"))[0] == "America/Chicago"


@pytest.mark.parametrize("region", ["Bayern", "Île-de-France", ""])
def test_five_digits_of_elsewhere_are_no_zip(region: str) -> None:
    assert zone_of(Address(postal_code="80331", region=region)) == ("", "zone_own")


@pytest.mark.parametrize(
    ("country", "region", "zone"),
    [
        ("US", "IL", "America/Chicago"),
        ("US", "illinois", "America/Chicago"),
        ("CA", "BC", "America/Vancouver"),
        ("CA", "British Columbia", "America/Vancouver"),
        ("CA", "NL", "America/St_Johns"),
        ("AU", "Western Australia", "Australia/Perth"),
        ("AU", "QLD", "Australia/Brisbane"),
        ("BR", "AM", "America/Manaus"),
        ("MX", "Sonora", "America/Hermosillo"),
    ],
)
def test_a_region_tells_in_a_country_of_several_clocks(country: str, region: str, zone: str) -> None:
    assert zone_of(Address(region=region, country=country)) == (zone, "zone_from_region")


@pytest.mark.parametrize(
    ("country", "zone"),
    [
        ("DE", "Europe/Berlin"),
        ("IN", "Asia/Kolkata"),
        ("NP", "Asia/Kathmandu"),
        ("NZ", "Pacific/Auckland"),
        ("ES", "Europe/Madrid"),
        ("CN", "Asia/Shanghai"),
    ],
)
def test_a_country_of_one_clock_tells(country: str, zone: str) -> None:
    assert zone_of(Address(country=country)) == (zone, "zone_from_country")


def test_a_country_of_several_clocks_leaves_it_to_the_phone() -> None:
    chicago = Phone("312 555 0142", "+13125550142")

    assert zone_of(Address(country="US"), phones=(chicago,)) == ("America/Chicago", "zone_from_phone")
    assert zone_of(Address(country="US")) == ("", "zone_own")


def test_a_number_that_fits_several_clocks_means_ask_them() -> None:
    zone = find_zone("", (), (Phone("+7 912 555 01 42", "+79125550142"), BERLIN_PHONE))

    assert zone.reason.key in ("zone_ask", "zone_from_phone")
    if zone.reason.key == "zone_ask":
        assert 2 <= int(zone.reason.arg("count")) <= MOST_TO_ASK


def test_until_they_were_asked_it_is_the_clock_in_the_middle_so_that_no_call_comes_in_a_night() -> None:
    zone = find_zone("", (), (Phone("+61 412 345 678", "+61412345678"),))
    middle = ZoneInfo(zone.name).utcoffset(datetime(2026, 1, 15))
    fitting = sorted(
        ZoneInfo(name).utcoffset(datetime(2026, 1, 15)) or timedelta() for name in zones_of("+61412345678")
    )

    assert zone.reason.key == "zone_ask"
    assert middle is not None
    assert fitting[0] < middle < fitting[-1]


def test_a_number_that_fits_too_many_clocks_says_nothing() -> None:
    freephone = Phone("800 555 0142", "+18005550142")

    assert zone_of(phones=(freephone,)) == ("", "zone_own")
    assert zone_of(phones=(freephone, BERLIN_PHONE)) == ("Europe/Berlin", "zone_from_phone")


def test_a_reason_names_what_told_it() -> None:
    assert find_zone("", (CHICAGO,), ()).reason.arg("zip") == "60661"
    assert find_zone("", (), (BERLIN_PHONE,)).reason.arg("phone") == "030 5550142"


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        (" New York ", "America/New_York"),
        ("new_york", "America/New_York"),
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("calcutta", "Asia/Kolkata"),
        ("US/Pacific", "America/Los_Angeles"),
        ("us/pacific", "America/Los_Angeles"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_is_known_by_its_name_its_old_name_or_its_city(typed: str, zone: str) -> None:
    assert known_zone(typed) == zone


@pytest.mark.parametrize("typed", ["Mars/Olympus", "+01:00", "Berlin time"])
def test_an_own_choice_that_is_no_zone_is_a_fault(typed: str) -> None:
    with pytest.raises(Fault) as raised:
        find_zone(typed, (), ())

    assert raised.value.reason.key == "unknown_zone"
    assert raised.value.reason.arg("name") == typed


@given(name=st.sampled_from(sorted(available_timezones())))
def test_every_zone_is_known_and_its_name_in_use_stays_itself(name: str) -> None:
    known = known_zone(name)

    assert known_zone(known) == known
    assert ZoneInfo(known).key == known


def test_every_zone_of_the_tables_exists() -> None:
    tables = {
        "us_zip_time_zones.tsv": 1,
        "region_time_zones.tsv": 3,
        "country_time_zones.tsv": 1,
        "main_time_zones.tsv": 1,
        "zone_aliases.tsv": 1,
    }
    named = {row[column] for table, column in tables.items() for row in rows("places", table)}

    assert named <= available_timezones()


def test_no_table_gives_a_name_that_is_no_longer_in_use() -> None:
    old = {row[0] for row in rows("places", "zone_aliases.tsv")}
    named = {row[3] for row in rows("places", "region_time_zones.tsv")}
    named |= {row[1] for name in ("country", "main") for row in rows("places", f"{name}_time_zones.tsv")}

    assert not named & old


def test_the_runs_of_zips_are_in_order_so_that_they_can_be_searched() -> None:
    starts = [row[0] for row in rows("places", "us_zip_time_zones.tsv")]

    assert starts == sorted(set(starts))
    assert all(len(start) == 5 and start.isdecimal() for start in starts)


def test_a_country_stands_in_one_table_only() -> None:
    clocks = [{row[0] for row in rows("places", f"{name}_time_zones.tsv")} for name in ("country", "main")]

    assert not clocks[0] & clocks[1]


def test_every_zone_that_a_number_may_give_exists() -> None:
    given_by_numbers = {name for names in TIMEZONE_DATA.values() for name in names}

    assert [name for name in sorted(given_by_numbers) if known_zone(name) not in available_timezones()] == []


@pytest.mark.parametrize(
    ("zone", "city"),
    [("America/New_York", "New York"), ("America/Argentina/Buenos_Aires", "Buenos Aires"), ("UTC", "UTC")],
)
def test_the_city_of_a_zone(zone: str, city: str) -> None:
    assert city_of(zone) == city
