"""The page of one call, in a window of its own: it can stand beside the main one, or over it, while one talks."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from askwhy.domain.call_notes import CallNotes
from askwhy.domain.contacts import Touch
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId, StepId, TouchId
from askwhy.domain.touches import Disposition, Outcome
from askwhy.store.applied import Applied
from askwhy.ui.bridge import Bridge
from askwhy.ui.call.body import Body
from askwhy.ui.call.head import Head
from askwhy.ui.call.keys import Keys
from askwhy.ui.call.pad import Pad
from askwhy.ui.feedback.keeping import keep_own
from askwhy.ui.look.controls import Rule, Text
from askwhy.ui.look.size import px
from askwhy.wording import talk
from askwhy.wording.i18n import _
from askwhy.workspace.call_card import call_card

_WIDTH, _HEIGHT = 900, 600


class Caller(Protocol):
    """What the page has done for it: the verbs of the window."""

    def tick_call(
        self,
        who: InterviewerId,
        step: StepId | None,
        said: Disposition,
        note: str,
        then: Callable[[Applied], None],
        refused: Callable[[str], None],
    ) -> None:
        """Record how a call ended."""

    def edit_person(self, key: InterviewerId, focus: str) -> None:
        """Ask for the changes of an interviewer."""

    def settings(self, focus: str) -> None:
        """Show the settings."""


class CallPage(QDialog):
    """Closing it by a key records the call with its notes; closing it otherwise records nothing and loses nothing."""

    def __init__(
        self,
        bridge: Bridge,
        parent: QWidget | None,
        caller: Caller,
        who: InterviewerId,
        step: StepId | None = None,
    ) -> None:
        # Asked for first: who cannot be called leaves no half of a page behind.
        card = call_card(bridge.workspace, who, bridge.now(), step)
        super().__init__(parent)
        self._bridge, self._caller, self._who = bridge, caller, who
        self.card = card
        self._touch: TouchId | None = None
        self._is_ending = False
        self.setWindowTitle(talk.title(self.card.person.name))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint, True)
        self.head, self.body, self.keys = Head(), Body(bridge, self.card), Keys(self)
        self.complaint = Text("", token="warnink", wraps=True)
        self.complaint.setContentsMargins(px(24), px(8), px(24), px(4))
        self.complaint.hide()
        self._pad = Pad(bridge, self.card.person, self.card.typed, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for each in (self.head, Rule(), self.body, Rule(), self.complaint, self.keys):
            column.addWidget(each, 1 if each is self.body else 0)
        self._connect()
        self._show()
        self.resize(px(_WIDTH), px(_HEIGHT))
        self.body.go_to_notes()

    @property
    def person(self) -> InterviewerId:
        """Whom it calls."""
        return self._who

    @property
    def typed(self) -> CallNotes:
        """Everything that was typed and ticked."""
        return self.body.typed

    def _connect(self) -> None:
        self.body.dial.number_wanted.connect(lambda: self._caller.edit_person(self._who, "phone"))
        self.body.words.name_wanted.connect(lambda: self._caller.settings("name"))
        self.body.notes.timer.turned.connect(self.keys.show_connected)
        self.body.changed.connect(lambda: self._pad.take(self.typed))
        self.keys.pressed.connect(self._end)
        keep_own(self._bridge, self.body.about, self._complain)
        self._pad.refused.connect(self._complain)
        self._bridge.changed.connect(self._renew)
        self._bridge.ticked.connect(self._renew)
        self._bridge.closing.connect(self._pad.keep)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._keep)

    def _renew(self, *_told: object) -> None:
        """Show what has changed meanwhile: the clock, a number, the step; what was typed stays."""
        step = self.card.step.id if self.card.step is not None else None
        try:
            self.card = call_card(self._bridge.workspace, self._who, self._bridge.now(), step)
        except Fault as fault:
            if fault.reason.key == "gone":
                # Who is forgotten leaves no note behind.
                self._pad.drop()
                self.reject()
            return
        self._show()

    def _show(self) -> None:
        self.head.show_card(self.card, self._bridge.workspace.world.own_zone.key)
        self.body.show_card(self.card)
        if not (self.card.is_open or self._is_ending):
            self.keys.setEnabled(False)
            self._complain(_("This call is ticked already. Your notes stay here until you close it."))

    def add_note(self, note: str) -> None:
        """Take a note along that was begun elsewhere."""
        if note.strip():
            self.body.notes.field.appendPlainText(note)

    def done(self, result: int) -> None:
        """Keep what was typed, however the page is left."""
        self.body.notes.timer.run(False)
        self._pad.keep()
        super().done(result)

    # How it ends

    def _end(self, said: Disposition) -> None:
        """Tick the call; a locked Book is tried for a while, and nothing is recorded twice."""
        self._is_ending = True
        self.keys.setEnabled(False)
        self._pad.keep()
        step = self.card.step.id if self.card.step is not None else None
        self._caller.tick_call(
            self._who,
            step,
            said,
            self.typed.notes,
            lambda applied: self._ended(said, applied),
            self._was_refused,
        )

    def _was_refused(self, sentence: str) -> None:
        self._is_ending = False
        self.keys.setEnabled(True)
        self._complain(sentence)

    def _ended(self, said: Disposition, applied: Applied) -> None:
        if said is not Disposition.CONNECTED:
            self.accept()
            return
        self._touch = next(
            edit.after.id for edit in applied.edits if edit.before is None and isinstance(edit.after, Touch)
        )
        self.keys.hide()
        after = self.body.offer_after()
        after.kept.connect(self._keep)
        after.left.connect(self.accept)

    def _keep(self) -> None:
        """Add to the call what is there; with nothing to add, only leave."""
        after, touch = self.body.after, self._touch
        if after is None or touch is None:
            return
        self.complaint.hide()
        outcome: Outcome | None = after.outcome.value
        typed, todo, named = self.typed, after.todo.text(), after.named.named
        workspace = self._bridge.workspace
        before = workspace.book.values(Touch, [touch]).get(touch)
        is_noted = before is None or typed.notes.strip() == before.note
        if is_noted and not (outcome or typed.marks or todo.strip() or named):
            self.accept()
            return
        self._bridge.do(
            lambda now: workspace.after_talk(
                touch,
                now,
                outcome,
                typed.notes,
                marks=typed.marks,
                todo=todo,
                named=named,
            ),
            then=self._kept,
            refused=self._complain,
        )

    def _kept(self, _applied: Applied) -> None:
        if not self.typed.notes.strip():
            self._pad.drop()
        self.accept()

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self.complaint, QAccessible.Event.Alert))
