"""How the asking went, as the Book has it: what a contact belongs to, and which applications are counted."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from tests.store.samples import AT, application, employer, feedback, interview, person, plan, put, step, touch

from askwhy.domain.applications import Decision
from askwhy.domain.asking import NOTHING_ASKED, asking
from askwhy.domain.changes import Value
from askwhy.domain.ids import ApplicationId, InterviewerId, TouchId
from askwhy.domain.outreach import Channel, Ending, Kind, PlanState
from askwhy.domain.rates import Rate
from askwhy.domain.touches import Direction, Disposition, Outcome
from askwhy.store.asking import CONTACTS, contacts, not_chosen, plan_names, still_waiting
from askwhy.store.book import Book

DAY = timedelta(days=1)
REJECTED, SILENT = Decision.REJECTED, Decision.SILENT
ASKED: dict[str, Any] = {"channel": Channel.EMAIL, "disposition": Disposition.SENT}
REPLY: dict[str, Any] = {
    "channel": Channel.EMAIL,
    "direction": Direction.RECEIVED,
    "disposition": None,
    "outcome": Outcome.ADVICE_GIVEN,
}


def matters(book: Book) -> list[int]:
    """Give what the contacts belong to."""
    return [each.matter for each in contacts(book.database)]


def test_applications_that_ended_without_the_job_are_counted_whoever_said_so(book: Book) -> None:
    decisions = (REJECTED, SILENT, Decision.PENDING, Decision.OFFER, Decision.WITHDRAWN)
    put(book, *(application(key, decision=each) for key, each in enumerate(decisions, 1)))

    assert not_chosen(book.database) == 2


def test_a_contact_knows_its_step_and_its_plan(book: Book) -> None:
    put(book, person(1), application(7, decision=REJECTED), plan(1, 1, 7), step(1, of=1, who=1))
    put(book, touch(1, who=1, of=1, application=ApplicationId(7), **ASKED))

    (found,) = contacts(book.database)
    assert (found.matter, found.purpose, found.sequence, found.is_try) == (
        7,
        "advice_question",
        "standard",
        True,
    )


def test_thanks_are_left_where_they_are_and_an_open_application_too(book: Book) -> None:
    put(book, person(1), application(1, decision=REJECTED), application(2))
    put(
        book,
        touch(1, who=1, application=ApplicationId(1), kind=Kind.COURTESY, **ASKED),
        touch(2, who=1, application=ApplicationId(2), **ASKED),
    )

    assert contacts(book.database) == []


@pytest.mark.parametrize(
    "known",
    [
        [plan(1, 1, 7, state=PlanState.FINISHED, ending=Ending.NO_REPLY)],
        [interview(1, 7, panel=[1], held_on=date(2026, 11, 12))],
        [],
    ],
    ids=["a plan that rests", "an interview", "who told the decision"],
)
def test_a_late_answer_finds_its_application(book: Book, known: list[Value]) -> None:
    """When no plan is under way any more, what comes in names no application."""
    put(book, person(1), application(7, decision=REJECTED, told_by=InterviewerId(1)), *known)
    put(
        book,
        touch(1, who=1, application=ApplicationId(7), **ASKED),
        touch(2, who=1, at=AT + 30 * DAY, **REPLY),
    )

    assert matters(book) == [7, 7]
    assert asking(1, contacts(book.database)).heard_back == Rate(1, 1)


def test_a_contact_belongs_to_the_plan_that_had_begun_and_not_to_a_later_one(book: Book) -> None:
    put(book, person(1), application(1, decision=REJECTED), application(2, decision=REJECTED))
    put(book, plan(1, 1, 1), replace(plan(2, 1, 2), started_on=date(2027, 3, 1)))
    put(book, touch(1, who=1, **ASKED))

    assert matters(book) == [1]


def test_a_referral_stands_for_itself_even_where_its_person_also_interviewed(book: Book) -> None:
    put(book, person(1), person(2), application(7, decision=REJECTED), interview(1, 7, panel=[2]))
    put(book, replace(plan(1, 1), sequence="referral"), step(1, of=1, who=1, purpose="introduction"))
    put(book, touch(1, who=1, of=1, **ASKED), touch(2, who=1, at=AT + DAY, **REPLY))

    counted = asking(not_chosen(book.database), contacts(book.database))
    assert matters(book) == [-1, -1]
    assert counted.by_sequence == {"referral": Rate(1, 1)}


def test_words_that_are_kept_with_a_call_are_an_answer(book: Book) -> None:
    put(book, person(1), application(7, decision=REJECTED))
    put(book, *(touch(key, who=1, application=ApplicationId(7)) for key in (1, 2)))
    put(book, replace(feedback(1, who=1), touch=TouchId(2)))

    assert [each.is_answer for each in contacts(book.database)] == [False, True]


def test_a_plan_that_nobody_answered_yet_still_waits(book: Book) -> None:
    put(book, person(1), *(application(key, decision=SILENT) for key in (1, 2, 3)))
    put(
        book,
        plan(1, 1, 1),
        plan(2, 1, 2, ending=Ending.REPLIED),
        plan(3, 1, 3, state=PlanState.FINISHED, ending=Ending.NO_REPLY),
    )

    assert still_waiting(book.database) == [1]


def test_a_sequence_has_the_name_under_which_it_was_started_last(book: Book) -> None:
    put(book, person(1), plan(1, 1, name="Ask"), plan(2, 1, name="Ask for advice"))

    assert plan_names(book.database, ["standard", "never"]) == {"standard": "Ask for advice"}


def test_an_empty_book_has_nothing_to_count(book: Book) -> None:
    assert (not_chosen(book.database), contacts(book.database)) == (0, [])
    assert asking(0, []) == NOTHING_ASKED


def test_the_contacts_are_gone_through_once_and_all_else_is_found_by_its_key(book: Book) -> None:
    put(book, person(1), employer(1), application(7, at=1, decision=REJECTED), plan(1, 1, 7))
    plans = [str(row[3]) for row in book.database.rows(f"EXPLAIN QUERY PLAN {CONTACTS}")]

    assert [line for line in plans if line.startswith("SCAN")] == ["SCAN touch"]
