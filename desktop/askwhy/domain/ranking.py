"""The order of windows: which are taken first and why; rules of thumb, and what is known of the person."""

from bisect import insort
from collections.abc import Iterable
from datetime import datetime
from enum import IntEnum
from typing import NamedTuple

from askwhy.domain.call_times import Slot
from askwhy.domain.line import OTHER_END, Line, Misses, missed_reason
from askwhy.domain.outreach import WindowKind
from askwhy.domain.reasons import Reason
from askwhy.domain.windows import CalleePlace, CallWindow

_OTHER_END = 1.5
"""The other end of the day costs as much as a day and a half of waiting."""
_MIDWEEK = 0.6
"""Enough to come before the preferred end a day later, never a day of its own."""
_WAITING, _HURRY = 1.0, 2.0
"""What a day of waiting costs, and what it costs when the call is overdue."""


class Tier(IntEnum):
    """How willingly a window is taken, before all else."""

    GOOD = 0
    AWKWARD = 1
    """Early on the first day back, late on the last: only when nothing else is left."""
    MIDDAY = 2
    """Only as a fall-back."""
    LAST = 3
    """Missed so often that it is the last choice."""


class Preference(NamedTuple):
    """A stretch of the day to try first, and why."""

    kind: WindowKind
    why: Reason


RULE_OF_THUMB = Preference(WindowKind.LATE, Reason.of("window_first", kind="late", calls=0))
"""Where a first try goes while too few of one's own calls say anything else."""


class Rank(NamedTuple):
    """A window's place in the order: the least comes first."""

    tier: Tier
    score: float
    start: datetime
    window: CallWindow
    wished: bool


class Ranking:
    """Orders the windows of a place for one line."""

    def __init__(
        self, place: CalleePlace, line: Line, first_try: Preference, ends: frozenset[WindowKind] = frozenset()
    ) -> None:
        """`ends` are those of their days that can be had at all, for the reasons."""
        self._line = line
        self._last = line.last_choices
        self._best_at = place.wishes.best_at
        self._prefer = preference(place, line, first_try)
        self._waiting = _HURRY if line.hurry else _WAITING
        self._is_only_end = len(ends) == 1
        is_wanted = self._best_at is not None or self._prefer.kind in ends
        self._least = (0.0 if is_wanted else _OTHER_END) - _MIDWEEK

    def rank(self, slot: Slot, ahead: int) -> Rank:
        """Give a window its place, so many days ahead."""
        window = slot.window
        wanted = slot.wished if self._best_at is not None else window.kind is self._prefer.kind
        score = ahead * self._waiting + (0.0 if wanted else _OTHER_END) - (_MIDWEEK if slot.midweek else 0.0)
        return Rank(self._tier(slot), score, window.start, window, slot.wished)

    def _tier(self, slot: Slot) -> Tier:
        if slot.window.kind in self._last:
            return Tier.LAST
        if slot.wished:
            return Tier.GOOD
        if slot.window.kind is WindowKind.MIDDAY:
            return Tier.MIDDAY
        return Tier.AWKWARD if slot.awkward else Tier.GOOD

    def best(self, days: Iterable[tuple[int, tuple[Slot, ...]]], count: int) -> list[Rank]:
        """Give the first `count` of the order; later days that cannot bring any of them are not looked at.

        Midday counts only where no end of the day can be had: on any day, or on the very day on which the
        call is due.
        """
        ends: list[Rank] = []
        middays: list[Rank] = []
        scores: list[float] = []
        for ahead, slots in days:
            if self._is_enough(scores, count, ahead):
                break
            here = [self.rank(slot, ahead) for slot in slots]
            ends_here = [rank for rank in here if rank.tier is not Tier.MIDDAY]
            if ahead == 0 and self._line.is_due and not ends_here:
                ends += here
            else:
                middays += [rank for rank in here if rank.tier is Tier.MIDDAY]
            ends += ends_here
            for rank in ends_here:
                if rank.tier is Tier.GOOD:
                    insort(scores, rank.score)
        has_ends = any(rank.tier < Tier.MIDDAY for rank in ends)
        return sorted(ends if has_ends else [*ends, *middays])[:count]

    def _is_enough(self, scores: list[float], count: int, ahead: int) -> bool:
        """Tell whether nothing from so many days ahead on can come before what is found."""
        return len(scores) >= count and scores[count - 1] <= ahead * self._waiting + self._least

    def why(self, rank: Rank) -> Reason:
        """Tell why a window stands where it stands."""
        kind = rank.window.kind
        if rank.tier is Tier.LAST:
            return missed_reason("window_last_choice", self._missed(kind))
        if rank.wished:
            return Reason.of("window_wished", minute=self._best_at or 0)
        if rank.tier is Tier.MIDDAY:
            return Reason.of("window_midday_left" if self._last else "window_midday")
        if rank.tier is Tier.AWKWARD:
            return Reason.of("window_awkward", kind=kind.value)
        if self._is_only_end:
            return Reason.of("window_only", kind=kind.value)
        if kind is self._prefer.kind:
            return self._prefer.why
        return Reason.of("window_other_end", kind=kind.value)

    def _missed(self, kind: WindowKind) -> Misses:
        return next(each for each in self._line.misses if each.kind is kind)


def preference(place: CalleePlace, line: Line, first_try: Preference) -> Preference:
    """Give the stretch to try: what they wish, else what the line has shown, else where a first try goes.

    Never one that was missed too often while another is left; when both ends were, it is midday.
    """
    last = line.last_choices
    wish = place.wishes.end
    if wish is not None and wish not in last:
        return Preference(wish, Reason.of("window_wished_end", kind=wish.value))
    if line.prefer is not None and line.prefer not in last:
        return Preference(line.prefer, _because(line, line.prefer))
    if first_try.kind not in last:
        return first_try
    other = OTHER_END[first_try.kind]
    if other in last:
        return Preference(WindowKind.MIDDAY, Reason.of("window_midday_left"))
    missed = next(each for each in line.misses if each.kind is first_try.kind)
    return Preference(other, missed_reason("window_missed", missed))


def _because(line: Line, prefer: WindowKind) -> Reason:
    if line.because != "window_missed":
        return Reason.of(line.because, kind=prefer.value)
    other = OTHER_END[prefer]
    return missed_reason(line.because, next(each for each in line.misses if each.kind is other))
