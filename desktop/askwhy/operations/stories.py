"""Adds to each step that a Change touches the line of its story: how it stands from today on, and why."""

from dataclasses import replace
from datetime import date

from askwhy.domain.changes import Change, Edit
from askwhy.domain.outreach import Step, Turn


def told(change: Change, on: date) -> Change:
    """Give the Change with the stories of its steps going on; `on` is one's own day on which it is made."""
    return replace(change, edits=tuple(_told(edit, on) for edit in change.edits))


def _told(edit: Edit, on: date) -> Edit:
    before, after = edit.before, edit.after
    if not isinstance(after, Step) or (isinstance(before, Step) and not _turned(before, after)):
        return edit
    turn = Turn(on, after.state, after.due_on, after.channel, after.reason)
    return Edit(before, replace(after, story=(*after.story, turn)))


def _turned(before: Step, after: Step) -> bool:
    """Tell whether a step stands otherwise than before."""
    return (before.state, before.due_on, before.channel, before.reason) != (
        after.state,
        after.due_on,
        after.channel,
        after.reason,
    )
