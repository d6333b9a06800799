"""Asks the Book for the interviewers: whom a search finds, in which order, and the rows of a page."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from askwhy.domain.ids import EmployerId, InterviewerId
from askwhy.domain.spelling import email_key
from askwhy.store.chunks import chunks
from askwhy.store.codec import dumps
from askwhy.store.database import Database
from askwhy.store.faults import tells_damage
from askwhy.store.guarding import waits_for
from askwhy.store.person_row import HAS_STREET, ROW, person_row
from askwhy.store.places import CAN_BE_CALLED, IN_SPAN, PLACE, spans
from askwhy.store.rows import PersonRow
from askwhy.store.words import search_words


class PeopleFilter(StrEnum):
    """What the list can be narrowed to."""

    ALL = "all"
    UNDER_WAY = "under_way"
    DUE = "due"
    WAITING = "waiting"
    NO_ADDRESS = "no_address"
    GOOD_NOW = "good_now"
    """Whom it is a good time to call."""


class PeopleSort(StrEnum):
    """The columns by which the list can be sorted."""

    NAME = "name"
    EMPLOYER = "employer"
    NEXT_STEP = "next_step"
    WHEN = "when"
    STATE = "state"


class PeopleQuery(NamedTuple):
    """What the list shall show."""

    text: str = ""
    only: PeopleFilter = PeopleFilter.ALL
    sort: PeopleSort = PeopleSort.NAME
    descending: bool = False
    today: date = date.max
    places: tuple[str, ...] = ()
    """The places (see `place_keys`) in which it is a good time to call now."""


_JOINS = {
    "employer": "LEFT JOIN employer ON employer.id = interviewer.employer",
    "plan": "LEFT JOIN plan ON plan.id = interviewer.plan",
    "step": "LEFT JOIN step ON step.id = interviewer.next_step",
}

_FILTERS: dict[PeopleFilter, str] = {
    PeopleFilter.ALL: "1",
    # EXISTS keeps the people outermost; a join lets SQLite begin with the plans and scan the people for each.
    PeopleFilter.UNDER_WAY: (
        "EXISTS (SELECT 1 FROM plan WHERE plan.id = interviewer.plan AND plan.state = 'active')"
    ),
    PeopleFilter.DUE: "interviewer.next_due <= :today",
    PeopleFilter.WAITING: "interviewer.next_due > :today",
    PeopleFilter.NO_ADDRESS: f"NOT {HAS_STREET}",
    PeopleFilter.GOOD_NOW: f"({CAN_BE_CALLED} AND {PLACE} IN (SELECT value FROM json_each(:places)))",
}

_BY_NAME = "interviewer.sort_key"
_BY_DATE = "interviewer.next_due IS NULL, interviewer.next_due {way}"

_SORTS: dict[PeopleSort, tuple[str, tuple[str, ...]]] = {
    # An index has what is sorted by name and by date in this very order; what else is equal goes by name.
    PeopleSort.NAME: ("interviewer.sort_key {way}", ()),
    PeopleSort.EMPLOYER: (f"employer.sort_key IS NULL, employer.sort_key {{way}}, {_BY_NAME}", ("employer",)),
    PeopleSort.NEXT_STEP: (
        f"step.channel IS NULL, step.channel {{way}}, step.purpose {{way}}, {_BY_NAME}",
        ("step",),
    ),
    PeopleSort.WHEN: (f"{_BY_DATE}, {_BY_NAME}", ()),
    PeopleSort.STATE: (f"plan.state IS NULL, plan.state {{way}}, {_BY_DATE}, {_BY_NAME}", ("plan",)),
}


def people_ids(database: Database, query: PeopleQuery, limit: int = -1) -> list[InterviewerId]:
    """Give the ids of everyone whom the query finds, in its order; `limit` gives the first only."""
    order, joins = _SORTS[query.sort]
    way = "DESC" if query.descending else "ASC"
    sql = (
        f"SELECT interviewer.id FROM interviewer {_join(joins)} WHERE {_where(query)} "
        f"ORDER BY {order.format(way=way)}, interviewer.id LIMIT :limit"
    )
    return [key for (key,) in database.rows(sql, {**_values(query), "limit": limit})]


def people_count(database: Database, query: PeopleQuery) -> int:
    """Count whom the query finds."""
    return database.number(f"SELECT count(*) FROM interviewer WHERE {_where(query)}", _values(query))


def people_counts(database: Database, query: PeopleQuery) -> dict[PeopleFilter, int]:
    """Count whom the query's text finds, for each filter, in one pass."""
    sums = ", ".join(f"total({condition})" for condition in _FILTERS.values())
    where = f"{_where(query._replace(only=PeopleFilter.ALL), 'rowid BETWEEN :first AND :last')} AND {IN_SPAN}"
    sql, values = f"SELECT {sums} FROM interviewer WHERE {where}", _values(query)
    counts = [database.rows(sql, {**values, **span})[0] for span in spans(database)]
    return {only: int(sum(each)) for only, each in zip(_FILTERS, zip(*counts, strict=True), strict=True)}


