"""An e-mail to one person, and what an address must be before anything goes there."""

import re
from typing import NamedTuple

from askwhy.domain.faults import Fault

_ADDRESS = re.compile(r"[^\s@,;:<>()\[\]\\\"]+@[^\s@,;:<>()\[\]\\\"]+")
_LONGEST, _LONGEST_LOCAL = 254, 64
"""Letters (RFC 5321, 4.5.3.1)."""


class Outgoing(NamedTuple):
    """An e-mail as it goes out: plain text, to one person."""

    name: str
    address: str
    subject: str
    body: str


def is_address(text: str) -> bool:
    """Tell whether a text is one address and nothing else, so that no second recipient hides in it."""
    local, _at, domain = text.partition("@")
    return (
        _ADDRESS.fullmatch(text) is not None
        and text.isprintable()
        and len(text) <= _LONGEST
        and len(local) <= _LONGEST_LOCAL
        and all(0 < len(label) <= 63 for label in domain.split("."))
        and all(local.split("."))
    )


def checked_address(text: str) -> str:
    """Give an address as it can be written to. Raises Fault "not_an_address"."""
    address = text.strip()
    if not is_address(address):
        raise Fault("not_an_address", value=one_line(address))
    return address


def one_line(text: str) -> str:
    """Give a text as one line without control characters: a name must never begin a header of its own."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
