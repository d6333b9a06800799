"""How the edits of a Change stand in the history: each value as JSON, under the name of its kind."""

import json
from collections.abc import Iterator
from typing import Any

from askwhy.domain.apart import Apart
from askwhy.domain.applications import Application, Interview
from askwhy.domain.changes import Edit, Value
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.drawer import SheetUse
from askwhy.domain.feedback import Feedback, Theme, Todo
from askwhy.domain.own_texts import OwnText
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.printers import PrinterTray
from askwhy.domain.sequences import Sequence
from askwhy.domain.settings import Setting
from askwhy.domain.sheets import LabelSheet
from askwhy.store.codec import decoder, plain

KINDS: dict[str, type] = {
    kind.__name__: kind
    for kind in (
        Employer,
        Interviewer,
        Apart,
        Application,
        Interview,
        Plan,
        Step,
        Touch,
        Feedback,
        Theme,
        OwnText,
        Todo,
        Setting,
        Sequence,
        LabelSheet,
        SheetUse,
        PrinterTray,
    )
}
"""The name under which each kind of value stands in the history. A rename needs a migration."""


def dump_edits(edits: tuple[Edit, ...]) -> str:
    """Write edits for the history."""
    # One edit at a time: to write ten thousand in one call would stop every other thread, so the window, for long.
    rows = ([type(edit.value).__name__, plain(edit.before), plain(edit.after)] for edit in edits)
    return f"[{','.join(json.dumps(row, ensure_ascii=False, separators=(',', ':')) for row in rows)}]"


def load_edits(text: str) -> tuple[Edit, ...]:
    """Read edits back from the history."""
    rows = _one_by_one(text)
    return tuple(Edit(before=_value(name, before), after=_value(name, after)) for name, before, after in rows)


def _one_by_one(text: str) -> Iterator[Any]:
    """Read the items of a JSON list one at a time, so that no other thread waits for all of them.

    Raises ValueError for what is no list.
    """
    decoder, at = json.JSONDecoder(), _next(text, 0)
    if text[at : at + 1] != "[":
        raise ValueError("no list")
    at = _next(text, at + 1)
    ended = text[at : at + 1] == "]"
    while not ended:
        item, at = decoder.raw_decode(text, at)
        yield item
        at = _next(text, at)
        ended = text[at : at + 1] == "]"
        if not ended and text[at : at + 1] != ",":
            raise ValueError("a list that does not end")
        at = at if ended else _next(text, at + 1)
    if text[at + 1 :].strip():
        raise ValueError("more than a list")


def _next(text: str, at: int) -> int:
    """Give the place of the next sign that is no blank; one list without blanks is what is written."""
    while text[at : at + 1] in (" ", "\n", "\r", "\t"):
        at += 1
    return at


def _value(name: str, data: Any) -> Value | None:
    value: Value | None = None if data is None else decoder(KINDS[name])(data)
    return value
