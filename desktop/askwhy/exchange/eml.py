"""Writes an e-mail as a draft that mail programs open to be looked at and sent (RFC 5322, .eml)."""

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8

from askwhy.domain.emails import Outgoing, checked_address, one_line


def eml(email: Outgoing, at: datetime) -> bytes:
    """Give the bytes of a draft, dated `at`. Raises Fault "not_an_address".

    It has no sender: the program that opens it puts in the account from which it goes. An address with an umlaut
    before its @ can only stand in a header of UTF-8 (RFC 6532); one behind it is written in the letters of the net.
    """
    return message(email, at).as_bytes()


def message(email: Outgoing, at: datetime) -> EmailMessage:
    """Give the message of an e-mail. Raises Fault "not_an_address"."""
    local, _at, domain = checked_address(email.address).rpartition("@")
    made = EmailMessage(policy=SMTP if local.isascii() else SMTPUTF8)
    made["To"] = Address(one_line(email.name), local, _in_ascii(domain))
    made["Subject"] = one_line(email.subject)
    made["Date"] = at
    made["X-Unsent"] = "1"  # Outlook opens it to be edited, and not as one that was received
    body = email.body.encode("utf-8", "replace").decode("utf-8")  # half a letter pasted from elsewhere
    made.set_content(body, charset="utf-8", cte="quoted-printable")
    return made


def _in_ascii(domain: str) -> str:
    """Write a domain as the net knows it (xn--…); one that cannot be written so stays as it is."""
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return domain
