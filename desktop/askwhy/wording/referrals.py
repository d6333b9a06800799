"""The words of referrals: who pointed to whom, when and on what way."""

from datetime import date, datetime

from askwhy.domain.outreach import Channel
from askwhy.wording import dates
from askwhy.wording.i18n import N_, _

_NAMED_BY = {
    Channel.EMAIL: N_("{day}, by e-mail"),
    Channel.PHONE: N_("{day}, on the phone"),
    Channel.LETTER: N_("{day}, by letter"),
}


def named_when(at: datetime | None, channel: Channel | None, today: date) -> str:
    """24 Nov, by e-mail; empty where no contact is known. `at` is on one's own clock."""
    if at is None or channel is None:
        return ""
    day = dates.short_day(at.date()) if at.year == today.year else dates.full_day(at.date())
    return _(_NAMED_BY[channel]).format(day=day)


def pointed(introducer: str, name: str, when: str) -> str:
    """Omar Haddad pointed you to Ruth Adeyemi (24 Nov, by e-mail); for those who do not see the tree."""
    if not introducer:
        return name
    said = _("{introducer} pointed you to {name}").format(introducer=introducer, name=name)
    return f"{said} ({when})" if when else said
