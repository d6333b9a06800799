"""Sends an e-mail by the person's own server; only when that has accepted it, anything may be recorded."""

from collections.abc import Callable
from datetime import datetime

from askwhy.domain.emails import Outgoing
from askwhy.domain.mail_account import MailAccount
from askwhy.exchange.eml import in_ascii, sealed
from askwhy.remote.smtp import send

Sender = Callable[[MailAccount, str, str, bytes], None]


def send_email(account: MailAccount, password: str, email: Outgoing, at: datetime, by: Sender = send) -> None:
    """Have the server accept an e-mail. Raises the faults of `send`, and before them Fault "not_an_address"."""
    message = sealed(email, at, account.name, account.address)
    own = account._replace(address=in_ascii(account.address))
    by(own, password, in_ascii(email.address), message)
