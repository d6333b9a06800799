"""How an interviewer's row in the list is read from the tables."""

from datetime import date
from typing import Any

from askwhy.domain.outreach import Channel, Ending, Kind, PlanState, WindowKind
from askwhy.store.rows import PersonRow

HAS_STREET = (
    "EXISTS (SELECT 1 FROM address"
    " WHERE address.interviewer = interviewer.id AND blocked = '' AND street <> '')"
)
"""Whether an interviewer has a street from which no letter came back."""


def _first(column: str, table: str) -> str:
    """Write the question for the first way of a kind that still reaches them."""
    where = f"{table}.interviewer = interviewer.id AND blocked = '' AND {column} <> ''"
    return f"coalesce((SELECT {column} FROM {table} WHERE {where} ORDER BY position LIMIT 1), '')"


ROW = f"""
SELECT interviewer.id, interviewer.name, interviewer.role, coalesce(employer.name, ''),
    plan.id, plan.state, plan.ending, plan.closes_on, interviewer.opted_out,
    step.id, step.channel, coalesce(step.purpose, ''), step.kind, step."window", step.due_on,
    {HAS_STREET},
    CASE WHEN step.kind = 'ask' THEN coalesce({{waits_for}}, '') ELSE '' END,
    interviewer.zone,
    {_first("address", "email")}, {_first("typed", "phone")}, {_first("city", "address")},
    coalesce((SELECT group_concat(tag, ', ') FROM (SELECT tag FROM tag
        WHERE tag.interviewer = interviewer.id ORDER BY position)), '')
FROM interviewer
LEFT JOIN employer ON employer.id = interviewer.employer
LEFT JOIN plan ON plan.id = interviewer.plan
LEFT JOIN step ON step.id = interviewer.next_step
WHERE interviewer.id IN ({{marks}})
"""
"""The question for the rows of some interviewers; `marks` are those of their ids, `waits_for` tells who waits."""


def person_row(row: tuple[Any, ...]) -> PersonRow:
    """Build the row of an interviewer from what `ROW` gives."""
    key, name, role, employer, plan, state, ending, closes_on, opted_out, step, channel, *rest = row
    purpose, kind, window, due_on, has_street, waits_for, *known = rest
    return PersonRow(
        key,
        name,
        role,
        employer,
        plan,
        PlanState(state) if state else None,
        Ending(ending) if ending else None,
        date.fromisoformat(closes_on) if closes_on else None,
        bool(opted_out),
        step,
        Channel(channel) if channel else None,
        purpose,
        Kind(kind) if kind else None,
        WindowKind(window) if window else None,
        date.fromisoformat(due_on) if due_on else None,
        bool(has_street),
        waits_for,
        *known,
    )
