"""Loads from the Book all that belongs to who leaves it: the people of the example, or who is to be forgotten."""

from collections.abc import Iterable, Iterator, Sequence

from askwhy.domain.apart import Apart
from askwhy.domain.applications import Application, Interview
from askwhy.domain.changes import Value
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.feedback import Feedback, Todo
from askwhy.domain.ids import ApplicationId, EmployerId, InterviewerId
from askwhy.domain.people import Employer, Interviewer
from askwhy.store.applications import interviews_with
from askwhy.store.book import Book


def of_leaving(
    book: Book, people: Iterable[InterviewerId], employer: EmployerId | None = None
) -> tuple[Value, ...]:
    """Load all that belongs to some people, and an employer, or refers to them, and who else has a part in it."""
    keys = list(people)
    persons = book.of(Interviewer, "id", keys)
    own = [] if employer is None else [job.id for job in book.of(Application, "employer", [employer])]
    jobs = book.of(Application, "id", {*_applications_with(book, keys), *own})
    employers = {person.employer for person in persons} | {job.employer for job in jobs} | {employer}
    return (
        *book.of(Employer, "id", employers),
        *persons,
        *book.of(Interviewer, "employer", employers),
        *book.of(Interviewer, "introduced_by", keys),
        *book.of(Apart, "one", keys),
        *book.of(Apart, "other", keys),
        *jobs,
        *book.of(Application, "employer", employers),
        *book.of(Interview, "application", [job.id for job in jobs]),
        *_outreach(book, keys, [job.id for job in jobs]),
    )


def _applications_with(book: Book, people: Sequence[InterviewerId]) -> set[ApplicationId]:
    """Give the applications in which people have a part: on a panel, by a plan, or as who told the decision."""
    panels = [interview for person in people for interview in interviews_with(book.database, person)]
    planned = {plan.application for plan in book.of(Plan, "interviewer", people)}
    return {
        *(interview.application for interview in book.values(Interview, panels).values()),
        *(application for application in planned if application is not None),
        *(application.id for application in book.of(Application, "told_by", people)),
    }


def _outreach(
    book: Book, people: Sequence[InterviewerId], jobs: Sequence[ApplicationId]
) -> Iterator[Plan | Step | Touch | Feedback | Todo]:
    """Give plans, steps, touches, feedback and what is to do about it that have to do with people or applications."""
    received = book.of(Step, "recipient", people)
    plans = [
        *book.of(Plan, "interviewer", people),
        *book.of(Plan, "application", jobs),
        *book.of(Plan, "id", {step.plan for step in received}),
    ]
    steps = book.of(Step, "plan", {plan.id for plan in plans})
    touches = [
        *book.of(Touch, "interviewer", people),
        *book.of(Touch, "application", jobs),
        *book.of(Touch, "step", [step.id for step in steps]),
    ]
    yield from plans
    yield from steps
    yield from touches
    said = [
        *book.of(Feedback, "interviewer", people),
        *book.of(Feedback, "application", jobs),
        *book.of(Feedback, "touch", {touch.id for touch in touches}),
    ]
    yield from said
    yield from book.of(Todo, "feedback", {feedback.id for feedback in said})
