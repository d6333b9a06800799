"""The shipped sequences, read from their tables."""

from functools import cache
from typing import Any

from askwhy.assets import resource
from askwhy.domain.faults import Fault
from askwhy.domain.outreach import Anchor, Channel, DayType, Kind, WindowKind
from askwhy.domain.sequences import RecipientRole, Sequence, SequenceStep


@cache
def sequences() -> dict[str, Sequence]:
    """Give every shipped sequence by its key, in the order in which people are offered them."""
    import tomllib  # no start needs it

    read = [
        (path.stem, tomllib.loads(path.read_text(encoding="utf-8")))
        for path in resource("sequences").glob("*.toml")
    ]
    return {key: _sequence(key, data) for key, data in sorted(read, key=lambda item: item[1]["position"])}


def sequence(key: str) -> Sequence:
    """Give one sequence. Raises Fault "unknown_sequence" with the known keys."""
    known = sequences()
    if key not in known:
        raise Fault("unknown_sequence", name=key, known=", ".join(known))
    return known[key]


def _sequence(key: str, data: dict[str, Any]) -> Sequence:
    closes = data["closes_after"]
    return Sequence(
        key=key,
        name=data["name"],
        purpose=data["purpose"],
        closes_after=(Anchor(closes["anchor"]), closes["offset"], DayType(closes["days"])),
        steps=tuple(_step(step) for step in data["steps"]),
        silence_after=data.get("silence_after", 0),
    )


def _step(data: dict[str, Any]) -> SequenceStep:
    return SequenceStep(
        channel=Channel(data["channel"]),
        purpose=data["purpose"],
        kind=Kind(data["kind"]),
        anchor=Anchor(data["anchor"]),
        offset=data["offset"],
        days=DayType(data.get("days", DayType.BUSINESS)),
        recipient=RecipientRole(data.get("recipient", RecipientRole.INTERVIEWER)),
        window=WindowKind(data["window"]) if "window" in data else None,
        optional=data.get("optional", False),
    )
