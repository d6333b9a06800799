"""Books of every version in today's program: what one had written is there, and all of it can be read."""

from contextlib import closing
from pathlib import Path

import pytest
from tests.hardening.versions import (
    VERSIONS,
    book_of_version,
    columns_of,
    rows_of,
    sql_of_version,
)

from askwhy.domain.apart import Apart
from askwhy.domain.call_notes import CallNotes
from askwhy.domain.contacts import Step, Touch
from askwhy.domain.feedback import Feedback, Mark, Todo
from askwhy.domain.outreach import WindowKind
from askwhy.domain.own_texts import OwnText
from askwhy.domain.people import Interviewer
from askwhy.domain.printers import PrinterTray
from askwhy.domain.wishes import NO_WISHES, CallWishes
from askwhy.store import call_notes
from askwhy.store.accepted_mail import accepted
from askwhy.store.backups import backups_of
from askwhy.store.book import open_book
from askwhy.store.checking import problems_of
from askwhy.store.manuscripts import manuscripts
from askwhy.store.migrate import newest
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.workspace.workspace import Workspace

OPENED = [*VERSIONS, newest()]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the place of a Book."""
    return tmp_path / "book.askwhy"


def brought_up(path: Path, version: int) -> Workspace:
    """Open a Book of a version by today's program."""
    book_of_version(path, version)
    return Workspace(open_book(path, create=False))


def test_a_book_of_every_version_is_kept() -> None:
    """Who writes a migration keeps a Book of the version that it makes, filled by the verbs that are new."""
    assert [version for version in OPENED if not sql_of_version(version).is_file()] == []


@pytest.mark.parametrize("version", OPENED)
def test_everything_that_was_written_is_there(path: Path, version: int) -> None:
    book_of_version(path, version)
    columns = columns_of(path)
    before = rows_of(path, columns)

    open_book(path, create=False).close()

    assert len(before["touch"]) >= 35
    assert rows_of(path, columns) == before


@pytest.mark.parametrize("version", OPENED)
def test_nothing_is_wrong_with_it(path: Path, version: int) -> None:
    book_of_version(path, version)

    assert problems_of(path) == []


@pytest.mark.parametrize("version", VERSIONS)
def test_the_book_as_it_was_is_kept_as_a_backup(path: Path, version: int) -> None:
    brought_up(path, version).close()
    (backup,) = backups_of(path)
    book_of_version(path, version)
    columns = columns_of(path)

    assert rows_of(backup.path, columns) == rows_of(path, columns)


@pytest.mark.parametrize("version", OPENED)
def test_its_people_are_found(path: Path, version: int) -> None:
    with closing(brought_up(path, version)) as workspace:
        assert len(people_ids(workspace.book.database, PeopleQuery("Dana Reyes"))) == 1
        assert len(people_ids(workspace.book.database, PeopleQuery())) == 12


@pytest.mark.parametrize("version", [each for each in OPENED if each >= 2])
def test_a_template_of_ones_own_is_read(path: Path, version: int) -> None:
    with closing(brought_up(path, version)) as workspace:
        (own,) = workspace.book.own_sequences().values()

        assert (own.name, len(own.steps)) == ("My own way – 聞く", 6)


@pytest.mark.parametrize("version", [each for each in OPENED if each >= 3])
def test_wishes_of_calls_are_read(path: Path, version: int) -> None:
    with closing(brought_up(path, version)) as workspace:
        wishes = {person.wishes for person in workspace.book.every(Interviewer)}

        assert wishes == {NO_WISHES, CallWishes(WindowKind.LATE, 17 * 60, (4,)), CallWishes(never=(0, 4))}


@pytest.mark.parametrize("version", [each for each in OPENED if each >= 4])
def test_own_sheets_and_printers_are_read(path: Path, version: int) -> None:
    with closing(brought_up(path, version)) as workspace:
        (sheet,) = workspace.own_sheets()

        assert (sheet.title, sheet.per_sheet) == ("Own Kitchen drawer", 21)
        assert workspace.sheet_uses()[sheet.name].position == 5
        assert workspace.sheet_uses()["avery-5160"].favourite
        assert [tray.key for tray in workspace.book.every(PrinterTray)] == ["Laser|tray 1"]


