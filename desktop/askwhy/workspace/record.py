"""Gathers everything that a Book holds about one person, to be printed or handed to them."""

from askwhy.domain.applications import Application, Interview
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.feedback import Feedback, Todo
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.record import Record
from askwhy.store import call_notes
from askwhy.store.applications import interviews_with
from askwhy.store.manuscripts import manuscripts
from askwhy.workspace.workspace import Workspace


def record_of(workspace: Workspace, key: InterviewerId) -> Record:
    """Gather it. Raises Fault "gone" when the person is no longer in the Book."""
    book = workspace.book
    person = book.value(Interviewer, key)
    plans = book.of(Plan, "interviewer", [key])
    steps = {step.id: step for step in book.of(Step, "plan", [plan.id for plan in plans])}
    steps |= {step.id: step for step in book.of(Step, "recipient", [key])}
    touches = sorted(book.of(Touch, "interviewer", [key]), key=lambda touch: touch.at)
    interviews = book.values(Interview, interviews_with(book.database, key)).values()
    said = book.of(Feedback, "interviewer", [key])
    introduced = book.of(Interviewer, "introduced_by", [key])
    told_by = book.of(Application, "told_by", [key])
    parts = (*(plan.application for plan in plans), *(interview.application for interview in interviews))
    jobs = book.values(
        Application, {*(part for part in parts if part is not None), *(job.id for job in told_by)}
    )
    places = {person.employer, *(job.employer for job in jobs.values())}
    employers = book.values(Employer, places - {None})
    known = {step.id: step.purpose for step in steps.values()}
    others = book.values(Step, {touch.step for touch in touches if touch.step is not None} - known.keys())
    named = {
        *(member for interview in interviews for member in interview.panel),
        *(step.recipient for step in steps.values()),
        *(
            each
            for each in (person.introduced_by, *(job.told_by for job in jobs.values()))
            if each is not None
        ),
    }
    return Record(
        person=person,
        employer=employers[person.employer].name if person.employer is not None else "",
        applications={
            job.id: (job, employers[job.employer].name if job.employer is not None else "")
            for job in jobs.values()
        },
        interviews=sorted(interviews, key=lambda interview: interview.held_on),
        plans=plans,
        steps=sorted(steps.values(), key=lambda step: (step.plan, step.position)),
        touches=touches,
        said=said,
        todos=book.of(Todo, "feedback", [each.id for each in said]),
        introduced=introduced,
        names={each.id: each.name for each in book.values(Interviewer, named).values()},
        purposes=known | {step.id: step.purpose for step in others.values()},
        themes=workspace.themes(),
        texts=manuscripts(book.database, [step.uid for step in steps.values()]),
        typed=call_notes.kept(book.database, person.uid)[0],
    )
