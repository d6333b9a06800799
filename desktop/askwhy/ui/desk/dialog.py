"""The desk: one text to one person, written, kept as one types, and handed on in the way that one chooses."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from askwhy.domain.emails import Outgoing, one_line
from askwhy.domain.ids import InterviewerId, StepId
from askwhy.domain.letters import gaps
from askwhy.domain.mail_account import mail_account
from askwhy.domain.outreach import Channel
from askwhy.domain.touches import Disposition
from askwhy.facts.tone import tone_check
from askwhy.ui.bridge import Bridge
from askwhy.ui.desk.buttons import Buttons
from askwhy.ui.desk.draft import Draft
from askwhy.ui.desk.head import Head, title
from askwhy.ui.desk.notes import Notes
from askwhy.ui.desk.own_server import OwnServer
from askwhy.ui.desk.sent_question import SentQuestion
from askwhy.ui.desk.sheet import Sheet
from askwhy.ui.desk.ways_out import WaysOut
from askwhy.ui.forms.frame import Frame
from askwhy.ui.look.controls import Text
from askwhy.ui.look.size import SECOND, px
from askwhy.wording.i18n import _

_KEEP_AFTER_MS, _LOOK_AFTER_MS = 400, 250
"""Pauses in typing after which the draft is kept, which costs some milliseconds, and a long one is looked through."""
_LONG = 20_000
"""Letters; a longer text is looked through when one pauses, not after each key."""
_WIDTH = 680


class Desk(Frame):
    """Shows what a step says as it goes out. Closing loses nothing; nothing is recorded before one says so."""

    happened = Signal(object)
    """The Disposition: the person says that it was sent or posted."""
    print_wanted = Signal(object)
    """The InterviewerIds for whom the mail room shall print."""

    def __init__(self, bridge: Bridge, parent: QWidget | None, step: StepId) -> None:
        draft = Draft(bridge.workspace, step, bridge.now())
        super().__init__(parent, title(draft), _WIDTH)
        self.draft, self._bridge = draft, bridge
        self._showing = self._is_sending = self._is_held = self.was_accepted = False
        self.head, self.sheet, self.notes = Head(bridge, draft), Sheet(), Notes()
        self.question = SentQuestion(draft.channel)
        self.ways = WaysOut(bridge, self)
        account = mail_account(bridge.workspace.book.settings())
        self.server = OwnServer(bridge, self, account) if account is not None and self._is_email else None
        self._keep_soon = QTimer(self, interval=_KEEP_AFTER_MS, singleShot=True)
        self._look_soon = QTimer(self, interval=_LOOK_AFTER_MS, singleShot=True)
        self.out = Buttons(self.buttons, is_email=self._is_email, sends=self.server is not None)
        self._lay_out()
        self._connect()
        self._show_text()
        self.settle()

    @property
    def person(self) -> InterviewerId:
        """Who gets it."""
        return self.draft.text.person.id

    @property
    def _is_email(self) -> bool:
        return self.draft.channel is Channel.EMAIL

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self.head)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.notes)
        kept = _("Kept in your book as you type. Nothing goes out by itself.")
        column.addWidget(Text(kept, SECOND, token="quiet", wraps=True))
        self.show_instead(body)
        self.foot.insertWidget(0, self.question)
        self.start_at(self.sheet)

    def _connect(self) -> None:
        self.head.variant_wanted.connect(self._choose)
        self.head.original_wanted.connect(self._take_original)
        self.head.language.chosen.connect(self._begin_anew)
        self.head.shelf.changed.connect(self._begin_anew)
        self.head.subject.textChanged.connect(self._typed)
        self.sheet.textChanged.connect(self._typed)
        self.notes.field_wanted.connect(self._go_to_field)
        self.question.happened.connect(self._say_happened)
        self.ways.handed_on.connect(self._ask)
        self.ways.refused.connect(self.complain)
        self._keep_soon.timeout.connect(self._keep)
        self._look_soon.timeout.connect(self._look)
        self.out.shut.clicked.connect(self.reject)
        self.out.copy.clicked.connect(lambda: self.ways.copy(self.draft.current.body))
        self.out.save.clicked.connect(lambda: self.ways.save(self._outgoing()))
        self.out.own.clicked.connect(lambda: self.ways.open(self._outgoing()))
        self.out.go.clicked.connect(self._go)
        if self.server is not None:
            self.server.busy.connect(self._set_sending)
            self.server.accepted.connect(self._was_accepted)
            self.server.refused.connect(self.complain)

    # What is written

    def _show_text(self) -> None:
        self._showing = True
        self.head.subject.setText(self.draft.current.subject)
        self.head.subject.home(False)
        self.sheet.setPlainText(self.draft.current.body)
        self._showing = False
        self._look()

    def _choose(self, variant: int) -> None:
        self._keep()
        self.draft.variant = variant
        self._show_text()

    def _begin_anew(self) -> None:
        self.head.renew(self.draft)
        self._show_text()

    def _take_original(self) -> None:
        """Let the text stand as it came; Ctrl+Z brings one's own back."""
        self.head.subject.setText(self.draft.as_it_came.subject)
        self.sheet.replace_all(self.draft.as_it_came.body)
        self.sheet.setFocus()

    def _typed(self) -> None:
        if self._showing:
            return
        self.draft.write(one_line(self.head.subject.text()), self.sheet.toPlainText())
        self._keep_soon.start()
        if len(self.draft.current.body) > _LONG:
            self._look_soon.start()
        else:
            self._look()

    def _look(self) -> None:
        """Look for open fields, which stop it, and for words that press, which do not."""
        subject, body = self.draft.current
        check = tone_check(self.draft.text.language)
        hits = check(body)
        self.sheet.mark(gaps(body), hits)
        self.notes.show_notes(self.draft.missing, (*(check(subject) if self._is_email else ()), *hits))
        self.head.show_state(self.draft)
        may = not (self.draft.missing or self._is_sending or self._is_held)
        self.out.open_ways(may, knows_where=bool(self.draft.text.address) or not self._is_email)

    def _go_to_field(self, name: str) -> None:
        """Select an open field, so that one writes over it."""
        found = next((gap for gap in gaps(self.draft.current.body) if gap.name == name), None)
        if found is None:
            self.head.select_in_subject(name)
        else:
            self.sheet.select(found.start, found.end)
            self.sheet.setFocus()

    def _keep(self) -> None:
        self._keep_soon.stop()
        if self.draft.is_unkept:
            self._bridge.do(self.draft.keep, refused=self.complain)

    def done(self, result: int) -> None:
        """Keep what was typed, however the desk is left."""
        self._keep()
        super().done(result)

    # How it goes out

    def _outgoing(self) -> Outgoing:
        return Outgoing(self.draft.text.person.name, self.draft.text.address, *self.draft.current)

    def _go(self) -> None:
        self._keep()
        self.complaint.hide()
        if self.server is not None:
            self.server.send(self._outgoing())
        elif self._is_email:
            self.ways.open(self._outgoing())
        else:
            self.accept()
            self.print_wanted.emit([self.person])

    def _ask(self, said: str) -> None:
        """Ask whether it went out: a draft is never recorded as sent."""
        self.complaint.hide()
        self.question.ask(said)

    def hold(self, held: bool) -> None:
        """Keep the ways out closed for a while; one can write all the same."""
        self._is_held = held
        self._look()

    def _set_sending(self, sending: bool) -> None:
        """Let nothing change while the server has it; then the keyboard is where it was when one sent."""
        self._is_sending = sending
        self.out.show_sending(sending)
        for each in (self.head, self.sheet, self.notes):
            each.setEnabled(not sending)
        self._look()
        if not sending:
            self.out.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _was_accepted(self) -> None:
        self._is_sending, self.was_accepted = False, True
        self._say_happened(Disposition.SENT)

    def reject(self) -> None:
        """Leave; but not while the server has the message, or nobody would hear its answer."""
        if not self._is_sending:
            super().reject()

    def _say_happened(self, said: Disposition) -> None:
        self.accept()
        self.happened.emit(said)
