"""The words of the sentence over the ribbon: who can be called now, and who is next."""

from collections.abc import Sequence
from typing import NamedTuple
from zoneinfo import ZoneInfo

from askwhy.domain.outreach import Channel
from askwhy.domain.today import TodayItem, callable_now
from askwhy.domain.windows import CallWindow
from askwhy.ui.today.words import due_row
from askwhy.wording import dates
from askwhy.wording.i18n import _
from askwhy.workspace.today import TodayPage


class Opening(NamedTuple):
    """The answer to "whom can I reach?": its beginning is bold, its end has wordings of several lengths."""

    is_open: bool
    """Whether somebody can be called now."""
    strong: str
    rests: tuple[str, ...]
    """The longest first."""

    @property
    def whole(self) -> str:
        """All of it."""
        return f"{self.strong} {self.rests[0]}".strip()


def opening(page: TodayPage, own: ZoneInfo) -> Opening:
    """Say who can be called now, until when, and who is next; on one's own clock."""
    item = callable_now(page.due.calls, page.now)
    if item is not None and item.window is not None:
        ends = dates.clock(item.window.end.astimezone(own))
        until = _("until {time}.").format(time=ends)
        said = _("{who} can be called now,").format(who=due_row(item.row).name)
        return Opening(True, said, _rests(until, _after(item, page, own)))
    ahead = [call for call in page.due.calls if call.window is not None and call.window.start > page.now]
    if ahead:
        return _later(ahead[0], page, own)
    return Opening(False, _nobody(page), (_next_day(page), ""))


def _later(item: TodayItem, page: TodayPage, own: ZoneInfo) -> Opening:
    window = _window(item)
    said = _("{who} can be called from {time},").format(
        who=due_row(item.row).name, time=dates.clock(window.start.astimezone(own))
    )
    until = _("until {time}.").format(time=dates.clock(window.end.astimezone(own)))
    return Opening(False, said, _rests(until, _after(item, page, own)))


def _rests(until: str, after: tuple[str, ...]) -> tuple[str, ...]:
    return (*(f"{until} {words}" for words in after), until)


def _after(item: TodayItem, page: TodayPage, own: ZoneInfo) -> tuple[str, ...]:
    """Name who comes after a call: one person by name, several as a number."""
    others = [call for call in page.due.calls if call.window is not None and call is not item]
    coming = [call for call in others if _window(call).start >= _window(item).start or _is_open(call, page)]
    if not coming:
        return ()
    first = coming[0]
    if _is_open(first, page):
        together = [call for call in coming if _is_open(call, page)]
        when = ""
    else:
        start = _window(first).start
        together = [call for call in coming if _window(call).start == start]
        when = dates.clock(start.astimezone(own))
    return _named(together, when)


def _named(together: Sequence[TodayItem], when: str) -> tuple[str, ...]:
    if len(together) > 1:
        from askwhy.wording import numbers  # few days have several at once

        count = numbers.in_words(len(together))
        short = _("Then {count} more.").format(count=count)
        long = _("Then {count} more, from {time}.").format(count=count, time=when)
    else:
        who = due_row(together[0].row).name
        short = _("Then {who}.").format(who=who)
        long = _("Then {who}, from {time}.").format(who=who, time=when)
    return (long, short) if when else (short,)


def _is_open(item: TodayItem, page: TodayPage) -> bool:
    return item.window is not None and item.window.start <= page.now < item.window.end


def _window(item: TodayItem) -> CallWindow:
    assert item.window is not None
    return item.window


def _nobody(page: TodayPage) -> str:
    if page.due.calls:
        return _("Nobody can be called now.")
    if any(row.channel is Channel.PHONE for row in page.done):
        return _("No more calls today.")
    return _("No calls today.")


def _next_day(page: TodayPage) -> str:
    """The next is Kenji Sato, on Thursday."""
    call = next((row for row in page.coming if row.channel is Channel.PHONE), None)
    if call is None:
        return ""
    day = dates.spoken_day(call.due_on, page.day)
    if (call.due_on - page.day).days == 1:
        return _("The next is {who}, {day}.").format(who=call.name, day=day)
    return _("The next is {who}, on {day}.").format(who=call.name, day=day)
