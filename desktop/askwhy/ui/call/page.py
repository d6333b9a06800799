"""The page of one call, in a window of its own: it can stand beside the main one, or over it, while one talks."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.call_notes import CallNotes
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId, StepId, TouchId
from askwhy.domain.settings import SettingKey
from askwhy.domain.touches import Disposition, Outcome, Touch
from askwhy.store.changes import Applied
from askwhy.ui.bridge import Bridge
from askwhy.ui.call.after import After
from askwhy.ui.call.dial import Dial
from askwhy.ui.call.head import Head
from askwhy.ui.call.keys import Keys
from askwhy.ui.call.notes import Notes
from askwhy.ui.call.pad import Pad
from askwhy.ui.call.words import Words
from askwhy.ui.feedback.chips import ThemeChips
from askwhy.ui.feedback.keeping import keep_own
from askwhy.ui.look.controls import Ground, Rule, Scrolled, Text
from askwhy.ui.look.size import BOLD, SECOND, px
from askwhy.wording import talk
from askwhy.wording.i18n import _, spoken
from askwhy.workspace.call_card import call_card
from askwhy.workspace.referring import namesakes

_WIDTH, _HEIGHT = 900, 600
_NOTES_WIDTH = 320


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
        super().__init__(parent)
        self._bridge, self._caller, self._who = bridge, caller, who
        self.card = call_card(bridge.workspace, who, bridge.now(), step)
        self._touch: TouchId | None = None
        self._is_ending = False
        self._after: After | None = None
        self.setWindowTitle(talk.title(self.card.person.name))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint, True)
        self.head, self.dial, self.words = Head(), Dial(), Words(self.card)
        self.notes = Notes(bridge.now, self.card.typed.notes)
        self.about = ThemeChips(bridge.workspace.themes(spoken()), few=4)
        self.about.write(self.card.typed.marks)
        self.keys = Keys(self)
        self.complaint = Text("", token="warnink", wraps=True)
        self.complaint.hide()
        self._pad = Pad(bridge, self.card.person, self.card.typed, self)
        self._lay_out()
        self._connect()
        self._show()
        self.resize(px(_WIDTH), px(_HEIGHT))
        self.notes.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def person(self) -> InterviewerId:
        """Whom it calls."""
        return self._who

    # How it looks

    def _lay_out(self) -> None:
        self._left = QVBoxLayout()
        self._left.setSpacing(px(12))
        self._left.addWidget(self.dial)
        self._left.addWidget(self.words, 1)
        right = QVBoxLayout()
        right.setSpacing(px(10))
        right.addWidget(self.notes, 1)
        self._about_title = Text(
            talk.what_they_said(self.card.person.pronouns), SECOND, BOLD, "quiet", wraps=True
        )
        right.addWidget(self._about_title)
        right.addWidget(self.about)
        self._hint = Text(
            _("While you write, Ctrl+1 to Ctrl+6 tick the call."), SECOND, token="quiet", wraps=True
        )
        right.addWidget(self._hint)
        beside = QWidget()
        beside.setLayout(right)
        beside.setFixedWidth(px(_NOTES_WIDTH))
        right.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(px(24), px(14), px(24), px(14))
        row.setSpacing(px(32))
        row.addLayout(self._left, 1)
        row.addWidget(beside)
        body = Ground("desk")
        held = QVBoxLayout(body)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(Scrolled(inside))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for each in (self.head, Rule(), body, Rule(), self.complaint, self.keys):
            column.addWidget(each, 1 if each is body else 0)
        self.complaint.setContentsMargins(px(24), px(8), px(24), 0)

    def _connect(self) -> None:
        self.dial.called.connect(self._begin)
        self.dial.number_wanted.connect(lambda: self._caller.edit_person(self._who, "phone"))
        self.words.name_wanted.connect(lambda: self._caller.settings("name"))
        self.notes.timer.turned.connect(self._show_running)
        self.keys.pressed.connect(self._end)
        for each in (self.words, self.notes, self.about):
            each.changed.connect(self._typed)
        keep_own(self._bridge, self.about, self._complain)
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
        workspace = self._bridge.workspace
        my_name = workspace.book.settings()[SettingKey.NAME]
        self.head.show_card(self.card, workspace.world.own_zone.key)
        self.dial.show_numbers(self.card.numbers, self.card.person.name)
        self.words.show_card(self.card, my_name, workspace.world.home, workspace.world.caps)
        if not (self.card.is_open or self._is_ending):
            self.keys.setEnabled(False)
            self._complain(_("This call is ticked already. Your notes stay here until you close it."))

    def _show_running(self, running: bool) -> None:
        """Have one filled thing on the page: before the call *Call*, while it runs *Connected*."""
        self.dial.show_called(running)
        self.keys.show_connected(running)

    # What is typed

    @property
    def typed(self) -> CallNotes:
        """Everything that was typed and ticked."""
        questions = self.words.questions
        named = self._after.name.text() if self._after is not None else questions.name.text()
        return CallNotes(self.notes.text, questions.asked, self.about.marks, named)

    def add_note(self, note: str) -> None:
        """Take a note along that was begun elsewhere."""
        if note.strip():
            self.notes.field.appendPlainText(note)

    def _typed(self) -> None:
        self._pad.take(self.typed)

    def done(self, result: int) -> None:
        """Keep what was typed, however the page is left."""
        self.notes.timer.run(False)
        self._pad.keep()
        super().done(result)

    # How it goes and ends

    def _begin(self) -> None:
        self.notes.timer.run(True)
        self.notes.field.setFocus(Qt.FocusReason.OtherFocusReason)

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
            self.notes.text,
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
        self.notes.timer.run(False)
        self._offer()

    def _offer(self) -> None:
        """Put what a talk can bring in the place of what to say; the notes stay where they are."""
        book = self._bridge.workspace.book
        named = self.words.questions.name.text()
        self._after = After(named, lambda name: namesakes(book, name))
        self._after.kept.connect(self._keep)
        self._after.left.connect(self.accept)
        self._after.name.textChanged.connect(self._typed)
        for each in (self.dial, self.words, self.keys, self._hint):
            each.hide()
        self._left.addWidget(self._after, 1)
        self._after.show()
        self._after.outcome.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        """Add to the call what is there; with nothing to add, only leave."""
        after, touch = self._after, self._touch
        if after is None or touch is None:
            return
        self.complaint.hide()
        outcome: Outcome | None = after.outcome.value
        typed, todo, named = self.typed, after.todo.text(), after.named
        before = self._bridge.workspace.book.values(Touch, [touch]).get(touch)
        if before is None or (
            (outcome, typed.marks, todo.strip(), named) == (None, (), "", None)
            and typed.notes.strip() == before.note
        ):
            self.accept()
            return
        self._bridge.do(
            lambda now: self._bridge.workspace.after_talk(
                touch,
                now,
                outcome,
                typed.notes,
                said=outcome is Outcome.ADVICE_GIVEN,
                marks=typed.marks,
                todo=todo,
                named=named,
            ),
            then=self._kept,
            refused=self._complain,
        )

    def _kept(self, _applied: Applied) -> None:
        if not self.notes.text.strip():
            self._pad.drop()
        self.accept()

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.show()
