"""Asks the Book who pointed to whom: who stands above and below somebody, and the rows of that tree."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel
from askwhy.store.database import Database, Row

# UNION, not UNION ALL: a Book in which somebody stands above themselves still ends the search.
_ABOVE = """
WITH RECURSIVE line (person, place) AS (
    VALUES (:person, 0)
    UNION
    SELECT interviewer.introduced_by, line.place + 1 FROM interviewer JOIN line ON line.person = interviewer.id
    WHERE interviewer.introduced_by IS NOT NULL AND line.place < :most
)
SELECT person FROM line ORDER BY place
"""

_BELOW = """
WITH RECURSIVE named (person) AS (
    SELECT id FROM interviewer WHERE introduced_by IN ({marks})
    UNION
    SELECT interviewer.id FROM interviewer JOIN named ON interviewer.introduced_by = named.person
)
SELECT person FROM named
"""

_ROW = """
SELECT person.id, person.name, person.role, coalesce(employer.name, ''), person.introduced_by,
    touch.at, touch.zone, touch.channel,
    (SELECT count(*) FROM interviewer AS named WHERE named.introduced_by = person.id)
FROM interviewer AS person
LEFT JOIN employer ON employer.id = person.employer
LEFT JOIN touch ON touch.id = person.introduced_in
"""

_MOST_ABOVE = 1000
"""Longer than any line of people who pointed to one another."""


class ReferralRow(NamedTuple):
    """One person in the tree of who pointed to whom."""

    id: InterviewerId
    name: str
    role: str
    employer: str
    introduced_by: InterviewerId | None
    at: datetime | None
    """When they were named, in UTC; None where no contact is known for it."""
    zone: str
    """One's own zone at that instant."""
    channel: Channel | None
    named: int
    """How many they pointed to themselves."""


def above(database: Database, person: InterviewerId | None) -> frozenset[InterviewerId]:
    """Give a person, who pointed to them, who pointed to those, and so on; nobody for None."""
    return frozenset(line_above(database, person)) if person is not None else frozenset()


def line_above(database: Database, person: InterviewerId) -> list[InterviewerId]:
    """Give a person and, one after the other, who pointed to each; nobody twice."""
    found = database.rows(_ABOVE, {"person": person, "most": _MOST_ABOVE})
    return list(dict.fromkeys(key for (key,) in found))


def below(database: Database, people: Iterable[InterviewerId]) -> set[InterviewerId]:
    """Give everyone to whom some people pointed, over others too."""
    keys = list(people)
    return {key for (key,) in database.rows(_BELOW.format(marks=", ".join("?" * len(keys))), keys)}


def referral_rows(database: Database, people: Iterable[InterviewerId]) -> list[ReferralRow]:
    """Give the rows of a few people, in their order; who is gone is left out."""
    keys = list(people)
    marks = ", ".join("?" * len(keys))
    found = {row[0]: _row(row) for row in database.rows(f"{_ROW} WHERE person.id IN ({marks})", keys)}
    return [found[key] for key in keys if key in found]


def named_by(database: Database, person: InterviewerId, limit: int) -> list[ReferralRow]:
    """Give to whom a person pointed, the first first."""
    sql = f"{_ROW} WHERE person.introduced_by = ? ORDER BY touch.at IS NULL, touch.at, person.id LIMIT ?"
    return [_row(row) for row in database.rows(sql, (person, limit))]


def first_ones(database: Database, limit: int) -> list[ReferralRow]:
    """Give those who pointed to somebody, and to whom nobody pointed, by name."""
    sql = f"""
        {_ROW} WHERE person.introduced_by IS NULL
        AND person.id IN (SELECT introduced_by FROM interviewer WHERE introduced_by IS NOT NULL)
        ORDER BY person.sort_key, person.id LIMIT ?
    """
    return [_row(row) for row in database.rows(sql, (limit,))]


def _row(row: Row) -> ReferralRow:
    key, name, role, employer, introducer, at, zone, channel, named = row
    instant = datetime.fromisoformat(at) if at else None
    way = Channel(channel) if channel else None
    return ReferralRow(key, name, role, employer, introducer, instant, zone or "", way, named)
