"""Writes an e-mail as mail programs and servers read it (RFC 5322): a draft to be opened, or one to be sent."""

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from askwhy.domain.emails import Outgoing, checked_address, one_line

if TYPE_CHECKING:
    from email.headerregistry import Address
    from email.message import EmailMessage


def eml(email: Outgoing, at: datetime) -> bytes:
    """Give the bytes of a draft, dated `at`. Raises Fault "not_an_address".

    It has no sender: the program that opens it puts in the account from which it goes. An address with an umlaut
    before its @ can only stand in a header of UTF-8 (RFC 6532); one behind it is written in the letters of the net.
    """
    made = _message(email, at, ascii_only=email.address.rpartition("@")[0].isascii())
    made["X-Unsent"] = "1"  # Outlook opens it to be edited, and not as one that was received
    return made.as_bytes()


def sealed(email: Outgoing, at: datetime, my_name: str, my_address: str) -> bytes:
    """Give the bytes of an e-mail as a server takes them from its sender. Raises Fault "not_an_address"."""
    made = _message(email, at, ascii_only=(in_ascii(my_address) + in_ascii(email.address)).isascii())
    made["From"] = _address(my_name, my_address)
    made["Message-ID"] = f"<{uuid4()}@{in_ascii(my_address).rpartition('@')[2]}>"
    return made.as_bytes()


def in_ascii(address: str) -> str:
    """Give an address with its domain in the letters of the net. Raises Fault "not_an_address"."""
    return _address("", address).addr_spec


def _message(email: Outgoing, at: datetime, *, ascii_only: bool) -> "EmailMessage":
    from email.message import EmailMessage  # takes 20 ms, only when something is written
    from email.policy import SMTP, SMTPUTF8  # with it

    made = EmailMessage(policy=SMTP if ascii_only else SMTPUTF8)
    made["To"] = _address(email.name, email.address)
    made["Subject"] = one_line(email.subject)
    made["Date"] = at
    body = email.body.encode("utf-8", "replace").decode("utf-8")  # half a letter pasted from elsewhere
    made.set_content(body, charset="utf-8", cte="quoted-printable")
    return made


def _address(name: str, address: str) -> "Address":
    from email.headerregistry import Address  # takes 20 ms, only when something is written

    local, _at, domain = checked_address(address).rpartition("@")
    return Address(one_line(name), local, _in_ascii(domain))


def _in_ascii(domain: str) -> str:
    """Write a domain as the net knows it (xn--…); one that cannot be written so stays as it is."""
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return domain
