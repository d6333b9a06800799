"""Loads from the Book what an operation must see."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from askwhy.domain.applications import Application, Decision, Interview
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Ambiguous
from askwhy.domain.ids import ApplicationId, InterviewerId, PlanId, StepId
from askwhy.domain.outreach import PlanState
from askwhy.domain.people import Employer, Interviewer
from askwhy.facts.world import World
from askwhy.operations.people import numbers_of
from askwhy.operations.situations import (
    ApplicationSituation,
    OutreachSituation,
    PeopleSituation,
    PlanView,
    StartSituation,
    Surroundings,
)
from askwhy.store.applications import applications_of
from askwhy.store.book import Book
from askwhy.store.people import employers_named, known_people


def plan_views(book: Book, plans: Iterable[Plan]) -> tuple[PlanView, ...]:
    """Give plans with their steps and people."""
    wanted = list(plans)
    steps: dict[PlanId, list[Step]] = {plan.id: [] for plan in wanted}
    for step in book.of(Step, "plan", [plan.id for plan in wanted]):
        steps[step.plan].append(step)
    people = book.values(Interviewer, {plan.interviewer for plan in wanted})
    return tuple(
        PlanView(
            plan,
            people[plan.interviewer],
            tuple(sorted(steps[plan.id], key=lambda step: step.position)),
        )
        for plan in wanted
    )


def plans_with(book: Book, people: Iterable[InterviewerId]) -> tuple[PlanView, ...]:
    """Give the plans for some people, and those for others with a step to them, in the order of their ids."""
    keys = list(people)
    received = {step.plan for step in book.of(Step, "recipient", keys)}
    own = {plan.id: plan for plan in book.of(Plan, "interviewer", keys)}
    plans = own | book.values(Plan, received - own.keys())
    return plan_views(book, (plans[plan] for plan in sorted(plans)))


def surroundings(book: Book, views: Iterable[PlanView], people: Iterable[InterviewerId] = ()) -> Surroundings:
    """Load to whom the steps of some plans go, and all else that reaches these people and some others."""
    keys = _reached(views, people)
    return _around(book, keys, plans_with(book, keys))


def _reached(views: Iterable[PlanView], people: Iterable[InterviewerId]) -> list[InterviewerId]:
    """Give some people, and those whom plans are for or go to."""
    known = list(views)
    recipients = {step.recipient for view in known for step in view.steps}
    return sorted({*people, *recipients, *(view.person.id for view in known)})


def _around(book: Book, keys: Sequence[InterviewerId], views: Iterable[PlanView]) -> Surroundings:
    """Load the rest of what surrounds people, whose plans are at hand."""
    plans = [view for view in views if view.plan.state is not PlanState.FINISHED]
    jobs = {view.plan.application for view in plans if view.plan.application is not None}
    return Surroundings(
        people=book.values(Interviewer, keys),
        touches=tuple(sorted(book.of(Touch, "interviewer", keys), key=lambda touch: touch.at)),
        plans=tuple(plans),
        applications={key: _application(book, key) for key in jobs},
    )


def of_person(book: Book, key: InterviewerId) -> OutreachSituation:
    """Load what surrounds one person. Fault "gone" when the person is no longer there."""
    person = book.value(Interviewer, key)
    views = plans_with(book, [key])
    keys = _reached(views, [key])
    # Most plans go to one person alone: then all that reach them are at hand, and a tick asks a quarter less.
    around = _around(book, keys, views if keys == [key] else plans_with(book, keys))
    return OutreachSituation(
        person=person,
        plans=views,
        colleagues=_colleagues(book, person, {view.plan.id for view in views}),
        touches=tuple(touch for touch in around.touches if touch.interviewer == key),
        around=around,
    )


def _colleagues(book: Book, person: Interviewer, known: Collection[int]) -> tuple[PlanView, ...]:
    """Give the plans of others at a person's employer, and those about an application there."""
    if person.employer is None:
        return ()
    people = [other.id for other in book.of(Interviewer, "employer", [person.employer])]
    jobs = [job.id for job in book.of(Application, "employer", [person.employer])]
    plans = {
        plan.id: plan
        for plan in (
            *book.of(Plan, "interviewer", [key for key in people if key != person.id]),
            *book.of(Plan, "application", jobs),
        )
        if plan.state is not PlanState.FINISHED and plan.id not in known and plan.interviewer != person.id
    }
    return plan_views(book, (plans[key] for key in sorted(plans)))