@pytest.mark.parametrize("version", [each for each in OPENED if each >= 6])
def test_what_they_said_and_what_is_to_do_is_read(path: Path, version: int) -> None:
    with closing(brought_up(path, version)) as workspace:
        marks = [mark for said in workspace.book.every(Feedback) for mark in said.marks]
        todos = {todo.text: todo.done_on is not None for todo in workspace.book.every(Todo)}

        assert marks == [Mark("system_design"), Mark("own-theme", liked=True), Mark("communication")]
        assert workspace.themes()["own-theme"].name == "Own theme – 聞く"
        assert todos == {"Draw one system aloud": False, "Result first": True, "An idea of my own": False}


@pytest.mark.parametrize("version", [each for each in OPENED if each >= 6])
def test_the_notes_of_a_call_are_read(path: Path, version: int) -> None:
    with closing(brought_up(path, version)) as workspace:
        typed, _at = call_notes.kept(workspace.book.database, "example-sam")

        assert typed == CallNotes(
            "Half a sentence, 聞", ("keep", "work_on"), (Mark("writing", liked=True),), "Ana Sousa"
        )


@pytest.mark.parametrize("version", [each for each in OPENED if each >= 5])
def test_a_text_that_is_being_written_is_read(path: Path, version: int) -> None:
    with closing(brought_up(path, version)) as workspace:
        steps = [step.uid for step in workspace.book.every(Step)]
        ((text,),) = manuscripts(workspace.book.database, steps).values()

        assert (text.subject, "聞く" in text.body) == ("One question", True)


@pytest.mark.parametrize("version", [each for each in OPENED if each >= 9])
def test_the_language_of_letters_is_read(path: Path, version: int) -> None:
    with closing(brought_up(path, version)) as workspace:
        people = workspace.book.values(Interviewer, range(1, 20)).values()

        assert [each.name for each in people if each.language == "de"] == ["Tom Becker"]


@pytest.mark.parametrize("version", [each for each in OPENED if each >= 7])
def test_in_which_contact_somebody_was_named_is_read(path: Path, version: int) -> None:
    with closing(brought_up(path, version)) as workspace:
        named = [person for person in workspace.book.every(Interviewer) if person.introduced_in is not None]
        (said,) = workspace.book.values(Touch, {person.introduced_in for person in named}).values()

        assert [(person.name, person.introduced_by) for person in named] == [
            ("Ingrid Lindqvist", said.interviewer)
        ]


@pytest.mark.parametrize("version", [each for each in OPENED if each >= 8])
def test_who_are_two_is_read(path: Path, version: int) -> None:
    with closing(brought_up(path, version)) as workspace:
        ((one, other),) = [(pair.one, pair.other) for pair in workspace.book.every(Apart)]

        assert one < other
        assert workspace.doubles() == []


@pytest.mark.parametrize("version", [each for each in OPENED if each >= 10])
def test_which_email_a_server_has_accepted_is_read(path: Path, version: int) -> None:
    with closing(brought_up(path, version)) as workspace:
        steps = {step.uid: step for step in workspace.book.every(Step)}
        ((out, at),) = accepted(workspace.book.database, steps).items()

        assert (steps[out].purpose, at.isoformat()) == ("advice_question", "2026-11-24T09:15:00+00:00")


@pytest.mark.parametrize("version", [each for each in OPENED if each >= 11])
def test_a_text_of_ones_own_is_read(path: Path, version: int) -> None:
    with closing(brought_up(path, version)) as workspace:
        (text,) = workspace.book.every(OwnText)

        assert (text.name, text.purpose, text.language) == ("Kurz – 聞く", "advice_question", "de")
