"""A postal address as lines to write on, and read again with what stood there before."""

from dataclasses import replace

from askwhy.domain.faults import Fault
from askwhy.domain.people import Address
from askwhy.facts.countries import country_code
from askwhy.facts.local_names import local_country
from askwhy.facts.pasted import read_pasted
from askwhy.facts.postal import postal_data

_STREET = "\N{HORIZONTAL ELLIPSIS}"
"""Stands for the street of an address that has none, while it is read."""


def written(address: Address, home: str, language: str) -> str:
    """Give the lines of an address as one reads it; the country is left out at `home` (an ISO code)."""
    return "\n".join((*_head(address), *_tail(address, home, language)))


def _head(address: Address) -> list[str]:
    parts = (address.organisation, *address.street.splitlines(), address.locality)
    return [clean for part in parts if (clean := " ".join(part.split()))]


def _tail(address: Address, home: str, language: str) -> list[str]:
    form: str = postal_data(address.country if len(address.country) == 2 else "")["fmt"]
    is_told = address.region.casefold() == address.city.casefold()
    town = [address.city, "" if is_told else address.region]
    town.insert(0 if form.find("%Z") < form.find("%C") else 2, address.postal_code)
    country = address.country if address.country != home else ""
    lines = (" ".join(" ".join(town).split()), local_country(country, language) if country else "")
    return [line for line in lines if line]


def read_written(text: str, before: Address, home: str, language: str) -> Address:
    """Read what became of the lines of an address; no lines are an empty one, and its label stays.

    City, region, code and country stay as they were while their lines do; otherwise they are read by the form of
    the country, which is `home` where none is named. Lines above go where those stood that they take the place
    of. Raises Fault "address_unclear" where no city can be told.
    """
    lines = [clean for line in text.splitlines() if (clean := " ".join(line.split()))]
    if not lines:
        return Address()
    tail = _tail(before, home, language)
    if tail and lines[-len(tail) :] == tail:
        return _with_head(before, lines[: -len(tail)], before)
    if before.country and lines[-1].casefold() == local_country(before.country, language).casefold():
        found = _read(lines[:-1], before.country)
    else:
        found = _read(lines, home)
    city, region = _with_region(found, before)
    street = found.street.splitlines()
    return _with_head(replace(found, city=city, region=region, label=before.label), street, before)


def _with_region(found: Address, before: Address) -> tuple[str, str]:
    """Give city and region; a region that the country does not write is known by the one that stood there."""
    if not before.region or found.region or found.country != before.country:
        return found.city, found.region
    if found.city == before.city:
        return found.city, before.region
    city = found.city.removesuffix(f" {before.region}")
    return city, before.region if city != found.city else ""


def _with_head(address: Address, lines: list[str], before: Address) -> Address:
    """Put the lines above the city where their like stood: the organisation first, the district last."""
    first, last = lines[:1], lines[1:][-1:]
    same_count = len(lines) == len(_head(before))
    organisation = first if before.organisation and (same_count or first == [before.organisation]) else []
    locality = last if before.locality and (same_count or last == [before.locality]) else []
    street = lines[len(organisation) : len(lines) - len(locality)]
    return replace(
        address,
        organisation="".join(organisation),
        street="\n".join(street),
        locality="".join(locality),
    )


def _read(lines: list[str], country: str) -> Address:
    found = read_pasted("\n".join(lines), country)
    if found is None:
        found = read_pasted("\n".join((_STREET, *lines)), country)
    if found is not None:
        address = found.address
        street = "\n".join(line for line in address.street.splitlines() if line != _STREET)
        return replace(address, street=street, country=address.country or country)
    return _without_code(lines, country)


def _without_code(lines: list[str], country: str) -> Address:
    """Take the last line for the city, where it has no number that may be a code in a form we do not know."""
    if len(lines) == 1:
        lines = [part.strip() for part in lines[0].split(",") if part.strip()]
    named = country_code(lines[-1]) if len(lines) > 1 else ""
    above = lines[:-1] if named else lines
    if not above or any(letter.isdecimal() for letter in above[-1]):
        raise Fault("address_unclear")
    return Address("\n".join(above[:-1]), city=above[-1], country=named or country)
