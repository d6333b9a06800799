"""The situations: what of the Book an operation must see to decide."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from askwhy.domain.applications import Application, Interview
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.outreach import Kind, PlanState, StepState
from askwhy.domain.people import Employer, Interviewer


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan with its steps in their order, and whom it is for."""

    plan: Plan
    person: Interviewer
    steps: tuple[Step, ...]

    @property
    def open_steps(self) -> tuple[Step, ...]:
        """The steps that are still planned."""
        return tuple(step for step in self.steps if step.state is StepState.PLANNED)

    def is_over(self, today: date) -> bool:
        """Tell whether all was asked and the time to answer has passed: the plan rests, without a reply."""
        closes_on = self.plan.closes_on
        is_waiting = any(not step.awaits_reply for step in self.open_steps)
        return not is_waiting and closes_on is not None and closes_on < today


@dataclass(frozen=True)
class Surroundings:
    """To whom the steps of some plans go, and all else that reaches these people.

    A rest moves every plan of a Book, so that what reaches one person is found without looking at all.
    """

    people: Mapping[InterviewerId, Interviewer] = field(default_factory=dict)
    touches: tuple[Touch, ...] = ()
    """Their touches, oldest first."""
    plans: tuple[PlanView, ...] = ()
    """The plans that are not finished and hold a step for one of them."""
    applications: "Mapping[ApplicationId, ApplicationSituation]" = field(default_factory=dict)
    """The applications of those plans, with their interviews."""

    def touches_of(self, key: InterviewerId) -> Sequence[Touch]:
        """Give the touches of a person, oldest first."""
        return self._touches_by_person.get(key, ())

    def plans_to(self, key: InterviewerId) -> Sequence[PlanView]:
        """Give the plans that hold a step for a person."""
        return self._plans_by_recipient.get(key, ())

    @cached_property
    def _touches_by_person(self) -> Mapping[InterviewerId, list[Touch]]:
        found: dict[InterviewerId, list[Touch]] = {}
        for touch in self.touches:
            found.setdefault(touch.interviewer, []).append(touch)
        return found

    @cached_property
    def _plans_by_recipient(self) -> Mapping[InterviewerId, list[PlanView]]:
        found: dict[InterviewerId, list[PlanView]] = {}
        for view in self.plans:
            for key in {step.recipient for step in view.steps}:
                found.setdefault(key, []).append(view)
        return found


@dataclass(frozen=True, slots=True)
class OutreachSituation:
    """What surrounds one person: their plans, those of their colleagues, and what happened so far."""

    person: Interviewer
    plans: tuple[PlanView, ...]
    """Plans for this person, and plans of others with a step to this person."""
    colleagues: tuple[PlanView, ...] = ()
    """Plans that are not finished of others at the same employer, or about an application there."""
    touches: tuple[Touch, ...] = ()
    """This person's touches, oldest first."""
    around: Surroundings = field(default_factory=Surroundings)

    @property
    def active(self) -> tuple[PlanView, ...]:
        """The plans for this person that are under way."""
        return tuple(
            view
            for view in self.plans
            if view.plan.state in (PlanState.ACTIVE, PlanState.PAUSED)
            and view.plan.interviewer == self.person.id
        )

    @property
    def asked_for_others(self) -> tuple[PlanView, ...]:
        """The plans for others that speak to this person: by an ask, or at the same employer."""
        return tuple(
            view
            for view in self.plans
            if view.plan.interviewer != self.person.id
            and (self._is_asked_in(view) or self._is_colleague(view.person))
        )

    def _is_asked_in(self, view: PlanView) -> bool:
        return any(step.recipient == self.person.id and step.kind is Kind.ASK for step in view.steps)

    def _is_colleague(self, other: Interviewer) -> bool:
        return self.person.employer is not None and other.employer == self.person.employer

    def with_step(self, step: Step) -> PlanView:
        """Give the plan that a step belongs to."""
        return next(view for view in self.plans if view.plan.id == step.plan)


@dataclass(frozen=True, slots=True)
class ApplicationSituation:
    """An application with its employer, its interviews and the plans that hang on it."""

    application: Application
    employer: Employer | None = None
    interviews: tuple[Interview, ...] = ()
    plans: tuple[PlanView, ...] = ()
    around: Surroundings = field(default_factory=Surroundings)

    @property
    def employer_name(self) -> str:
        """The employer's name; empty when it is not known."""
        return self.employer.name if self.employer is not None else ""


@dataclass(frozen=True, slots=True)
class StartSituation:
    """What a new plan for a person is built on."""

    person: Interviewer
    application: ApplicationSituation | None
    """The application it shall be for; None: a referral's, or one is made."""
    plans: tuple[PlanView, ...] = ()
    """The plans that the person already has."""
    around: Surroundings = field(default_factory=Surroundings)


@dataclass(frozen=True, slots=True)
class PeopleSituation:
    """Whom drafts may be doubles of, and the employers that are known by name."""

    known: tuple[Interviewer, ...] = ()
    employers: tuple[Employer, ...] = ()
    around: Surroundings = field(default_factory=Surroundings)
    """What reaches those who are known: a way that is added or taken changes their plans."""
