"""Makes one person of two: every value, plan and touch of both stays, as one change that can be undone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from askwhy.domain.apart import Apart
from askwhy.domain.applications import Application, Interview
from askwhy.domain.changes import Change
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.feedback import Feedback
from askwhy.domain.ids import ApartId, InterviewerId
from askwhy.domain.people import Email, Interviewer, Phone
from askwhy.domain.reasons import Reason
from askwhy.domain.wishes import NO_WISHES
from askwhy.facts.similar import alike
from askwhy.facts.world import World
from askwhy.operations.completing import complete, said_otherwise
from askwhy.operations.doubles import way_key, ways_of
from askwhy.operations.editing import Edits

_SHARED_BY = 12
"""A mailbox or number that more people share is a switchboard's, and tells nothing of them."""


@dataclass(frozen=True, slots=True)
class MergeSituation:
    """The two, and all that refers to the one who goes."""

    kept: Interviewer
    gone: Interviewer
    kept_employer: str = ""
    """The name of the employer of the one who is kept; empty when there is none."""
    employer: str = ""
    """That of the one who goes."""
    plans: tuple[Plan, ...] = ()
    steps: tuple[Step, ...] = ()
    touches: tuple[Touch, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    interviews: tuple[Interview, ...] = ()
    applications: tuple[Application, ...] = ()
    introduced: tuple[Interviewer, ...] = ()
    """Those whom the one who goes has introduced."""
    apart: tuple[Apart, ...] = ()
    """The pairs of which one of the two was said to be no double."""
    below: frozenset[InterviewerId] = frozenset()
    """Everyone whom the two have introduced, and those these have introduced, and so on."""


@dataclass(frozen=True, slots=True)
class Double:
    """Two people who may be one, and why."""

    one: Interviewer
    other: Interviewer
    why: Reason


def merge(situation: MergeSituation, world: World) -> Change:
    """Make one person of two; what stands with the one who is kept counts, what the other has more is added."""
    kept, gone = situation.kept, situation.gone
    edits = Edits()
    introduced = _introduced(situation)
    left = said_otherwise(kept, gone, situation.kept_employer, situation.employer)
    merged = complete(world, kept, gone, left)
    edits.change(
        kept,
        replace(
            merged,
            employer=kept.employer if kept.employer is not None else gone.employer,
            week=kept.week or gone.week,
            wishes=kept.wishes if kept.wishes != NO_WISHES else gone.wishes,
            introduced_by=introduced.introduced_by,
            introduced_in=introduced.introduced_in,
            opted_out=kept.opted_out or gone.opted_out,
        ),
    )
    for plan in situation.plans:
        edits.change(plan, replace(plan, interviewer=kept.id))
    for step in situation.steps:
        edits.change(step, replace(step, recipient=kept.id))
    for touch in situation.touches:
        edits.change(touch, replace(touch, interviewer=kept.id))
    for said in situation.feedback:
        edits.change(said, replace(said, interviewer=kept.id))
    for interview in situation.interviews:
        panel = (kept.id if member == gone.id else member for member in interview.panel)
        edits.change(interview, replace(interview, panel=tuple(dict.fromkeys(panel))))
    for application in situation.applications:
        edits.change(application, replace(application, told_by=kept.id))
    for person in situation.introduced:
        if person.id != kept.id:
            edits.change(person, replace(person, introduced_by=kept.id))
    _part(edits, situation)
    edits.change(gone, None)
    return edits.as_change("merged", who=kept.name)


def _introduced(situation: MergeSituation) -> Interviewer:
    """Give the one of the two who says who introduced them; nobody is introduced by themselves, over others too."""
    kept, gone = situation.kept, situation.gone
    own = {None, kept.id, gone.id, *situation.below}
    nobody = replace(kept, introduced_by=None, introduced_in=None)
    return next((each for each in (kept, gone) if each.introduced_by not in own), nobody)


def _part(edits: Edits, situation: MergeSituation) -> None:
    """Let the one who is kept be two with everyone with whom the other one was; they themselves are one."""
    kept, gone = situation.kept.id, situation.gone.id
    known = {pair.pair for pair in situation.apart}
    for pair in situation.apart:
        if gone not in pair.pair:
            continue
        (other,) = pair.pair - {gone}
        is_known = other == kept or frozenset((kept, other)) in known
        edits.change(pair, None if is_known else Apart(pair.id, min(kept, other), max(kept, other)))


def keep_apart(one: Interviewer, other: Interviewer) -> Change:
    """Note that two people are two."""
    edits = Edits()
    edits.add(Apart(ApartId(edits.new_id()), min(one.id, other.id), max(one.id, other.id)))
    return edits.as_change("kept_apart", who=one.name, other=other.name)


def forget_apart(pairs: Iterable[Apart]) -> Change:
    """Let pairs be proposed again."""
    edits = Edits()
    for pair in pairs:
        edits.change(pair, None)
    return edits.as_change("apart_again")


def doubles(people: Iterable[Interviewer], apart: Iterable[Apart] = ()) -> list[Double]:
    """Propose pairs: the same e-mail address, or the same number and a similar name; never a name alone.

    A pair that somebody said to be two is not proposed.
    """
    parted = {pair.pair for pair in apart}
    by_way: dict[tuple[type, str], list[Interviewer]] = {}
    for person in sorted(people, key=lambda each: each.id):
        for way in ways_of(person):
            sharing = by_way.setdefault((type(way), way_key(way)), [])
            if person not in sharing[-1:]:
                sharing.append(person)
    found: dict[tuple[InterviewerId, InterviewerId], Double] = {}
    for sharing in by_way.values():
        if len(sharing) <= _SHARED_BY:
            for one, other in combinations(sharing, 2):
                for why in _reasons(one, other):
                    found.setdefault((one.id, other.id), Double(one, other, why))
    return [found[pair] for pair in sorted(found) if frozenset(pair) not in parted]


def why_double(one: Interviewer, other: Interviewer) -> Reason | None:
    """Tell why two may be one person; None when nothing but perhaps a name says so."""
    return next(_reasons(one, other), None)


def _reasons(one: Interviewer, other: Interviewer) -> Iterator[Reason]:
    if one.uid == other.uid:
        yield Reason.of("double_uid")
    shared = _keys(one, Email) & _keys(other, Email)
    if shared:
        yield Reason.of("double_email", email=min(shared))
    numbers = _keys(one, Phone) & _keys(other, Phone)
    if numbers and alike(one.name, other.name):
        yield Reason.of("double_phone", phone=min(numbers))


def _keys(person: Interviewer, kind: type[Email] | type[Phone]) -> set[str]:
    return {way_key(way) for way in ways_of(person) if isinstance(way, kind)}
