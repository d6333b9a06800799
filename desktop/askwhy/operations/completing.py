"""Adds to a person what is known more of them; what is there is never overwritten."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import TypeVar

from askwhy.domain.people import Address, Email, Interviewer, Phone
from askwhy.facts.world import World
from askwhy.operations.doubles import way_key

Way = TypeVar("Way", Email, Phone, Address)


def joined(*ways: Iterable[Way]) -> tuple[Way, ...]:
    """Give ways to reach a person, each once, as it comes first; what it lacks, a later one adds."""
    found: dict[str, Way] = {}
    for way in chain.from_iterable(ways):
        key = way_key(way)
        found[key] = _filled(found[key], way) if key in found else way
    return tuple(found.values())


def _filled(way: Way, other: Way) -> Way:
    """Give a way with the label, and an address with the organisation, that only the other has."""
    if other.label and not way.label:
        way = replace(way, label=other.label)
    if isinstance(way, Address) and isinstance(other, Address) and not way.organisation:
        way = replace(way, organisation=other.organisation)
    return way


def differing(one: str, other: str) -> bool:
    """Tell whether both say something, and not the same; capitals and blanks are no difference."""
    said, otherwise = one.casefold().split(), other.casefold().split()
    return bool(said) and bool(otherwise) and said != otherwise


def said_otherwise(known: Interviewer, new: Interviewer, employer: str, theirs: str) -> Iterator[str]:
    """Give what another source says otherwise where a person has one value only; `theirs` is its employer."""
    pairs = (
        (known.name, new.name),
        (known.role, new.role),
        (employer, theirs),
    )
    yield from (other for one, other in pairs if differing(one, other))
    if differing(_short(known.pronouns), _short(new.pronouns)):
        yield new.pronouns


def _short(pronouns: str) -> str:
    """Give "she" for "she/her": the one says what the other says."""
    return pronouns.partition("/")[0]


def complete(world: World, known: Interviewer, new: Interviewer, left: Iterable[str] = ()) -> Interviewer:
    """Add to a person what another source knows more of them; what is there is never overwritten.

    `left` is what the other source says otherwise: it is kept with the person.
    """
    addresses = joined(known.addresses, new.addresses)
    phones = joined(known.phones, new.phones)
    chosen = next((each.zone.name for each in (known, new) if each.zone.reason.key == "zone_chosen"), "")
    reached_otherwise = (addresses, phones) != (known.addresses, known.phones)
    zone_differs = reached_otherwise or (known.zone.reason.key != "zone_chosen" and bool(chosen))
    return replace(
        known,
        pronouns=known.pronouns or new.pronouns,
        role=known.role or new.role,
        language=known.language or new.language,
        emails=joined(known.emails, new.emails),
        phones=phones,
        addresses=addresses,
        zone=world.zone(chosen, addresses, phones) if zone_differs else known.zone,
        note=known.note if new.note in known.note else f"{known.note}\n{new.note}".strip(),
        tags=tuple(dict.fromkeys((*known.tags, *new.tags))),
        unread=tuple(dict.fromkeys((*known.unread, *new.unread, *left))),
        opted_out=known.opted_out or new.opted_out,
    )
