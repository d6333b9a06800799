"""The dates of plans in the slowest and plainest way: one day after the other, each asked whether it may be.

Written from what is promised to people, not from the rules: business days are the receiver's; what falls on a
weekend, a holiday or a day off of one's own rolls forward; a late step moves those behind it so that the gaps
stay; asks keep their room from contacts, from other plans and from another anchor's asks; a letter needs its
days by mail. The real rules are held against it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

DAY = timedelta(days=1)


@dataclass
class Item:
    """A planned contact, as one would write it on a sheet of paper."""

    key: int
    position: int
    channel: str
    kind: str
    anchor: str
    offset: int
    days: str
    state: str = "planned"
    due: date | None = None
    chosen: bool = False
    """Whether one chose the day oneself."""


@dataclass
class Desk:
    """What everything planned for one person keeps to."""

    works: Callable[[date], bool]
    """Whether they work on a day: neither a weekend nor a holiday of theirs."""
    off: Callable[[date], bool]
    """Whether one has the day off oneself."""
    room: int = 3
    """Business days from a contact to the next ask."""
    mail: int = 3
    """Business days that a letter travels."""
    contacts: list[tuple[date, int | None]] = field(default_factory=list)
    """The days of contacts that start the clock, and the item for which each was made."""

    def worked(self, after: date, until: date) -> int:
        """Count the days they work after a day, up to and with another."""
        count, day = 0, after + DAY
        while day <= until:
            count += self.works(day)
            day += DAY
        return count

    def later(self, day: date, count: int) -> date:
        """Walk on until so many working days have passed; none: to the first from the day itself."""
        if count == 0:
            while not self.works(day):
                day += DAY
            return day
        passed = 0
        while passed < count:
            day += DAY
            passed += self.works(day)
        return day

    def open_from(self, day: date) -> date:
        """Walk on to the first day on which they work and one is not away oneself."""
        while not self.works(day) or self.off(day):
            day += DAY
        return day


def own_day(item: Item, start: date, desk: Desk) -> date:
    """Give the day that an item has by its template alone; one's own days off are not looked at."""
    if item.days == "business":
        return desk.later(start, item.offset)
    return desk.later(start + item.offset * DAY, 0)


def may_be(item: Item, day: date, earlier: Iterable[Item], desk: Desk, others: Iterable[date]) -> bool:
    """Tell whether an item may be due on a day."""
    if not desk.works(day) or desk.off(day):
        return False
    for each in earlier:
        if each.due is None or each.state not in ("planned", "done"):
            continue
        if each.state == "planned" and day < each.due:
            return False
        if item.kind == "ask" and not _has_room_behind(item, day, each, each.due, desk):
            return False
    if item.kind != "ask":
        return True
    made = [on for on, key in desk.contacts if key != item.key]
    if made and (day < max(made) or desk.worked(max(made), day) < desk.room):
        return False
    return all(
        desk.worked(other, day) >= desk.room or desk.worked(day, other) >= desk.room for other in others
    )


def _has_room_behind(item: Item, day: date, each: Item, due: date, desk: Desk) -> bool:
    of_another_anchor = each.kind == "ask" and each.state == "planned" and each.anchor != item.anchor
    if of_another_anchor and desk.worked(due, day) < desk.room:
        return False
    in_the_post = each.channel == "letter" and each.anchor == item.anchor
    return not in_the_post or (day >= due and desk.worked(due, day) >= desk.mail)


def first_day(item: Item, wanted: date, earlier: list[Item], desk: Desk, others: list[date]) -> date:
    """Give the first day from `wanted` on that may be."""
    day = wanted
    while not may_be(item, day, earlier, desk, others):
        day += DAY
    return day


def lay_out(
    items: list[Item],
    anchors: dict[str, date],
    today: date,
    desk: Desk,
    others: list[date],
    *,
    answered: bool,
) -> None:
    """Give every planned item without a day its day; those behind a late one are as late."""
    late: dict[str, int] = {}
    for at, item in enumerate(items):
        start = anchors.get(item.anchor)
        if item.state != "planned" or item.due is not None or start is None:
            continue
        own = own_day(item, start, desk)
        if loses_its_point(item, answered=answered, overdue=own < today):
            item.state = "skipped"
            continue
        by = late.get(item.anchor, 0)
        wanted = desk.later(own, by) if by else own
        item.due = first_day(item, max(wanted, today), items[:at], desk, others)
        late[item.anchor] = desk.worked(own, item.due)


def loses_its_point(item: Item, *, answered: bool, overdue: bool) -> bool:
    """Tell whether the answer says what an item would: where things stand, or late thanks for the interview."""
    late_thanks = item.kind == "courtesy" and item.anchor == "interview" and overdue
    return answered and (item.anchor == "promised" or late_thanks)


def move(
    items: list[Item],
    desk: Desk,
    others: list[date],
    *,
    behind: int = 0,
    by: int = 0,
    floor: date | None = None,
) -> None:
    """Move what is planned behind a position on by so many working days, and wherever a rule asks for it."""
    for at, item in enumerate(items):
        if item.position <= behind or item.state != "planned" or item.due is None:
            continue
        if item.chosen and not by and not (floor is not None and floor > item.due):
            continue
        wanted = desk.later(item.due, by) if by else item.due
        if floor is not None:
            wanted = max(wanted, floor)
        found = first_day(item, wanted, items[:at], desk, others)
        if found > item.due:
            by = max(by, desk.worked(item.due, found))
            item.due, item.chosen = found, False
