"""Phone numbers: their international form, and the zones that they may lie in."""

from functools import lru_cache
from typing import Any


@lru_cache(maxsize=16384)
def to_e164(typed: str, country: str) -> str:
    """Give a number as E.164 ("+13125550142"); empty when it cannot be told.

    `country` (ISO 3166-1 alpha-2, or empty) says how a number without a country code is meant. An import asks
    twice for each number, to find who is known and to keep it, and each answer takes 30 microseconds.
    """
    number = _parsed(typed, country)
    if number is None:
        return ""
    import phonenumbers  # 16 ms: only when a number is entered

    text: str = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return text


def zones_of(e164: str) -> tuple[str, ...]:
    """Give the names of the zones in which a number may lie; empty when unknown."""
    number = _parsed(e164, "")
    if number is None:
        return ()
    from phonenumbers import timezone  # only when a number is entered; never its geocoder (105 MB)

    names: tuple[str, ...] = tuple(timezone.time_zones_for_number(number))
    return () if "Etc/Unknown" in names else names


def _parsed(typed: str, country: str) -> Any:
    if not typed.strip():
        return None
    import phonenumbers  # 16 ms: only when a number is entered

    try:
        number = phonenumbers.parse(typed, country or None)
    except phonenumbers.NumberParseException:
        return None
    # A number without its area code is "possible" too, but can be dialled only next door.
    said = phonenumbers.is_possible_number_with_reason(number)
    return number if said == phonenumbers.ValidationResult.IS_POSSIBLE else None
