"""Sends from the desk by one's own server: asks for the password where none is kept, and waits beside the window."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from askwhy.domain.emails import Outgoing
from askwhy.domain.faults import Fault
from askwhy.domain.mail_account import MailAccount
from askwhy.remote.passwords import forget_password, keep_password, kept_password
from askwhy.ui.bridge import Bridge
from askwhy.ui.desk.password import PasswordQuestion
from askwhy.wording.faults import sentence
from askwhy.workspace.jobs import Job
from askwhy.workspace.sending import send_email


class OwnServer(QObject):
    """Hands e-mails to the server. Only its acceptance is told as sent.

    The keyring is asked beside the window as well: it may ask the person itself, and take as long as they do.
    """

    busy = Signal(bool)
    """Whether something is under way; not while the person is asked for the password."""
    accepted = Signal()
    """The server has taken the message."""
    refused = Signal(str)
    """What was in the way, and what to do."""

    def __init__(self, bridge: Bridge, window: QWidget, account: MailAccount) -> None:
        super().__init__(window)
        self._bridge, self._window, self.account = bridge, window, account
        self._session: str | None = None
        """The password as it was typed, as long as this desk is open; where no keyring has it."""

    def send(self, email: Outgoing) -> None:
        """Send, after a question for the password where it is not known."""
        if self._session is not None:
            self._hand_over(email, self._session)
            return
        self.busy.emit(True)
        job = Job(lambda _tell: kept_password(self.account))
        self._bridge.work(job, lambda held: self._looked(email, held), self._refuse)

    def _looked(self, email: Outgoing, held: str | None) -> None:
        if held is not None:
            self._hand_over(email, held)
            return
        self.busy.emit(False)
        PasswordQuestion(
            self._window, self.account, lambda typed, keep: self._typed(email, typed, keep=keep)
        ).open()

    def _typed(self, email: Outgoing, password: str, *, keep: bool) -> None:
        self._session = password
        self._hand_over(email, password, keep=keep)

    def _hand_over(self, email: Outgoing, password: str, *, keep: bool = False) -> None:
        account, at = self.account, self._bridge.now()

        def deliver(_tell: object) -> Fault | None:
            """Send, and keep the password that the server took; gives why it could not be kept."""
            try:
                send_email(account, password, email, at)
            except Fault as fault:
                if fault.reason.key == "mail_login_refused":
                    forget_password(account)  # the next try asks for another
                raise
            return _kept(account, password) if keep else None

        job = Job(deliver)
        self.busy.emit(True)
        self._bridge.work(job, self._accepted, lambda said: self._failed(job, said))

    def _accepted(self, not_kept: Fault | None) -> None:
        self.accepted.emit()
        if not_kept is not None:
            self._bridge.refused.emit(sentence(not_kept))

    def _failed(self, job: Job[Fault | None], said: str) -> None:
        if job.fault is not None and job.fault.reason.key == "mail_login_refused":
            self._session = None
        self._refuse(said)

    def _refuse(self, said: str) -> None:
        self.busy.emit(False)
        self.refused.emit(said)


def _kept(account: MailAccount, password: str) -> Fault | None:
    try:
        keep_password(account, password)
    except Fault as fault:
        return fault
    return None
