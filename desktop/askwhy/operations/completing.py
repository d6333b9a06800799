"""Adds to a person what is known more of them; what is there is never overwritten."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain
from typing import TypeVar

from askwhy.domain.people import Address, Email, Interviewer, Phone
from askwhy.facts.world import World
from askwhy.operations.doubles import way_key

Way = TypeVar("Way", Email, Phone, Address)


def joined(*ways: Iterable[Way]) -> tuple[Way, ...]:
    """Give ways to reach a person, each once, as it comes first."""
    found: dict[str, Way] = {}
    for way in chain.from_iterable(ways):
        found.setdefault(way_key(way), way)
    return tuple(found.values())


def complete(world: World, known: Interviewer, new: Interviewer) -> Interviewer:
    """Add to a person what another source knows more of them; what is there is never overwritten."""
    addresses = joined(known.addresses, new.addresses)
    phones = joined(known.phones, new.phones)
    chosen = known.zone.name if known.zone.reason.key == "zone_chosen" else ""
    reached_otherwise = (addresses, phones) != (known.addresses, known.phones)
    return replace(
        known,
        pronouns=known.pronouns or new.pronouns,
        role=known.role or new.role,
        emails=joined(known.emails, new.emails),
        phones=phones,
        addresses=addresses,
        zone=world.zone(chosen, addresses, phones) if reached_otherwise else known.zone,
        note=known.note if new.note in known.note else f"{known.note}\n{new.note}".strip(),
        tags=tuple(dict.fromkeys((*known.tags, *new.tags))),
        unread=tuple(dict.fromkeys((*known.unread, *new.unread))),
    )
