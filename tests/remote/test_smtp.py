"""Sending by a real server with TLS and a login: accepted, or a sentence that says what was in the way."""

import socket
import ssl
import threading
from datetime import datetime, timedelta, timezone
from email import message_from_bytes, policy

import pytest
import trustme
from tests.remote.mail_server import PASSWORD, USER, Mailbox, mail_server

from askwhy.domain.emails import Outgoing
from askwhy.domain.faults import Fault
from askwhy.domain.mail_account import MailAccount, Security
from askwhy.remote.smtp import send
from askwhy.wording.faults import sentence
from askwhy.workspace.sending import send_email

AT = datetime(2026, 11, 24, 14, 42, tzinfo=timezone(timedelta(hours=1)))
MAIL = Outgoing("Dana Reyes", "dana@acme.example", "Thank you", "Dear Dana,\n\n.\nGrüße 🙂\n")

# The library warns of a login without its own TLS; here the whole connection has it, or it is missing on purpose.
pytestmark = [
    pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS"),
    pytest.mark.filterwarnings("ignore:Session.login_data is deprecated"),
]

both_ways = pytest.mark.parametrize("security", Security)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """Give who signs the certificates that these tests trust."""
    return trustme.CA()


@pytest.fixture
def trust(authority: trustme.CA) -> ssl.SSLContext:
    """Give the certificates of this computer, with that authority among them."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.fixture
def mailbox() -> Mailbox:
    """Give where the server puts what it took."""
    return Mailbox()


def account(port: int, security: Security = Security.TLS, user: str = USER) -> MailAccount:
    """Give Mara's account on the server of the tests."""
    return MailAccount("Mara Lind", "mara@lind.example", "localhost", port, security, user)


def sent(
    port: int,
    trust: ssl.SSLContext,
    security: Security = Security.TLS,
    password: str = PASSWORD,
    mail: Outgoing = MAIL,
    patience_s: float = 10.0,
) -> None:
    """Send as the workspace does, trusting the authority of the tests."""
    send_email(
        account(port, security),
        password,
        mail,
        AT,
        by=lambda own, secret, to, message: send(own, secret, to, message, trust, patience_s),
    )


def refused(port: int, trust: ssl.SSLContext, **how: object) -> Fault:
    """Send in vain; gives why."""
    with pytest.raises(Fault) as raised:
        sent(port, trust, **how)  # type: ignore[arg-type]
    said = sentence(raised.value)
    assert said[0].isupper() or said.startswith(("localhost", "“"))
    assert "{" not in said
    return raised.value


@both_ways
def test_what_the_server_accepted_is_what_was_written(
    mailbox: Mailbox, authority: trustme.CA, trust: ssl.SSLContext, security: Security
) -> None:
    with mail_server(mailbox, authority, implicit=security is Security.TLS) as port:
        sent(port, trust, security)

    (envelope,) = mailbox.taken
    assert (envelope.mail_from, envelope.rcpt_tos) == ("mara@lind.example", ["dana@acme.example"])
    assert isinstance(envelope.content, bytes)
    found = message_from_bytes(envelope.content, policy=policy.default)
    assert str(found["From"]) == "Mara Lind <mara@lind.example>"
    assert str(found["To"]) == "Dana Reyes <dana@acme.example>"
    assert found["X-Unsent"] is None
    assert found["Bcc"] is None
    assert found["Message-ID"].endswith("@lind.example>")
    assert found.get_content().replace("\r\n", "\n") == MAIL.body
    assert mailbox.logins == [USER]


@both_ways
def test_a_wrong_password_is_said_and_nothing_is_sent(
    mailbox: Mailbox, authority: trustme.CA, trust: ssl.SSLContext, security: Security
) -> None:
    with mail_server(mailbox, authority, implicit=security is Security.TLS) as port:
        fault = refused(port, trust, security=security, password="wrong")

    assert fault.reason.key == "mail_login_refused"
    assert mailbox.taken == []


def test_a_refused_address_is_named_with_the_servers_words(
    mailbox: Mailbox, authority: trustme.CA, trust: ssl.SSLContext
) -> None:
    mailbox.recipient_answer = "550 5.1.1 No such user here"
    with mail_server(mailbox, authority) as port:
        fault = refused(port, trust)

    assert fault.reason.key == "mail_recipient_refused"
    assert "No such user here" in sentence(fault)
    assert mailbox.taken == []


def test_a_refused_message_is_not_sent(
    mailbox: Mailbox, authority: trustme.CA, trust: ssl.SSLContext
) -> None:
    mailbox.data_answer = "554 5.7.1 Too many today"
    with mail_server(mailbox, authority) as port:
        fault = refused(port, trust)

    assert fault.reason.key == "mail_refused"
    assert "Too many today" in sentence(fault)


@both_ways
def test_a_certificate_of_somebody_else_ends_it_before_the_password(
    mailbox: Mailbox, authority: trustme.CA, trust: ssl.SSLContext, security: Security
) -> None:
    with mail_server(mailbox, authority, name="other.example", implicit=security is Security.TLS) as port:
        fault = refused(port, trust, security=security)

    assert fault.reason.key == "mail_certificate"
    assert (mailbox.logins, mailbox.taken) == ([], [])