def of_step(book: Book, key: StepId) -> tuple[OutreachSituation, Step]:
    """Load a step and what surrounds its recipient."""
    step = book.value(Step, key)
    return of_person(book, step.recipient), step


def of_application(book: Book, key: ApplicationId) -> ApplicationSituation:
    """Load an application with its interviews and plans, and what surrounds these."""
    plans = plan_views(book, book.of(Plan, "application", [key]))
    bare = _application(book, key)
    told_by = bare.application.told_by
    around = surroundings(book, plans, [told_by] if told_by is not None else [])
    return replace(bare, plans=plans, around=around)


def _application(book: Book, key: ApplicationId) -> ApplicationSituation:
    application = book.value(Application, key)
    employer = application.employer
    return ApplicationSituation(
        application=application,
        employer=book.value(Employer, employer) if employer is not None else None,
        interviews=tuple(book.of(Interview, "application", [key])),
    )


def of_start(book: Book, key: InterviewerId, application: ApplicationId | None) -> StartSituation:
    """Load what a new plan for a person is built on."""
    person = book.value(Interviewer, key)
    about = of_application(book, application) if application is not None else None
    told_by = about.application.told_by if about is not None else None
    others = [other for other in (told_by, person.introduced_by) if other is not None]
    return StartSituation(
        person=person,
        application=about,
        plans=plan_views(book, book.of(Plan, "interviewer", [key])),
        around=surroundings(book, (), [key, *others]),
    )


def open_application(book: Book, key: InterviewerId) -> ApplicationId | None:
    """Give the one application a person's plan would be for; None when there is none.

    Raises Ambiguous "which_application" when there are several.
    """
    person = book.value(Interviewer, key)
    found = book.values(Application, applications_of(book.database, key, person.employer))
    return _only_one(person, [each for each in found.values() if each.is_askable])


def undecided_application(book: Book, key: InterviewerId) -> ApplicationId | None:
    """Give the one application of a person that a decision would be for: a pending one before one decided.

    None when there is none. Raises Ambiguous "which_application" when there are several.
    """
    person = book.value(Interviewer, key)
    found = book.values(Application, applications_of(book.database, key, person.employer))
    pending = [each for each in found.values() if each.decision is Decision.PENDING]
    return _only_one(person, pending or list(found.values()))


def _only_one(person: Interviewer, applications: Sequence[Application]) -> ApplicationId | None:
    if len(applications) > 1:
        candidates = tuple((int(each.id), each.role) for each in applications)
        raise Ambiguous("which_application", candidates, who=person.name)
    return applications[0].id if applications else None


def of_drafts(book: Book, world: World, drafts: Iterable[PersonDraft]) -> PeopleSituation:
    """Load whom drafts may be doubles of, and the employers that they name."""
    wanted = list(drafts)
    keys = known_people(
        book.database,
        [draft.uid for draft in wanted if draft.uid],
        [address for draft in wanted for address, _ in draft.emails],
        [" ".join(draft.name.split()) for draft in wanted],
        [number for draft in wanted for number in numbers_of(world, draft)],
    )
    known = book.values(Interviewer, keys)
    named = employers_named(book.database, [" ".join(draft.employer.split()) for draft in wanted])
    theirs = {person.employer for person in known.values() if person.employer is not None}
    employers = book.values(Employer, {*named.values(), *theirs})
    around = _unfinished(book, known)
    return PeopleSituation(tuple(known.values()), tuple(employers.values()), around)


def of_edit(book: Book, key: InterviewerId, employer: str) -> PeopleSituation:
    """Load what an edit of a person is built on: the employer of that name, and the plans that reach them."""
    return replace(of_employer_name(book, employer), around=_unfinished(book, [key]))


def _unfinished(book: Book, people: Iterable[InterviewerId]) -> Surroundings:
    """Load what surrounds the plans under way of some people; nothing for those who have none."""
    views = [view for view in plans_with(book, people) if view.plan.state is not PlanState.FINISHED]
    return surroundings(book, views) if views else Surroundings()


def of_employer_name(book: Book, name: str) -> PeopleSituation:
    """Load the employer of that name, if there is one."""
    found = employers_named(book.database, [" ".join(name.split())])
    return PeopleSituation(employers=tuple(book.values(Employer, found.values()).values()))
