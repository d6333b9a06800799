"""One's own mail account: from where e-mails go, and how its server is spoken to. It never holds the password."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from askwhy.domain.settings import SettingKey


class Security(StrEnum):
    """How the connection is protected; there is no way without."""

    TLS = "tls"
    """From the first byte (RFC 8314); what to prefer."""
    STARTTLS = "starttls"
    """After a greeting in the clear; a server that does not offer it then gets nothing."""


USUAL_PORTS = {Security.TLS: 465, Security.STARTTLS: 587}


class MailAccount(NamedTuple):
    """The account that sends."""

    name: str
    """One's own name, as it stands before the address."""
    address: str
    server: str
    port: int
    security: Security
    user: str
    """For the login; empty: the server wants none."""


def mail_account(settings: Mapping[SettingKey, str]) -> MailAccount | None:
    """Give the account of the settings; None while none is set, so that e-mails go by the own mail program."""
    address, server = settings[SettingKey.MAIL_ADDRESS], settings[SettingKey.MAIL_SERVER]
    if not address or not server:
        return None
    security = Security(settings[SettingKey.MAIL_SECURITY])
    port = settings[SettingKey.MAIL_PORT]
    return MailAccount(
        settings[SettingKey.NAME],
        address,
        server,
        int(port) if port else USUAL_PORTS[security],
        security,
        settings[SettingKey.MAIL_USER] or address,
    )
