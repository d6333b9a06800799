"""Call windows: the stretches of the callee's working day in which a call is welcome, in both clocks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.hours import Stretch
from askwhy.domain.outreach import WindowKind
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Disposition

EDGE_MINUTES = 90
"""Early and late last 90 minutes: 08:30-10:00 and 16:00-17:30 of 08:30-17:30 (evidence.md, "Calling")."""

SHORTEST_MINUTES = 15
"""A shorter stretch is no window."""

HORIZON_DAYS = 30
"""How far ahead windows are looked for."""


class CallWindow(NamedTuple):
    """One window: its kind, the callee's date, and its ends as instants in UTC."""

    kind: WindowKind
    day: date
    start: datetime
    end: datetime


class RankedWindow(NamedTuple):
    """A window with the reason for its place."""

    window: CallWindow
    reason: Reason


class Suggestion(NamedTuple):
    """The next windows, best first, and what must be said of them as a whole."""

    windows: tuple[RankedWindow, ...]
    note: Reason | None = None


@dataclass(frozen=True, slots=True)
class CalleePlace:
    """Where and when the callee works."""

    zone: ZoneInfo
    calendar: WorkCalendar


@dataclass(frozen=True, slots=True)
class OwnDay:
    """One's own zone, and the stretch of one's day in which one is willing to call."""

    zone: ZoneInfo
    awake: Stretch = (7 * 60, 23 * 60)


