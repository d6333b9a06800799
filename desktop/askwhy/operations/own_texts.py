"""The verbs of wordings of one's own: keep one, change or rename it, take it away."""

from dataclasses import replace

from askwhy.domain.changes import Change
from askwhy.domain.faults import Fault
from askwhy.domain.ids import OwnTextId
from askwhy.domain.own_texts import OwnText
from askwhy.operations.editing import Edits


def keep_text(before: OwnText | None, after: OwnText) -> Change:
    """Keep a wording, a new one where there is none before. Raises Fault "text_nameless" and "text_empty"."""
    name, body = " ".join(after.name.split()), after.body.strip()
    if not name:
        raise Fault("text_nameless")
    if not body:
        raise Fault("text_empty")
    edits = Edits()
    key = before.id if before is not None else OwnTextId(edits.new_id())
    subject = " ".join(after.subject.split())
    edits.change(before, replace(after, id=key, name=name, subject=subject, body=body))
    return edits.as_change("text_changed" if before is not None else "text_kept", name=name)


def remove_text(text: OwnText) -> Change:
    """Take a wording away; what was written with it stays."""
    edits = Edits()
    edits.change(text, None)
    return edits.as_change("text_removed", name=text.name)
