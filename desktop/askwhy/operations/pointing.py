"""Puts whom somebody named into a Change: the person, the link to who named them, the plan to introduce oneself."""

from dataclasses import dataclass, field, replace
from datetime import date

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Step, Touch
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId, TouchId
from askwhy.domain.outreach import PlanState, StepState
from askwhy.domain.people import Interviewer
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Outcome
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.employers import Employers
from askwhy.operations.moving import finish_when_done
from askwhy.operations.new_plans import put_plan
from askwhy.operations.people import build
from askwhy.operations.situations import OutreachSituation, PeopleSituation, PlanView, Surroundings
from askwhy.operations.stopping import FOR_ADVICE

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

    @property
    def leads_on(self) -> bool:
        """Tell whether a plan is made for them, which thanks who named them."""
        if self.known is None:
            return not self.refuses
        is_busy = any(view.plan.state is not PlanState.FINISHED for view in self.plans)
        return self.is_first and not (is_busy or self.known.opted_out)

    @property
    def is_first(self) -> bool:
        """Tell whether who is known was not named before, and does not stand above who names them now."""
        known = self.known
        return known is not None and known.introduced_by is None and known.id not in self.above


def meaning(outcome: Outcome | None, named: NamedSituation | None) -> Outcome | None:
    """Give what a contact meant in which somebody was named; advice with a name in it stays advice."""
    return Outcome.REFERRAL if outcome is None and named is not None else outcome


def point(
    edits: Edits, situation: OutreachSituation, named: NamedSituation, world: World, touch: Touch | None
) -> Change:
    """Put whom somebody named into a Change, with the plan to introduce oneself, and give it the name of that.

    That plan thanks who named them, so that no other thanks do.

    Who is known is linked, not doubled; who named them first stays so, and nobody stands above themselves. No
    plan is made for who has one under way, was pointed to before, or asked not to be contacted.
    """
    introducer, link = situation.person, touch.id if touch is not None else None
    if named.known is None:
        who = _new(edits, introducer, named, world, link)
    else:
        who = _known(edits, introducer, named, named.known, link)
    if named.leads_on:
        here = {introducer.id: edits.current(introducer), who.id: who}
        around = replace(named.around, people={**named.around.people, **here})
        put_plan(edits, world, world.sequence(REFERRAL), who, around, named.today)
        _thank_once(edits, situation)
    return edits.as_change("referred", who=introducer.name, named=who.name)


def _thank_once(edits: Edits, situation: OutreachSituation) -> None:
    """Leave out the thanks for advice that their plan holds: those for the name say it."""
    for view in situation.active:
        for step in view.open_steps:
            current: Step = edits.current(step)
            if (
                step.purpose == FOR_ADVICE
                and current.state is StepState.PLANNED
                and current.due_on is not None
            ):
                why = Reason.of("thanked_with_name")
                edits.change(step, replace(current, state=StepState.SKIPPED, reason=why))
                finish_when_done(edits, view)


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
) -> Interviewer:
    """Link who is known, where nobody named them before."""
    if known.id == introducer.id:
        raise Fault("named_themselves", who=known.name)
    person: Interviewer = edits.current(known)
    if not named.is_first:
        return person
    who = replace(person, introduced_by=introducer.id, introduced_in=touch)
    edits.change(known, who)
    return who