def stretches(hours: Stretch) -> tuple[tuple[WindowKind, Stretch], ...]:
    """Cut working hours into early, midday and late; early and late never overlap."""
    opens, closes = hours
    edge = min(EDGE_MINUTES, (closes - opens) // 2)
    cut = (
        (WindowKind.EARLY, (opens, opens + edge)),
        (WindowKind.MIDDAY, (opens + edge, closes - edge)),
        (WindowKind.LATE, (closes - edge, closes)),
    )
    return tuple((kind, part) for kind, part in cut if part[1] - part[0] >= SHORTEST_MINUTES)


def windows_on(day: date, place: CalleePlace) -> tuple[CallWindow, ...]:
    """Give the windows of one of the callee's days; none on a free day."""
    hours = place.calendar.week.days[day.weekday()]
    if hours is None or not place.calendar.is_workday(day):
        return ()
    return tuple(
        CallWindow(kind, day, _instant(day, start, place.zone), _instant(day, end, place.zone))
        for kind, (start, end) in stretches(hours)
    )


def _instant(day: date, minute: int, zone: ZoneInfo) -> datetime:
    """Give the instant at which a clock in the zone shows that minute of the day."""
    midnight_after = day + timedelta(days=minute // (24 * 60))
    clock = time(minute // 60 % 24, minute % 60)
    return datetime.combine(midnight_after, clock, zone).astimezone(UTC)


def clipped(window: CallWindow, own: OwnDay) -> CallWindow | None:
    """Give the part of a window that lies in one's own waking day; None when too little is left."""
    first = window.start.astimezone(own.zone).date() - timedelta(days=1)
    parts = []
    for ahead in range(3):
        day = first + timedelta(days=ahead)
        start = max(window.start, _instant(day, own.awake[0], own.zone))
        end = min(window.end, _instant(day, own.awake[1], own.zone))
        if end - start >= timedelta(minutes=SHORTEST_MINUTES):
            parts.append(window._replace(start=start, end=end))
    return max(parts, key=lambda part: part.end - part.start, default=None)


def is_ahead(window: CallWindow, since: datetime) -> bool:
    """Tell whether enough of a window is still to come; one under way counts."""
    return window.end - max(window.start, since) >= timedelta(minutes=SHORTEST_MINUTES)


def _coming(place: CalleePlace, own: OwnDay, since: datetime) -> Iterator[CallWindow]:
    first = since.astimezone(place.zone).date()
    for ahead in range(HORIZON_DAYS):
        for window in windows_on(first + timedelta(days=ahead), place):
            part = clipped(window, own)
            if part is not None and is_ahead(part, since):
                yield part


def next_windows(
    place: CalleePlace, own: OwnDay, since: datetime, prefer: WindowKind, count: int
) -> Suggestion:
    """Suggest windows from an instant on, best first.

    Early and late come first; midday only where neither can be had, and it is said so. When the two days
    never meet there is none, and it is said so: an e-mail or a letter reaches them. The order is sooner first,
    the preferred end before the other one day on, Tuesday to Thursday a little better, and last what is
    awkward (evidence.md, "Calling"; a rule of thumb).
    """
    coming = list(_coming(place, own, since))
    edges = [window for window in coming if window.kind is not WindowKind.MIDDAY]
    chosen = edges or coming
    if not chosen:
        return Suggestion((), Reason.of("days_never_meet"))
    first = since.astimezone(place.zone).date()
    kinds = {window.kind for window in chosen}
    ranked = sorted(
        chosen,
        key=lambda window: (
            is_awkward(window.kind, window.day, place.calendar),
            _score(window, prefer, first),
            window.start,
        ),
    )
    windows = tuple(RankedWindow(window, _why(window, prefer, kinds)) for window in ranked[:count])
    return Suggestion(windows, None if edges else Reason.of("midday_only"))


def is_awkward(kind: WindowKind, day: date, calendar: WorkCalendar) -> bool:
    """Tell whether a window is early on the first day back or late on the last day before days off.

    It is taken only when no other end is left (evidence.md, "Calling").
    """
    beside = {WindowKind.EARLY: -1, WindowKind.LATE: 1}.get(kind)
    return beside is not None and not calendar.is_workday(day + timedelta(days=beside))


def _score(window: CallWindow, prefer: WindowKind, first: date) -> float:
    """Lower is better: a day counts one, the other end of the day as much and a half.

    Midweek counts six tenths less: enough to come before the preferred end a day later, never a day of its own.
    """
    other_end = 0.0 if window.kind is prefer else 1.5
    midweek = -0.6 if window.day.weekday() in (1, 2, 3) else 0.0
    return (window.day - first).days + other_end + midweek


def _why(window: CallWindow, prefer: WindowKind, kinds: set[WindowKind]) -> Reason:
    if window.kind is WindowKind.MIDDAY:
        return Reason.of("window_midday")
    if len(kinds) == 1:
        return Reason.of("window_only", kind=window.kind.value)
    if window.kind is prefer:
        return Reason.of("window_preferred", kind=window.kind.value)
    return Reason.of("window_other_end", kind=window.kind.value)


def window_for_day(
    place: CalleePlace, own: OwnDay, day: date, prefer: WindowKind, since: datetime
) -> CallWindow | None:
    """Give the window for a call that is due on the callee's date; None when that day has none left.

    The preferred end if it is still to come, else the other, an awkward end after them, else midday.
    """
    parts = [clipped(window, own) for window in windows_on(day, place)]
    left = [part for part in parts if part is not None and is_ahead(part, since)]
    order = {WindowKind.MIDDAY: 3, prefer: 0}
    return min(
        left,
        key=lambda window: 2 if is_awkward(window.kind, day, place.calendar) else order.get(window.kind, 1),
        default=None,
    )


def window_at(instant: datetime, place: CalleePlace) -> WindowKind | None:
    """Tell in which stretch of their day an instant falls; None outside their hours."""
    day = instant.astimezone(place.zone).date()
    for window in windows_on(day, place):
        if window.start <= instant < window.end:
            return window.kind
    return None


def next_preference(history: Sequence[tuple[Disposition, WindowKind | None]]) -> WindowKind:
    """Give the end of the day to try next: late first, then the other end from the last try.

    Alternating beats always trying late where people have habits (evidence.md, the simulation).
    """
    ends = [kind for _, kind in history if kind in (WindowKind.EARLY, WindowKind.LATE)]
    return WindowKind.EARLY if ends and ends[-1] is WindowKind.LATE else WindowKind.LATE
