"""Asks the Book for the calls that were made: to some people, or all of them as numbers."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import WindowKind
from askwhy.domain.rates import Rate
from askwhy.domain.reach import REACHED, TRIED
from askwhy.domain.touches import Disposition
from askwhy.store.chunks import chunks
from askwhy.store.database import Database

_MADE = "channel = 'phone' AND direction = 'made' AND disposition IS NOT NULL"


class CallRow(NamedTuple):
    """One call that was made."""

    at: datetime
    disposition: Disposition
    window: WindowKind | None
    zone: str
    """The zone of who was called; empty when it is one's own."""


def calls_to(database: Database, people: Iterable[InterviewerId]) -> dict[InterviewerId, list[CallRow]]:
    """Give the calls to these people, oldest first; who was never called has none."""
    found: dict[InterviewerId, list[CallRow]] = defaultdict(list)
    for chunk in chunks(list(people)):
        sql = f"""
            SELECT touch.interviewer, touch.at, disposition, "window", person.zone
            FROM touch JOIN interviewer AS person ON person.id = touch.interviewer
            WHERE {_MADE} AND touch.interviewer IN ({", ".join("?" * len(chunk))})
            ORDER BY touch.interviewer, touch.at, touch.id
        """
        for who, *call in database.rows(sql, chunk):
            found[who].append(_call(*call))
    return found


def calls_made(database: Database) -> list[CallRow]:
    """Give every call that fell into a stretch of somebody's day."""
    sql = f"""
        SELECT touch.at, disposition, "window", person.zone
        FROM touch JOIN interviewer AS person ON person.id = touch.interviewer
        WHERE {_MADE} AND "window" IS NOT NULL
    """
    return [_call(*row) for row in database.rows(sql)]


def first_tries(database: Database) -> dict[WindowKind, Rate]:
    """Count the first call to each person, by the stretch of their day, and how many reached somebody."""
    sql = f"""
        SELECT "window", total(disposition IN ({_words(REACHED)})), count(*) FROM (
            SELECT "window", disposition, min(at) FROM touch
            WHERE {_MADE} AND disposition IN ({_words(TRIED)}) GROUP BY interviewer
        ) WHERE "window" IS NOT NULL GROUP BY "window"
    """
    rows = database.rows(sql)
    return {WindowKind(window): Rate(int(reached), tried) for window, reached, tried in rows}


def call_count(database: Database) -> int:
    """Count the calls that fell into a stretch of somebody's day and could have been answered."""
    return database.number(
        f'SELECT count(*) FROM touch WHERE {_MADE} AND "window" IS NOT NULL'
        f" AND disposition IN ({_words(TRIED)})"
    )


def _words(dispositions: Iterable[Disposition]) -> str:
    return ", ".join(f"'{each.value}'" for each in sorted(dispositions))


def _call(at: str, disposition: str, window: str | None, zone: str) -> CallRow:
    return CallRow(
        datetime.fromisoformat(at), Disposition(disposition), WindowKind(window) if window else None, zone
    )
