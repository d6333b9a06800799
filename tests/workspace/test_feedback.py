"""What they said, from the verbs to the Book and back: noted, corrected, undone, merged, forgotten, taken along."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from tests.workspace.conftest import NOW, asked, person

from askwhy.domain.call_notes import CallNotes
from askwhy.domain.contacts import Plan, Touch
from askwhy.domain.faults import Fault
from askwhy.domain.feedback import Feedback, Mark, Theme, Todo
from askwhy.domain.ids import FeedbackId, InterviewerId, TodoId
from askwhy.domain.outreach import Channel
from askwhy.domain.people import Interviewer
from askwhy.domain.touches import Disposition, Outcome
from askwhy.store import call_notes
from askwhy.store.checking import problems_of
from askwhy.store.feedback import theme_rows, todo_rows
from askwhy.workspace.book_json import book_as_json, bring_book_in
from askwhy.workspace.workspace import Workspace

DESIGN = Mark("system_design")


def everything(workspace: Workspace) -> tuple[list[Feedback], list[Todo], list[Theme]]:
    """Give all that is kept of what was said."""
    book = workspace.book
    return book.every(Feedback), book.every(Todo), book.every(Theme)


@pytest.fixture
def said(workspace: Workspace, dana: InterviewerId) -> FeedbackId:
    """Give Dana's words with a theme and a thing to do."""
    workspace.note_feedback(dana, NOW, "More depth.", [DESIGN], "Draw one aloud")
    return workspace.book.every(Feedback)[0].id


@pytest.fixture
def todo(workspace: Workspace, said: FeedbackId) -> TodoId:
    """Give the thing to do that came of them."""
    return workspace.book.every(Todo)[0].id


def test_words_belong_to_the_last_answer_and_its_application(
    workspace: Workspace, dana: InterviewerId
) -> None:
    call = next(step for step in asked(workspace, dana) if step.channel is Channel.PHONE)
    workspace.tick(call.id, NOW, Disposition.CONNECTED, Outcome.ADVICE_GIVEN)
    workspace.note_feedback(dana, NOW, "More depth.")
    (heard,), (touch,) = workspace.book.every(Feedback), workspace.book.every(Touch)

    assert (heard.touch, heard.application) == (touch.id, touch.application)


def test_without_an_answer_they_belong_to_what_was_asked_about(
    workspace: Workspace, dana: InterviewerId
) -> None:
    asked(workspace, dana)
    workspace.note_feedback(dana, NOW, "More depth.")

    assert workspace.book.every(Feedback)[0].application == workspace.book.every(Plan)[0].application


def test_every_verb_is_one_change_that_can_be_taken_back(
    workspace: Workspace, dana: InterviewerId, said: FeedbackId, todo: TodoId
) -> None:
    own = workspace.keep_theme("Legacy code", NOW)
    workspace.revise_feedback(said, NOW, "More depth.", [DESIGN, Mark(own)])
    verbs: list[Callable[[], object]] = [
        lambda: workspace.note_feedback(dana, NOW, "And more."),
        lambda: workspace.revise_feedback(said, NOW, "Depth.", [], "Read"),
        lambda: workspace.remove_feedback(said, NOW),
        lambda: workspace.add_todo("Ask more", NOW),
        lambda: workspace.add_todo("Ask more", NOW, said=said),
        lambda: workspace.reword_todo(todo, "Draw two", NOW),
        lambda: workspace.tick_todo(todo, True, NOW),
        lambda: workspace.remove_todo(todo, NOW),
        lambda: workspace.keep_theme("Ops", NOW),
        lambda: workspace.keep_theme("Old code", NOW, own),
        lambda: workspace.drop_theme(own, NOW),
    ]
    for verb in verbs:
        before = everything(workspace)
        verb()
        after = everything(workspace)
        workspace.undo()
        assert (before != after, everything(workspace)) == (True, before)
        workspace.redo()
        assert everything(workspace) == after
        workspace.undo()


def test_a_thing_to_do_is_done_on_its_day_and_opened_again(workspace: Workspace, todo: TodoId) -> None:
    workspace.tick_todo(todo, True, NOW)
    assert todo_rows(workspace.book.database)[0].done_on == NOW.date()

    workspace.tick_todo(todo, False, NOW)
    assert todo_rows(workspace.book.database)[0].done_on is None


