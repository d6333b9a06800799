"""How often one's own calls reached somebody, by window and weekday, and when that is enough to go by."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from askwhy.domain.line import SILENT, THERE
from askwhy.domain.outreach import WindowKind
from askwhy.domain.ranking import RULE_OF_THUMB, Preference
from askwhy.domain.rates import Rate
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Disposition

ENOUGH_FIRST_TRIES = 100
"""Below this, one's own calls say nothing measurable (evidence.md, "Calling", the simulation)."""

TRIED = SILENT | THERE | {Disposition.CONNECTED}
"""What counts as a try: somebody could have answered. A wrong number could not."""

REACHED = frozenset({Disposition.CONNECTED, Disposition.CALL_BACK_LATER})
"""Somebody spoke; a busy line only tells that they were there."""


class CallMade(NamedTuple):
    """One call as the Lessons see it: on which weekday of theirs, in which stretch of their day, what came of it."""

    weekday: int
    window: WindowKind
    disposition: Disposition


class ReachRates(NamedTuple):
    """One's own reach rates."""

    by_window: dict[WindowKind, Rate]
    by_weekday: dict[int, Rate]

    @property
    def calls(self) -> int:
        """How many calls stand behind the numbers."""
        return sum(rate.tried for rate in self.by_window.values())


def reach_rates(calls: Iterable[CallMade]) -> ReachRates:
    """Count calls by the stretch of their day and by the weekday."""
    tried = [call for call in calls if call.disposition in TRIED]
    return ReachRates(
        {kind: _rate([call for call in tried if call.window is kind]) for kind in WindowKind},
        {day: _rate([call for call in tried if call.weekday == day]) for day in range(7)},
    )


def _rate(calls: Sequence[CallMade]) -> Rate:
    return Rate(sum(call.disposition in REACHED for call in calls), len(calls))


def first_try(first_tries: Mapping[WindowKind, Rate], calls: int) -> Preference:
    """Give where a first try goes: late by the rule of thumb, or the end that one's own calls speak for.

    Only first tries are compared, since later ones meet people who are harder to reach; they must be enough,
    and the likely ranges of the two ends must not overlap. `calls` is how many stand behind it all.
    """
    early = first_tries.get(WindowKind.EARLY, Rate(0, 0))
    late = first_tries.get(WindowKind.LATE, Rate(0, 0))
    enough = early.tried + late.tried >= ENOUGH_FIRST_TRIES
    if enough and early.likely[0] > late.likely[1]:
        return Preference(WindowKind.EARLY, _own_calls(WindowKind.EARLY, early, late))
    if enough and late.likely[0] > early.likely[1]:
        return Preference(WindowKind.LATE, _own_calls(WindowKind.LATE, late, early))
    return Preference(
        RULE_OF_THUMB.kind, Reason.of("window_first", kind=RULE_OF_THUMB.kind.value, calls=calls)
    )


def _own_calls(kind: WindowKind, better: Rate, other: Rate) -> Reason:
    return Reason.of(
        "window_own_calls",
        kind=kind.value,
        reached=better.hits,
        tried=better.tried,
        other_reached=other.hits,
        other_tried=other.tried,
    )
