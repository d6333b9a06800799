"""Adds to each step that a Change touches the line of its story: how it stands from today on, and why."""

from dataclasses import replace
from datetime import date

from askwhy.domain.changes import Change, Edit
from askwhy.domain.contacts import Step, Turn


def told(change: Change, on: date) -> Change:
    """Give the Change with the stories of its steps going on; `on` is one's own day on which it is made."""
    return replace(change, edits=tuple(_told(edit, on) for edit in change.edits))


def _told(edit: Edit, on: date) -> Edit:
    after = edit.after
    if not isinstance(after, Step):
        return edit
    turn = Turn(on, after.state, after.due_on, after.channel, after.reason)
    if after.story and after.story[-1][1:] == turn[1:]:
        return edit  # it stands as its last line says
    return Edit(edit.before, replace(after, story=(*after.story, turn)))
