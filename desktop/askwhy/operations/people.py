"""The verbs of people: add one, edit one; drafts become interviewers."""

from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date
from typing import TypeVar
from uuid import uuid4

from askwhy.domain.changes import Change
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Address, Email, Interviewer, Phone
from askwhy.domain.wishes import CallWishes
from askwhy.domain.zones import Zone
from askwhy.facts.world import World
from askwhy.operations.channels import refit
from askwhy.operations.completing import joined
from askwhy.operations.doubles import way_key
from askwhy.operations.editing import Edits
from askwhy.operations.employers import Employers
from askwhy.operations.situations import PeopleSituation

_PARTS = (
    *("name", "role", "employer", "emails", "phones", "addresses", "week", "note", "tags"),
    *("pronouns", "zone", "wishes", "language", "introduced_by"),
)
"""What a form holds, and may be the one thing that changed."""

Way = TypeVar("Way", Email, Phone, Address)


def add(situation: PeopleSituation, world: World, *, draft: PersonDraft) -> Change:
    """Add one interviewer. Raises Fault "name_missing"."""
    edits = Edits()
    person = build(world, draft, InterviewerId(edits.new_id()))
    person = replace(person, employer=Employers(edits, situation).find(draft.employer))
    edits.add(person)
    return edits.as_change("added", who=person.name)


def edit(
    situation: PeopleSituation,
    world: World,
    *,
    person: Interviewer,
    draft: PersonDraft,
    today: date,
    above: AbstractSet[InterviewerId] = frozenset(),
) -> Change:
    """Write a form's draft over an interviewer; what the form does not hold stays.

    A way to reach them that comes or goes brings steps of their plans back, or takes them away. Who changes
    the employer keeps plans and touches. `above` is who the draft says introduced them, who introduced those,
    and so on. Raises Fault "name_missing" and "introduced_in_circle".
    """
    if person.id in above:
        raise Fault("introduced_in_circle", who=person.name)
    edits = Edits()
    built = build(world, draft, person.id)
    kept = replace(
        built,
        employer=Employers(edits, situation).find(draft.employer),
        uid=person.uid,
        introduced_in=person.introduced_in if built.introduced_by == person.introduced_by else None,
        opted_out=person.opted_out,
        unread=person.unread,
        emails=_still_blocked(person.emails, built.emails),
        phones=_still_blocked(person.phones, built.phones),
        addresses=_still_blocked(person.addresses, built.addresses),
    )
    edits.change(person, kept)
    refit(edits, situation.around.plans, kept, situation.around, world, today)
    # As a form shows them: the zone, or what a number means, may follow from another value.
    old, new = (PersonDraft.of(each, str(each.employer)) for each in (person, kept))
    changed = [part for part in _PARTS if getattr(old, part) != getattr(new, part)]
    return edits.as_change("edited", who=kept.name, part=changed[0] if len(changed) == 1 else "")


def wish(person: Interviewer, *, wishes: CallWishes) -> Change:
    """Note what a person wishes of calls."""
    edits = Edits()
    edits.change(person, replace(person, wishes=wishes))
    return edits.as_change("wished", who=person.name)


def write_in(person: Interviewer, *, language: str) -> Change:
    """Choose the language in which one writes to a person; empty: by their country."""
    edits = Edits()
    edits.change(person, replace(person, language=language))
    return edits.as_change("language_chosen", who=person.name)


def build(world: World, draft: PersonDraft, key: InterviewerId) -> Interviewer:
    """Make a person of a draft; the employer is found by who takes the person in."""
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
        language=draft.language,
        note=draft.note.strip(),
        tags=tuple(dict.fromkeys(tag.strip() for tag in draft.tags if tag.strip())),
        introduced_by=draft.introduced_by,
        unread=tuple(dict.fromkeys(draft.unread)),
        opted_out=draft.opted_out,
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


def _still_blocked(before: tuple[Way, ...], after: tuple[Way, ...]) -> tuple[Way, ...]:
    """A form knows no blocks: an address that stays the same stays closed."""
    closed = {way_key(way): way.blocked for way in before}
    return tuple(replace(way, blocked=closed.get(way_key(way), "")) for way in after)
