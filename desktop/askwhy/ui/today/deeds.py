"""What the wishes of a row lead to: a chooser that opens, a program that dials or writes, a record in the Book."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from shiboken6 import isValid

from askwhy.domain.outreach import Channel, StepState
from askwhy.domain.touches import DISPOSITIONS, Disposition
from askwhy.ui.today.row import Row
from askwhy.ui.today.words import missing
from askwhy.ui.verbs import Verbs
from askwhy.workspace.today import AHEAD

if TYPE_CHECKING:
    from askwhy.domain.contacts import Step
    from askwhy.store.applied import Applied
    from askwhy.ui.today.chooser import Chooser

_FIELDS = {Channel.EMAIL: "email", Channel.PHONE: "phone", Channel.LETTER: "street"}


class Deeds:
    """Does for rows what is wanted of them."""

    def __init__(self, verbs: Verbs) -> None:
        self._verbs = verbs
        self._asked: Row | None = None
        """The row of the answer that was recorded last, ..."""
        self._note = ""
        """... and the note that went with it."""
        verbs.bridge.stood.connect(self._stood)
        verbs.bridge.refused.connect(self._refused)

    # What opens in a row is imported when it first does: it costs the start nothing.

    def tick(self, row: Row) -> None:
        """Ask what happened with a call; an e-mail or a letter is sent or posted at once, and can be undone."""
        if row.row.channel is not Channel.PHONE:
            self._record(row, DISPOSITIONS[row.row.channel][0])
        elif row.fold.panel is not None:
            row.fold.close()
        else:
            from askwhy.ui.today.chooser import CallChooser

            self._ask(row, CallChooser())

    def act(self, row: Row) -> None:
        """Begin a contact; nothing is recorded before it is said that it happened."""
        due = row.row
        if missing(due):
            self._verbs.edit_person(due.interviewer, _FIELDS[due.channel])
        elif due.channel is Channel.PHONE:
            note = row.fold.chooser.note() if row.fold.chooser is not None else ""
            row.fold.close()
            self._verbs.call(due.interviewer, due.step, note)
        elif due.channel is Channel.EMAIL:
            self._verbs.write(due.step)
        else:
            self._verbs.labels_wanted.emit([due.interviewer])

    def _ask(self, row: Row, chooser: "Chooser") -> None:
        chooser.chosen.connect(lambda said, note: self._record(row, said, note))
        chooser.left.connect(row.fold.close)
        row.open(chooser)

    def _record(self, row: Row, said: Disposition, note: str = "") -> None:
        row.answer = said
        self._asked, self._note = row, note
        self._verbs.tick(row.row.step, said, None, note)

    def _stood(self, applied: "Applied") -> None:
        """Show in the row what now stands in the Book, painted before anything is read again.

        A call that may be for today still, since the line was busy, waits for what the Book says of it.
        """
        from askwhy.domain.contacts import Step, Touch

        row, written = self._asked, [edit.after for edit in applied.edits]
        if row is None or not any(isinstance(one, Touch) and one.step == row.row.step for one in written):
            return
        self._asked = None
        latest = self._verbs.bridge.today + AHEAD
        steps = [one for one in written if isinstance(one, Step) and one.id == row.row.step]
        # Where the Book was locked for a while, the row may be gone.
        if isValid(row) and any(_is_off(step, latest) for step in steps):
            row.show_done()
            row.repaint()

    def _refused(self, _sentence: str) -> None:
        """Have the row go on asking when nothing could be recorded."""
        if self._asked is not None:
            self._asked.answer = None
            self._asked = None

    def ask_outcome(self, row: Row, then: Callable[[], None]) -> None:
        """Ask what a call brought that reached them; the call itself stands in the Book already."""
        from askwhy.ui.today.outcome_line import OutcomeLine

        line = OutcomeLine(self._verbs.bridge, self._note)
        line.left.connect(then)
        line.kept.connect(
            lambda outcome, note, named: self._verbs.add_outcome(
                row.row.step, outcome, note, named, lambda _applied: then()
            )
        )
        row.open(line)

    def put_off(self, row: Row) -> None:
        """Offer to move the step, to skip it, or to say that something else happened."""
        from askwhy.ui.today.later_menu import later_menu

        button = row.extras.later or row
        menu = later_menu(button, row.row, self._verbs.bridge.today, self._verbs)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))


def _is_off(step: "Step", latest: date) -> bool:
    """Tell whether a step has left the day for sure; the next try of a call may be for the same one."""
    return step.state is not StepState.PLANNED or (step.due_on is not None and step.due_on > latest)
