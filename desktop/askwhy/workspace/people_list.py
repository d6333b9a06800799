"""How many of the list of interviewers each filter would leave, counted in the open Book or beside it."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from askwhy.store.people import PeopleFilter, PeopleQuery, people_counts
from askwhy.workspace.advising import good_now
from askwhy.workspace.workspace import Workspace

IN_PASSING = 15_000
"""So many people are counted while the window waits: some 30 ms."""


class FilterCounts(NamedTuple):
    """What was asked, and how many each filter would leave of it."""

    query: PeopleQuery
    counts: Mapping[PeopleFilter, int]


def filter_counts(
    workspace: Workspace, query: PeopleQuery, now: datetime, places: tuple[str, ...] | None = None
) -> FilterCounts:
    """Count for each filter; `places` are those in which it is a good time to call, where they are known."""
    known = good_now(workspace, now) if places is None else places
    return FilterCounts(query, people_counts(workspace.book.database, query._replace(places=known)))


def filter_counts_beside(
    book: Path, query: PeopleQuery, now: datetime, places: tuple[str, ...] | None
) -> FilterCounts:
    """Count with a connection of its own, which only reads."""
    workspace = Workspace.look(book)
    try:
        return filter_counts(workspace, query, now, places)
    finally:
        workspace.close()
