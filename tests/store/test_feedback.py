"""What was said is counted over people, found by its theme, and leads to things to do."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.store.samples import AT, TODAY, application, employer, person, put, quick, touch

from askwhy.domain.call_notes import CallNotes
from askwhy.domain.feedback import Feedback, Mark, Todo
from askwhy.domain.ids import ApplicationId, FeedbackId, InterviewerId, TodoId, TouchId
from askwhy.store import call_notes
from askwhy.store.book import Book, open_book
from askwhy.store.feedback import (
    ThemeRow,
    about,
    people_who_said,
    said_about,
    said_for,
    said_without_theme,
    theme_rows,
    todo_rows,
)

DESIGN, WRITING = Mark("system_design"), Mark("writing", liked=True)


def said(
    key: int, who: int, words: str, *marks: Mark, at: int | None = None, job: int | None = None
) -> Feedback:
    """Build words of a person."""
    return Feedback(
        FeedbackId(key),
        InterviewerId(who),
        words,
        TouchId(at) if at else None,
        ApplicationId(job) if job else None,
        marks,
    )


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """Give a Book in which three people said something: Dana twice, Kenji, and Ann without a theme."""
    made = quick(open_book(tmp_path / "book.askwhy", create=True))
    put(
        made,
        employer(1),
        person(1, works_for=1),
        person(2, "Kenji Sato"),
        person(3, "Ann Lee"),
        person(4, "Jo"),
    )
    put(made, application(1, at=1, role="Engineer"), touch(1, who=1), touch(2, who=2, at=AT.replace(day=25)))
    put(
        made,
        said(1, 1, "No systems.", DESIGN, WRITING, at=1, job=1),
        said(2, 1, "Again, no systems.", DESIGN, job=1),
        said(3, 2, "Whole systems.", DESIGN, at=2),
        said(4, 3, "Thank you."),
    )
    yield made
    made.close()


def test_a_person_counts_once_for_a_theme_however_often_they_said_it(book: Book) -> None:
    assert theme_rows(book.database) == [ThemeRow("system_design", False, 2), ThemeRow("writing", True, 1)]


def test_those_who_said_something_are_counted_with_and_without_a_theme(book: Book) -> None:
    assert people_who_said(book.database) == 3


def test_the_words_about_a_theme_are_given_newest_first_with_who_said_them(book: Book) -> None:
    rows = said_about(book.database, "system_design", liked=False)

    assert [(row.name, row.words) for row in rows] == [
        ("Kenji Sato", "Whole systems."),
        ("Dana Reyes", "No systems."),
        ("Dana Reyes", "Again, no systems."),
    ]
    assert (rows[1].employer, rows[1].role, rows[1].at) == ("Northwind", "Engineer", AT)
    assert said_about(book.database, "system_design", liked=True) == []


def test_the_words_about_an_application_are_given(book: Book) -> None:
    assert [row.feedback for row in said_for(book.database, [ApplicationId(1)])] == [1, 2]
    assert said_for(book.database, []) == []


def test_words_without_a_theme_are_found(book: Book) -> None:
    assert [row.words for row in said_without_theme(book.database)] == ["Thank you."]


def test_all_that_is_about_a_theme_is_found_on_both_sides(book: Book) -> None:
    put(book, said(5, 4, "Great systems.", Mark("system_design", liked=True)))

    assert sorted(about(book.database, "system_design")) == [1, 2, 3, 5]


def test_things_to_do_tell_whose_words_they_came_from_and_how_many_said_so(book: Book) -> None:
    put(
        book,
        Todo(TodoId(1), "Result first", TODAY, "communication", FeedbackId(4), done_on=date(2026, 11, 25)),
        Todo(TodoId(2), "Draw", TODAY, "system_design", FeedbackId(3)),
        Todo(TodoId(3), "My own idea", TODAY),
        Todo(TodoId(4), "Ask more", TODAY, done_on=date(2026, 11, 26)),
    )
    rows = {row.text: row for row in todo_rows(book.database)}

    assert list(rows) == ["Draw", "My own idea", "Ask more", "Result first"]
    assert (rows["Draw"].people, rows["Draw"].name, rows["Draw"].words) == (2, "Kenji Sato", "Whole systems.")
    assert (rows["My own idea"].people, rows["My own idea"].name, rows["My own idea"].theme) == (0, "", "")
    assert (rows["Result first"].done_on, rows["Result first"].people) == (date(2026, 11, 25), 0)


def test_marks_come_back_as_they_were(book: Book) -> None:
    assert book.value(Feedback, 1).marks == (DESIGN, WRITING)


def test_notes_of_a_call_are_kept_until_they_are_dropped(book: Book) -> None:
    typed = CallNotes("Half a sen\ntence 聞", ("keep",), (DESIGN,), "Ana Sousa")
    call_notes.keep(book.database, "person-1", typed._replace(notes="Half"), AT)
    call_notes.keep(book.database, "person-1", typed, datetime(2026, 11, 24, 8, tzinfo=UTC))

    assert call_notes.kept(book.database, "person-1") == (typed, datetime(2026, 11, 24, 8, tzinfo=UTC))
    assert call_notes.kept(book.database, "person-2") == (CallNotes(), None)

    call_notes.drop(book.database, "person-1")

    assert call_notes.kept(book.database, "person-1") == (CallNotes(), None)


@pytest.mark.parametrize(
    "typed",
    [CallNotes("x"), CallNotes(asked=("keep",)), CallNotes(marks=(DESIGN,)), CallNotes(pointed_to="Ana")],
)
def test_any_of_it_is_worth_keeping(typed: CallNotes) -> None:
    assert not typed.is_empty
