"""How a backup is named in the window: when it was made on one's own clock, and what is in it."""

from datetime import datetime

from askwhy.store.proof import Content
from askwhy.wording import backups
from askwhy.workspace.keeping import Offer


def made_at(offer: Offer, now: datetime) -> str:
    """Tue 24 Nov 2026, 13:00, by itself; `now` is on one's own clock."""
    return backups.made(offer.at.astimezone(now.tzinfo), offer.why)


def held(content: Content) -> str:
    """12 people, 4 applications, 31 contacts."""
    return backups.content(content.people, content.applications, content.touches)