def _where(query: PeopleQuery, which: str = "1") -> str:
    narrowed = _FILTERS[query.only]
    if search_words(query.text):
        found = f"SELECT rowid FROM person_search WHERE person_search MATCH :words AND {which}"
        narrowed += f" AND interviewer.id IN ({found})"
    return narrowed


def _join(names: tuple[str, ...]) -> str:
    return " ".join(_JOINS[name] for name in dict.fromkeys(names))


def _values(query: PeopleQuery) -> dict[str, str]:
    return {
        "today": query.today.isoformat(),
        "words": search_words(query.text),
        "places": dumps(query.places),
    }


@tells_damage
def people_rows(database: Database, keys: Sequence[InterviewerId], today: date = date.max) -> list[PersonRow]:
    """Give the rows of these interviewers, in their order; who is gone is left out.

    `today` tells who waits for a colleague's answer; without it, nobody does whose colleague was asked all.
    """
    found: dict[int, PersonRow] = {}
    for chunk in chunks(list(keys)):
        sql = ROW.format(marks=", ".join("?" * len(chunk)), waits_for=waits_for(today))
        found |= {row[0]: person_row(row) for row in database.rows(sql, chunk)}
    return [found[key] for key in keys if key in found]


def people_with_uids_from(database: Database, beginning: str) -> list[InterviewerId]:
    """Give the interviewers whose uid begins with a text, in the order of their ids."""
    after = beginning[:-1] + chr(ord(beginning[-1]) + 1)
    sql = "SELECT id FROM interviewer WHERE uid >= ? AND uid < ? ORDER BY id"
    return [key for (key,) in database.rows(sql, (beginning, after))]


def employers_named(database: Database, names: Sequence[str]) -> dict[str, EmployerId]:
    """Give the employers with these names, whatever the case, by their case-folded name."""
    found: dict[str, EmployerId] = {}
    for chunk in chunks([name.casefold() for name in names]):
        sql = f"SELECT name_key, id FROM employer WHERE name_key IN ({', '.join('?' * len(chunk))})"
        found |= dict(database.rows(sql, chunk))
    return found


def employer_names(database: Database) -> list[str]:
    """Give the names of all employers, for a form to offer."""
    return [name for (name,) in database.rows("SELECT name FROM employer ORDER BY sort_key")]


def known_people(
    database: Database,
    uids: Sequence[str],
    emails: Sequence[str],
    names: Sequence[str],
    numbers: Sequence[str] = (),
) -> set[InterviewerId]:
    """Give the candidates for doubles: who has one of these uids, e-mails, names or numbers (as E.164)."""
    questions = (
        ("SELECT id FROM interviewer WHERE uid IN ({marks})", list(uids)),
        (
            "SELECT interviewer FROM email WHERE email_key IN ({marks})",
            [email_key(email) for email in emails],
        ),
        ("SELECT id FROM interviewer WHERE name_key IN ({marks})", [name.casefold() for name in names]),
        ("SELECT interviewer FROM phone WHERE e164 <> '' AND e164 IN ({marks})", list(numbers)),
    )
    found: set[InterviewerId] = set()
    for sql, keys in questions:
        for chunk in chunks(list(keys)):
            marks = ", ".join("?" * len(chunk))
            found |= {key for (key,) in database.rows(sql.format(marks=marks), chunk)}
    return found


def most_ways(database: Database) -> tuple[int, int, int]:
    """Give how many e-mails, numbers and addresses the person has who has most of each."""
    emails, phones, addresses = (
        database.number(f'SELECT coalesce(max(position), 0) FROM "{table}"')
        for table in ("email", "phone", "address")
    )
    return emails, phones, addresses
