"""Asks for the password of the mail account; it goes into the system's keyring, or nowhere."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from askwhy.domain.faults import Fault
from askwhy.domain.mail_account import MailAccount
from askwhy.remote.passwords import has_keyring
from askwhy.ui.forms.frame import Frame
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.line import field
from askwhy.ui.look.size import SECOND, px
from askwhy.ui.look.tick_line import TickLine
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _


class PasswordQuestion(Frame):
    """One field. What is typed is handed on and not remembered by the window."""

    def __init__(self, parent: QWidget, account: MailAccount, then: Callable[[str, bool], None]) -> None:
        super().__init__(parent, _("Password for {user}").format(user=account.user), 440)
        self._then = then
        hint = _("Many providers want an app password here, made in the settings of your account.")
        self.add_wide(Text(hint, token="quiet", wraps=True))
        self.password = field(name=_("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.textChanged.connect(self._renew)
        self.add_wide(self.password)
        self.keep = TickLine(_("Keep it in this computer’s keyring"))
        self.keep.setContentsMargins(0, px(4), 0, 0)
        self.keep.setVisible(has_keyring())
        self.add_wide(self.keep)
        if self.keep.isHidden():
            self.add_wide(Text(sentence(Fault("no_keyring")), SECOND, token="quiet", wraps=True))
        self.cancel = button(_("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.send = button(_("Send"), "primary", "email")
        self.send.setDefault(True)
        self.send.clicked.connect(self._hand_on)
        self.buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.send, QDialogButtonBox.ButtonRole.AcceptRole)
        self.finished.connect(self.deleteLater)
        self.start_at(self.password)
        self._renew()
        self.settle()

    def _renew(self) -> None:
        self.send.setEnabled(bool(self.password.text()))

    def _hand_on(self) -> None:
        password, keep = self.password.text(), self.keep.tick.isChecked()
        self.password.clear()
        self.accept()
        self._then(password, keep)
