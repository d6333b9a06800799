"""The part of the settings on sending e-mails: by the own mail program, or by one's own mail server."""

from PySide6.QtWidgets import QLineEdit, QWidget

from askwhy.domain.emails import is_address
from askwhy.domain.faults import Fault
from askwhy.domain.mail_account import USUAL_PORTS, Security
from askwhy.domain.settings import SettingKey
from askwhy.ui.forms.choices import Choice
from askwhy.ui.forms.form import Form
from askwhy.ui.look.controls import Text, field
from askwhy.ui.look.size import SECOND
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import N_, _

_SECURITIES = {Security.TLS: N_("TLS, port {port}"), Security.STARTTLS: N_("STARTTLS, port {port}")}


class MailPart:
    """The rows of the mail account. All of them can stay empty: then the own mail program sends."""

    def __init__(self, form: Form, before: dict[SettingKey, str]) -> None:
        form.add_section(_("Sending e-mails"))
        said = _(
            "Without an entry here, e-mails open in your mail program. The password never stands in the book: it is "
            "in this computer’s keyring, or asked for each time."
        )
        form.add_wide(Text(said, SECOND, token="quiet", wraps=True))
        self._fields = {
            SettingKey.MAIL_ADDRESS: field(name=_("Your e-mail address")),
            SettingKey.MAIL_SERVER: field("smtp.example.org", name=_("Server for outgoing mail")),
            SettingKey.MAIL_USER: field(name=_("User name")),
            SettingKey.MAIL_PORT: field(name=_("Port")),
        }
        self.security = Choice(
            _("Protection"),
            [(each.value, _(text).format(port=USUAL_PORTS[each])) for each, text in _SECURITIES.items()],
        )
        for key, line in self._fields.items():
            line.setText(before[key])
            line.textChanged.connect(form.renew)
        self.security.choose(before[SettingKey.MAIL_SECURITY])
        self.security.currentIndexChanged.connect(form.renew)
        form.add_row(_("Your &e-mail"), self.address)
        form.add_row(_("Mail ser&ver"), self.server)
        form.add_row(_("User name"), self._fields[SettingKey.MAIL_USER], _("Empty: your e-mail address."))
        form.add_row(_("Protection"), self.security)
        form.add_row(_("Port"), self.port, _("Empty: the usual one."))

    @property
    def address(self) -> QLineEdit:
        """The field of one's own address."""
        return self._fields[SettingKey.MAIL_ADDRESS]

    @property
    def server(self) -> QLineEdit:
        """The field of the server's name."""
        return self._fields[SettingKey.MAIL_SERVER]

    @property
    def port(self) -> QLineEdit:
        """The field of the port."""
        return self._fields[SettingKey.MAIL_PORT]

    def values(self) -> dict[SettingKey, str]:
        """Give these settings as they stand."""
        typed = {key: line.text().strip() for key, line in self._fields.items()}
        return {**typed, SettingKey.MAIL_SECURITY: str(self.security.value)}

    def problems(self) -> dict[QWidget, str]:
        """Say of each field what is to be mended; one of the two alone sends nothing."""
        values = self.values()
        address, server = values[SettingKey.MAIL_ADDRESS], values[SettingKey.MAIL_SERVER]
        port = values[SettingKey.MAIL_PORT]
        wrong_address = bool(address) and not is_address(address)
        wrong_port = bool(port) and not (port.isdecimal() and 1 <= int(port) <= 65_535)
        return {
            self.address: sentence(Fault("not_an_address", value=address))
            if wrong_address
            else _("The server needs your address.")
            if server and not address
            else "",
            self.server: _("Give the server, or leave both empty.") if address and not server else "",
            self.port: sentence(Fault("not_a_port", value=port)) if wrong_port else "",
        }
