"""Whether what was typed leads to a person: an e-mail that looks unfinished, a number without its country."""

import re
from collections.abc import Sequence

from askwhy.domain.people import Address, Interviewer
from askwhy.facts.world import World
from askwhy.wording.i18n import _

_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")


def email(person: Interviewer | None, text: str) -> str:
    """Say what is doubtful about an e-mail address of somebody; empty when nothing is."""
    blocks = {mail.address: mail.blocked for mail in person.emails} if person is not None else {}
    return _closed(blocks, text) or ("" if _EMAIL.fullmatch(text) else _("This looks unfinished."))


def phone(person: Interviewer | None, text: str, addresses: Sequence[Address], world: World) -> str:
    """Say what is doubtful about a number; it is meant as in the country of the first address."""
    blocks = {number.typed: number.blocked for number in person.phones} if person is not None else {}
    closed = _closed(blocks, text)
    if closed:
        return closed
    country = next((each.country for each in addresses if len(each.country) == 2), "")
    return "" if world.e164(text, country) else _("The country code may be missing, such as +49 or +1.")


def _closed(blocks: dict[str, str], text: str) -> str:
    """Say that a way no longer reaches them."""
    return _("It does not reach them any more.") if blocks.get(text) else ""
