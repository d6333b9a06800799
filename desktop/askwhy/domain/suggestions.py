"""Suggests the windows of a person, best first, each with its reason, and what must be said of them all."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from askwhy.domain.call_times import CallTimes
from askwhy.domain.line import FIRST_TRY, Line
from askwhy.domain.ranking import RULE_OF_THUMB, Preference, Rank, Ranking, Tier
from askwhy.domain.reasons import Reason
from askwhy.domain.windows import CalleePlace, CallWindow


class RankedWindow(NamedTuple):
    """A window with the reason for its place."""

    window: CallWindow
    reason: Reason


class Suggestion(NamedTuple):
    """The next windows, best first, and what must be said of them as a whole."""

    windows: tuple[RankedWindow, ...]
    note: Reason | None = None


class Advisor:
    """Suggests windows at one instant. Equal places with equal lines share one answer."""

    def __init__(self, times: CallTimes, first_try: Preference = RULE_OF_THUMB) -> None:
        self.times = times
        self._first_try = first_try
        self._known: dict[tuple[CalleePlace, Line, int], Suggestion] = {}

    def suggest(self, place: CalleePlace, line: Line, count: int) -> Suggestion:
        """Suggest the next windows, best first.

        Early and late come first; midday only where neither can be had. Where one's free hours never meet
        their day, any hour in which one is awake will do; where even those do not, there is none, and an e-mail
        or a letter reaches them. Each of these is said.
        """
        key = (place, line, count)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._suggest(place, line, count)
        return found

    def best_on(self, place: CalleePlace, line: Line, day: date) -> CallWindow | None:
        """Give the window for a call on one of their dates; None when that day has none left.

        What is left of two hours after a busy line, else the preferred end if it is still to come, else the
        other, an awkward end after them, then midday, and last what was missed too often.
        """
        soon = self._after_busy(place, line)
        if soon is not None:
            return soon
        ranking = Ranking(place, line, self._first_try)
        ranks = [ranking.rank(slot, 0) for slot in self._source(place, line).day(place, day)]
        return min(ranks).window if ranks else None

    def is_good_now(self, place: CalleePlace) -> bool:
        """Tell whether it is a good time to call somebody in a place: no better kind of window is to come."""
        source = self._source(place, FIRST_TRY)
        slot = source.open_now(place)
        if slot is None:
            return False
        ranking = Ranking(place, FIRST_TRY, self._first_try, source.ends(place))
        best = ranking.best(source.days_from(place, self.times.today(place)), 1)
        return bool(best) and ranking.rank(slot, 0).tier <= best[0].tier

    def _suggest(self, place: CalleePlace, line: Line, count: int) -> Suggestion:
        if line.stopped is not None:
            return Suggestion((), line.stopped)
        source = self._source(place, line)
        ranking = Ranking(place, line, self._first_try, source.ends(place))
        ranks = ranking.best(source.days_from(place, self._first_day(place, line)), count)
        windows = [RankedWindow(rank.window, ranking.why(rank)) for rank in ranks]
        soon = self._after_busy(place, line)
        if soon is not None:
            others = (each for each in windows if each.window.end > soon.end or each.window.day != soon.day)
            windows = [RankedWindow(soon, Reason.of("window_busy")), *others]
        return Suggestion(tuple(windows[:count]), self._note(source, ranks))

    def _note(self, source: CallTimes, ranks: Sequence[Rank]) -> Reason | None:
        if not ranks:
            return Reason.of("days_never_meet")
        if source is not self.times:
            return Reason.of("only_while_awake")
        if all(rank.tier is Tier.MIDDAY for rank in ranks):
            return Reason.of("midday_only")
        return None

    def _first_day(self, place: CalleePlace, line: Line) -> date:
        return max(self.times.today(place), line.not_before)

    def _source(self, place: CalleePlace, line: Line) -> CallTimes:
        """Give the times of one's free hours, or of one's waking ones where those never meet their days."""
        days = self.times.days_from(place, self._first_day(place, line))
        if self.times.own.free is None or any(slots for _, slots in days):
            return self.times
        return self.times.while_awake()

    def _after_busy(self, place: CalleePlace, line: Line) -> CallWindow | None:
        return self.times.after_busy(place, line.busy_at) if line.busy_at is not None else None
