"""Hands one e-mail to the person's mail server, by TLS that is always checked, and says what the server answered."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from askwhy.domain.emails import one_line
from askwhy.domain.faults import Fault
from askwhy.domain.mail_account import MailAccount, Security

if TYPE_CHECKING:
    import smtplib
    import ssl

PATIENCE_S = 30.0
"""Seconds that a server may take for each answer."""
_LOCAL = "[127.0.0.1]"
"""What is said for this computer in the greeting: its own name is nobody's business, and looking it up takes time."""
_LONGEST_ANSWER = 200


def send(
    account: MailAccount,
    password: str,
    to: str,
    message: bytes,
    trust: "ssl.SSLContext | None" = None,
    patience_s: float = PATIENCE_S,
) -> None:
    """Have a server accept a message for one address; returning means that it did.

    `trust` stands for the system's certificates. Raises a Fault "mail_..." for everything else; after
    "mail_lost_late" it is not known whether the message went out, after the others it did not.
    """
    with _faults(account, to), _connected(account, trust, patience_s) as server:
        if account.user:
            server.login(account.user, password)
        _hand_over(server, account, to, message)


@contextmanager
def _connected(
    account: MailAccount, trust: "ssl.SSLContext | None", patience_s: float
) -> "Iterator[smtplib.SMTP]":
    """Connect, protected; nothing is said before the certificate was checked against the server's name."""
    import smtplib  # only when something is sent
    import ssl  # only when something is sent

    context = trust or ssl.create_default_context()
    place = (account.server, account.port)
    if account.security is Security.TLS:
        server: smtplib.SMTP = smtplib.SMTP_SSL(*place, _LOCAL, timeout=patience_s, context=context)
    else:
        server = smtplib.SMTP(*place, _LOCAL, timeout=patience_s)
    try:
        if account.security is Security.STARTTLS:
            _protect(server, account, context)
        server.ehlo_or_helo_if_needed()
        yield server
        # The message is accepted by now: whatever happens to the farewell changes nothing.
        _farewell(server)
    finally:
        server.close()


def _protect(server: "smtplib.SMTP", account: MailAccount, context: "ssl.SSLContext") -> None:
    """Begin TLS; one who sits in between may have cut the offer out, so that without it nothing goes on."""
    import smtplib  # only when something is sent

    try:
        server.starttls(context=context)
    except (smtplib.SMTPNotSupportedError, smtplib.SMTPResponseException) as error:
        raise Fault("mail_no_tls", server=account.server) from error


def _farewell(server: "smtplib.SMTP") -> None:
    import smtplib  # only when something is sent

    try:
        server.quit()
    except (smtplib.SMTPException, OSError):
        return


def _hand_over(server: "smtplib.SMTP", account: MailAccount, to: str, message: bytes) -> None:
    import smtplib  # only when something is sent

    options = [] if (account.address + to).isascii() else ["SMTPUTF8", "BODY=8BITMIME"]
    if options and not server.has_extn("smtputf8"):
        raise Fault("mail_needs_utf8", address=to if not to.isascii() else account.address)
    code, answer = server.mail(account.address, options)
    if code != 250:
        raise Fault("mail_sender_refused", address=account.address, answer=_said(answer))
    code, answer = server.rcpt(to)
    if code not in (250, 251):
        raise Fault("mail_recipient_refused", address=to, answer=_said(answer))
    try:
        code, answer = server.data(message)
    except (smtplib.SMTPServerDisconnected, OSError) as error:
        raise Fault("mail_lost_late", server=account.server) from error
    if code != 250:
        raise Fault("mail_refused", answer=_said(answer))


@contextmanager
def _faults(account: MailAccount, to: str) -> Iterator[None]:
    """Turn what can go wrong on the way into sentences' keys."""
    import smtplib  # only when something is sent
    import ssl  # only when something is sent

    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise Fault("mail_certificate", server=account.server, why=one_line(error.verify_message)) from error
    except smtplib.SMTPAuthenticationError as error:
        raise Fault("mail_login_refused", user=account.user, answer=_said(error.smtp_error)) from error
    except smtplib.SMTPNotSupportedError as error:
        raise Fault("mail_no_login", server=account.server) from error
    except UnicodeEncodeError as error:
        raise Fault("mail_password_letters") from error
    except smtplib.SMTPResponseException as error:
        raise Fault("mail_refused", answer=_said(error.smtp_error)) from error
    except smtplib.SMTPServerDisconnected as error:
        raise Fault("mail_lost", server=account.server) from error
    except (smtplib.SMTPException, OSError) as error:
        raise Fault("mail_unreachable", server=f"{account.server}:{account.port}") from error


def _said(answer: bytes | str) -> str:
    """Give a server's answer as a line that can be shown."""
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return one_line(text)[:_LONGEST_ANSWER]
