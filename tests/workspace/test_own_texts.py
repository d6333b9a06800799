"""Wordings of one's own in the Book: kept, renamed, taken away, undone, exported, and beside the shipped ones."""

from pathlib import Path

import pytest
from tests.workspace.conftest import NOW, asked, person

from askwhy.domain.contacts import Step
from askwhy.domain.drafts import ApplicationDraft, InterviewDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId, OwnTextId
from askwhy.domain.manuscripts import Manuscript
from askwhy.domain.own_texts import OwnText
from askwhy.workspace.book_json import book_as_json, bring_book_in
from askwhy.workspace.step_texts import keep_text, on_paper, step_text
from askwhy.workspace.workspace import Workspace

SHORT = OwnText(
    OwnTextId(0), "advice_question", " Short  one ", "en", "A line", "Dear $name,\n\nwhat should I change?"
)


@pytest.fixture
def step(workspace: Workspace, dana: InterviewerId) -> Step:
    """Give the step with the question."""
    return next(each for each in asked(workspace, dana) if each.purpose == "advice_question")


def names(workspace: Workspace) -> list[str]:
    """Give the names of the wordings that there are."""
    return [text.name for text in workspace.book.every(OwnText)]


def test_it_stands_beside_those_that_came_with_askwhy(workspace: Workspace, step: Step) -> None:
    key = workspace.keep_own_text(SHORT, NOW)

    text = step_text(workspace, step.id, NOW)

    assert list(text.choices) == [1, 2, 3, -key]
    assert text.own[-key].name == "Short one"
    assert text.variant > 0


def test_it_is_there_for_its_purpose_and_language_only(workspace: Workspace, step: Step) -> None:
    workspace.keep_own_text(SHORT, NOW)
    other = next(each for each in workspace.book.every(Step) if each.purpose == "last_ask")

    assert step_text(workspace, other.id, NOW).own == {}


def test_it_is_renamed_and_changed_and_taken_away_and_all_of_it_undone(workspace: Workspace) -> None:
    key = workspace.keep_own_text(SHORT, NOW)
    kept = workspace.book.value(OwnText, key)

    workspace.keep_own_text(OwnText(key, kept.purpose, "Shorter", "en", "", "What?"), NOW)
    assert names(workspace) == ["Shorter"]
    workspace.remove_own_text(key, NOW)
    assert names(workspace) == []

    workspace.undo()
    workspace.undo()
    assert workspace.book.value(OwnText, key) == kept


@pytest.mark.parametrize(("name", "body", "fault"), [(" ", "x", "text_nameless"), ("x", " \n", "text_empty")])
def test_a_name_and_a_text_are_needed(workspace: Workspace, name: str, body: str, fault: str) -> None:
    with pytest.raises(Fault, match=fault):
        workspace.keep_own_text(OwnText(OwnTextId(0), "thanks", name, "en", "", body), NOW)


def test_a_whole_book_as_json_has_it(workspace: Workspace, tmp_path: Path) -> None:
    workspace.keep_own_text(SHORT, NOW)
    data = b"".join(book_as_json(workspace.book))
    other = Workspace.open(tmp_path / "other.askwhy", create=True)

    bring_book_in(other, data, "book.json", NOW)

    assert names(other) == ["Short one"]
    other.close()


def test_a_panel_of_three_still_gets_three_texts(workspace: Workspace) -> None:
    workspace.keep_own_text(
        OwnText(OwnTextId(0), "thanks", "Mine", "en", "Thanks", "Dear $name,\n\nthanks."), NOW
    )
    people = [workspace.add_person(person(name), NOW) for name in ("Ana", "Ben", "Cy")]
    job = workspace.add_application(ApplicationDraft("Acme Robotics", "Analyst"), NOW)
    workspace.add_interview(job, InterviewDraft(NOW.date(), tuple(people)), NOW)
    for who in people:
        workspace.start_plan(who, "standard", NOW, application=job)

    thanks = [step for step in workspace.book.every(Step) if step.purpose == "thanks"]

    assert sorted(step_text(workspace, step.id, NOW).variant for step in thanks) == [1, 2, 3]


def test_a_text_that_was_chosen_as_it_came_stands_there_the_next_time_and_on_paper(
    workspace: Workspace, step: Step
) -> None:
    key = workspace.keep_own_text(SHORT, NOW)

    keep_text(workspace, step, Manuscript(-key), NOW)

    assert step_text(workspace, step.id, NOW).variant == -key
    assert step_text(workspace, step.id, NOW).kept == {}
    assert on_paper(workspace, step, "").paragraphs[-1] == "what should I change?"


def test_a_new_text_does_not_take_over_what_was_written_with_one_that_is_gone(
    workspace: Workspace, step: Step
) -> None:
    key = workspace.keep_own_text(SHORT, NOW)
    keep_text(workspace, step, Manuscript(-key, "Old", "Old words"), NOW)
    workspace.remove_own_text(key, NOW)

    again = workspace.keep_own_text(SHORT, NOW)

    assert again == key
    assert step_text(workspace, step.id, NOW).kept == {}
