"""What the Book knows for the fields of a letter, an e-mail or a call."""

from datetime import date, datetime

from askwhy.domain.applications import Application, Interview
from askwhy.domain.contacts import Plan, Step
from askwhy.domain.feedback import Feedback, Todo
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.letters import LetterFacts
from askwhy.domain.outreach import Channel, RecipientRole
from askwhy.domain.people import Employer, Interviewer
from askwhy.store.applications import applications_of, interviews_with
from askwhy.store.book import Book
from askwhy.workspace import situations
from askwhy.workspace.calling import announced_call, counting_plan
from askwhy.workspace.workspace import Workspace


def facts_without_step(book: Book, person: Interviewer, employer: str, purpose: str) -> LetterFacts:
    """Give what is known for a letter that no plan asked for."""
    known = applications_of(book.database, person.id, person.employer)
    return _facts(book, person, employer, purpose, known[0] if len(known) == 1 else None)


def facts_of_step(workspace: Workspace, step: Step, now: datetime, *, announces: bool = True) -> LetterFacts:
    """Give what is known for what a step says; `announces` tells whether its text has a use for a coming call."""
    book = workspace.book
    plan, person = book.value(Plan, step.plan), book.value(Interviewer, step.recipient)
    facts = _facts(book, person, _employer(book, person), step.purpose, plan.application)
    is_introducer = step.role is RecipientRole.INTRODUCER
    others = book.values(Interviewer, {plan.interviewer, *_introducer(person)})
    return facts._replace(
        referred=others[plan.interviewer].name if is_introducer and plan.interviewer in others else "",
        introducer=next((others[key].name for key in _introducer(person) if key in others), ""),
        announced=_announced(workspace, step, now) if announces else None,
        written_on=workspace.day(now),
        todo=_todo(book, person.id),
    )


def _todo(book: Book, person: InterviewerId) -> str:
    """Give what one will do about what somebody said last; empty where nothing was noted."""
    said = [each.id for each in book.of(Feedback, "interviewer", [person])]
    found = book.of(Todo, "feedback", said)
    return found[-1].text if found else ""


def _introducer(person: Interviewer) -> tuple[InterviewerId, ...]:
    return (person.introduced_by,) if person.introduced_by is not None else ()


def _employer(book: Book, person: Interviewer) -> str:
    return book.value(Employer, person.employer).name if person.employer is not None else ""


def _announced(workspace: Workspace, step: Step, now: datetime) -> datetime | None:
    """Give when the call comes that this step can announce: only the next one of a plan can."""
    if step.channel is Channel.PHONE:
        return None
    situation = situations.of_person(workspace.book, step.recipient)
    view = counting_plan(situation)
    first = next(iter(view.open_steps), None) if view is not None else None
    return announced_call(workspace, situation, now) if first is not None and first.id == step.id else None


def _facts(
    book: Book, person: Interviewer, employer: str, purpose: str, application: ApplicationId | None
) -> LetterFacts:
    job = book.values(Application, [application]).get(application) if application is not None else None
    return LetterFacts(
        purpose,
        person.name,
        employer or _employer_of(book, job),
        job.role if job is not None else "",
        _met_on(book, person.id, application),
        job.decided_on if job is not None else None,
        pronouns=person.pronouns,
    )


def _employer_of(book: Book, job: Application | None) -> str:
    return book.value(Employer, job.employer).name if job is not None and job.employer is not None else ""


def _met_on(book: Book, person: InterviewerId, application: ApplicationId | None) -> date | None:
    """Give the last day on which one sat before this person, for this application where it is known."""
    meetings = book.values(Interview, interviews_with(book.database, person))
    days = [
        meeting.held_on
        for meeting in meetings.values()
        if application is None or meeting.application == application
    ]
    return max(days, default=None)
