"""What they said: kept in their words, with what it was about and what to do about it."""

from datetime import date
from typing import Any

import pytest
from tests.operations.builders import DANA, WORLD, around, at, only, started, values

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Touch
from askwhy.domain.faults import Fault
from askwhy.domain.feedback import Feedback, Mark, Todo
from askwhy.domain.ids import ApplicationId, FeedbackId, TodoId, TouchId
from askwhy.domain.outreach import Channel
from askwhy.domain.touches import Direction, Outcome
from askwhy.operations import feedback
from askwhy.operations.answers import reply

TODAY = date(2026, 11, 24)
DESIGN, WRITING = Mark("system_design"), Mark("writing", liked=True)
SAID = Feedback(FeedbackId(7), DANA.id, "More depth.", marks=(DESIGN,))
CALL = Touch(
    TouchId(3),
    DANA.id,
    Channel.PHONE,
    Direction.MADE,
    at(TODAY, 10),
    "UTC",
    application=ApplicationId(4),
    outcome=Outcome.ADVICE_GIVEN,
)


def noted(**said: Any) -> Change:
    """Note what Dana said."""
    given: dict[str, Any] = {"words": "More depth.", "touch": CALL, "on": TODAY} | said
    return feedback.note(DANA, **given)


def test_words_are_kept_with_their_touch_and_its_application() -> None:
    said = only(noted(words="  More depth.\nLess haste. ", marks=[DESIGN, WRITING]), Feedback)

    assert (said.words, said.marks) == ("More depth.\nLess haste.", (DESIGN, WRITING))
    assert (said.touch, said.application, said.interviewer) == (CALL.id, CALL.application, DANA.id)


def test_words_without_a_touch_are_about_an_application() -> None:
    said = only(noted(touch=None, application=ApplicationId(9)), Feedback)

    assert (said.touch, said.application) == (None, 9)


def test_a_theme_may_stand_without_words_and_words_without_a_theme() -> None:
    assert only(noted(words="", marks=[Mark("no_reason")]), Feedback).words == ""
    assert only(noted(), Feedback).marks == ()


def test_nothing_at_all_is_refused() -> None:
    with pytest.raises(Fault, match="nothing_said"):
        noted(words="  \n", todo="Draw more")


def test_a_theme_is_marked_once_on_each_side() -> None:
    marks = [DESIGN, DESIGN, Mark("system_design", liked=True)]

    assert only(noted(marks=marks), Feedback).marks == (DESIGN, Mark("system_design", liked=True))


def test_what_to_do_comes_with_the_words_and_is_about_what_they_missed() -> None:
    change = noted(marks=[WRITING, DESIGN], todo="  Draw a system\n aloud ")
    todo, said = only(change, Todo), only(change, Feedback)

    assert (todo.text, todo.theme, todo.feedback) == ("Draw a system aloud", "system_design", said.id)
    assert (todo.added_on, todo.done_on) == (TODAY, None)


def test_what_was_liked_gives_a_thing_to_do_no_theme() -> None:
    assert only(noted(marks=[WRITING], todo="Keep writing"), Todo).theme == ""


def test_a_correction_leaves_everything_else() -> None:
    change = feedback.revise(SAID, DANA, words="More depth in design.", marks=[DESIGN, WRITING], on=TODAY)

    assert only(change, Feedback) == Feedback(
        SAID.id, DANA.id, "More depth in design.", marks=(DESIGN, WRITING)
    )
    assert not values(change, Todo)


def test_a_correction_may_add_what_to_do() -> None:
    change = feedback.revise(SAID, DANA, words=SAID.words, marks=SAID.marks, todo="Draw", on=TODAY)

    assert not values(change, Feedback)
    assert (only(change, Todo).text, only(change, Todo).feedback) == ("Draw", SAID.id)


def test_a_correction_cannot_empty_it() -> None:
    with pytest.raises(Fault, match="nothing_said"):
        feedback.revise(SAID, DANA, words=" ", marks=(), on=TODAY)


def test_what_is_taken_out_leaves_what_to_do() -> None:
    todo = Todo(TodoId(2), "Draw", TODAY, "system_design", SAID.id)
    change = feedback.remove(SAID, DANA, todos=[todo])

    assert [edit.after for edit in change.edits if edit.before == SAID] == [None]
    assert only(change, Todo) == Todo(TodoId(2), "Draw", TODAY, "system_design", None)


def test_a_reply_keeps_words_themes_and_what_to_do_in_one_change() -> None:
    change = reply(
        around(started()),
        WORLD,
        channel=Channel.EMAIL,
        note="More depth.",
        marks=[DESIGN],
        todo="Draw",
        at=at(TODAY, 15),
    )
    said, touch = only(change, Feedback), only(change, Touch)

    assert (said.words, said.marks, said.touch) == ("More depth.", (DESIGN,), touch.id)
    assert only(change, Todo).feedback == said.id


def test_words_of_any_length_are_kept_whole() -> None:
    words = "Ein langes Wort 聞く <b>& \n" * 8_000

    assert only(noted(words=words), Feedback).words == words.strip()
