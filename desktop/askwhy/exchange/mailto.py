"""Writes an e-mail as a link that the system's own mail program opens (RFC 6068)."""

from urllib.parse import quote

from askwhy.domain.emails import Outgoing, checked_address, one_line

LONGEST = 1900
"""Letters of a link that every system takes: Windows cuts one at 2,048, with the command around it."""


def mailto(email: Outgoing) -> str | None:
    """Give the link, everything but plain letters encoded; None when it would be too long.

    Raises Fault "not_an_address".
    """
    address = quote(checked_address(email.address), safe="@")
    lines = email.body.replace("\r\n", "\n").replace("\n", "\r\n")
    made = f"mailto:{address}?subject={quote(one_line(email.subject), safe='')}&body={quote(lines, safe='')}"
    return made if len(made) <= LONGEST else None
