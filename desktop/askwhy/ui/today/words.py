"""The words of Today: what each row says, to the eye and to the ear."""

from datetime import date, datetime
from typing import NamedTuple

from askwhy.domain.due import DueLike
from askwhy.domain.line import MISSES
from askwhy.domain.outreach import Channel, WindowKind
from askwhy.domain.today import TodayItem
from askwhy.domain.touches import Direction
from askwhy.domain.windows import CallWindow
from askwhy.facts.world import World
from askwhy.store.rows import DoneRow, DueRow
from askwhy.wording import dates, names, reasons
from askwhy.wording.i18n import _, within


class RowWords(NamedTuple):
    """What a row says of a due step."""

    name: str
    about: str
    """Role and employer."""
    why: str
    is_missing: bool
    """Whether `why` says what must be mended first."""
    kind: WindowKind | None
    """For a call: which stretch of their day."""
    own_clock: str
    their_clock: str
    their_now: str
    """What their clock shows now, where it is another one: "now 8:42"."""
    spoken: str
    """All of it as a sentence or two."""

    def answered(self, why: str) -> "RowWords":
        """Give the words of a step that was just ticked: what was answered, and no hours."""
        return self._replace(why=why, is_missing=False, own_clock="", their_clock="", their_now="")


class Clocks(NamedTuple):
    """A call window as both sides see it."""

    own_start: datetime
    own_end: datetime
    their_start: datetime
    their_end: datetime

    @property
    def same(self) -> bool:
        """Tell whether both clocks show the same."""
        return self.own_start.utcoffset() == self.their_start.utcoffset()


def due_row(row: DueLike) -> DueRow:
    """Give the store's row behind a due step; Today is never made of anything else."""
    assert isinstance(row, DueRow)
    return row


def clocks(window: CallWindow, row: DueRow, world: World) -> Clocks:
    """Give the ends of a window on both clocks."""
    own, theirs = world.own_zone, world.zone_of(row.zone)
    return Clocks(
        window.start.astimezone(own),
        window.end.astimezone(own),
        window.start.astimezone(theirs),
        window.end.astimezone(theirs),
    )


def missing(row: DueRow) -> bool:
    """Tell whether the way to reach the person is not known."""
    ways = {Channel.EMAIL: row.email, Channel.PHONE: row.phone, Channel.LETTER: row.has_street}
    return not ways[row.channel]


def row_words(item: TodayItem, world: World, now: datetime) -> RowWords:
    """Say what is due, when, and why; for a call also what their clock shows now."""
    row = due_row(item.row)
    about = ", ".join(part for part in (row.role, row.employer) if part)
    why = names.way_missing(row.channel) if missing(row) else reasons.sentence(item.why, now.date())
    own, theirs = _both_clocks(item, row, world, now)
    there = _now_there(item, row, world, now)
    what = _what(item, row, world)
    if there:
        what += ". " + _("It is {clock} there").format(clock=there)
    return RowWords(
        name=row.name,
        about=about,
        why=why,
        is_missing=missing(row),
        kind=item.window.kind if item.window is not None else None,
        own_clock=own,
        their_clock=theirs,
        their_now=_("now {clock}").format(clock=there) if there else "",
        spoken=f"{', '.join(part for part in (row.name, about) if part)}. {what}. {why}",
    )


def _now_there(item: TodayItem, row: DueRow, world: World, now: datetime) -> str:
    """Give what their clock shows, for a call to where it is another one than one's own."""
    if item.window is None or clocks(item.window, row, world).same:
        return ""
    return dates.clock(now.astimezone(world.zone_of(row.zone)))


def _both_clocks(item: TodayItem, row: DueRow, world: World, now: datetime) -> tuple[str, str]:
    if item.window is None:
        return "", _("not today") if item.is_call else _their_clock(row, world, now)
    both = clocks(item.window, row, world)
    own = dates.stretch(both.own_start, both.own_end)
    if both.same:
        return own, _("same clock")
    theirs = _("{hours} {whose}").format(
        hours=dates.stretch(both.their_start, both.their_end), whose=names.theirs(row.pronouns)
    )
    if both.own_start.date() != both.their_start.date():
        theirs = f"{dates.short_weekday(both.their_start.weekday())} {theirs}"
    return own, theirs


def _their_clock(row: DueRow, world: World, now: datetime) -> str:
    """13:42 in Lisbon; nothing where it is one's own clock."""
    there = now.astimezone(world.zone_of(row.zone))
    if there.utcoffset() == now.astimezone(world.own_zone).utcoffset():
        return ""
    return reasons.clock_in(reasons.place_of(row.zone.name, ""), there)


def _what(item: TodayItem, row: DueRow, world: World) -> str:
    channel = names.channel(row.channel)
    if item.window is None:
        return ", ".join((channel, _("not today"))) if item.is_call else channel
    return f"{channel}, {spoken_window(item.window, row, world)}"


def spoken_window(window: CallWindow, row: DueRow, world: World) -> str:
    """14:30 to 16:00, early in her day, 8:30 to 10:00 hers."""
    both = clocks(window, row, world)
    said = _("{start} to {end}").format(start=dates.clock(both.own_start), end=dates.clock(both.own_end))
    part = _("{window} in {day}").format(window=names.window(window.kind), day=names.their_day(row.pronouns))
    if both.same:
        return f"{said}, {part}"
    theirs = _("{start} to {end} {whose}").format(
        start=dates.clock(both.their_start),
        end=dates.clock(both.their_end),
        whose=names.theirs(row.pronouns),
    )
    return f"{said}, {part}, {theirs}"


def done_sentence(row: DoneRow, today: date) -> str:
    """Claire Dubois, connected: advice given. E-mail to Omar Haddad, sent."""
    said = _said(row)
    if row.outcome is not None:
        return f"{said}: {within(names.outcome(row.outcome))}"
    if row.disposition in MISSES and row.next_due is not None:
        again = _("next try {day}").format(day=dates.spoken_day(row.next_due, today))
        return f"{said}: {again}"
    return said


def _said(row: DoneRow) -> str:
    if row.direction is Direction.RECEIVED or row.disposition is None:
        return _("{who} answered").format(who=row.name)
    said = within(names.disposition(row.disposition))
    if row.channel is Channel.PHONE:
        return _("{who}, {said}").format(who=row.name, said=said)
    return _("{contact}, {said}").format(contact=names.contact(row.channel, row.name), said=said)
