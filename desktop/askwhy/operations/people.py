"""The verbs of people: add one, edit one, bring in many; drafts become interviewers."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from askwhy.domain.changes import Change
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Address, Email, Interviewer, Phone
from askwhy.domain.reasons import Reason
from askwhy.domain.wishes import CallWishes
from askwhy.facts.world import World
from askwhy.operations.building import built
from askwhy.operations.channels import refit
from askwhy.operations.completing import complete
from askwhy.operations.doubles import Directory, way_key
from askwhy.operations.editing import Edits
from askwhy.operations.employers import Employers
from askwhy.operations.merging import why_double
from askwhy.operations.situations import PeopleSituation

Way = TypeVar("Way", Email, Phone, Address)


@dataclass(frozen=True, slots=True)
class Coming:
    """What becomes of one draft: who it is said to be, before and after."""

    draft: PersonDraft
    known: Interviewer | None
    """None: somebody new."""
    after: Interviewer
    perhaps: Interviewer | None = None
    """Somebody known who may be the same person, where it is not sure."""
    why: Reason | None = None
    """Why they may be."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import will change, and how many people it concerns."""

    change: Change
    added: int
    updated: int
    unchanged: int
    coming: tuple[Coming, ...] = ()
    """Each draft, in its order."""


def add(situation: PeopleSituation, world: World, *, draft: PersonDraft) -> Change:
    """Add one interviewer. Raises Fault "name_missing"."""
    edits = Edits()
    person = built(world, draft, InterviewerId(edits.new_id()))
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
    written = built(world, draft, person.id)
    kept = replace(
        written,
        employer=Employers(edits, situation).find(draft.employer),
        uid=person.uid,
        introduced_in=person.introduced_in if written.introduced_by == person.introduced_by else None,
        opted_out=person.opted_out,
        unread=person.unread,
        emails=_still_blocked(person.emails, written.emails),
        phones=_still_blocked(person.phones, written.phones),
        addresses=_still_blocked(person.addresses, written.addresses),
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
    situation: PeopleSituation,
    world: World,
    *,
    drafts: Iterable[PersonDraft],
    today: date,
    same: Mapping[int, InterviewerId] | None = None,
) -> Imported:
    """Bring in many at once, as one Change: who is known is completed, never doubled, and nothing is lost.

    A step that waited for an address comes back when the file has it. `same` says of drafts, by their place,
    whom they are where only a person could tell.
    """
    edits = Edits()
    employers = Employers(edits, situation)
    directory = Directory()
    people = {someone.id: someone for someone in sorted(situation.known, key=lambda known: known.id)}
    for someone in people.values():
        directory.put(someone, employers.name_of(someone.employer))
    added, touched = set[InterviewerId](), set[InterviewerId]()
    coming: list[Coming] = []
    for place, draft in enumerate(drafts):
        person = built(world, draft, InterviewerId(edits.new_id()))
        chosen = people.get((same or {}).get(place, person.id))
        known = edits.current(chosen) if chosen is not None else directory.find(person, draft.employer)
        if known is None:
            added.add(person.id)
            merged = person
        else:
            touched.add(known.id)
            fitting = person if chosen is not None else directory.without_namesakes(person, known)
            merged = complete(world, known, fitting)
        if merged.employer is None:
            merged = replace(merged, employer=employers.find(draft.employer))
        coming.append(_coming(draft, known, merged, directory))
        edits.change(known, merged)
        directory.put(merged, employers.name_of(merged.employer))
    _refit_all(edits, situation, world, touched, today)
    change = edits.as_change("imported", count=len(added))
    updated = sum(1 for each in change.edits if isinstance(each.before, Interviewer))
    return Imported(change, len(added), updated, len(touched - added) - updated, tuple(coming))


def _coming(
    draft: PersonDraft, known: Interviewer | None, after: Interviewer, directory: Directory
) -> Coming:
    """Tell what becomes of a draft; of somebody new, also who they may be all the same."""
    if known is None:
        for other in directory.sharing(after):
            why = why_double(other, after)
            if why is not None and other.id > 0:
                return Coming(draft, None, after, other, why)
    return Coming(draft, known, after)


def _refit_all(
    edits: Edits, situation: PeopleSituation, world: World, who: Iterable[InterviewerId], today: date
) -> None:
    around = situation.around
    if around.plans:
        known = {person.id: person for person in situation.known}
        for key in who:
            if key in known:
                refit(edits, around.plans, edits.current(known[key]), around, world, today)


def _still_blocked(before: tuple[Way, ...], after: tuple[Way, ...]) -> tuple[Way, ...]:
    """A form knows no blocks: an address that stays the same stays closed."""
    closed = {way_key(way): way.blocked for way in before}
    return tuple(replace(way, blocked=closed.get(way_key(way), "")) for way in after)
