"""The guard by employer: of two jobs at one employer, one person is asked first, whichever way they are reached."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from tests.store.samples import AT, TODAY, application, changing, employer, person, plan, put, step, touch

from askwhy.domain.guard import Tally
from askwhy.domain.ids import EmployerId, InterviewerId
from askwhy.domain.outreach import Channel, Kind, PlanState, StepState
from askwhy.domain.touches import Direction, Disposition
from askwhy.store.book import Book
from askwhy.store.due import due_rows


def waiting(book: Book) -> dict[str, str]:
    """Give for whom everyone's due steps wait."""
    return {row.name: row.waits_for for row in due_rows(book.database, TODAY)}


@pytest.fixture
def two_jobs(book: Book) -> Book:
    """Give a Book with two jobs at Northwind, Ann asked about the first and Bo about the second."""
    put(
        book, employer(1), employer(2, "Contoso"), person(1, "Ann", works_for=1), person(2, "Bo", works_for=1)
    )
    put(book, application(1, at=1), application(2, at=1))
    for key in (1, 2):
        put(book, plan(key, who=key, applied=key), step(key, of=key, who=key))
    return book


def change_job(book: Book, key: int, **fields: object) -> None:
    """Change a job."""
    before = application(key, at=1)
    book.apply(changing(before, replace(before, **fields)), AT)  # type: ignore[arg-type]


def test_two_jobs_at_one_employer_are_asked_about_one_after_the_other(two_jobs: Book) -> None:
    assert waiting(two_jobs) == {"Ann": "", "Bo": "Ann"}


def test_the_second_is_asked_when_the_first_was_and_had_time_to_answer(two_jobs: Book) -> None:
    first, asked = plan(1, who=1, applied=1), step(1, of=1, who=1)
    two_jobs.apply(changing(first, replace(first, closes_on=TODAY - timedelta(days=1))), AT)
    two_jobs.apply(changing(asked, replace(asked, state=StepState.DONE)), AT)

    assert waiting(two_jobs) == {"Bo": ""}


def test_whoever_told_a_decision_comes_first_also_for_the_other_job(two_jobs: Book) -> None:
    change_job(two_jobs, 2, told_by=InterviewerId(2))

    assert waiting(two_jobs) == {"Ann": "Bo", "Bo": ""}


def test_of_two_who_told_the_first_asked_comes_first(two_jobs: Book) -> None:
    change_job(two_jobs, 1, told_by=InterviewerId(1))
    change_job(two_jobs, 2, told_by=InterviewerId(2))

    assert waiting(two_jobs) == {"Ann": "", "Bo": "Ann"}


def test_a_job_elsewhere_waits_for_nobody(two_jobs: Book) -> None:
    change_job(two_jobs, 2, employer=EmployerId(2))

    assert waiting(two_jobs) == {"Ann": "", "Bo": ""}


def test_who_changes_employer_is_still_asked_about_the_job_at_the_old_one(two_jobs: Book) -> None:
    bo = person(2, "Bo", works_for=1)
    two_jobs.apply(changing(bo, replace(bo, employer=EmployerId(2))), AT)

    assert waiting(two_jobs) == {"Ann": "", "Bo": "Ann"}


def test_a_referral_follows_its_person_to_the_new_employer(two_jobs: Book) -> None:
    cy = person(3, "Cy", works_for=2)
    put(two_jobs, cy, plan(3, who=3), step(3, of=3, who=3))
    assert waiting(two_jobs)["Cy"] == ""

    two_jobs.apply(changing(cy, replace(cy, employer=EmployerId(1))), AT)

    assert waiting(two_jobs)["Cy"] == "Ann"


def test_undo_of_a_change_of_employer_gives_the_old_turn_back(two_jobs: Book) -> None:
    cy = person(3, "Cy", works_for=2)
    put(two_jobs, cy, plan(3, who=3), step(3, of=3, who=3))
    two_jobs.apply(changing(cy, replace(cy, employer=EmployerId(1))), AT)

    two_jobs.undo()

    assert waiting(two_jobs)["Cy"] == ""


def test_who_is_asked_about_two_jobs_waits_for_others_and_never_for_themselves(two_jobs: Book) -> None:
    put(two_jobs, plan(3, who=1, applied=2), step(3, of=3, who=1))

    turns = {row.step: row.waits_for for row in due_rows(two_jobs.database, TODAY)}
    assert turns == {1: "", 2: "Ann", 3: "Bo"}

    second = plan(2, who=2, applied=2)
    two_jobs.apply(changing(second, replace(second, state=PlanState.FINISHED)), AT)
    assert waiting(two_jobs) == {"Ann": ""}


def test_a_paused_plan_gives_the_turn_on(two_jobs: Book) -> None:
    first = plan(1, who=1, applied=1)
    two_jobs.apply(changing(first, replace(first, state=PlanState.PAUSED)), AT)

    assert waiting(two_jobs) == {"Bo": ""}


def tally(book: Book) -> Tally:
    """Give what the first person was asked."""
    return next(row.tally for row in due_rows(book.database, TODAY) if row.interviewer == 1)


def test_contacts_about_both_jobs_count_together(two_jobs: Book) -> None:
    put(two_jobs, plan(3, who=1, applied=2), step(3, of=3, who=1))
    sent = Disposition.SENT
    put(
        two_jobs,
        touch(1, who=1, of=1, channel=Channel.EMAIL, disposition=sent),
        touch(2, who=1, of=3, channel=Channel.EMAIL, disposition=sent),
        touch(3, who=1, channel=Channel.LETTER, disposition=Disposition.POSTED),
    )

    assert tally(two_jobs) == Tally(written_asks=3)


@pytest.mark.parametrize(
    "what",
    [
        {"channel": Channel.EMAIL, "disposition": Disposition.BOUNCED},
        {"channel": Channel.LETTER, "disposition": Disposition.RETURNED},
        {"channel": Channel.EMAIL, "disposition": Disposition.SENT, "kind": Kind.COURTESY},
    ],
)
def test_what_never_came_or_only_thanked_does_not_count(two_jobs: Book, what: dict[str, Any]) -> None:
    put(two_jobs, touch(1, who=1, of=1, **what))

    assert tally(two_jobs) == Tally()


def test_an_answer_begins_the_counting_anew(two_jobs: Book) -> None:
    put(
        two_jobs,
        touch(1, who=1, at=AT - timedelta(days=3), disposition=Disposition.VOICEMAIL),
        touch(2, who=1, at=AT - timedelta(days=2), direction=Direction.RECEIVED, disposition=None),
        touch(3, who=1, at=AT - timedelta(days=1), disposition=Disposition.NO_ANSWER),
    )

    assert tally(two_jobs) == Tally(calls=1)


def test_whose_turn_it_is_can_be_asked_for_any_day(two_jobs: Book) -> None:
    found = due_rows(two_jobs.database, date(2100, 12, 31), today=date(1970, 1, 1))

    assert {row.name: row.waits_for for row in found} == {"Ann": "", "Bo": "Ann"}
