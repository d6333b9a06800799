"""Copies a sequence as a plan: the steps as the template has them, not yet dated."""

from datetime import date
from uuid import uuid4

from askwhy.domain.contacts import Plan, Step
from askwhy.domain.ids import ApplicationId, PlanId, StepId
from askwhy.domain.outreach import Channel, RecipientRole, StepState
from askwhy.domain.people import Interviewer
from askwhy.domain.reasons import Reason
from askwhy.domain.sequences import Sequence, SequenceStep
from askwhy.operations.editing import Edits
from askwhy.operations.recipients import recipient
from askwhy.operations.situations import ApplicationSituation


def copied_plan(
    edits: Edits, sequence: Sequence, person: Interviewer, application: ApplicationId | None, today: date
) -> Plan:
    """Give a new plan for a person; what it needs of its template goes with it, since templates change."""
    return Plan(
        id=PlanId(edits.new_id()),
        interviewer=person.id,
        application=application,
        sequence=sequence.key,
        started_on=today,
        name=sequence.name,
        closes_after=sequence.closes_after,
        silence_after=sequence.silence_after,
    )


def copied_steps(
    edits: Edits,
    sequence: Sequence,
    plan: Plan,
    person: Interviewer,
    about: ApplicationSituation | None,
    *,
    calls: bool,
) -> tuple[Step, ...]:
    """Give the plan's steps; without `calls`, those calls are left out that the template can do without."""
    return tuple(
        _step(edits, plan, person, about, at, item, calls=calls) for at, item in enumerate(sequence.steps, 1)
    )


def _step(
    edits: Edits,
    plan: Plan,
    person: Interviewer,
    about: ApplicationSituation | None,
    position: int,
    item: SequenceStep,
    *,
    calls: bool,
) -> Step:
    left_out = _left_out(item, person, calls=calls)
    return Step(
        id=StepId(edits.new_id()),
        uid=uuid4().hex,
        plan=plan.id,
        position=position,
        channel=item.channel,
        recipient=recipient(item.recipient, person, about, plan),
        purpose=item.purpose,
        kind=item.kind,
        anchor=item.anchor,
        offset=item.offset,
        days=item.days,
        window=item.window,
        optional=item.optional,
        state=StepState.PLANNED if left_out is None else StepState.SKIPPED,
        reason=left_out,
        role=item.recipient,
        alternative=item.alternative,
        text=item.text,
    )


def _left_out(item: SequenceStep, person: Interviewer, *, calls: bool) -> Reason | None:
    if item.recipient is RecipientRole.INTRODUCER and person.introduced_by is None:
        return Reason.of("nobody_introduced")
    if item.channel is Channel.PHONE and item.optional and not calls:
        return Reason.of("calls_switched_off")
    return None
