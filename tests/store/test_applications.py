"""The applications: the rows of the page, and which belong to whom."""

from datetime import date, timedelta

from tests.store.samples import TODAY, application, employer, interview, person, plan, put

from askwhy.domain.applications import Decision
from askwhy.domain.ids import ApplicationId, EmployerId, InterviewerId
from askwhy.domain.lessons import NextInterview
from askwhy.domain.outreach import PlanState
from askwhy.store.applications import (
    ApplicationRow,
    application_rows,
    applications_of,
    interviews_with,
    next_interview,
)
from askwhy.store.book import Book


def test_every_application_has_a_row_the_newest_first(book: Book) -> None:
    decided = {"decision": Decision.REJECTED, "decided_on": TODAY, "promised_on": date(2026, 11, 20)}
    put(book, employer(1), person(1, "Dana Reyes"), person(2, "Kenji Sato"), person(3, "Ana Lima"))
    put(
        book,
        application(1, at=1, role="Engineer", told_by=InterviewerId(1), **decided),
        application(2),
        interview(1, applied=1, panel=[1, 2], held_on=TODAY - timedelta(days=20)),
        interview(2, applied=1, panel=[2, 3], held_on=TODAY - timedelta(days=9)),
        interview(3, applied=1, held_on=TODAY - timedelta(days=15)),
        plan(1, who=1, applied=1),
        plan(2, who=2, applied=1),
        plan(3, who=3, applied=1, state=PlanState.PAUSED),
        plan(4, who=3),
    )

    assert application_rows(book.database) == [
        ApplicationRow(ApplicationId(2), "", "", Decision.PENDING, None, None, "", None, 0, 0, 0, 0, None),
        ApplicationRow(
            id=ApplicationId(1),
            employer="Northwind",
            role="Engineer",
            decision=Decision.REJECTED,
            decided_on=TODAY,
            promised_on=date(2026, 11, 20),
            told_by="Dana Reyes",
            last_interview=TODAY - timedelta(days=9),
            interviews=3,
            panel=3,
            active_plans=2,
            plans=3,
            under_way_until=date.max,
        ),
    ]


def test_a_person_belongs_to_the_applications_they_interviewed_for(book: Book) -> None:
    put(book, employer(1), person(1, works_for=1), person(2, works_for=1), person(3))
    put(book, *(application(key, at=1) for key in (1, 2, 3)))
    put(
        book,
        interview(1, applied=1, panel=[1]),
        interview(2, applied=3, panel=[1]),
        interview(3, applied=3, panel=[1]),
    )

    assert applications_of(book.database, InterviewerId(1), EmployerId(1)) == [3, 1]


def test_who_interviewed_for_none_belongs_to_those_at_their_employer(book: Book) -> None:
    put(
        book, employer(1), person(2, works_for=1), *(application(key, at=1) for key in (1, 2)), application(3)
    )

    assert applications_of(book.database, InterviewerId(2), EmployerId(1)) == [2, 1]
    assert applications_of(book.database, InterviewerId(2), None) == []


def test_the_interviews_of_a_person_come_last_first(book: Book) -> None:
    put(book, person(1), person(2), application(1))
    put(
        book,
        interview(1, applied=1, panel=[1, 2], held_on=TODAY - timedelta(days=9)),
        interview(2, applied=1, panel=[2]),
        interview(3, applied=1, panel=[1], held_on=TODAY - timedelta(days=2)),
    )

    assert interviews_with(book.database, InterviewerId(1)) == [3, 1]
    assert interviews_with(book.database, InterviewerId(9)) == []


def test_the_next_interview_is_the_first_from_a_day_on_of_an_open_application(book: Book) -> None:
    put(
        book,
        employer(1, "Tern & Co"),
        application(1, at=1, role="Lead"),
        application(2, decision=Decision.REJECTED),
    )
    put(
        book,
        interview(1, 1, held_on=TODAY - timedelta(days=3)),
        interview(2, 1, held_on=TODAY + timedelta(days=9)),
        interview(3, 1, held_on=TODAY + timedelta(days=4)),
        interview(4, 2, held_on=TODAY + timedelta(days=1)),
    )

    coming = NextInterview(TODAY + timedelta(days=4), "Tern & Co", "Lead")
    assert next_interview(book.database, TODAY) == coming
    assert next_interview(book.database, TODAY + timedelta(days=10)) is None
