"""A real mail server on this computer's own line, with TLS and a login, that can also misbehave."""

import asyncio
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import trustme
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

USER, PASSWORD = "mara@lind.example", "correct horse"


class Mailbox:
    """What a server took, and how it answers."""

    def __init__(self) -> None:
        self.taken: list[Envelope] = []
        self.recipient_answer = "250 OK"
        self.data_answer = "250 OK"
        self.loses_connection = False
        self.logins: list[str] = []

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take a recipient, or not."""
        if self.recipient_answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.recipient_answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Take a message, or go away in the middle."""
        if self.loses_connection:
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
            await asyncio.sleep(0)
            return "451 gone"
        if self.data_answer.startswith("250"):
            self.taken.append(envelope)
        return self.data_answer

    def login(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any
    ) -> AuthResult:
        """Take the one user with the one password."""
        assert isinstance(data, LoginPassword)
        self.logins.append(data.login.decode())
        right = (data.login.decode(), data.password.decode()) == (USER, PASSWORD)
        return AuthResult(success=right, handled=False)


@contextmanager
def mail_server(
    mailbox: Mailbox,
    authority: trustme.CA,
    *,
    name: str = "localhost",
    implicit: bool = True,
    offers_tls: bool = True,
    utf8: bool = True,
) -> Iterator[int]:
    """Have a server run with a certificate for a name; gives its port."""
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(name).configure_cert(tls)
    more: dict[str, Any] = {"authenticator": mailbox.login, "auth_required": True, "enable_SMTPUTF8": utf8}
    if implicit:
        more["auth_require_tls"] = False  # the whole connection is protected already
    elif offers_tls:
        more |= {"tls_context": tls, "require_starttls": True}
    else:
        more["auth_require_tls"] = False
    loop = asyncio.new_event_loop()

    def speak() -> SMTP:
        return SMTP(mailbox, hostname="localhost", loop=loop, **more)

    begun = loop.run_until_complete(loop.create_server(speak, "127.0.0.1", 0, ssl=tls if implicit else None))
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield begun.sockets[0].getsockname()[1]
    finally:
        asyncio.run_coroutine_threadsafe(_end(begun), loop).result(5)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(5)
        loop.close()


async def _end(server: asyncio.Server) -> None:
    """Take no more, and let those who speak finish."""
    server.close()
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
