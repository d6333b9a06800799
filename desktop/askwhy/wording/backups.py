"""How a backup is told from another: when and why it was made, and what is in it."""

from datetime import datetime

from askwhy.wording import dates
from askwhy.wording.i18n import N_, _, ngettext

_WHY = {
    "daily": N_("by itself"),
    "before-restore": N_("before another was restored"),
    "before-version": N_("before a newer AskWhy changed the book's form"),
}


def made(at: datetime, why: str) -> str:
    """Tuesday, 24 November 2026, 14:42, by itself; the instant on one's own clock."""
    return _("{day}, {time}, {why}").format(
        day=dates.full_day(at.date()), time=dates.clock(at), why=_(_WHY[why]) if why in _WHY else why
    )


def content(people: int, applications: int, touches: int) -> str:
    """12 people, 4 applications, 31 contacts made."""
    return ", ".join(
        (
            ngettext("one person", "{count} people", people),
            ngettext("one application", "{count} applications", applications),
            ngettext("one contact", "{count} contacts", touches),
        )
    )
