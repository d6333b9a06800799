"""A Book of the first version in today's program: nothing is lost, and its plans think."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.store.old_books import book_of_version_1
from tests.store.samples import contents, quick

from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.feedback import Feedback, Mark, Theme, Todo
from askwhy.domain.outreach import Anchor, DayType, Kind, PlanState, RecipientRole
from askwhy.domain.people import Interviewer
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Outcome
from askwhy.store.backups import backups_of
from askwhy.store.book import Book, open_book
from askwhy.store.due import due_rows
from askwhy.store.migrate import newest
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.workspace.workspace import Workspace

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the place of a Book of version 1."""
    return book_of_version_1(tmp_path)


@pytest.fixture
def brought_up(path: Path) -> Iterator[Book]:
    """Give a Book of version 1, opened by today's program."""
    book = quick(open_book(path, create=False))
    yield book
    book.close()


def names(book: Book) -> dict[int, str]:
    """Give the names of all plans."""
    return {plan.id: plan.name for plan in book.of(Plan, "state", [state.value for state in PlanState])}


def test_it_is_of_todays_version_and_the_old_one_stands_beside_it(brought_up: Book) -> None:
    assert brought_up.database.number("PRAGMA user_version") == newest()
    assert [backup.why for backup in backups_of(brought_up.path)] == ["before-version"]


def test_the_history_is_empty_because_its_values_have_another_shape(brought_up: Book) -> None:
    assert brought_up.next_labels() == (None, None)


def test_people_keep_everything_and_are_found(brought_up: Book) -> None:
    dana = brought_up.value(Interviewer, 1)

    assert (dana.name, dana.emails[0].address, dana.phones[0].e164, dana.unread) == (
        "Dana Reyes",
        "dana@northwind.example",
        "+13125550142",
        ("X-SKYPE:dana",),
    )
    assert people_ids(brought_up.database, PeopleQuery(text="dana")) == [1]
    assert brought_up.value(Interviewer, 4).opted_out


def test_plans_are_named_as_their_templates_were(brought_up: Book) -> None:
    assert names(brought_up) == {
        1: "Ask for advice",
        2: "Someone you were pointed to",
        3: "When nobody answers",
        4: "Finalist: ask, and stay in touch",
        5: "Gentle, by e-mail only",
        6: "from-elsewhere",
    }


def test_plans_give_up_when_their_templates_did(brought_up: Book) -> None:
    plans = brought_up.values(Plan, [1, 2, 3, 4])

    assert plans[1].closes_after == (Anchor.DECISION, 15, DayType.BUSINESS)
    assert plans[2].closes_after == (Anchor.START, 15, DayType.BUSINESS)
    assert plans[4].closes_after == (Anchor.DECISION, 75, DayType.CALENDAR)
    assert [plans[key].silence_after for key in (1, 2, 3, 4)] == [0, 0, 30, 0]
    assert plans[1].closes_on == date(2026, 12, 7)


def test_a_plan_asks_the_employer_of_its_job_or_else_of_its_person(brought_up: Book) -> None:
    rows = brought_up.database.rows("SELECT id, employer FROM plan ORDER BY id")

    assert rows == [(1, 1), (2, 2), (3, None), (4, 1), (5, 1), (6, None)]


def test_steps_keep_their_days_and_reasons_and_know_their_roles(brought_up: Book) -> None:
    steps = brought_up.values(Step, [1, 2, 3, 5, 12, 13])

    assert {key: step.role for key, step in steps.items()} == {
        1: RecipientRole.INTERVIEWER,
        2: RecipientRole.INTERVIEWER,
        3: RecipientRole.INFORMER,
        5: RecipientRole.INTERVIEWER,
        12: RecipientRole.INTRODUCER,
        13: RecipientRole.INTRODUCER,
    }
    assert steps[5].due_on == date(2026, 11, 26)
    assert steps[5].reason == Reason.of("moved_to_keep_gaps", **{"from": "2026-11-25"})
    assert (steps[5].story, steps[5].text, steps[5].alternative, steps[5].instead_of) == ((), "", None, None)


def test_what_was_asked_counts_and_thanks_do_not(brought_up: Book) -> None:
    touches = brought_up.values(Touch, [1, 2, 3, 4, 5])

    assert {key: touch.kind for key, touch in touches.items()} == {
        1: Kind.COURTESY,
        2: Kind.ASK,
        3: Kind.COURTESY,
        4: Kind.ASK,
        5: Kind.ASK,
    }
    assert touches[5].outcome is Outcome.ADVICE_GIVEN


def test_what_was_said_has_its_theme_and_what_to_do(brought_up: Book) -> None:
    said = brought_up.value(Feedback, 1)
    assert (said.words, said.marks) == ("More depth on testing.", (Mark("testing"),))
    assert brought_up.every(Theme) == [Theme("testing", "testing", "testing")]
    (todo,) = brought_up.every(Todo)
    assert (todo.text, todo.feedback, todo.theme, todo.done_on is not None) == (
        "Read a book on it.",
        1,
        "testing",
        True,
    )


def test_what_is_due_is_due(brought_up: Book) -> None:
    due = due_rows(brought_up.database, date(2026, 11, 30))

    assert [row.step for row in due] == [12, 5, 6]


def test_opening_it_again_changes_nothing_more(path: Path, brought_up: Book) -> None:
    before = contents(brought_up)
    again = open_book(path, create=False)

    assert contents(again) == before
    again.close()


def test_its_plans_go_on_and_what_is_done_can_be_undone(brought_up: Book) -> None:
    workspace, before = Workspace(brought_up), contents(brought_up)

    workspace.tick(brought_up.value(Step, 5).id, NOW)

    done = brought_up.value(Step, 5)
    assert [turn.state.value for turn in done.story] == ["done"]
    last = brought_up.value(Step, 6)
    assert last.due_on == date(2026, 12, 1)
    assert last.reason is not None
    assert last.reason.key == "kept_apart"
    workspace.undo()
    assert contents(brought_up) == before
