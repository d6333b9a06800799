"""Makes a person of a draft: names tidied, numbers and countries told, and the clock found."""

from dataclasses import replace
from uuid import uuid4

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Address, Email, Interviewer, Phone, Zone
from askwhy.facts.world import World
from askwhy.operations.completing import joined


def built(world: World, draft: PersonDraft, key: InterviewerId) -> Interviewer:
    """Make a person of a draft; the employer is found by who takes the person in. Raises Fault "name_missing"."""
    name = " ".join(draft.name.split())
    if not name:
        raise Fault("name_missing")
    addresses, phones = _reached(world, draft)
    return Interviewer(
        id=key,
        uid=draft.uid or uuid4().hex,
        name=name,
        pronouns=draft.pronouns.strip(),
        role=" ".join(draft.role.split()),
        emails=joined(Email(typed.strip(), label) for typed, label in draft.emails if typed.strip()),
        phones=phones,
        addresses=addresses,
        zone=world.zone(draft.zone, addresses, phones),
        week=draft.week,
        wishes=draft.wishes,
        note=draft.note.strip(),
        tags=tuple(dict.fromkeys(tag.strip() for tag in draft.tags if tag.strip())),
        introduced_by=draft.introduced_by,
        unread=tuple(dict.fromkeys(draft.unread)),
    )


def found_zone(world: World, draft: PersonDraft) -> Zone:
    """Tell which zone a person of this draft will have, and why. Raises Fault "unknown_zone"."""
    return world.zone(draft.zone, *_reached(world, draft))


def numbers_of(world: World, draft: PersonDraft) -> list[str]:
    """Give a draft's numbers as E.164, where they can be told."""
    return [phone.e164 for phone in _reached(world, draft)[1] if phone.e164]


def _reached(world: World, draft: PersonDraft) -> tuple[tuple[Address, ...], tuple[Phone, ...]]:
    """Give a draft's postal addresses and numbers; a number is meant as in the first address's country."""
    addresses = joined(_address(world, address) for address in draft.addresses if _is_filled(address))
    country = next((address.country for address in addresses if len(address.country) == 2), "")
    phones = joined(
        Phone(typed.strip(), world.e164(typed, country), label)
        for typed, label in draft.phones
        if typed.strip()
    )
    return addresses, phones


def _address(world: World, address: Address) -> Address:
    return replace(address, country=world.country(address.country) or address.country)


def _is_filled(address: Address) -> bool:
    parts = (address.street, address.locality, address.city, address.region, address.postal_code)
    return any(part.strip() for part in (*parts, address.country, address.organisation))
