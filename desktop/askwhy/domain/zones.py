"""The time zone of a person: which, how it was found, and the city in its name."""

from dataclasses import dataclass

from askwhy.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone (an IANA name) and how it was found.

    The reason's keys, surest first: zone_chosen, zone_from_zip, zone_from_region, zone_from_country,
    zone_from_phone, zone_ask (several fit: ask them), zone_own (nothing to go by: your own).
    """

    name: str
    reason: Reason


def city_of(zone: str) -> str:
    """Give the city in a zone's name: "Chicago" of "America/Chicago"."""
    return zone.rpartition("/")[2].replace("_", " ")
