"""A Book in memory for whole histories: applies what the verbs compute, and gives them what they must see."""

from collections.abc import Iterable
from dataclasses import fields, replace
from itertools import count
from typing import Any, TypeVar

from askwhy.domain.applications import Application, Interview
from askwhy.domain.changes import Change, Value
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.outreach import PlanState
from askwhy.domain.people import Interviewer
from askwhy.domain.settings import Setting
from askwhy.operations.situations import (
    ApplicationSituation,
    OutreachSituation,
    PlanView,
    StartSituation,
    Surroundings,
)

T = TypeVar("T")

_REFERENCES = frozenset({"id", "plan", "interviewer", "application", "step", "recipient", "touch"})


class Ledger:
    """The values by kind and key; provisional ids become real ones as they come."""

    def __init__(self, *values: Value) -> None:
        self._kept: dict[tuple[type, Any], Any] = {}
        self._ids = count(100)
        for value in values:
            self._keep(value)

    def _keep(self, value: Value) -> None:
        self._kept[type(value), getattr(value, "id", getattr(value, "key", None))] = value

    def apply(self, change: Change) -> None:
        """Take a Change in. What it was computed from must be what stands."""
        real: dict[int, int] = {}
        for edit in change.edits:
            key = getattr(edit.after, "id", 0)
            if isinstance(key, int) and key < 0:
                real[key] = next(self._ids)
        for edit in change.edits:
            if edit.before is not None:
                assert edit.before in self._kept.values()
            assert edit.after is not None
            self._keep(_with_ids(edit.after, real))

    def all(self, kind: type[T]) -> list[T]:
        """Give the values of a kind, in the order of their ids."""
        found: dict[Any, Any] = {key: value for (of, key), value in self._kept.items() if of is kind}
        return [found[key] for key in sorted(found)]

    def value(self, kind: type[T], key: Any) -> T:
        """Give one value."""
        found: T = self._kept[kind, key]
        return found

    @property
    def setting(self) -> Setting | None:
        """The one setting that was written, if any."""
        return next(iter(self.all(Setting)), None)

    def views(self, plans: Iterable[Plan] | None = None) -> tuple[PlanView, ...]:
        """Give plans with their steps and people; all that there are, unless some are named."""
        chosen = self.all(Plan) if plans is None else plans
        return tuple(self.view(plan) for plan in chosen)

    def view(self, plan: Plan) -> PlanView:
        """Give a plan as it stands, with its steps and its person."""
        steps = sorted(
            (step for step in self.all(Step) if step.plan == plan.id), key=lambda step: step.position
        )
        return PlanView(self.value(Plan, plan.id), self.value(Interviewer, plan.interviewer), tuple(steps))

    def unfinished(self) -> tuple[PlanView, ...]:
        """Give the plans that are not finished."""
        return self.views(plan for plan in self.all(Plan) if plan.state is not PlanState.FINISHED)

    def around(self) -> Surroundings:
        """Give everybody, with all that reaches them."""
        jobs = {job.id: self._bare(job.id) for job in self.all(Application)}
        touches = sorted(self.all(Touch), key=lambda touch: touch.at)
        people = {person.id: person for person in self.all(Interviewer)}
        return Surroundings(people, tuple(touches), self.unfinished(), jobs)

    def _bare(self, key: ApplicationId) -> ApplicationSituation:
        held = tuple(each for each in self.all(Interview) if each.application == key)
        return ApplicationSituation(self.value(Application, key), None, held)

    def of_application(self, key: ApplicationId) -> ApplicationSituation:
        """Give an application with its plans."""
        plans = self.views(plan for plan in self.all(Plan) if plan.application == key)
        return replace(self._bare(key), plans=plans, around=self.around())

    def of_start(self, key: InterviewerId, application: ApplicationId | None) -> StartSituation:
        """Give what a new plan is built on."""
        about = self.of_application(application) if application is not None else None
        own = self.views(plan for plan in self.all(Plan) if plan.interviewer == key)
        return StartSituation(self.value(Interviewer, key), about, own, self.around())

    def of_person(self, key: InterviewerId) -> OutreachSituation:
        """Give what surrounds a person, whose colleagues all others are."""
        own = self.views(plan for plan in self.all(Plan) if plan.interviewer == key)
        others = tuple(view for view in self.unfinished() if view.person.id != key)
        around = self.around()
        theirs = tuple(touch for touch in around.touches if touch.interviewer == key)
        return OutreachSituation(self.value(Interviewer, key), own, others, theirs, around)


def _with_ids(value: Value, real: dict[int, int]) -> Value:
    if isinstance(value, Setting):
        return value
    names = [each.name for each in fields(value) if each.name in _REFERENCES]
    changed: dict[str, Any] = {name: real[held] for name in names if (held := getattr(value, name)) in real}
    return replace(value, **changed)
