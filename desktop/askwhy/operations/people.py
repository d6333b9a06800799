"""The verbs of people: add one, edit one, bring in many; drafts become interviewers."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from typing import TypeVar
from uuid import uuid4

from askwhy.domain.changes import Change
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Address, Email, Interviewer, Phone, Zone
from askwhy.domain.wishes import CallWishes
from askwhy.facts.world import World
from askwhy.operations.channels import refit
from askwhy.operations.doubles import Directory, way_key
from askwhy.operations.editing import Edits
from askwhy.operations.employers import Employers
from askwhy.operations.situations import PeopleSituation

Way = TypeVar("Way", Email, Phone, Address)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import will change, and how many people it concerns."""

    change: Change
    added: int
    updated: int
    unchanged: int


def add(situation: PeopleSituation, world: World, *, draft: PersonDraft) -> Change:
    """Add one interviewer. Raises Fault "name_missing"."""
    edits = Edits()
    person = _build(world, draft, InterviewerId(edits.new_id()))
    person = replace(person, employer=Employers(edits, situation).find(draft.employer))
    edits.add(person)
    return edits.as_change("added", who=person.name)


def edit(
    situation: PeopleSituation, world: World, *, person: Interviewer, draft: PersonDraft, today: date
) -> Change:
    """Write a form's draft over an interviewer; what the form does not hold stays. Raises "name_missing".

    A way to reach them that comes or goes brings steps of their plans back, or takes them away. Who changes
    the employer keeps plans and touches.
    """
    edits = Edits()
    built = _build(world, draft, person.id)
    kept = replace(
        built,
        employer=Employers(edits, situation).find(draft.employer),
        uid=person.uid,
        opted_out=person.opted_out,
        unread=person.unread,
        emails=_still_blocked(person.emails, built.emails),
        phones=_still_blocked(person.phones, built.phones),
        addresses=_still_blocked(person.addresses, built.addresses),
    )
    edits.change(person, kept)
    refit(edits, situation.around.plans, kept, situation.around, world, today)
    return edits.as_change("edited", who=kept.name)


def wish(person: Interviewer, *, wishes: CallWishes) -> Change:
    """Note what a person wishes of calls."""
    edits = Edits()
    edits.change(person, replace(person, wishes=wishes))
    return edits.as_change("wished", who=person.name)


def bring_in(
    situation: PeopleSituation, world: World, *, drafts: Iterable[PersonDraft], today: date
) -> Imported:
    """Bring in many at once, as one Change: who is known is completed, never doubled, and nothing is lost.

    A step that waited for an address comes back when the file has it.
    """
    edits = Edits()
    employers = Employers(edits, situation)
    directory = Directory()
    for someone in sorted(situation.known, key=lambda known: known.id):
        directory.put(someone, employers.name_of(someone.employer))
    added, touched = set[InterviewerId](), set[InterviewerId]()
    for draft in drafts:
        person = _build(world, draft, InterviewerId(edits.new_id()))
        known = directory.find(person, draft.employer)
        if known is None:
            added.add(person.id)
            merged = person
        else:
            touched.add(known.id)
            merged = _complete(world, known, directory.without_namesakes(person, known))
        if merged.employer is None:
            merged = replace(merged, employer=employers.find(draft.employer))
        edits.change(known, merged)
        directory.put(merged, employers.name_of(merged.employer))
    _refit_all(edits, situation, world, touched, today)
    change = edits.as_change("imported", count=len(added))
    updated = sum(1 for each in change.edits if isinstance(each.before, Interviewer))
    return Imported(change, len(added), updated, len(touched - added) - updated)


def _refit_all(
    edits: Edits, situation: PeopleSituation, world: World, who: Iterable[InterviewerId], today: date
) -> None:
    around = situation.around
    if around.plans:
        known = {person.id: person for person in situation.known}
        for key in who:
            if key in known:
                refit(edits, around.plans, edits.current(known[key]), around, world, today)


def _build(world: World, draft: PersonDraft, key: InterviewerId) -> Interviewer:
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
        emails=_joined(Email(typed.strip(), label) for typed, label in draft.emails if typed.strip()),
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


def _reached(world: World, draft: PersonDraft) -> tuple[tuple[Address, ...], tuple[Phone, ...]]:
    """Give a draft's postal addresses and numbers; a number is meant as in the first address's country."""
    addresses = _joined(_address(world, address) for address in draft.addresses if _is_filled(address))
    country = next((address.country for address in addresses if len(address.country) == 2), "")
    phones = _joined(
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


def _joined(*ways: Iterable[Way]) -> tuple[Way, ...]:
    """Give ways to reach a person, each once, as it comes first."""
    found: dict[str, Way] = {}
    for way in chain.from_iterable(ways):
        found.setdefault(way_key(way), way)
    return tuple(found.values())


def _complete(world: World, known: Interviewer, new: Interviewer) -> Interviewer:
    """Add to a person what a file knows more of them; what is there is never overwritten."""
    addresses = _joined(known.addresses, new.addresses)
    phones = _joined(known.phones, new.phones)
    chosen = known.zone.name if known.zone.reason.key == "zone_chosen" else ""
    reached_otherwise = (addresses, phones) != (known.addresses, known.phones)
    return replace(
        known,
        pronouns=known.pronouns or new.pronouns,
        role=known.role or new.role,
        emails=_joined(known.emails, new.emails),
        phones=phones,
        addresses=addresses,
        zone=world.zone(chosen, addresses, phones) if reached_otherwise else known.zone,
        note=known.note if new.note in known.note else f"{known.note}\n{new.note}".strip(),
        tags=tuple(dict.fromkeys((*known.tags, *new.tags))),
        unread=tuple(dict.fromkeys((*known.unread, *new.unread))),
    )
