"""Phone numbers: as typed they become international, or it cannot be told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.facts.phones import to_e164, zones_of


@pytest.mark.parametrize(
    ("typed", "country", "expected"),
    [
        ("(312) 555-0142", "US", "+13125550142"),
        ("312.555.0142", "US", "+13125550142"),
        ("+1 312 555 0142", "DE", "+13125550142"),
        ("030 5550142", "DE", "+49305550142"),
        ("0049 30 5550142", "DE", "+49305550142"),
        ("03-5550-0142", "JP", "+81355500142"),
        ("020 7946 0142", "GB", "+442079460142"),
        ("+1 312 555 0142 ext. 7", "", "+13125550142"),
    ],
)
def test_a_number_is_meant_as_in_its_country(typed: str, country: str, expected: str) -> None:
    assert to_e164(typed, country) == expected


@pytest.mark.parametrize(
    ("typed", "country"),
    [
        ("", "US"),
        ("   ", "US"),
        ("ask Ann", "US"),
        ("312 555 0142", ""),
        ("555-0142", "US"),
        ("12", "DE"),
        ("312 555 0142", "Narnia"),
        ("+1 312 555 0142 999 999 999", "US"),
    ],
)
def test_a_number_that_cannot_be_told_is_left_as_it_was_typed(typed: str, country: str) -> None:
    assert to_e164(typed, country) == ""


@given(number=st.integers(2_000_000_000, 9_999_999_999))
def test_an_international_number_stays_itself(number: int) -> None:
    e164 = to_e164(str(number), "US")

    assert e164 in ("", f"+1{number}")
    assert to_e164(e164, "DE") == e164


def test_a_number_tells_its_zones() -> None:
    assert zones_of("+13125550142") == ("America/Chicago",)
    assert zones_of("+49305550142") == ("Europe/Berlin",)
    assert len(zones_of("+18005550142")) > 8


@pytest.mark.parametrize("e164", ["", "+999", "312"])
def test_a_number_that_is_none_tells_no_zone(e164: str) -> None:
    assert zones_of(e164) == ()
