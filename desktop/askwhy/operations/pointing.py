"""Puts whom somebody named into a Change: the person, the link to who named them, the plan to introduce oneself."""

from dataclasses import dataclass, field, replace
from datetime import date

from askwhy.domain.changes import Change
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId, TouchId
from askwhy.domain.outreach import PlanState
from askwhy.domain.people import Interviewer
from askwhy.domain.touches import Outcome, Touch
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.employers import Employers
from askwhy.operations.new_plans import put_plan
from askwhy.operations.people import build
from askwhy.operations.situations import PeopleSituation, PlanView, Surroundings

REFERRAL = "referral"
"""The key of the sequence by which one introduces oneself."""


@dataclass(frozen=True, slots=True)
class NamedSituation:
    """Whom somebody named, as the Book knows them, and who stands above who named them."""

    draft: PersonDraft
    today: date
    """One's own day, on which their plan starts."""
    known: Interviewer | None = None
    """None: somebody new."""
    employers: PeopleSituation = field(default_factory=PeopleSituation)
    plans: tuple[PlanView, ...] = ()
    """Their plans."""
    around: Surroundings = field(default_factory=Surroundings)
    above: frozenset[InterviewerId] = frozenset()
    """Who pointed to who names them now, who pointed to those, and so on."""
    refuses: bool = False
    """Whether somebody new with their address asked not to be contacted, and was forgotten."""


def meaning(outcome: Outcome | None, named: NamedSituation | None) -> Outcome | None:
    """Give what a contact meant in which somebody was named; advice with a name in it stays advice."""
    return Outcome.REFERRAL if outcome is None and named is not None else outcome


def point(
    edits: Edits, introducer: Interviewer, named: NamedSituation, world: World, touch: Touch | None
) -> Change:
    """Put whom somebody named into a Change, with the plan to introduce oneself, and give it the name of that.

    Who is known is linked, not doubled; who named them first stays so, and nobody stands above themselves. No
    plan is made for who has one under way, was pointed to before, or asked not to be contacted.
    """
    link = touch.id if touch is not None else None
    if named.known is None:
        who = _new(edits, introducer, named, world, link)
        may_ask = not who.opted_out
    else:
        who, may_ask = _known(edits, introducer, named, named.known, link)
    if may_ask:
        here = {introducer.id: edits.current(introducer), who.id: who}
        around = replace(named.around, people={**named.around.people, **here})
        put_plan(edits, world, world.sequence(REFERRAL), who, around, named.today)
    return edits.as_change("referred", who=introducer.name, named=who.name)


def _new(
    edits: Edits, introducer: Interviewer, named: NamedSituation, world: World, touch: TouchId | None
) -> Interviewer:
    person = build(world, named.draft, InterviewerId(edits.new_id()))
    who = replace(
        person,
        employer=Employers(edits, named.employers).find(named.draft.employer),
        introduced_by=introducer.id,
        introduced_in=touch,
        opted_out=named.refuses,
    )
    edits.add(who)
    return who


def _known(
    edits: Edits, introducer: Interviewer, named: NamedSituation, known: Interviewer, touch: TouchId | None
) -> tuple[Interviewer, bool]:
    """Link who is known, where nobody named them before; tells also whether they may be asked now."""
    if known.id == introducer.id:
        raise Fault("named_themselves", who=known.name)
    person: Interviewer = edits.current(known)
    if person.introduced_by is not None or person.id in named.above:
        return person, False
    who = replace(person, introduced_by=introducer.id, introduced_in=touch)
    edits.change(known, who)
    is_busy = any(view.plan.state is not PlanState.FINISHED for view in named.plans)
    return who, not (is_busy or who.opted_out)
