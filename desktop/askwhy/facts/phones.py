"""Phone numbers: their international form, and the zones that they may lie in."""

from functools import lru_cache
from typing import Any, NamedTuple

_FEWEST_DIGITS = 7
"""Of a number in a text: a shorter one may be a house, a code or a year."""


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


class FoundNumber(NamedTuple):
    """A number in a text: where it stands, and as it is written there."""

    start: int
    end: int
    typed: str


def numbers_in(text: str, country: str) -> list[FoundNumber]:
    """Give the phone numbers that stand in a text, in their order; `country` is that of one without a code."""
    from phonenumbers import Leniency, PhoneNumberMatcher  # only when a text is pasted

    found = PhoneNumberMatcher(text, country or None, leniency=Leniency.POSSIBLE)
    numbers = (FoundNumber(each.start, each.end, each.raw_string) for each in found)
    return [each for each in numbers if sum(map(str.isdigit, each.typed)) >= _FEWEST_DIGITS]


def country_of(e164: str) -> str:
    """Give the country that a number's code stands for (ISO 3166-1 alpha-2), the first of several; else empty."""
    number = _parsed(e164, "")
    if number is None:
        return ""
    import phonenumbers  # 16 ms: only when a number is entered

    own: str | None = phonenumbers.region_code_for_number(number)
    code: str = own or phonenumbers.region_code_for_country_code(number.country_code)
    return code if code.isalpha() and len(code) == 2 and code != "ZZ" else ""


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
