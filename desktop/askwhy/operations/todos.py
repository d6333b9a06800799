"""The verbs of things to do before the next interview: add one, reword it, do it, take it out."""

from dataclasses import replace
from datetime import date

from askwhy.domain.changes import Change
from askwhy.domain.faults import Fault
from askwhy.domain.feedback import Feedback, Todo
from askwhy.domain.ids import TodoId
from askwhy.operations.editing import Edits
from askwhy.operations.feedback import keep_todo


def add(*, text: str, theme: str = "", said: Feedback | None = None, on: date) -> Change:
    """Add a thing to do: drawn from words, about a theme, or an idea of one's own. Raises Fault "todo_missing"."""
    _must_tell(text)
    edits = Edits()
    if said is not None:
        keep_todo(edits, said, text, on)
    else:
        edits.add(Todo(TodoId(edits.new_id()), _line(text), on, theme))
    return edits.as_change("todo_added", text=_line(text))


def reword(before: Todo, *, text: str) -> Change:
    """Say it otherwise. Raises Fault "todo_missing"."""
    _must_tell(text)
    edits = Edits()
    edits.change(before, replace(before, text=_line(text)))
    return edits.as_change("todo_edited", text=_line(text))


def tick(before: Todo, *, done_on: date | None) -> Change:
    """Tick it, or take the tick away."""
    edits = Edits()
    edits.change(before, replace(before, done_on=done_on))
    return edits.as_change("todo_done" if done_on is not None else "todo_open", text=before.text)


def remove(before: Todo) -> Change:
    """Take it out."""
    edits = Edits()
    edits.change(before, None)
    return edits.as_change("todo_removed", text=before.text)


def _must_tell(text: str) -> None:
    if not text.strip():
        raise Fault("todo_missing")


def _line(text: str) -> str:
    return " ".join(text.split())
