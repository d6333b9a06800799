"""The verb that brings in many people at once: who is known is completed, and it tells what becomes of each."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from askwhy.domain.changes import Change
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Interviewer
from askwhy.domain.reasons import Reason
from askwhy.facts.world import World
from askwhy.operations.channels import refit
from askwhy.operations.completing import complete, differing, said_otherwise
from askwhy.operations.doubles import Directory
from askwhy.operations.editing import Edits
from askwhy.operations.employers import Employers
from askwhy.operations.merging import why_double
from askwhy.operations.people import build
from askwhy.operations.situations import PeopleSituation


class Sort(Enum):
    """What becomes of somebody."""

    DOUBTFUL = "doubtful"
    CHANGED = "changed"
    NEW = "new"
    UNCHANGED = "unchanged"


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
    moved: bool = False
    """Whether the file has another role or employer than the one who is known, or may be."""

    @property
    def sort(self) -> Sort:
        """Tell what becomes of the draft."""
        if self.perhaps is not None:
            return Sort.DOUBTFUL
        if self.known is None:
            return Sort.NEW
        return Sort.UNCHANGED if self.after == self.known else Sort.CHANGED


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import will change, and how many people it concerns."""

    change: Change
    added: int
    updated: int
    unchanged: int
    coming: tuple[Coming, ...] = ()
    """Each draft, in its order."""


def bring_in(
    situation: PeopleSituation,
    world: World,
    *,
    drafts: Iterable[PersonDraft],
    today: date,
    same: Mapping[int, InterviewerId] | None = None,
    newer: Collection[int] = (),
    each: Callable[[int], None] = lambda _place: None,
) -> Imported:
    """Bring in many at once, as one Change: who is known is completed, never doubled, and nothing is lost.

    A step that waited for an address comes back when the file has it. `same` says of drafts, by their place,
    whom they are where only a person could tell; `newer`, which of them have the newer role and employer: these
    count then, and those of before are kept with the person. `each` is called before each draft.
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
        each(place)
        person = build(world, draft, InterviewerId(edits.new_id()))
        chosen = people.get((same or {}).get(place, person.id))
        known = edits.current(chosen) if chosen is not None else directory.find(person, draft.employer)
        if known is None:
            added.add(person.id)
            merged = person
        else:
            touched.add(known.id)
            fitting = person if chosen is not None else directory.without_namesakes(person, known)
            base = _moved(known, draft, employers) if place in newer else known
            left = (
                *said_otherwise(base, person, employers.name_of(base.employer), draft.employer),
                *said_otherwise(
                    base, known, employers.name_of(base.employer), employers.name_of(known.employer)
                ),
            )
            merged = complete(world, base, fitting, left)
        if merged.employer is None:
            merged = replace(merged, employer=employers.find(draft.employer))
        coming.append(_coming(draft, known, merged, directory, employers))
        edits.change(known, merged)
        directory.put(merged, employers.name_of(merged.employer))
    _refit_all(edits, situation, world, touched, today)
    change = edits.as_change("imported", count=len(added))
    updated = sum(1 for each in change.edits if isinstance(each.before, Interviewer))
    return Imported(change, len(added), updated, len(touched - added) - updated, tuple(coming))


def _moved(known: Interviewer, draft: PersonDraft, employers: Employers) -> Interviewer:
    """Give a person with the role and the employer of a draft, as far as it names them."""
    role = " ".join(draft.role.split())
    return replace(known, role=role or known.role, employer=employers.find(draft.employer) or known.employer)


def _coming(
    draft: PersonDraft,
    known: Interviewer | None,
    after: Interviewer,
    directory: Directory,
    employers: Employers,
) -> Coming:
    """Tell what becomes of a draft; of somebody new, also who they may be all the same."""
    if known is None:
        for other in directory.sharing(after):
            why = why_double(other, after)
            if why is not None and other.id > 0:
                return Coming(draft, None, after, other, why, _has_moved(other, draft, employers))
    return Coming(draft, known, after, moved=known is not None and _has_moved(known, draft, employers))


def _has_moved(known: Interviewer, draft: PersonDraft, employers: Employers) -> bool:
    elsewhere = differing(employers.name_of(known.employer), draft.employer)
    return elsewhere or differing(known.role, draft.role)


def _refit_all(
    edits: Edits, situation: PeopleSituation, world: World, who: Iterable[InterviewerId], today: date
) -> None:
    around = situation.around
    if around.plans:
        known = {person.id: person for person in situation.known}
        for key in who:
            if key in known:
                refit(edits, around.plans, edits.current(known[key]), around, world, today)
