"""The verb that starts a plan: a sequence is copied for one interviewer and one application."""

from collections.abc import Sequence as Many
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import uuid4

from askwhy.domain.applications import Application, Decision, Interview
from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.changes import Change
from askwhy.domain.faults import Fault
from askwhy.domain.ids import ApplicationId, InterviewerId, InterviewId, PlanId, StepId
from askwhy.domain.outreach import Anchor, Channel, Plan, PlanState, Step, StepState
from askwhy.domain.planning import Anchors, closing_day, lay_out
from askwhy.domain.reasons import Reason
from askwhy.domain.sequences import RecipientRole, Sequence, SequenceStep
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.situations import StartSituation

PATIENCE = timedelta(days=10)
"""How long an answer is waited for when none was promised: one to two weeks (evidence.md, "Silence")."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the person says of the days, when a plan starts: both may be empty."""

    interviewed_on: date | None = None
    decided_on: date | None = None


def start(
    situation: StartSituation, world: World, *, sequence: Sequence, known: Known, today: date
) -> Change:
    """Copy a sequence as a plan, with every date that its anchors allow.

    The application is the one given, or is made when the sequence needs one. Raises Fault "opted_out",
    "plan_under_way" and "decision_before_interview".
    """
    edits = Edits()
    _may_start(situation, sequence, known)
    application, interviews = _application(edits, situation, sequence, known)
    person = situation.person
    plan = Plan(
        id=PlanId(edits.new_id()),
        interviewer=person.id,
        application=application.id if application else None,
        sequence=sequence.key,
        started_on=today,
    )
    anchors = anchors_of(sequence, application, interviews, today)
    calendar = world.calendar(person)
    drafts = [
        _step(edits, situation, application, plan, at, item) for at, item in enumerate(sequence.steps, 1)
    ]
    steps = lay_out(switched(drafts, calls=world.calls), anchors, calendar, today)
    edits.add(replace(plan, closes_on=closing_day(sequence.closes_after, anchors, steps, calendar)))
    for step in steps:
        edits.add(step)
    return edits.as_change("started", who=person.name, sequence=sequence.key)


def _may_start(situation: StartSituation, sequence: Sequence, known: Known) -> None:
    name = situation.person.name
    if situation.person.opted_out:
        raise Fault("opted_out", who=name)
    if any(_same_matter(view.plan, situation, sequence) for view in situation.plans):
        raise Fault("plan_under_way", who=name)
    if known.interviewed_on and known.decided_on and known.decided_on < known.interviewed_on:
        raise Fault(
            "decision_before_interview",
            decided=known.decided_on.isoformat(),
            interviewed=known.interviewed_on.isoformat(),
        )


def _same_matter(plan: Plan, situation: StartSituation, sequence: Sequence) -> bool:
    """Two plans about one application would ask twice."""
    application = situation.application.application.id if situation.application else None
    matter = plan.application == application if sequence.needs_application else plan.sequence == sequence.key
    return plan.state is not PlanState.FINISHED and matter


def _application(
    edits: Edits, situation: StartSituation, sequence: Sequence, known: Known
) -> tuple[Application | None, Many[Interview]]:
    """Give the application, with what is newly known of it, and its interviews."""
    if not sequence.needs_application:
        return None, ()
    before = situation.application.application if situation.application else None
    interviews = list(situation.application.interviews) if situation.application else []
    after = before or Application(
        id=ApplicationId(edits.new_id()), employer=situation.person.employer, role=""
    )
    if known.decided_on is not None:
        decision = after.decision if after.decision is not Decision.PENDING else Decision.REJECTED
        after = replace(after, decision=decision, decided_on=known.decided_on)
    edits.change(before, after)
    if known.interviewed_on is not None:
        interviews.append(_interview(edits, after.id, interviews, situation.person.id, known.interviewed_on))
    return after, interviews


def _interview(
    edits: Edits,
    application: ApplicationId,
    interviews: Many[Interview],
    person: InterviewerId,
    held_on: date,
) -> Interview:
    """Give the interview of that day, with the person on its panel."""
    same_day = next((interview for interview in interviews if interview.held_on == held_on), None)
    if same_day is None:
        made = Interview(InterviewId(edits.new_id()), application, held_on, (person,))
        edits.add(made)
        return made
    if person in same_day.panel:
        return same_day
    joined = replace(same_day, panel=(*same_day.panel, person))
    edits.change(same_day, joined)
    return joined


def anchors_of(
    sequence: Sequence, application: Application | None, interviews: Many[Interview], started_on: date
) -> Anchors:
    """Give the days from which a plan of this sequence counts.

    The last interview counts. Where no answer was promised, ten days after it are waited for; where the
    sequence says so, silence counts as the answer after its days (evidence.md, "Silence").
    """
    days = {Anchor.START: started_on}
    if interviews:
        held_on = max(interview.held_on for interview in interviews)
        days[Anchor.INTERVIEW] = held_on
        days[Anchor.PROMISED] = held_on + PATIENCE
        if sequence.silence_after:
            days[Anchor.DECISION] = held_on + timedelta(days=sequence.silence_after)
    if application is None:
        return Anchors(days)
    if application.promised_on is not None:
        days[Anchor.PROMISED] = application.promised_on
    decided = application.decision in (Decision.REJECTED, Decision.SILENT)
    if decided and application.decided_on is not None:
        days[Anchor.DECISION] = application.decided_on
    return Anchors(days)


def _step(
    edits: Edits,
    situation: StartSituation,
    application: Application | None,
    plan: Plan,
    position: int,
    item: SequenceStep,
) -> Step:
    return Step(
        id=StepId(edits.new_id()),
        uid=uuid4().hex,
        plan=plan.id,
        position=position,
        channel=item.channel,
        recipient=_recipient(situation, application, item.recipient),
        purpose=item.purpose,
        kind=item.kind,
        anchor=item.anchor,
        offset=item.offset,
        days=item.days,
        window=item.window,
        optional=item.optional,
    )


def _recipient(
    situation: StartSituation, application: Application | None, role: RecipientRole
) -> InterviewerId:
    """Resolve who a step goes to; where nobody fits the role, it goes to the plan's own person."""
    if role is RecipientRole.INFORMER and application is not None and application.told_by is not None:
        return application.told_by
    if role is RecipientRole.INTRODUCER and situation.person.introduced_by is not None:
        return situation.person.introduced_by
    return situation.person.id


def switched(steps: Many[Step], *, calls: bool) -> tuple[Step, ...]:
    """Give the steps with the optional calls left out when calls are switched off."""
    if calls:
        return tuple(steps)
    off = Reason.of("calls_switched_off")
    return tuple(
        replace(step, state=StepState.SKIPPED, reason=off)
        if step.channel is Channel.PHONE and step.optional
        else step
        for step in steps
    )


def relaid(steps: Many[Step], anchors: Anchors, calendar: WorkCalendar, today: date) -> tuple[Step, ...]:
    """Give the steps with the dates that hang on the decision laid out anew."""
    cleared = [_cleared(step, anchors, today) for step in steps]
    return lay_out(cleared, anchors, calendar, today)


def _cleared(step: Step, anchors: Anchors, today: date) -> Step:
    if step.state is not StepState.PLANNED:
        return step
    if step.anchor is Anchor.DECISION:
        return replace(step, due_on=None, reason=None)
    thanks = step.anchor in (Anchor.INTERVIEW, Anchor.PROMISED)
    decided = anchors.day(Anchor.DECISION) is not None
    if thanks and decided and step.due_on is not None and step.due_on <= today:
        return replace(step, state=StepState.SKIPPED, reason=Reason.of("answer_came_first"))
    return step
