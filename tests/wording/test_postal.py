"""What a country calls the parts of its addresses."""

import pytest

from askwhy.wording.postal import postal_names


@pytest.mark.parametrize(
    ("country", "names"),
    [
        ("US", ("ZIP code", "State")),
        ("CA", ("Postal code", "Province")),
        ("IE", ("Eircode", "County")),
        ("IN", ("PIN code", "State")),
        ("JP", ("Postal code", "Prefecture")),
        ("AE", ("Postal code", "Emirate")),
        ("DE", ("Postal code", "Region or state")),
        ("", ("Postal code", "Region or state")),
        ("Narnia", ("Postal code", "Region or state")),
    ],
)
def test_the_fields_are_named_as_in_the_country(country: str, names: tuple[str, str]) -> None:
    assert postal_names(country) == names
