"""The store's samples: short ways to build values, to put them into a Book, and to look at all of it."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

from askwhy.domain.applications import Application, Interview
from askwhy.domain.changes import Change, Edit, Value
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.feedback import Feedback
from askwhy.domain.ids import (
    ApplicationId,
    EmployerId,
    FeedbackId,
    InterviewerId,
    InterviewId,
    PlanId,
    StepId,
    TouchId,
)
from askwhy.domain.outreach import Anchor, Channel, DayType, Kind
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Direction, Disposition
from askwhy.store.applied import Applied
from askwhy.store.book import Book

AT = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
TODAY = date(2026, 11, 24)
LABEL = Reason.of("person_added", who="Dana Reyes")


def employer(key: int, name: str = "Northwind") -> Employer:
    """Build an employer."""
    return Employer(EmployerId(key), name)


def person(key: int, name: str = "Dana Reyes", works_for: int | None = None, **more: Any) -> Interviewer:
    """Build an interviewer."""
    employed = None if works_for is None else EmployerId(works_for)
    return Interviewer(InterviewerId(key), f"person-{key}", name, employer=employed, **more)


def application(key: int, at: int | None = None, **more: Any) -> Application:
    """Build an application."""
    return Application(ApplicationId(key), None if at is None else EmployerId(at), **more)


def interview(key: int, applied: int, panel: Iterable[int] = (), held_on: date = TODAY) -> Interview:
    """Build an interview; the panel by the ids of its people."""
    members = tuple(InterviewerId(member) for member in panel)
    return Interview(InterviewId(key), ApplicationId(applied), held_on, members)


def plan(key: int, who: int, applied: int | None = None, **more: Any) -> Plan:
    """Build an active plan."""
    job = None if applied is None else ApplicationId(applied)
    return Plan(PlanId(key), InterviewerId(who), job, "standard", date(2026, 11, 2), **more)


def step(key: int, of: int, who: int, due_on: date | None = TODAY, **more: Any) -> Step:
    """Build a planned step: an e-mail that asks, unless told otherwise."""
    given: dict[str, Any] = {"position": 1, "channel": Channel.EMAIL, "kind": Kind.ASK} | more
    return Step(
        id=StepId(key),
        uid=f"step-{key}",
        plan=PlanId(of),
        recipient=InterviewerId(who),
        purpose=given.pop("purpose", "advice_question"),
        anchor=Anchor.DECISION,
        offset=3,
        days=DayType.BUSINESS,
        due_on=due_on,
        **given,
    )


def touch(key: int, who: int, at: datetime = AT, of: int | None = None, **more: Any) -> Touch:
    """Build a touch: a call that was answered, unless told otherwise."""
    given: dict[str, Any] = {"channel": Channel.PHONE, "direction": Direction.MADE} | more
    given.setdefault("disposition", Disposition.CONNECTED)
    planned = None if of is None else StepId(of)
    return Touch(id=TouchId(key), interviewer=InterviewerId(who), at=at, zone="UTC", step=planned, **given)


def feedback(key: int, who: int, words: str = "More examples, please.") -> Feedback:
    """Build feedback."""
    return Feedback(FeedbackId(key), InterviewerId(who), words)


def adding(*values: Value) -> Change:
    """Give the Change that puts new values in."""
    return Change(LABEL, tuple(Edit(None, value) for value in values))


def changing(before: Value | None, after: Value | None) -> Change:
    """Give the Change of one value."""
    return Change(LABEL, (Edit(before, after),))


def put(book: Book, *values: Value) -> Applied:
    """Put new values into a Book, as one Change."""
    return book.apply(adding(*values), AT)


def quick(book: Book) -> Book:
    """Let a Book's commits not wait for the disk: there is no power cut in a test."""
    book.database.run("PRAGMA synchronous = off")
    return book


_ASIDE = ("history", "free_year", "manuscript", "call_notes")


def contents(book: Book) -> dict[str, list[tuple[Any, ...]]]:
    """Give everything in a Book but its history and the holidays it keeps: each table, and the words to search by.

    FTS5 keeps its words in segments that depend on the way they were written, so that its own tables are
    left out, and what they mean is read through its vocabulary.
    """
    vocabulary = (
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab(main, person_search, instance)"
    )
    book.database.run(vocabulary)
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    named = sorted(name for (name,) in book.database.rows(sql))
    kept = [name for name in named if name not in _ASIDE and not name.startswith("person_search_")]
    found = {name: sorted(book.database.rows(f'SELECT * FROM "{name}"'), key=repr) for name in kept}
    found["person_search"] = book.database.rows("SELECT rowid, * FROM person_search ORDER BY rowid")
    found["words"] = sorted(book.database.rows("SELECT * FROM temp.words"))
    return found
