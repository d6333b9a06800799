"""Things to do before the next interview: from words, about a theme, or ideas of one's own."""

from datetime import date

import pytest
from tests.operations.builders import DANA, only

from askwhy.domain.changes import Edit
from askwhy.domain.faults import Fault
from askwhy.domain.feedback import Feedback, Mark, Todo
from askwhy.domain.ids import FeedbackId, TodoId
from askwhy.operations import todos

TODAY = date(2026, 11, 24)
DRAW = Todo(TodoId(2), "Draw one system aloud", TODAY, "system_design", FeedbackId(7))


def test_an_idea_of_ones_own_comes_from_nobody() -> None:
    todo = only(todos.add(text=" Ask what the first\nmonth looks like ", on=TODAY), Todo)

    assert (todo.text, todo.theme, todo.feedback, todo.added_on) == (
        "Ask what the first month looks like",
        "",
        None,
        TODAY,
    )


def test_one_may_be_about_a_theme_or_come_from_words() -> None:
    said = Feedback(FeedbackId(7), DANA.id, "More depth.", marks=(Mark("system_design"),))

    assert only(todos.add(text="Draw", theme="salary", on=TODAY), Todo).theme == "salary"
    assert only(todos.add(text="Draw", said=said, on=TODAY), Todo).feedback == said.id


@pytest.mark.parametrize("text", ["", " \n"])
def test_one_without_a_word_is_refused(text: str) -> None:
    with pytest.raises(Fault, match="todo_missing"):
        todos.add(text=text, on=TODAY)
    with pytest.raises(Fault, match="todo_missing"):
        todos.reword(DRAW, text=text)


def test_it_is_ticked_with_its_day_and_opened_again() -> None:
    done = only(todos.tick(DRAW, done_on=TODAY), Todo)

    assert (done.done_on, done.text) == (TODAY, DRAW.text)
    assert only(todos.tick(done, done_on=None), Todo) == DRAW


def test_it_can_be_said_otherwise_and_taken_out() -> None:
    assert only(todos.reword(DRAW, text="Draw two"), Todo).text == "Draw two"
    assert todos.remove(DRAW).edits == (Edit(DRAW, None),)
