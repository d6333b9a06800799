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
    """Hands e-mails to the server. Only its acceptance is told as sent."""

    began = Signal()
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
        password = self._session or kept_password(self.account)
        if password is not None:
            self._hand_over(email, password)
            return
        PasswordQuestion(
            self._window, self.account, lambda typed, keep: self._typed(email, typed, keep=keep)
        ).open()

    def _typed(self, email: Outgoing, password: str, *, keep: bool) -> None:
        self._session = password
        if keep:
            try:
                keep_password(self.account, password)
            except Fault as fault:
                self._bridge.said.emit(sentence(fault), "")
        self._hand_over(email, password)

    def _hand_over(self, email: Outgoing, password: str) -> None:
        account, at = self.account, self._bridge.now()
        job = Job(lambda _tell: send_email(account, password, email, at))
        self.began.emit()
        self._bridge.work(job, lambda _done: self.accepted.emit(), lambda _said: self._failed(job))

    def _failed(self, job: Job[None]) -> None:
        assert job.fault is not None
        if job.fault.reason.key == "mail_login_refused":
            self._session = None
            forget_password(self.account)  # the next try asks for another
        self.refused.emit(sentence(job.fault))
