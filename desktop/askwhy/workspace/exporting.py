"""Takes what is in a Book out as a file of another form, by the file's ending."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from askwhy.domain.contacts import Plan, Step
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.outreach import Channel, PlanState, StepState
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.suggestions import Advisor
from askwhy.domain.windows import CallWindow
from askwhy.exchange.calendar_writer import Event, write_calendar
from askwhy.exchange.csv_writer import Most, write_rows
from askwhy.exchange.vcard_writer import VERSIONS, write_cards
from askwhy.store.book import Book
from askwhy.store.edits import KINDS
from askwhy.store.people import most_ways
from askwhy.workspace import situations
from askwhy.workspace.advising import advisor
from askwhy.workspace.book_json import book_as_json
from askwhy.workspace.calling import line_for
from askwhy.workspace.home import list_separator
from askwhy.workspace.workspace import Workspace
from askwhy.workspace.writing import write_pieces, write_whole

ENDINGS = (".vcf", ".csv", ".ics", ".json")


class Appointment(NamedTuple):
    """A planned step as a calendar tells it."""

    step: Step
    person: Interviewer
    employer: str
    window: CallWindow | None
    """The hours of a call; None for a day."""


Said = Callable[[Appointment], tuple[str, str]]
"""Gives the title and the text of an appointment in words for people."""


def export(workspace: Workspace, path: Path, now: datetime, said: Said, version: str = VERSIONS[0]) -> int:
    """Write the Book's people, appointments or everything to a file; gives how many were written.

    The ending tells the form: .vcf, .csv, .ics or .json. Raises Fault "unknown_ending", "unknown_version",
    "cannot_write".
    """
    ending = path.suffix.casefold()
    if ending not in ENDINGS:
        raise Fault("unknown_ending", path=str(path), known=", ".join(ENDINGS))
    if version not in VERSIONS:
        raise Fault("unknown_version", version=version, known=", ".join(VERSIONS))
    if ending == ".ics":
        planned = events(workspace, now, said)
        write_whole(path, write_calendar(planned, now))
        return len(planned)
    book = workspace.book
    with book.database.reading():
        write_pieces(path, _pieces(book, ending, version))
        return sum(map(book.count, KINDS.values() if ending == ".json" else (Interviewer,)))


def _pieces(book: Book, ending: str, version: str) -> Iterator[bytes]:
    """Give the file piece by piece, so that a hundred thousand people need no more memory than ten."""
    if ending == ".json":
        return book_as_json(book)
    if ending == ".vcf":
        return write_cards(_people(book), version)
    return write_rows(_people(book), Most(*most_ways(book.database)), list_separator())


def _people(book: Book) -> Iterator[PersonDraft]:
    for people in book.in_parts(Interviewer):
        named = book.values(Employer, {each.employer for each in people if each.employer is not None})
        for person in people:
            employer = named[person.employer].name if person.employer is not None else ""
            yield PersonDraft.of(person, employer)


def events(workspace: Workspace, now: datetime, said: Said) -> list[Event]:
    """Give what a calendar shows: each appointment in the words of `said`."""
    return [_event(each, said) for each in appointments(workspace, now)]


def appointments(workspace: Workspace, now: datetime) -> Iterator[Appointment]:
    """Give the planned steps of plans under way in the order of their days; a call that waits stands in
    its next window.

    Nothing is planned with someone who asked not to be contacted.
    """
    book = workspace.book
    plans = book.of(Plan, "state", [PlanState.ACTIVE.value])
    steps = [
        (step.due_on, step)
        for step in book.of(Step, "plan", [plan.id for plan in plans])
        if step.state is StepState.PLANNED and step.due_on is not None
    ]
    people = book.values(Interviewer, {step.recipient for _, step in steps})
    employers = book.values(
        Employer, {each.employer for each in people.values() if each.employer is not None}
    )
    asked = advisor(workspace, now)
    for _due, step in sorted(steps, key=lambda pair: (pair[0], pair[1].id)):
        person = people[step.recipient]
        if not person.opted_out:
            employer = employers[person.employer].name if person.employer is not None else ""
            yield Appointment(step, person, employer, _window(workspace, asked, step, person))


def _window(workspace: Workspace, asked: Advisor, step: Step, person: Interviewer) -> CallWindow | None:
    if step.channel is not Channel.PHONE or step.due_on is None:
        return None
    place = workspace.world.place(person)
    today = asked.times.today(place)
    line = line_for(situations.of_person(workspace.book, person.id), today, workspace)
    if step.due_on > today:
        return asked.best_on(place, line, step.due_on)
    return next((each.window for each in asked.suggest(place, line, 1).windows), None)


def _event(each: Appointment, said: Said) -> Event:
    title, text = said(each)
    if each.window is not None:
        return Event(each.step.uid, title, text, each.window.start, each.window.end)
    day = each.step.due_on
    assert day is not None
    return Event(each.step.uid, title, text, day, day + timedelta(days=1))