def test_own_themes_are_offered_behind_those_that_came_along(workspace: Workspace) -> None:
    key = workspace.keep_theme("Legacy code", NOW)

    assert list(workspace.themes())[-1] == key
    with pytest.raises(Fault, match="theme_known"):
        workspace.keep_theme("system design", NOW)


def test_a_theme_that_goes_leaves_the_words(workspace: Workspace, dana: InterviewerId) -> None:
    own = workspace.keep_theme("Legacy code", NOW)
    workspace.note_feedback(dana, NOW, "So old.", [Mark(own)], "Read it")
    workspace.drop_theme(own, NOW)
    (heard,), (left,), none = everything(workspace)

    assert (heard.words, heard.marks, left.text, left.theme, none) == ("So old.", (), "Read it", "", [])


def test_two_made_one_have_said_it_once(workspace: Workspace, dana: InterviewerId, said: FeedbackId) -> None:
    twin = workspace.add_person(replace(person("Dana R."), uid="twin"), NOW)
    workspace.note_feedback(twin, NOW, "Depth.", [DESIGN])
    workspace.merge(dana, twin, NOW)

    assert [row.people for row in theme_rows(workspace.book.database)] == [1]
    assert len(workspace.book.of(Feedback, "interviewer", [dana])) == 2


def test_who_is_forgotten_leaves_no_word_and_the_lesson_stays_without_their_name(
    workspace: Workspace, dana: InterviewerId
) -> None:
    kenji = workspace.add_person(replace(person("Kenji Sato"), uid="kenji-uid"), NOW)
    workspace.note_feedback(kenji, NOW, "Blunt but fair", [DESIGN], "Draw as Kenji Sato does")
    workspace.add_todo("Thank Kenji Sato", NOW)
    call_notes.keep(workspace.book.database, "kenji-uid", CallNotes("Kenji said"), NOW)
    workspace.forget([kenji])
    data = workspace.book.path.read_bytes()

    assert [word for word in (b"Kenji", b"Sato", b"Blunt", b"kenji-uid") if word in data] == []
    assert [todo.text for todo in workspace.book.every(Todo)] == ["Draw as … does", "Thank …"]
    assert problems_of(workspace.book.path) == []


def test_it_goes_out_as_json_and_comes_in_again(
    workspace: Workspace, todo: TodoId, opened: Callable[[str], Workspace]
) -> None:
    own = workspace.keep_theme("Legacy code", NOW)
    workspace.add_todo("Ask", NOW, theme=own)
    workspace.tick_todo(todo, True, NOW)
    data = b"".join(book_as_json(workspace.book))
    other = opened("other.askwhy")

    bring_book_in(other, data, "book.json", NOW)

    assert everything(other) == everything(workspace)


def test_a_file_of_an_older_askwhy_comes_in(opened: Callable[[str], Workspace]) -> None:
    """Its feedback had one theme, which no verb had ever filled."""
    old = (
        '{"askwhy": 1, "values": {"Interviewer": [{"id": 1, "uid": "a", "name": "Ann"}], "Feedback": '
        '[{"id": 1, "interviewer": 1, "words": "Depth.", "theme": "", "resolve": "", "resolved": false}]}}'
    )
    workspace = opened("other.askwhy")
    bring_book_in(workspace, old.encode(), "old.json", NOW)

    assert [said.words for said in workspace.book.every(Feedback)] == ["Depth."]


def test_a_name_of_markup_and_a_very_long_text_stay_as_they_are(workspace: Workspace, tmp_path: Path) -> None:
    who = workspace.add_person(person("<b>Dana</b> & Co"), NOW)
    words = "Depth, 聞く. " * 20_000
    workspace.note_feedback(who, NOW, words, [DESIGN], "<i>Draw</i>")

    with closing(Workspace.open(workspace.book.path, create=False)) as again:
        assert again.book.value(Interviewer, who).name == "<b>Dana</b> & Co"
        assert again.book.every(Feedback)[0].words == words.strip()
        assert again.book.every(Todo)[0].text == "<i>Draw</i>"
