"""The verbs of what they said: note it in their words, say what it is about, correct it, take it out."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Touch
from askwhy.domain.faults import Fault
from askwhy.domain.feedback import Feedback, Mark, Todo
from askwhy.domain.ids import ApplicationId, FeedbackId, TodoId
from askwhy.domain.people import Interviewer
from askwhy.domain.touches import Outcome
from askwhy.operations.editing import Edits


def note(
    person: Interviewer,
    *,
    words: str,
    marks: Iterable[Mark] = (),
    todo: str = "",
    touch: Touch | None = None,
    application: ApplicationId | None = None,
    on: date,
) -> Change:
    """Note what a person said, and what one will do about it; without a touch, for an application alone.

    Raises Fault "nothing_said" where there are neither words nor themes.
    """
    edits = Edits()
    about = touch.application if touch is not None else application
    said = _said(FeedbackId(edits.new_id()), person, words, marks, touch, about)
    edits.add(said)
    keep_todo(edits, said, todo, on)
    return edits.as_change("feedback_noted", who=person.name)


def add_said(
    edits: Edits, person: Interviewer, touch: Touch, *, words: str, marks: Iterable[Mark], todo: str, on: date
) -> None:
    """Keep what was said with a touch, where something was said."""
    marked = tuple(marks)
    if words.strip() or marked or todo.strip():
        said = _said(FeedbackId(edits.new_id()), person, words, marked, touch, touch.application)
        edits.add(said)
        keep_todo(edits, said, todo, on)


def keep_advice(edits: Edits, person: Interviewer, touch: Touch) -> None:
    """Keep the note of a talk that brought advice as their words, so that it is not lost among the notes."""
    if touch.outcome is Outcome.ADVICE_GIVEN and touch.note:
        edits.add(_said(FeedbackId(edits.new_id()), person, touch.note, (), touch, touch.application))


def revise(
    before: Feedback, person: Interviewer, *, words: str, marks: Iterable[Mark], todo: str = "", on: date
) -> Change:
    """Correct what was said or what it is about; `todo` is one more thing to do. Raises Fault "nothing_said"."""
    edits = Edits()
    after = replace(before, words=words.strip(), marks=_each_once(marks))
    _must_say(after)
    edits.change(before, after)
    keep_todo(edits, after, todo, on)
    return edits.as_change("feedback_edited", who=person.name)


def remove(before: Feedback, person: Interviewer, *, todos: Iterable[Todo]) -> Change:
    """Take out what was said; what one wants to do stays, without sight of it."""
    edits = Edits()
    for todo in todos:
        edits.change(todo, replace(todo, feedback=None))
    edits.change(before, None)
    return edits.as_change("feedback_removed", who=person.name)


def keep_todo(edits: Edits, said: Feedback, text: str, on: date) -> None:
    """Keep a thing to do that came from words; it is about the first theme that they missed."""
    if text.strip():
        missed = next((mark.theme for mark in said.marks if not mark.liked), "")
        edits.add(Todo(TodoId(edits.new_id()), " ".join(text.split()), on, missed, said.id))


def _said(
    key: FeedbackId,
    person: Interviewer,
    words: str,
    marks: Iterable[Mark],
    touch: Touch | None,
    application: ApplicationId | None,
) -> Feedback:
    touched = touch.id if touch is not None else None
    said = Feedback(key, person.id, words.strip(), touched, application, _each_once(marks))
    _must_say(said)
    return said


def _must_say(said: Feedback) -> None:
    if not said.words and not said.marks:
        raise Fault("nothing_said")


def _each_once(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    return tuple(dict.fromkeys(marks))
