"""What the pane shows of one person: their clock, the next windows, the plan as moments, and what was said."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from askwhy.domain.applications import Application, Decision, Interview
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.feedback import Feedback, Todo
from askwhy.domain.hours import WorkingWeek
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import PlanState, StepState
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.suggestions import Suggestion
from askwhy.domain.touches import Direction
from askwhy.domain.windows import CallWindow, windows_on
from askwhy.operations.situations import OutreachSituation, PlanView
from askwhy.store.applications import interviews_with
from askwhy.workspace.calling import announced_call, counting_plan, suggest
from askwhy.workspace.referral_tree import SmallTree, small_tree
from askwhy.workspace.situations import of_person
from askwhy.workspace.workspace import Workspace

_WINDOWS_SHOWN = 3


class MomentKind(StrEnum):
    """What a moment of the time line is."""

    INTERVIEW = "interview"
    DECISION = "decision"
    MADE = "made"
    RECEIVED = "received"
    NEXT = "next"
    PLANNED = "planned"
    LEFT_OUT = "left_out"
    END = "end"


class Moment(NamedTuple):
    """One moment of a plan: what happened, or what is planned."""

    kind: MomentKind
    day: date | None
    """In their calendar for a step, in one's own for what happened; None while its anchor has not come."""
    step: Step | None = None
    touch: Touch | None = None
    decision: Decision | None = None


class PersonPage(NamedTuple):
    """Everything that the pane shows of a person at an instant."""

    person: Interviewer
    employer: str
    introduced_by: str
    now_there: datetime
    """The instant on their clock."""
    week: WorkingWeek
    their_day: tuple[CallWindow, ...]
    """The windows of their day today; none on a free day."""
    suggestion: Suggestion
    announced: datetime | None
    """When the call will come that the next e-mail or letter can announce, on their clock."""
    plan: Plan | None
    """The plan that counts: the one under way, else the last."""
    step: Step | None
    """The next planned step."""
    position: tuple[int, int]
    """Which step of how many is next."""
    moments: tuple[Moment, ...]
    told_by: str
    touches: tuple[Touch, ...]
    """Newest first."""
    purposes: dict[int, str]
    """The purpose of the step of each touch that had one, by the step's id."""
    said: tuple[Feedback, ...]
    """Newest first."""
    said_at: dict[int, Touch]
    """The touch in which each was said, by the touch's id."""
    tree: SmallTree
    """Who led to them, and to whom they led."""
    todos: tuple[Todo, ...]
    """What is to do about what they said."""

    def words_at(self, touch: Touch | None) -> Feedback | None:
        """Give what was said in a touch; None where nothing is kept of it."""
        key = touch.id if touch is not None else None
        return next((said for said in self.said if said.touch == key and key is not None), None)


def person_page(workspace: Workspace, key: InterviewerId, now: datetime) -> PersonPage:
    """Ask the Book for a person. Fault "gone" when they are no longer in it."""
    book, world = workspace.book, workspace.world
    situation = of_person(book, key)
    person = situation.person
    view = counting_plan(situation)
    application = _application(workspace, view)
    steps = view.steps if view is not None else ()
    place = world.place(person)
    there = now.astimezone(place.zone)
    said = sorted(book.of(Feedback, "interviewer", [key]), key=lambda each: -each.id)
    dated = [step for step in steps if not step.awaits_reply]
    planned = [step for step in dated if step.state is StepState.PLANNED]
    known_steps = book.values(Step, {touch.step for touch in situation.touches if touch.step is not None})
    return PersonPage(
        person=person,
        employer=_employer(workspace, person),
        introduced_by=_name(workspace, person.introduced_by),
        now_there=there,
        week=place.calendar.week,
        their_day=windows_on(there.date(), place),
        suggestion=suggest(workspace, situation, now, _WINDOWS_SHOWN),
        announced=announced_call(workspace, situation, now),
        plan=view.plan if view is not None else None,
        step=planned[0] if planned else None,
        position=(planned[0].position if planned else len(dated), len(dated)),
        moments=tuple(_moments(workspace, situation, view, application)),
        told_by=_name(workspace, application.told_by if application is not None else None),
        touches=tuple(reversed(situation.touches)),
        purposes={step.id: step.purpose for step in known_steps.values()},
        said=tuple(said),
        said_at={touch.id: touch for touch in situation.touches},
        tree=small_tree(book, key),
        todos=tuple(book.of(Todo, "feedback", [each.id for each in said])),
    )


def _application(workspace: Workspace, view: PlanView | None) -> Application | None:
    if view is None or view.plan.application is None:
        return None
    return workspace.book.value(Application, view.plan.application)


def _employer(workspace: Workspace, person: Interviewer) -> str:
    return workspace.book.value(Employer, person.employer).name if person.employer is not None else ""


def _name(workspace: Workspace, key: InterviewerId | None) -> str:
    return workspace.book.value(Interviewer, key).name if key is not None else ""


def _moments(
    workspace: Workspace, situation: OutreachSituation, view: PlanView | None, application: Application | None
) -> list[Moment]:
    if view is None:
        return []
    found = [
        *_interview_moments(workspace, situation.person, application),
        *_decision_moments(application),
        *_touch_moments(workspace, situation.touches, view),
        *_step_moments(view.steps),
    ]
    if view.plan.closes_on is not None and view.plan.state is not PlanState.FINISHED:
        found.append(Moment(MomentKind.END, view.plan.closes_on))
    return _in_order(found)


def _interview_moments(
    workspace: Workspace, person: Interviewer, application: Application | None
) -> Iterator[Moment]:
    if application is not None:
        held = workspace.book.values(Interview, interviews_with(workspace.book.database, person.id))
        for interview in held.values():
            if interview.application == application.id:
                yield Moment(MomentKind.INTERVIEW, interview.held_on)


def _decision_moments(application: Application | None) -> Iterator[Moment]:
    if application is not None and application.decided_on is not None:
        yield Moment(MomentKind.DECISION, application.decided_on, decision=application.decision)


def _touch_moments(workspace: Workspace, touches: Sequence[Touch], view: PlanView) -> Iterator[Moment]:
    steps = {step.id: step for step in view.steps}
    for touch in touches:
        day = workspace.day(touch.at)
        if touch.direction is Direction.RECEIVED:
            yield Moment(MomentKind.RECEIVED, day, touch=touch)
        elif touch.step in steps:
            yield Moment(MomentKind.MADE, day, steps[touch.step], touch)


def _step_moments(steps: Iterable[Step]) -> Iterator[Moment]:
    next_seen = False
    for step in steps:
        if step.state is StepState.PLANNED:
            is_later = next_seen or step.awaits_reply
            yield Moment(MomentKind.PLANNED if is_later else MomentKind.NEXT, step.due_on, step)
            next_seen = True
        elif step.state is not StepState.DONE and not step.awaits_reply:
            yield Moment(MomentKind.LEFT_OUT, step.due_on, step)


def _in_order(moments: Iterable[Moment]) -> list[Moment]:
    """Order by day; a step left out before it had a day stands before the first step that comes after it."""
    known = list(moments)

    def day_of(moment: Moment) -> date:
        if moment.day is not None or moment.kind is not MomentKind.LEFT_OUT or moment.step is None:
            return moment.day or date.max
        position = moment.step.position
        later = [each.day for each in known if each.day and each.step and each.step.position > position]
        return min(later, default=date.max)

    return sorted(known, key=lambda moment: (day_of(moment), moment.kind is not MomentKind.LEFT_OUT))
