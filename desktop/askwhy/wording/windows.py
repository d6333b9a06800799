"""Call windows as people say them: their day and hours first, then the hour on one's own clock."""

from datetime import tzinfo

from askwhy.domain.windows import CallWindow
from askwhy.wording import dates, names
from askwhy.wording.i18n import _


def told(window: CallWindow, theirs: tzinfo, own: tzinfo, pronouns: str) -> str:
    """Wed 25 Nov early: 8:30–10:00 hers, 14:30 yours. One clock is told once."""
    start, end = window.start.astimezone(theirs), window.end.astimezone(theirs)
    mine = window.start.astimezone(own)
    day = _("{day} {window}").format(day=dates.day_with_weekday(window.day), window=names.window(window.kind))
    hours = dates.stretch(start, end)
    if mine.utcoffset() == start.utcoffset():
        return _("{day}: {hours}.").format(day=day, hours=hours)
    clock = dates.clock(mine)
    if mine.date() != window.day:
        clock = f"{dates.short_weekday(mine.weekday())} {clock}"
    return _("{day}: {hours} {whose}, {clock} yours.").format(
        day=day, hours=hours, whose=names.theirs(pronouns), clock=clock
    )
