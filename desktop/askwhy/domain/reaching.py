"""Whether a person can be reached on a channel, and what becomes of a step when that changes."""

from dataclasses import replace

from askwhy.domain.contacts import Step
from askwhy.domain.outreach import Channel, StepState, WindowKind
from askwhy.domain.people import Address, Email, Interviewer, Phone
from askwhy.domain.reasons import Reason

_NO_WAY = frozenset({"no_way", "way_closed"})
"""The reasons of a step that was left out because its person could not be reached."""


def is_reached(person: Interviewer, channel: Channel) -> bool:
    """Tell whether a channel leads to a person: an address or number that is not closed.

    A postal address that lacks its street still does: the mail room asks for what is missing.
    """
    if person.opted_out:
        return False
    if channel is Channel.EMAIL:
        return any(not email.blocked for email in person.emails)
    if channel is Channel.PHONE:
        return any(not phone.blocked for phone in person.phones)
    return any(not address.blocked for address in person.addresses)


def fitted(step: Step, person: Interviewer) -> Step:
    """Give a step as it suits the ways to its recipient.

    Where its channel is missing or closed, the sequence's alternative stands in; without one it is skipped. It
    comes back, without a date, when the address does. A step that is over for another reason stays so. Where
    no way at all is known, it was not entered yet: the step stays, and asks for what is missing on its day.
    """
    if not (person.emails or person.phones or person.addresses):
        return step
    if step.state is StepState.PLANNED:
        return _planned(step, person)
    was_left_out = step.state is StepState.SKIPPED and step.reason is not None and step.reason.key in _NO_WAY
    if was_left_out and (
        is_reached(person, step.channel)
        or (step.alternative is not None and is_reached(person, step.alternative))
    ):
        return _planned(replace(step, state=StepState.PLANNED, due_on=None, reason=None), person)
    return step


def _planned(step: Step, person: Interviewer) -> Step:
    own = step.instead_of
    if own is not None and is_reached(person, own):
        back = _on(step, own)
        return replace(back, instead_of=None, reason=None)
    if is_reached(person, step.channel):
        return step
    why = _why_not(person, step.channel)
    if own is None and step.alternative is not None and is_reached(person, step.alternative):
        other = _on(step, step.alternative)
        reason = Reason.of("other_channel", channel=step.channel.value, why=why.key)
        return replace(other, instead_of=step.channel, reason=reason)
    return replace(step, state=StepState.SKIPPED, reason=why)


def _on(step: Step, channel: Channel) -> Step:
    """Give a step on another channel; a call is tried late first (evidence.md, "Calling")."""
    window = WindowKind.LATE if channel is Channel.PHONE else None
    return replace(step, channel=channel, window=window)


def _why_not(person: Interviewer, channel: Channel) -> Reason:
    """Tell whether a way is missing, or is there and closed."""
    ways: dict[Channel, tuple[Email | Phone | Address, ...]] = {
        Channel.EMAIL: person.emails,
        Channel.PHONE: person.phones,
        Channel.LETTER: person.addresses,
    }
    closed = any(way.blocked for way in ways[channel])
    return Reason.of("way_closed" if closed else "no_way", channel=channel.value)
