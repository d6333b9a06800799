"""Asks the Book what is due, what waits, and what was done."""

from datetime import date, datetime
from typing import Any

from askwhy.domain.guard import Tally
from askwhy.domain.hours import WorkingWeek
from askwhy.domain.outreach import Channel, Kind, WindowKind
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Direction, Disposition, Outcome
from askwhy.domain.zones import Zone
from askwhy.store.codec import loads
from askwhy.store.database import Database
from askwhy.store.faults import tells_damage
from askwhy.store.guarding import TALLY, waits_for
from askwhy.store.places import read_wishes
from askwhy.store.rows import ComingRow, DoneRow, DueRow

# CROSS JOIN keeps SQLite from starting at the active plans: the date narrows most, and its index has the order.
_DUE = """
SELECT step.id, step.plan, step.position,
    (SELECT count(*) FROM step AS every WHERE every.plan = step.plan),
    person.id, person.name, person.pronouns, person.role, coalesce(employer.name, ''), plan.application,
    step.channel, step.purpose, step.kind, step.due_on, step."window", step.reason,
    person.zone, person.zone_reason, person.week, person.wishes,
    coalesce((SELECT country FROM address WHERE interviewer = person.id ORDER BY position LIMIT 1), ''),
    coalesce((SELECT region FROM address WHERE interviewer = person.id ORDER BY position LIMIT 1), ''),
    coalesce((SELECT typed FROM phone WHERE interviewer = person.id AND blocked = '' ORDER BY position), ''),
    coalesce(
        (SELECT address FROM email WHERE interviewer = person.id AND blocked = '' ORDER BY position), ''
    ),
    EXISTS (SELECT 1 FROM address WHERE interviewer = person.id AND blocked = '' AND street <> ''),
    (SELECT count(*) FROM touch WHERE touch.step = step.id AND direction = 'made'),
    coalesce({waits_for}, ''),
    {tally}
FROM step
CROSS JOIN plan ON plan.id = step.plan
JOIN interviewer AS person ON person.id = step.recipient
LEFT JOIN employer ON employer.id = person.employer
WHERE step.state = 'planned' AND step.due_on <= :until AND plan.state = 'active' AND person.opted_out = 0
  AND (:channel = '' OR step.channel = :channel)
ORDER BY step.due_on, step.id
LIMIT :limit
"""

_DONE = """
SELECT touch.id, touch.step, person.id, person.name, touch.channel, touch.direction, touch.at,
    touch.disposition, touch.outcome, touch."window", coalesce(step.purpose, ''), person.next_due, person.zone
FROM touch
JOIN interviewer AS person ON person.id = touch.interviewer
LEFT JOIN step ON step.id = touch.step
WHERE touch.at >= ? AND touch.at < ?
ORDER BY touch.at, touch.id
"""

_COMING = """
SELECT step.due_on, step.channel, step.purpose, step."window", person.id, person.name, person.pronouns,
    person.zone
FROM step
CROSS JOIN plan ON plan.id = step.plan
JOIN interviewer AS person ON person.id = step.recipient
WHERE step.state = 'planned' AND step.due_on > ? AND plan.state = 'active' AND person.opted_out = 0
ORDER BY step.due_on, step.id
LIMIT ?
"""

_REACHED = """
SELECT count(DISTINCT plan.interviewer) FROM plan
JOIN interviewer AS person ON person.id = plan.interviewer
WHERE plan.state = 'active' AND plan.ending IS NULL AND person.opted_out = 0
  AND EXISTS (SELECT 1 FROM touch WHERE touch.interviewer = person.id AND direction = 'made')
"""

PAGE = 500
"""More than anyone can do in a day; the oldest come first."""


@tells_damage
def due_rows(
    database: Database,
    until: date,
    limit: int = PAGE,
    channel: Channel | None = None,
    today: date | None = None,
) -> list[DueRow]:
    """Give the planned steps of active plans that are due by a date, oldest first; of one channel, or of all.

    `today` is the day on which it is told who waits for a colleague; without it, that date.
    """
    asked = {"until": until.isoformat(), "limit": limit, "channel": channel.value if channel else ""}
    question = _DUE.format(waits_for=waits_for(today or until), tally=TALLY)
    return [_due(row) for row in database.rows(question, asked)]


def _due(row: tuple[Any, ...]) -> DueRow:
    (step, plan, position, steps, person, name, pronouns, role, employer, application) = row[:10]
    channel, purpose, kind, due_on, window, reason, zone, zone_reason, week, wishes = row[10:20]
    country, region, phone, email, has_street, attempts, waits_for, tally = row[20:]
    return DueRow(
        step=step,
        plan=plan,
        position=position,
        steps=steps,
        interviewer=person,
        name=name,
        pronouns=pronouns,
        role=role,
        employer=employer,
        application=application,
        channel=Channel(channel),
        purpose=purpose,
        kind=Kind(kind),
        due_on=date.fromisoformat(due_on),
        window=_window(window),
        reason=loads(Reason, reason) if reason else None,
        zone=Zone(zone, loads(Reason, zone_reason)),
        week=loads(WorkingWeek, week) if week else None,
        wishes=read_wishes(wishes),
        country=country,
        region=region,
        phone=phone,
        email=email,
        has_street=bool(has_street),
        attempts=attempts,
        waits_for=waits_for,
        tally=Tally(*(int(float(count)) for count in tally.split("|"))),
    )


@tells_damage
def done_rows(database: Database, since: datetime, until: datetime) -> list[DoneRow]:
    """Give the touches of a stretch of time, oldest first; both ends aware instants in UTC."""
    found = []
    for row in database.rows(_DONE, (since.isoformat(), until.isoformat())):
        touch, step, person, name, channel, direction, at, disposition, outcome, window, *rest = row
        purpose, next_due, zone = rest
        found.append(
            DoneRow(
                touch,
                step,
                person,
                name,
                Channel(channel),
                Direction(direction),
                datetime.fromisoformat(at),
                Disposition(disposition) if disposition else None,
                Outcome(outcome) if outcome else None,
                _window(window),
                purpose,
                date.fromisoformat(next_due) if next_due else None,
                zone,
            )
        )
    return found


@tells_damage
def coming_rows(database: Database, after: date, limit: int) -> list[ComingRow]:
    """Give the next planned steps after a date, soonest first."""
    return [
        ComingRow(date.fromisoformat(due_on), Channel(channel), purpose, _window(window), *person)
        for due_on, channel, purpose, window, *person in database.rows(_COMING, (after.isoformat(), limit))
    ]


def reached_count(database: Database) -> int:
    """Count the people whose plan is under way and who have heard from you."""
    return database.number(_REACHED)


def has_plans(database: Database) -> bool:
    """Tell whether a plan was ever started, for anybody."""
    return bool(database.number("SELECT EXISTS (SELECT 1 FROM plan)"))


def _window(text: str | None) -> WindowKind | None:
    return WindowKind(text) if text else None
