"""A plan template as plain data, as a file holds it: read with care, each mistake named by its field, and written."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from itertools import pairwise
from typing import Any, TypeVar

from askwhy.domain.faults import Fault
from askwhy.domain.outreach import Anchor, Channel, DayType, Kind, RecipientRole, WindowKind
from askwhy.domain.sequences import (
    LONGEST_OFFSET,
    MOST_STEPS,
    OF_AN_APPLICATION,
    Sequence,
    SequenceStep,
)

E = TypeVar("E", bound=StrEnum)

LONGEST_NAME, LONGEST_PURPOSE, LONGEST_TEXT = 80, 300, 20_000
"""Letters; more was never meant for such a field."""

_FIELDS = ("name", "purpose", "closes_after", "silence_after", "steps", "position", "offered")
_CLOSES_FIELDS = ("anchor", "offset", "days")
_STEP_FIELDS = (
    "channel",
    "purpose",
    "kind",
    "anchor",
    "offset",
    "days",
    "recipient",
    "window",
    "optional",
    "alternative",
    "text",
)


def sequence_from(key: str, data: Mapping[str, Any]) -> Sequence:
    """Read a template. Raises a Fault "sequence_…" that names the field and what it may hold."""
    _only(data, _FIELDS, "")
    closes = _part(data, "closes_after")
    _only(closes, _CLOSES_FIELDS, "closes_after.")
    given = data.get("steps")
    if not isinstance(given, list) or not given:
        raise Fault("sequence_empty")
    if len(given) > MOST_STEPS:
        raise Fault("sequence_too_long", count=len(given), most=MOST_STEPS)
    steps = tuple(_step(step, f"steps[{at}].") for at, step in enumerate(given, 1))
    read = Sequence(
        key=key,
        name=_text(data, "name", "", LONGEST_NAME, needed=True),
        purpose=_text(data, "purpose", "", LONGEST_PURPOSE),
        closes_after=(
            _word(closes, "anchor", Anchor, "closes_after."),
            _number(closes, "offset", "closes_after."),
            _word(closes, "days", DayType, "closes_after.", DayType.BUSINESS),
        ),
        steps=steps,
        silence_after=_number(data, "silence_after", "", missing=0),
        offered=_yes_or_no(data, "offered", "", missing=True),
    )
    check(read)
    return read


def check(sequence: Sequence) -> None:
    """Refuse a template that could not be followed.

    Raises Fault "sequence_empty", "sequence_order" and "sequence_never" (an anchor that never comes).
    """
    for at, (before, after) in enumerate(pairwise(sequence.steps), 2):
        if after.place < before.place:
            raise Fault("sequence_order", step=at, before=at - 1)
    if sequence.steps[0].anchor is Anchor.REPLY:
        raise Fault("sequence_never", field="steps[1].anchor", value=Anchor.REPLY.value)
    anchor = sequence.closes_after[0]
    comes = anchor is Anchor.START or (sequence.needs_application and anchor in OF_AN_APPLICATION)
    if not comes:
        raise Fault("sequence_never", field="closes_after.anchor", value=anchor.value)


def _step(data: Any, where: str) -> SequenceStep:
    if not isinstance(data, Mapping):
        raise Fault("sequence_field", field=where.rstrip("."), value=_shown(data), allowed="…")
    _only(data, _STEP_FIELDS, where)
    channel = _word(data, "channel", Channel, where)
    step = SequenceStep(
        channel=channel,
        purpose=_text(data, "purpose", where, LONGEST_NAME, needed=True),
        kind=_word(data, "kind", Kind, where),
        anchor=_word(data, "anchor", Anchor, where),
        offset=_number(data, "offset", where),
        days=_word(data, "days", DayType, where, DayType.BUSINESS),
        recipient=_word(data, "recipient", RecipientRole, where, RecipientRole.INTERVIEWER),
        window=_window(data, channel, where),
        optional=_yes_or_no(data, "optional", where, missing=False),
        text=_text(data, "text", where, LONGEST_TEXT),
    )
    if "alternative" not in data:
        return step
    alternative = _word(data, "alternative", Channel, where)
    if alternative is channel:
        others = ", ".join(each.value for each in Channel if each is not channel)
        raise Fault("sequence_field", field=f"{where}alternative", value=alternative.value, allowed=others)
    return replace(step, alternative=alternative)


def _window(data: Mapping[str, Any], channel: Channel, where: str) -> WindowKind | None:
    """A call is tried late first where nothing is said (evidence.md, "Calling"); nothing else has a window."""
    if channel is Channel.PHONE:
        return _word(data, "window", WindowKind, where, WindowKind.LATE)
    if "window" in data:
        raise Fault("sequence_window", field=f"{where}window", channel=channel.value)
    return None


def _only(data: Mapping[str, Any], fields: tuple[str, ...], where: str) -> None:
    for name in data:
        if name not in fields:
            raise Fault("sequence_unknown", field=f"{where}{name}", allowed=", ".join(fields))


def _part(data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = data.get(name)
    if not isinstance(part, Mapping):
        raise Fault("sequence_missing", field=name)
    return part


def _word(data: Mapping[str, Any], name: str, kind: type[E], where: str, missing: E | None = None) -> E:
    if name not in data:
        if missing is None:
            raise Fault("sequence_missing", field=where + name)
        return missing
    value = data[name]
    known = [each.value for each in kind]
    if value not in known:
        raise Fault("sequence_field", field=where + name, value=_shown(value), allowed=", ".join(known))
    return kind(value)


def _number(data: Mapping[str, Any], name: str, where: str, missing: int | None = None) -> int:
    if name not in data:
        if missing is None:
            raise Fault("sequence_missing", field=where + name)
        return missing
    value = data[name]
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= LONGEST_OFFSET:
        raise Fault("sequence_number", field=where + name, value=_shown(value), most=LONGEST_OFFSET)
    return value


def _text(data: Mapping[str, Any], name: str, where: str, longest: int, *, needed: bool = False) -> str:
    value = data.get(name, "")
    if not isinstance(value, str) or len(value) > longest:
        raise Fault("sequence_text", field=where + name, most=longest)
    text = value.strip()
    if needed and not text:
        raise Fault("sequence_missing", field=where + name)
    return text


def _yes_or_no(data: Mapping[str, Any], name: str, where: str, *, missing: bool) -> bool:
    value = data.get(name, missing)
    if not isinstance(value, bool):
        raise Fault("sequence_field", field=where + name, value=_shown(value), allowed="true, false")
    return value


def _shown(value: Any) -> str:
    """Give a wrong value as one can recognise it, cut where it is long."""
    text = str(value)
    return text if len(text) <= 40 else text[:39] + "…"


def sequence_data(sequence: Sequence) -> dict[str, Any]:
    """Give a template as plain data that `sequence_from` reads back; what is as usual is left out."""
    anchor, offset, days = sequence.closes_after
    data: dict[str, Any] = {"name": sequence.name, "purpose": sequence.purpose}
    data["closes_after"] = {"anchor": anchor.value, "offset": offset, "days": days.value}
    if sequence.silence_after:
        data["silence_after"] = sequence.silence_after
    data["steps"] = [_step_data(step) for step in sequence.steps]
    return data


def _step_data(step: SequenceStep) -> dict[str, Any]:
    data: dict[str, Any] = {
        "channel": step.channel.value,
        "purpose": step.purpose,
        "kind": step.kind.value,
        "anchor": step.anchor.value,
        "offset": step.offset,
        "days": step.days.value,
    }
    if step.recipient is not RecipientRole.INTERVIEWER:
        data["recipient"] = step.recipient.value
    if step.window is not None:
        data["window"] = step.window.value
    if step.optional:
        data["optional"] = True
    if step.alternative is not None:
        data["alternative"] = step.alternative.value
    if step.text:
        data["text"] = step.text
    return data
