"""The verb of a letter that came back after it was posted: its address is closed, and the next one stands."""

from dataclasses import replace

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Touch
from askwhy.domain.faults import Fault
from askwhy.domain.people import Address, Interviewer
from askwhy.domain.touches import Disposition
from askwhy.operations.editing import Edits


def letter_returned(person: Interviewer, *, touch: Touch | None) -> Change:
    """Say that a posted letter came back. Its step stays done: what is sent again is a new letter.

    Raises Fault "nothing_posted" when no letter is on its way.
    """
    if touch is None or touch.disposition is not Disposition.POSTED:
        raise Fault("nothing_posted", who=person.name)
    edits = Edits()
    edits.change(touch, replace(touch, disposition=Disposition.RETURNED))
    edits.change(person, replace(person, addresses=_closed(person.addresses)))
    return edits.as_change("letter_returned", who=person.name)


def _closed(addresses: tuple[Address, ...]) -> tuple[Address, ...]:
    """Close the address to which letters went: the first that is open."""
    at = next((at for at, each in enumerate(addresses) if not each.blocked), None)
    if at is None:
        return addresses
    closed = replace(addresses[at], blocked=Disposition.RETURNED.value)
    return (*addresses[:at], closed, *addresses[at + 1 :])
