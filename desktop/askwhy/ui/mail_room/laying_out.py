"""Lays out what the mail room shall print, and looks it over: in passing for a few, beside the window for many."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from askwhy.domain.ids import InterviewerId
from askwhy.domain.sheets import LabelSheet
from askwhy.printing.drawing import Run
from askwhy.printing.labels import LabelRun, lay_out
from askwhy.printing.paint import width_of
from askwhy.ui.mail_room import runs
from askwhy.ui.mail_room.checks import Check, checks
from askwhy.ui.mail_room.prepared import Prepared, prepare
from askwhy.ui.mail_room.wishes import Kind, Wishes
from askwhy.workspace.jobs import undisturbed
from askwhy.workspace.labels import Recipient, by_country, recipients
from askwhy.workspace.workspace import Workspace

IN_PASSING = 100
"""For so many, the dearest kind, letters, takes less than the window may stand still: 100 ms."""


class Wanted(NamedTuple):
    """For whom, and how, from which instant on."""

    keys: tuple[InterviewerId, ...]
    wishes: Wishes
    sheet: LabelSheet
    start: int
    now: datetime

    @property
    def takes_long(self) -> bool:
        """Whether the window would be felt to stand still."""
        return len(self.keys) > IN_PASSING and self.wishes.kind is not Kind.CALLS


class LaidOut(NamedTuple):
    """What would go to paper, and what there is to know of it."""

    prepared: Prepared
    checks: tuple[Check, ...]


def lay_out_wanted(workspace: Workspace, people: Sequence[Recipient], wanted: Wanted) -> LaidOut:
    """Lay people out and look everything over."""
    chosen = by_country(people) if wanted.wishes.by_country else list(people)
    prepared = _prepared(workspace, chosen, wanted)
    found = checks(prepared, workspace.world.home, workspace.day(wanted.now))
    return LaidOut(prepared, tuple(found))


def lay_out_beside(book: Path, wanted: Wanted) -> LaidOut:
    """Do the same with a connection of its own, which only reads."""
    workspace = Workspace.look(book)
    try:
        with undisturbed():
            return lay_out_wanted(workspace, recipients(workspace, wanted.keys), wanted)
    finally:
        workspace.close()


def _prepared(workspace: Workspace, people: Sequence[Recipient], wanted: Wanted) -> Prepared:
    wishes, sheet, start = wanted.wishes, wanted.sheet, wanted.start
    if wishes.kind is not Kind.LABELS:
        nothing = LabelRun(sheet, start, (), ())
        shown = () if wishes.kind is Kind.CALLS else tuple(people)
        return Prepared(shown, nothing, _other(workspace, people, wanted))
    if wishes.sender_only:
        own = runs.own_addressees(workspace)
        return Prepared((), lay_out(sheet, own, start, width_of, wishes.copies))
    return prepare(people, sheet, start, wishes.copies)


def _other(workspace: Workspace, people: Sequence[Recipient], wanted: Wanted) -> Run:
    if wanted.wishes.kind is Kind.ENVELOPES:
        return runs.envelope_run(workspace, people, wanted.wishes)
    if wanted.wishes.kind is Kind.LETTERS:
        return runs.letter_run(workspace, people, wanted.wishes, wanted.now)
    return runs.call_run(workspace, wanted.now)
