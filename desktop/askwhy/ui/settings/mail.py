"""The settings of sending e-mails: by the own mail program, or by one's own mail server."""

from PySide6.QtWidgets import QLineEdit, QWidget

from askwhy.domain.emails import is_address
from askwhy.domain.faults import Fault
from askwhy.domain.mail_account import USUAL_PORTS, Security
from askwhy.domain.settings import SettingKey
from askwhy.ui.forms.choices import Choice
from askwhy.ui.look.line import field
from askwhy.ui.settings.part import Line, Part, Stands
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import N_, _

_SECURITIES = {Security.TLS: N_("TLS, port {port}"), Security.STARTTLS: N_("STARTTLS, port {port}")}


class MailAccountPart(Part):
    """The mail account. All of it can stay empty: then the own mail program sends. It is kept once it is whole."""

    def __init__(self) -> None:
        self.address = field(name=_("Your e-mail address"))
        self.server = field("smtp.example.org", name=_("Server for outgoing mail"))
        self.user = field(name=_("User name"))
        self.port = field(name=_("Port"))
        self.security = Choice(
            _("Protection"),
            [(each.value, _(text).format(port=USUAL_PORTS[each])) for each, text in _SECURITIES.items()],
        )
        words = _("e-mail, account, smtp, send")
        super().__init__(
            Line(_("Your &e-mail"), self.address, words=words, key="mail_address"),
            Line(_("Mail ser&ver"), self.server, words=words),
            Line(_("User name"), self.user, _("Empty: your e-mail address."), words),
            Line(_("Protection"), self.security, words=words),
            Line(_("Port"), self.port, _("Empty: the usual one."), words),
        )
        for line in self._fields().values():
            line.textChanged.connect(self.changed)
        self.security.currentIndexChanged.connect(self.changed)

    def _fields(self) -> dict[SettingKey, QLineEdit]:
        return {
            SettingKey.MAIL_ADDRESS: self.address,
            SettingKey.MAIL_SERVER: self.server,
            SettingKey.MAIL_USER: self.user,
            SettingKey.MAIL_PORT: self.port,
        }

    def show_values(self, stands: Stands) -> None:
        """Show the account."""
        for key, line in self._fields().items():
            line.setText(stands[key])
        self.security.choose(stands[SettingKey.MAIL_SECURITY])

    def values(self) -> dict[SettingKey, str]:
        """Give the account."""
        typed = {key: line.text().strip() for key, line in self._fields().items()}
        return {**typed, SettingKey.MAIL_SECURITY: str(self.security.value)}

    def problems(self) -> dict[QWidget, str]:
        """Say of each field what is to be mended; one of the two alone sends nothing."""
        values = self.values()
        address, server = values[SettingKey.MAIL_ADDRESS], values[SettingKey.MAIL_SERVER]
        port = values[SettingKey.MAIL_PORT]
        wrong_address = bool(address) and not is_address(address)
        wrong_port = bool(port) and not (port.isdecimal() and 1 <= int(port) <= 65_535)
        return {
            self.address: sentence(Fault("not_your_address", value=address))
            if wrong_address
            else _("The server needs your address.")
            if server and not address
            else "",
            self.server: _("Give the server, or leave both empty.") if address and not server else "",
            self.port: sentence(Fault("not_a_port", value=port)) if wrong_port else "",
        }
