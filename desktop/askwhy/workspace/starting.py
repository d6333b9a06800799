"""What a plan would be before it is started: its steps with their dates, and which days are still to be asked."""

from datetime import date, datetime
from typing import NamedTuple

from askwhy.domain.applications import Application
from askwhy.domain.contacts import Plan, Step
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.outreach import Anchor
from askwhy.domain.people import Interviewer
from askwhy.domain.sequences import Sequence
from askwhy.operations import plans
from askwhy.operations.plans import Known
from askwhy.operations.situations import ApplicationSituation
from askwhy.store.applications import applications_of
from askwhy.workspace import situations
from askwhy.workspace.workspace import Workspace


class PlanPreview(NamedTuple):
    """A plan as it would be laid out."""

    steps: tuple[Step, ...]
    """In their order, also those that would be left out, each with its reason."""
    closes_on: date | None
    """The day on which it would rest; None while its anchor has not come."""
    others: dict[InterviewerId, str]
    """The names of those to whom steps go though the plan is for somebody else."""


def preview(
    workspace: Workspace,
    who: InterviewerId,
    sequence: str,
    at: datetime,
    known: Known,
    application: ApplicationId | None,
) -> PlanPreview:
    """Lay a plan out without starting it; without an application, for one that is made with it.

    Raises the faults of `operations.plans.start`.
    """
    change = plans.start(
        situations.of_start(workspace.book, who, application),
        workspace.world,
        sequence=workspace.world.sequence(sequence),
        known=known,
        today=workspace.day(at),
    )
    made = [edit.after for edit in change.edits if edit.before is None]
    plan = next(value for value in made if isinstance(value, Plan))
    steps = [value for value in made if isinstance(value, Step)]
    others = workspace.book.values(Interviewer, {step.recipient for step in steps} - {who})
    return PlanPreview(
        tuple(sorted(steps, key=lambda step: step.position)),
        plan.closes_on,
        {key: person.name for key, person in others.items()},
    )


def askable_applications(workspace: Workspace, who: InterviewerId) -> list[Application]:
    """Give the applications that a person's plan may be for, newest first: still open to a question."""
    person = workspace.book.value(Interviewer, who)
    keys = applications_of(workspace.book.database, who, person.employer)
    found = workspace.book.values(Application, keys)
    return [found[key] for key in keys if found[key].is_askable]


def unknown_anchors(
    workspace: Workspace, sequence: Sequence, application: ApplicationId | None
) -> frozenset[Anchor]:
    """Tell from which days a sequence counts that an application does not have.

    Where no answer was promised, one is waited for from the interview on, so that is asked too.
    """
    about = situations.of_application(workspace.book, application) if application is not None else None
    wanted = {step.anchor for step in sequence.steps} & {Anchor.INTERVIEW, Anchor.DECISION, Anchor.PROMISED}
    if Anchor.PROMISED in wanted:
        wanted.add(Anchor.INTERVIEW)
    return frozenset(anchor for anchor in wanted if not _is_known(anchor, about))


def _is_known(anchor: Anchor, about: ApplicationSituation | None) -> bool:
    if about is None:
        return False
    if anchor is Anchor.INTERVIEW:
        return bool(about.interviews)
    if anchor is Anchor.DECISION:
        return about.application.decided_on is not None
    return about.application.promised_on is not None
