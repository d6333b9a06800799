"""Applying a Change: all of it or nothing, with real ids in the place of provisional ones."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from peewee import IntegrityError
from tests.store.samples import (
    AT,
    LABEL,
    adding,
    application,
    changing,
    contents,
    employer,
    interview,
    person,
    plan,
    put,
    step,
    touch,
)

from askwhy.domain.applications import Application, Interview
from askwhy.domain.changes import Change, Edit
from askwhy.domain.contacts import Plan, Step
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import PlanState, StepState
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.settings import DEFAULTS, Setting, SettingKey
from askwhy.store.applied import StaleChange
from askwhy.store.book import Book


def test_new_values_get_real_ids_and_what_refers_to_them_follows(book: Book) -> None:
    put(book, employer(7), person(4, works_for=7))

    applied = put(
        book,
        employer(-1, "Contoso"),
        person(-2, "Ana Lima", works_for=-1),
        person(-3, "Kenji Sato", works_for=7, introduced_by=InterviewerId(-2)),
        application(-4, at=-1, told_by=InterviewerId(-3)),
        interview(-5, applied=-4, panel=[-3, 4, -2]),
    )

    assert applied.ids == {-1: 8, -2: 5, -3: 6, -4: 1, -5: 1}
    assert book.value(Interviewer, 5).employer == 8
    assert book.value(Interviewer, 6).introduced_by == 5
    assert book.value(Application, 1) == application(1, at=8, told_by=InterviewerId(6))
    assert book.value(Interview, 1) == interview(1, applied=1, panel=[6, 4, 5])


def test_what_was_applied_tells_the_values_as_they_stand(book: Book) -> None:
    applied = put(book, employer(-1), person(-2, works_for=-1))

    assert applied.label == LABEL
    assert applied.kinds == {Employer, Interviewer}
    for edit in applied.edits:
        assert edit.after is not None
        assert book.value(type(edit.after), 1) == edit.after


def test_a_value_may_come_before_what_it_refers_to(book: Book) -> None:
    put(book, person(-2, works_for=-1), employer(-1))

    assert book.value(Interviewer, 1).employer == book.value(Employer, 1).id


def test_what_came_with_a_value_goes_with_it_in_one_change(book: Book) -> None:
    values = (person(1), plan(1, who=1), step(1, of=1, who=1), touch(1, who=1, of=1))
    empty = contents(book)
    put(book, *values)

    # The order is the operation's: here what is referred to goes first.
    book.apply(Change(LABEL, tuple(Edit(value, None) for value in values)), AT)

    assert contents(book) == empty


def test_a_reference_that_leads_nowhere_is_our_own_bug_and_nothing_is_written(book: Book) -> None:
    put(book, employer(1), person(1, works_for=1))
    before, labels = contents(book), book.next_labels()

    for change in (changing(employer(1), None), adding(person(2, works_for=99))):
        with pytest.raises(IntegrityError):
            book.apply(change, AT)

    assert contents(book) == before
    assert book.next_labels() == labels
    assert put(book, person(2, works_for=1)).change == 2


@pytest.mark.parametrize(
    "late",
    [
        Edit(person(1, "Dana Ray"), person(1, "Dana Reyes-Gray")),
        Edit(person(2), person(2, "Someone who is gone")),
        Edit(person(2), None),
        Edit(person(1, "Dana Ray"), None),
        Edit(None, person(1, "Someone in her place")),
    ],
)
def test_a_change_of_what_no_longer_stands_is_refused_whole(book: Book, late: Edit) -> None:
    put(book, employer(1), person(1))
    before, labels = contents(book), book.next_labels()

    with pytest.raises(StaleChange):
        book.apply(Change(LABEL, (Edit(None, employer(2, "Contoso")), late)), AT)

    assert contents(book) == before
    assert book.next_labels() == labels


def test_a_part_that_changed_makes_a_change_stale(book: Book) -> None:
    """The before of a value is all of it, with what stands in other tables."""
    put(book, person(1, tags=("panel", "lead")))

    with pytest.raises(StaleChange):
        book.apply(changing(person(1, tags=("lead", "panel")), person(1, "Dana Gray")), AT)


def test_edits_of_one_kind_after_another_are_all_written(book: Book) -> None:
    people = [person(key, f"Person {key}") for key in range(1, 21)]
    put(book, *people)
    renamed = [replace(each, name=each.name.upper()) for each in people]
    edits = [Edit(before, after) for before, after in zip(people[:10], renamed[:10], strict=True)]
    edits.insert(5, Edit(None, employer(1)))
    edits += [Edit(before, None) for before in people[10:]]

    book.apply(Change(LABEL, tuple(edits)), AT)

    assert book.values(Interviewer, range(1, 21)) == {each.id: each for each in renamed[:10]}
    assert book.value(Employer, 1) == employer(1)


def test_the_history_keeps_the_instant_in_utc(book: Book) -> None:
    tokyo = timezone(timedelta(hours=9))

    book.apply(adding(employer(1)), datetime(2026, 11, 24, 8, 30, tzinfo=tokyo))

    kept = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    assert book.database.rows("SELECT at FROM history") == [(kept.isoformat(),)]


def test_settings_have_their_defaults_until_they_are_set(book: Book) -> None:
    assert book.settings() == {key: DEFAULTS.get(key, "") for key in SettingKey}

    put(book, Setting(SettingKey.CALLS, "no"), Setting(SettingKey.NAME, "Sam Okafor"))

    assert book.settings()[SettingKey.CALLS] == "no"
    assert book.settings()[SettingKey.NAME] == "Sam Okafor"
    assert book.settings()[SettingKey.SHEET] == "avery-5160"


def next_step(book: Book, who: int) -> tuple[int | None, int | None, str | None]:
    """Give what the tables derive for a person: the plan that counts, its next step, and when."""
    sql = "SELECT plan, next_step, next_due FROM interviewer WHERE id = ?"
    found: tuple[int | None, int | None, str | None] = book.database.rows(sql, (who,))[0]
    return found


def test_the_next_step_of_a_person_is_the_soonest_of_an_active_plan(book: Book) -> None:
    put(book, person(1))
    assert next_step(book, 1) == (None, None, None)

    steps = [
        step(1, of=1, who=1, due_on=None),
        step(2, of=1, who=1, due_on=date(2026, 12, 9), position=2),
        step(3, of=1, who=1, due_on=date(2026, 12, 1), position=3),
    ]
    put(book, plan(1, who=1), *steps)
    assert next_step(book, 1) == (1, 3, "2026-12-01")

    book.apply(changing(steps[2], replace(steps[2], state=StepState.DONE)), AT)
    assert next_step(book, 1) == (1, 2, "2026-12-09")

    book.apply(changing(steps[1], replace(steps[1], state=StepState.SKIPPED)), AT)
    assert next_step(book, 1) == (1, 1, None)

    book.apply(changing(plan(1, who=1), plan(1, who=1, state=PlanState.PAUSED)), AT)
    assert next_step(book, 1) == (1, None, None)


def test_the_plan_that_counts_is_the_newest_that_is_not_finished(book: Book) -> None:
    finished = plan(2, who=1, state=PlanState.FINISHED)
    put(book, person(1), plan(1, who=1), finished)
    assert next_step(book, 1)[0] == 1

    book.apply(changing(plan(1, who=1), plan(1, who=1, state=PlanState.FINISHED)), AT)
    assert next_step(book, 1)[0] == 2


def test_values_are_found_by_what_they_refer_to_in_the_order_of_their_ids(book: Book) -> None:
    put(book, person(1), person(2), plan(9, who=1), plan(3, who=2), plan(5, who=1))
    put(book, step(4, of=5, who=1), step(2, of=9, who=1), step(1, of=3, who=2))

    assert book.of(Plan, "interviewer", [1]) == [plan(5, who=1), plan(9, who=1)]
    assert [each.id for each in book.of(Step, "plan", [9, 5])] == [2, 4]
    assert book.of(Plan, "interviewer", []) == []


@pytest.mark.parametrize("deleted_first", [True, False])
def test_what_is_unique_may_go_and_come_anew_in_one_change(book: Book, deleted_first: bool) -> None:
    known, other = person(1), employer(1)
    put(book, known, other)
    again = replace(known, id=InterviewerId(-2), name="Dana Reyes-Lima")
    edits = [Edit(known, None), Edit(None, again)]

    book.apply(Change(LABEL, tuple(edits if deleted_first else reversed(edits))), AT)

    (only,) = book.every(Interviewer)
    assert (only.uid, only.name) == ("person-1", "Dana Reyes-Lima")


def test_a_value_may_be_edited_twice_in_one_change_and_taken_back(book: Book) -> None:
    put(book, person(1, "Dana"))
    before = contents(book)
    first, second = person(1, "Dana R."), person(1, "Dana Reyes")

    book.apply(Change(LABEL, (Edit(person(1, "Dana"), first), Edit(first, second))), AT)
    assert book.value(Interviewer, 1) == second
    book.undo()

    assert contents(book) == before
