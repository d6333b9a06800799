"""Where a person is: gathers what address and phone say of the time zone."""

from bisect import bisect_right
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from askwhy.domain.faults import Fault
from askwhy.domain.people import Address, Phone
from askwhy.domain.reasons import Reason
from askwhy.domain.zones import Zone
from askwhy.facts.phones import zones_of
from askwhy.facts.tables import rows

_AREAS = frozenset(
    ("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
)
"""The parts of the world by which zones are named; what begins otherwise is an old or a technical name."""

MOST_TO_ASK = 8
"""A number that leaves 2 to 8 zones means "ask them"; more say nothing (evidence.md, "Time zones")."""


def find_zone(own_choice: str, addresses: tuple[Address, ...], phones: tuple[Phone, ...]) -> Zone:
    """Find a person's zone, with its reason: own choice, US ZIP, region, country, phone, else one's own.

    Raises Fault "unknown_zone" for an own choice that is no zone.
    """
    if own_choice:
        return Zone(known_zone(own_choice), Reason.of("zone_chosen"))
    for address in addresses:
        found = _from_address(address)
        if found is not None:
            return found
    for phone in phones:
        found = _from_phone(phone)
        if found is not None:
            return found
    return Zone("", Reason.of("zone_own"))


def known_zone(name: str) -> str:
    """Give the name in use of a zone, whatever its case; Fault "unknown_zone" when there is none."""
    wanted = name.strip().replace(" ", "_")
    current = _aliases().get(wanted, wanted)
    found = _zones().get(current.casefold())
    if found is None:
        raise Fault("unknown_zone", name=name)
    return _aliases().get(found, found)


@cache
def _zones() -> dict[str, str]:
    """Give every zone by its name and by its city, case folded; looking at the disk takes 40 ms."""
    known = sorted(available_timezones())
    by_city = {zone.rpartition("/")[2].casefold(): zone for zone in known if "/" in zone}
    return by_city | {zone.casefold(): zone for zone in known}


def zone_names() -> list[str]:
    """Give the names in use of all zones that are called by a city, in their order."""
    return sorted(
        zone for zone in set(_zones().values()) - _aliases().keys() if zone.partition("/")[0] in _AREAS
    )


def _from_address(address: Address) -> Zone | None:
    country, code = address.country, address.postal_code.strip()
    zip5 = code[:5]
    # Five digits alone are a postal code of half the world: without a country, a state must say that it is a ZIP.
    american = country == "US" or (not country and ("US", address.region.strip().casefold()) in _regions())
    if american and zip5.isdecimal() and len(zip5) == 5:
        return Zone(_zip_zone(zip5), Reason.of("zone_from_zip", zip=zip5))
    region = address.region.strip()
    if (country, region.casefold()) in _regions():
        return Zone(_regions()[country, region.casefold()], Reason.of("zone_from_region", region=region))
    if country in _countries():
        return Zone(_countries()[country], Reason.of("zone_from_country", country=country))
    return None


def _from_phone(phone: Phone) -> Zone | None:
    if not phone.e164:
        return None
    names = [_aliases().get(name, name) for name in zones_of(phone.e164)]
    clocks = {_clock(name): name for name in reversed(names)}
    if not 1 <= len(clocks) <= MOST_TO_ASK:
        return None
    if len(clocks) == 1:
        return Zone(names[0], Reason.of("zone_from_phone", phone=phone.typed))
    # The clock in the middle of them: until one has asked, it is the one that is least far from any other.
    middle = clocks[sorted(clocks)[len(clocks) // 2]]
    return Zone(middle, Reason.of("zone_ask", phone=phone.typed, count=len(clocks)))


def _clock(name: str) -> tuple[timedelta | None, ...]:
    """Give what a zone's clocks show in each month: two zones with the same clock count as one."""
    return tuple(ZoneInfo(name).utcoffset(datetime(2026, month, 15)) for month in range(1, 13))


def _zip_zone(zip5: str) -> str:
    starts, zones = _zips()
    return zones[max(bisect_right(starts, zip5) - 1, 0)]


@cache
def _zips() -> tuple[list[str], list[str]]:
    table = rows("places", "us_zip_time_zones.tsv")
    return [row[0] for row in table], [row[1] for row in table]


@cache
def _regions() -> dict[tuple[str, str], str]:
    table = rows("places", "region_time_zones.tsv")
    by_name = {(country, name.casefold()): zone for country, _, name, zone in table}
    return by_name | {(country, code.casefold()): zone for country, code, _, zone in table}


@cache
def _countries() -> dict[str, str]:
    one_clock = dict(rows("places", "country_time_zones.tsv"))
    return one_clock | dict(rows("places", "main_time_zones.tsv"))


@cache
def _aliases() -> dict[str, str]:
    return dict(rows("places", "zone_aliases.tsv"))
