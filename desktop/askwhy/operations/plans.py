"""The verb that starts a plan: a sequence is copied for one interviewer and one application."""

from dataclasses import dataclass, replace
from datetime import date

from askwhy.domain.applications import Application, Decision, Interview
from askwhy.domain.changes import Change
from askwhy.domain.contacts import Plan
from askwhy.domain.faults import Fault
from askwhy.domain.ids import ApplicationId, InterviewerId, InterviewId
from askwhy.domain.outreach import Ending, PlanState
from askwhy.domain.sequences import Sequence
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.fitting import day_must_fit, decision_must_fit, interview_must_fit
from askwhy.operations.layout import lay_out_again
from askwhy.operations.new_plans import put_plan
from askwhy.operations.situations import ApplicationSituation, StartSituation


@dataclass(frozen=True, slots=True)
class Known:
    """What the person says of the days, when a plan starts: all may be empty."""

    interviewed_on: date | None = None
    decided_on: date | None = None
    promised_on: date | None = None


def start(
    situation: StartSituation, world: World, *, sequence: Sequence, known: Known, today: date
) -> Change:
    """Copy a sequence as a plan, with every date that its anchors allow.

    The application is the one given, or is made when the sequence needs one. Raises Fault "opted_out",
    "declined_for_good", "plan_under_way", "day_out_of_reach", "decision_in_future",
    "decision_before_interview" and "interview_after_decision".
    """
    edits = Edits()
    for name in ("interviewed_on", "decided_on", "promised_on"):
        day_must_fit(name, getattr(known, name), today)
    _may_start(edits, situation, sequence, today)
    about = _application(edits, situation, known, today) if sequence.needs_application else None
    person = situation.person
    put_plan(edits, world, sequence, person, situation.around, today, about)
    if about is not None and situation.application is not None:
        lay_out_again(edits, situation.application, about, world, today)
    return edits.as_change("started", who=person.name, sequence=sequence.key)


def _may_start(edits: Edits, situation: StartSituation, sequence: Sequence, today: date) -> None:
    """Refuse a second plan for one matter; one whose time is over ends, and stands in nobody's way."""
    name = situation.person.name
    if situation.person.opted_out:
        raise Fault("opted_out", who=name)
    for view in situation.plans:
        if _was_declined(view.plan, situation, sequence):
            raise Fault("declined_for_good", who=name)
        if not _same_matter(view.plan, situation, sequence):
            continue
        if not view.is_over(today):
            raise Fault("plan_under_way", who=name)
        edits.change(view.plan, replace(view.plan, state=PlanState.FINISHED, ending=Ending.NO_REPLY))


def _was_declined(plan: Plan, situation: StartSituation, sequence: Sequence) -> bool:
    """Who does not give feedback is not asked again about the same job ("final", evidence.md, "Asking")."""
    if plan.ending is not Ending.DECLINED or not sequence.needs_application:
        return False
    return situation.application is not None and plan.application == situation.application.application.id


def _same_matter(plan: Plan, situation: StartSituation, sequence: Sequence) -> bool:
    """Two plans about one application would ask twice, and so would two of one sequence without any."""
    if plan.state is PlanState.FINISHED:
        return False
    if not sequence.needs_application:
        return plan.sequence == sequence.key
    return situation.application is not None and plan.application == situation.application.application.id


def _application(edits: Edits, situation: StartSituation, known: Known, today: date) -> ApplicationSituation:
    """Give the application, made where there is none, with what is newly known of its days."""
    made = ApplicationSituation(Application(ApplicationId(edits.new_id()), situation.person.employer))
    about = situation.application or made
    if situation.application is None:
        edits.add(about.application)
    if known.interviewed_on is not None:
        about = _interviewed(edits, about, situation.person.id, known.interviewed_on)
    if known.promised_on is not None:
        about = _promised(edits, about, known.promised_on)
    if known.decided_on is not None:
        about = _decided(edits, about, known.decided_on, today)
    if known.interviewed_on is not None:
        interview_must_fit(known.interviewed_on, about.application)
    return about


def _interviewed(
    edits: Edits, about: ApplicationSituation, person: InterviewerId, held_on: date
) -> ApplicationSituation:
    """Have the person on the panel of that day's interview."""
    same_day = next((interview for interview in about.interviews if interview.held_on == held_on), None)
    if same_day is None:
        held = Interview(InterviewId(edits.new_id()), about.application.id, held_on, (person,))
    elif person in same_day.panel:
        return about
    else:
        held = replace(same_day, panel=(*same_day.panel, person))
    edits.change(same_day, held)
    others = tuple(interview for interview in about.interviews if interview is not same_day)
    return replace(about, interviews=(*others, held))


def _promised(edits: Edits, about: ApplicationSituation, on: date) -> ApplicationSituation:
    after = replace(about.application, promised_on=on)
    edits.change(about.application, after)
    return replace(about, application=after)


def _decided(edits: Edits, about: ApplicationSituation, on: date, today: date) -> ApplicationSituation:
    """Have the application decided on that day; by a rejection, when nothing else is known."""
    decision_must_fit(on, about.interviews, today)
    before = about.application
    decision = before.decision if before.decision is not Decision.PENDING else Decision.REJECTED
    after = replace(before, decision=decision, decided_on=on)
    edits.change(before, after)
    return replace(about, application=after)
