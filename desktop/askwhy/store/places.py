"""The places in which people of the Book work: who is in the same one has the same hours for calls."""

from collections.abc import Iterator

from askwhy.domain.hours import WorkingWeek
from askwhy.domain.wishes import NO_WISHES, CallWishes
from askwhy.facts.world import PlaceKey
from askwhy.store.codec import loads
from askwhy.store.database import Database

_MARK = "\x1f"
"""Between the parts of a place; nobody types it."""

PLACE = """(
    interviewer.zone || char(31) || coalesce((
        SELECT country || char(31) || region FROM address
        WHERE address.interviewer = interviewer.id ORDER BY position LIMIT 1
    ), char(31)) || char(31) || interviewer.week || char(31) || interviewer.wishes
)"""
"""A person's place as one text."""

CAN_BE_CALLED = """(
    interviewer.opted_out = 0
    AND EXISTS (SELECT 1 FROM phone WHERE phone.interviewer = interviewer.id AND blocked = '')
    AND NOT EXISTS (
        SELECT 1 FROM plan
        WHERE plan.id = interviewer.plan AND plan.ending IN ('replied', 'declined', 'opted_out')
    )
    AND (
        NOT EXISTS (
            SELECT 1 FROM touch WHERE touch.interviewer = interviewer.id AND channel = 'phone'
              AND direction = 'made' AND disposition = 'connected'
        )
        OR EXISTS (
            SELECT 1 FROM step JOIN plan ON plan.id = step.plan
            WHERE step.recipient = interviewer.id AND step.channel = 'phone' AND step.state = 'planned'
              AND plan.state = 'active'
        )
    )
)"""
"""Whether there is a number, and no reason to leave a person in peace: who was reached waits for a planned call."""


IN_SPAN = "interviewer.id BETWEEN :first AND :last"
_SPAN = 5_000
_LAST = 2**63 - 1


def spans(database: Database) -> Iterator[dict[str, int]]:
    """Give the ids of all people in stretches, so that whoever goes through them lets a change in between.

    A read keeps the file from being written, and the window waits 50 ms for it at most.
    """
    first, sql = 1, "SELECT id FROM interviewer WHERE id >= ? ORDER BY id LIMIT 1 OFFSET ?"
    while (row := database.row(sql, (first, _SPAN - 1))) is not None:
        yield {"first": first, "last": row[0]}
        first = row[0] + 1
    yield {"first": first, "last": _LAST}


def places(database: Database) -> dict[str, PlaceKey]:
    """Give every place in which somebody can be called, by the text that stands for it in a question."""
    sql = f"SELECT DISTINCT {PLACE} FROM interviewer WHERE {CAN_BE_CALLED} AND {IN_SPAN}"
    found = {text for span in spans(database) for (text,) in database.rows(sql, span)}
    return {text: _key(text) for text in sorted(found)}


def _key(text: str) -> PlaceKey:
    zone, country, region, week, wishes = text.split(_MARK)
    return PlaceKey(
        zone,
        country if len(country) == 2 else "",
        region,
        loads(WorkingWeek, week) if week else None,
        read_wishes(wishes),
    )


def read_wishes(text: str) -> CallWishes:
    """Give the wishes as they stand in the Book; nearly everyone has none."""
    return loads(CallWishes, text) if text else NO_WISHES