@both_ways
def test_a_certificate_that_nobody_known_has_signed_ends_it_as_well(
    mailbox: Mailbox, authority: trustme.CA, security: Security
) -> None:
    with mail_server(mailbox, authority, implicit=security is Security.TLS) as port:
        fault = refused(port, ssl.create_default_context(), security=security)

    assert fault.reason.key == "mail_certificate"
    assert mailbox.logins == []


def test_the_systems_own_certificates_are_what_is_trusted_by_itself(
    mailbox: Mailbox, authority: trustme.CA
) -> None:
    with mail_server(mailbox, authority) as port, pytest.raises(Fault) as raised:
        send_email(account(port), PASSWORD, MAIL, AT)

    assert raised.value.reason.key == "mail_certificate"


def test_a_server_whose_offer_of_tls_was_cut_out_gets_nothing(
    mailbox: Mailbox, authority: trustme.CA, trust: ssl.SSLContext
) -> None:
    with mail_server(mailbox, authority, implicit=False, offers_tls=False) as port:
        fault = refused(port, trust, security=Security.STARTTLS)

    assert fault.reason.key == "mail_no_tls"
    assert (mailbox.logins, mailbox.taken) == ([], [])


def test_a_connection_that_breaks_in_the_middle_leaves_it_open_whether_it_went(
    mailbox: Mailbox, authority: trustme.CA, trust: ssl.SSLContext
) -> None:
    mailbox.loses_connection = True
    with mail_server(mailbox, authority) as port:
        fault = refused(port, trust)

    assert fault.reason.key == "mail_lost_late"
    assert "may have been sent" in sentence(fault)


def test_nobody_there_is_said(trust: ssl.SSLContext) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        fault = refused(free.getsockname()[1], trust)

    assert fault.reason.key == "mail_unreachable"


def test_a_server_that_says_nothing_is_not_waited_for_for_ever(trust: ssl.SSLContext) -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        fault = refused(silent.getsockname()[1], trust, security=Security.STARTTLS, patience_s=0.2)

    assert fault.reason.key in ("mail_unreachable", "mail_lost")


def test_a_server_that_hangs_up_at_once_is_said(trust: ssl.SSLContext) -> None:
    with socket.socket() as rude:
        rude.bind(("127.0.0.1", 0))
        rude.listen()

        def hang_up() -> None:
            rude.accept()[0].close()

        thread = threading.Thread(target=hang_up)
        thread.start()
        fault = refused(rude.getsockname()[1], trust, security=Security.STARTTLS)
        thread.join()

    assert fault.reason.key in ("mail_lost", "mail_unreachable")


def test_an_umlaut_before_the_at_goes_by_smtputf8(
    mailbox: Mailbox, authority: trustme.CA, trust: ssl.SSLContext
) -> None:
    with mail_server(mailbox, authority) as port:
        sent(port, trust, mail=MAIL._replace(address="jörg@acme.example"))

    (envelope,) = mailbox.taken
    assert envelope.rcpt_tos == ["jörg@acme.example"]
    assert envelope.smtp_utf8


def test_where_the_server_knows_no_smtputf8_it_is_refused_in_words(
    mailbox: Mailbox, authority: trustme.CA, trust: ssl.SSLContext
) -> None:
    with mail_server(mailbox, authority, utf8=False) as port:
        fault = refused(port, trust, mail=MAIL._replace(address="jörg@acme.example"))

    assert fault.reason.key == "mail_needs_utf8"
    assert "jörg@acme.example" in sentence(fault)
    assert mailbox.taken == []


def test_an_umlaut_in_the_domain_needs_nothing_special(
    mailbox: Mailbox, authority: trustme.CA, trust: ssl.SSLContext
) -> None:
    with mail_server(mailbox, authority, utf8=False) as port:
        sent(port, trust, mail=MAIL._replace(address="info@münchen.example"))

    assert mailbox.taken[0].rcpt_tos == ["info@xn--mnchen-3ya.example"]


@pytest.mark.parametrize("name", ["Reyes, Dana", "Dana\r\nBcc: eve@evil.example", "Dana <eve@evil.example>"])
def test_a_name_is_never_a_recipient(
    mailbox: Mailbox, authority: trustme.CA, trust: ssl.SSLContext, name: str
) -> None:
    with mail_server(mailbox, authority) as port:
        sent(port, trust, mail=MAIL._replace(name=name, subject="Hello\r\nCc: eve@evil.example"))

    (envelope,) = mailbox.taken
    assert envelope.rcpt_tos == ["dana@acme.example"]
    assert isinstance(envelope.content, bytes)
    found = message_from_bytes(envelope.content, policy=policy.default)
    assert (found["Bcc"], found["Cc"]) == (None, None)
    assert [each.addr_spec for each in found["To"].addresses] == ["dana@acme.example"]


def test_two_addresses_in_one_never_reach_the_server(
    mailbox: Mailbox, authority: trustme.CA, trust: ssl.SSLContext
) -> None:
    with mail_server(mailbox, authority) as port:
        fault = refused(
            port, trust, mail=MAIL._replace(address="dana@acme.example\r\nRCPT TO:<eve@evil.example>")
        )

    assert fault.reason.key == "not_an_address"
    assert mailbox.logins == []


def test_a_password_beyond_ascii_is_said_in_words(
    mailbox: Mailbox, authority: trustme.CA, trust: ssl.SSLContext
) -> None:
    with mail_server(mailbox, authority) as port:
        fault = refused(port, trust, password="pässwort")

    assert fault.reason.key == "mail_password_letters"
