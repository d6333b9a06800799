"""What happened on the line to a person so far, and what follows from it for the next call."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from askwhy.domain.outreach import Channel, WindowKind
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Direction, Disposition

if TYPE_CHECKING:
    from askwhy.domain.contacts import Touch

SILENT = frozenset({Disposition.VOICEMAIL, Disposition.NO_ANSWER})
"""Nobody was at the desk; after these the other end of the day is tried."""

THERE = frozenset({Disposition.BUSY, Disposition.CALL_BACK_LATER})
"""They are there at this hour, so it is the one to try again."""

BUSY_PATIENCE = timedelta(hours=2)
"""Busy: they are at the desk, try again within two hours (evidence.md, "Calling")."""

MISSES = SILENT | THERE
"""The dispositions after which the same call is tried again."""

ENOUGH_MISSES = 2
"""Misses in one window after which it is the last choice (evidence.md: history of the person helps)."""

OTHER_END = {WindowKind.EARLY: WindowKind.LATE, WindowKind.LATE: WindowKind.EARLY}

_DAY = timedelta(days=1)


class Call(NamedTuple):
    """One call that was made: when, on which date of theirs, what happened, in which stretch of their day."""

    at: datetime
    day: date
    disposition: Disposition
    window: WindowKind | None


class Misses(NamedTuple):
    """How often one window met a silent line since they were last reached."""

    kind: WindowKind
    times: int
    said: str
    """The disposition when it was always the same, else empty."""


class Line(NamedTuple):
    """What the next call must know; equal for all to whom the same has happened."""

    prefer: WindowKind | None = None
    """The stretch to try next; None for a first try."""
    because: str = ""
    """Why that one, as a key: they were reached in it, are there in it, or the other end was missed."""
    misses: tuple[Misses, ...] = ()
    not_before: date = date.min
    """The first of their dates for the next call."""
    is_due: bool = False
    """Whether the call's day has come."""
    hurry: bool = False
    """Whether that day has passed, so that each further one counts more."""
    busy_at: datetime | None = None
    """When the line was busy, if that was the last that was heard."""
    stopped: Reason | None = None
    """Why no call is to be made at all."""

    @property
    def last_choices(self) -> frozenset[WindowKind]:
        """The windows that were missed so often that they are the last choice."""
        return frozenset(each.kind for each in self.misses if each.times >= ENOUGH_MISSES)


def calls_of(touches: "Iterable[Touch]", zone: ZoneInfo) -> tuple[Call, ...]:
    """Give the calls among the touches of a person, in their order; `zone` is the person's."""
    return tuple(
        Call(touch.at, touch.at.astimezone(zone).date(), touch.disposition, touch.window)
        for touch in touches
        if touch.channel is Channel.PHONE
        and touch.direction is Direction.MADE
        and touch.disposition is not None
    )


FIRST_TRY = Line()
"""What is known of everyone who was never called."""


def line_of(calls: Sequence[Call], *, planned: bool = True) -> Line:
    """Tell what follows from the calls to a person, oldest first.

    `planned` tells whether a call is still planned: else who was reached is not called again.
    """
    if not calls:
        return FIRST_TRY
    last = calls[-1]
    if last.disposition is Disposition.CONNECTED and not planned:
        return Line(stopped=Reason.of("call_reached", day=last.day.isoformat()))
    reached = _last_reached(calls)
    since = calls[reached + 1 :]
    misses = _misses(since)
    prefer, because = _next(calls[reached].window if reached >= 0 else None, since, misses)
    busy_at = last.at if last.disposition is Disposition.BUSY else None
    return Line(prefer, because, misses, _not_before(since), busy_at=busy_at)


def due(line: Line, due_on: date | None, their_today: date, planned: WindowKind | None = None) -> Line:
    """Give the line of a call that is due on a date of theirs: not before it, and pressing when it has passed.

    `planned` is the window that its step has: for a first try it counts, unless it is late, the rule of thumb.
    """
    if line.prefer is None and planned not in (None, WindowKind.LATE):
        line = line._replace(prefer=planned, because="window_planned")
    if due_on is None:
        return line
    if due_on > their_today:
        return line._replace(not_before=max(line.not_before, due_on))
    return line._replace(is_due=True, hurry=due_on < their_today, not_before=date.min)


def _last_reached(calls: Sequence[Call]) -> int:
    """Give which call reached them last; -1 when none did."""
    for at in range(len(calls) - 1, -1, -1):
        if calls[at].disposition is Disposition.CONNECTED:
            return at
    return -1


def _misses(calls: Sequence[Call]) -> tuple[Misses, ...]:
    found: list[Misses] = []
    for call in calls:
        if call.window is None or call.disposition not in SILENT:
            continue
        for at, known in enumerate(found):
            if known.kind is call.window:
                said = known.said if known.said == call.disposition else ""
                found[at] = Misses(known.kind, known.times + 1, said)
                break
        else:
            found.append(Misses(call.window, 1, call.disposition.value))
    return tuple(found)


def _next(
    reached: WindowKind | None, since: Sequence[Call], misses: tuple[Misses, ...]
) -> tuple[WindowKind | None, str]:
    """Give the stretch to try next and why: where they were reached or are at their desk, else the other end."""
    if reached is not None and all(each.kind is not reached for each in misses):
        return reached, "window_reached"
    is_last = True
    for call in reversed(since):
        if call.window is None:
            continue
        if is_last and call.disposition in THERE:
            return call.window, "window_there"
        if call.disposition in SILENT and call.window is not WindowKind.MIDDAY:
            return OTHER_END[call.window], "window_missed"
        is_last = False
    return None, ""


def missed_reason(key: str, misses: Misses) -> Reason:
    """Build a reason that tells of a window's misses."""
    return Reason.of(key, kind=misses.kind.value, said=misses.said, count=misses.times)


def _not_before(since: Sequence[Call]) -> date:
    """After a silent line, a later day; a busy one is tried again, and who asked for later means another day."""
    last = since[-1] if since else None
    if last is None or last.disposition not in SILENT | {Disposition.CALL_BACK_LATER}:
        return date.min
    return last.day + _DAY
