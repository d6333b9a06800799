"""The example is one change, and goes as one: with all that is its own, and nothing that is the user's."""

from dataclasses import replace
from datetime import date

import pytest
from tests.store.samples import contents
from tests.workspace.conftest import NOW, person

from askwhy.domain.applications import Application, Interview
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.drafts import ApplicationDraft, InterviewDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.touches import Disposition
from askwhy.store.applications import application_rows
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.workspace.example import fill_example, remove_example
from askwhy.workspace.today import today_page
from askwhy.workspace.workspace import Workspace


def found(workspace: Workspace, name: str) -> InterviewerId:
    """Give a person of the Book by name."""
    (key,) = people_ids(workspace.book.database, PeopleQuery(text=name))
    return key


def job_at(workspace: Workspace, employer: str) -> ApplicationId:
    """Give the one application at an employer."""
    (key,) = [row.id for row in application_rows(workspace.book.database) if row.employer == employer]
    return key


def test_the_example_is_one_change(workspace: Workspace) -> None:
    before = contents(workspace.book)

    count = fill_example(workspace, NOW)
    after = contents(workspace.book)
    undone = workspace.undo()

    assert count == 15
    assert undone.label.key == "example"
    assert contents(workspace.book) == before
    workspace.redo()
    assert contents(workspace.book) == after


def test_it_goes_as_one_change_and_comes_back(workspace: Workspace) -> None:
    before = contents(workspace.book)
    fill_example(workspace, NOW)
    after = contents(workspace.book)

    remove_example(workspace, NOW)
    assert contents(workspace.book) == before
    assert workspace.undo().label.key == "example_removed"
    assert contents(workspace.book) == after


def test_what_was_recorded_on_its_people_since_goes_with_them(workspace: Workspace) -> None:
    before = contents(workspace.book)
    fill_example(workspace, NOW)
    call = today_page(workspace, NOW).due.calls[0].row
    workspace.tick(call.step, NOW, Disposition.NO_ANSWER)
    workspace.reply(call.interviewer, NOW, note="More examples.")
    workspace.start_plan(found(workspace, "Omar"), "gentle", NOW)

    remove_example(workspace, NOW)

    assert contents(workspace.book) == before


def test_whom_one_added_oneself_stays_with_all_that_is_theirs(workspace: Workspace) -> None:
    fill_example(workspace, NOW)
    omar, dana = found(workspace, "Omar"), found(workspace, "Dana")
    acme = next(
        row.id for row in application_rows(workspace.book.database) if row.employer == "Acme Robotics"
    )
    eve = workspace.add_person(replace(person("Eve Stone"), introduced_by=omar), NOW)
    workspace.add_interview(acme, InterviewDraft(date(2026, 11, 4), (dana, eve)), NOW)
    job = workspace.add_application(ApplicationDraft("Blue Door", "Engineer"), NOW)
    plan = workspace.start_plan(eve, "referral", NOW)
    touched = next(step for step in workspace.book.of(Step, "plan", [plan]) if step.recipient == eve)
    workspace.tick(touched.id, NOW)

    remove_example(workspace, NOW)

    book = workspace.book
    assert people_ids(book.database, PeopleQuery()) == [eve]
    assert book.value(Interviewer, eve).introduced_by is None
    assert {row.id for row in application_rows(book.database)} == {acme, job}
    assert book.value(Application, acme).told_by is None
    assert {each.panel for each in book.of(Interview, "application", [acme])} == {(), (eve,)}
    assert [each.interviewer for each in book.of(Plan, "interviewer", range(1, 99))] == [eve]
    assert {step.recipient for step in book.of(Step, "plan", [plan])} == {eve}
    assert [touch.step for touch in book.of(Touch, "interviewer", range(1, 99))] == [touched.id]
    assert {each.name for each in book.of(Employer, "id", range(1, 99))} == {"Acme Robotics", "Blue Door"}


def test_after_a_change_of_ones_mind_it_fills_again(workspace: Workspace) -> None:
    fill_example(workspace, NOW)
    remove_example(workspace, NOW)

    assert fill_example(workspace, NOW) == 15


@pytest.mark.parametrize("times", [0, 1])
def test_without_the_example_there_is_nothing_to_remove(workspace: Workspace, times: int) -> None:
    for _ in range(times):
        fill_example(workspace, NOW)
        remove_example(workspace, NOW)
    workspace.add_person(person(), NOW)

    with pytest.raises(Fault) as caught:
        remove_example(workspace, NOW)

    assert caught.value.reason.key == "no_example"
