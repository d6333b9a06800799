"""Keeps a Book safe: backups by hand and by themselves, what is in each, restore, check, and mending."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from askwhy.domain.backups import is_due
from askwhy.domain.faults import Fault
from askwhy.store import backups, restoring
from askwhy.store.checking import problems_of
from askwhy.store.file import stands
from askwhy.store.proof import Content, content_of
from askwhy.store.recovering import Recovered
from askwhy.workspace.forgetting import addresses_of, remember


class Offer(NamedTuple):
    """A backup to choose from: where it is, of when, why it was made, and what it holds.

    What it holds is None for one that is damaged, and never offered.
    """

    path: Path
    at: datetime
    why: str
    content: Content | None


def offers(book: Path) -> list[Offer]:
    """Give the backups beside a Book, proved, the newest first."""
    return [Offer(*backup, _content(backup.path)) for backup in backups.backups_of(book)]


def newest_good(book: Path) -> Offer | None:
    """Give the newest backup that is whole."""
    for backup in backups.backups_of(book):
        content = _content(backup.path)
        if content is not None:
            return Offer(*backup, content)
    return None


def _content(path: Path) -> Content | None:
    try:
        return content_of(path)
    except Fault:
        return None


def back_up_if_due(book: Path, now: datetime) -> Path | None:
    """Write a backup beside a Book when the last one is old; None when it is not.

    Raises the Faults of a backup, which the window shows.
    """
    if not is_due((backup.at for backup in backups.backups_of(book)), now):
        return None
    return backups.keep(book, now, "daily")


def back_up_to(book: Path, target: Path) -> None:
    """Write a backup to a file that someone named. Raises the Faults of a backup."""
    backups.write(book, target)


def preview(backup: Path) -> Content:
    """Prove a file to be a whole Book, and tell what is in it. Raises the Faults of `content_of`."""
    return content_of(backup)


def restore(backup: Path, book: Path, at: datetime) -> Path | None:
    """Put a backup in the place of a Book; gives where the replaced one is kept.

    Who asked not to be contacted stays known, also in a Book that is older than their wish.
    """
    known = addresses_of(book)
    replaced = restoring.restore(backup, book, at)
    if known:
        remember(book, known)
    return replaced


def mend(book: Path, at: datetime) -> Recovered:
    """Put what can be read of a damaged Book in its place; the damaged file is kept."""
    return restoring.mend(book, at)


def check(book: Path) -> list[Fault]:
    """Give what is wrong with a Book and its backups."""
    return problems_of(book)


def is_there(book: Path) -> bool:
    """Tell whether something stands at the place of a Book."""
    return stands(book)
